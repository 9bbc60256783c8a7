import Foundation
import Morpho
import MorphoCircuit
import MorphoExternalTools
import MorphoImages
import MorphoLookup
import MorphoUnits
import ReferenceData
import Testing

/// The authors' tables and pictures through the Verilog: whole pictures of 720 × 480 pixels.
@Suite struct RetouchPictureTests {
    private static let names = ["a0550", "a0759", "a3344", "a4113", "a4290"]

    @Test("five stills: the authors' addresses, every level within 1, and the model bit for bit")
    func stills() throws {
        guard let folder = ReferenceData.path("icelut") else { return }
        let tables = try FixedRetouchTables(RetouchTables(directory: folder + "/luts"))
        let json = try Data(contentsOf: URL(filePath: folder + "/expected/reference.json"))
        let rows = try JSONDecoder().decode([String: Row].self, from: json)
        let images = try Self.names.map { try Image(contentsOf: "\(folder)/images/\($0).jpg") }
        let sizes = images.map { $0.width * $0.height }
        let design = try Design(
            Retoucher(tables: tables, mode: .still, columns: 1024, rows: 1024))
        let outcome = try withPrivateDirectory { directory in
            try RetouchVerilated(design, in: directory)?.run(
                images, times: 2, results: sizes.reduce(0, +))
        }
        guard let outcome else { return }
        try #require(outcome.words.count == sizes.reduce(0, +))
        try #require(outcome.addresses.count == images.count)
        var start = 0
        for (index, image) in images.enumerated() {
            let name = Self.names[index]
            #expect(outcome.addresses[index] == rows["\(name).jpg"]?.index, "\(name)")
            let words = outcome.words[start..<start + sizes[index]]
            start += sizes[index]
            let expected = try Image(contentsOf: "\(folder)/expected/\(name).png").pixelWords
            var (largest, sum) = (0, 0)
            for (word, right) in zip(words, expected) {
                // The marks on top are none of a picture.
                if word & 0xffffff == right { continue }
                for shift: UInt32 in [0, 8, 16] {
                    let error = abs(Int(word >> shift & 255) - Int(right >> shift & 255))
                    largest = max(largest, error)
                    sum += error * error
                }
            }
            let decibels = 10 * log10(255 * 255 * 3 * Double(sizes[index]) / Double(sum))
            print("\(name): \(decibels) dB")
            #expect(largest == 1 && decibels >= 50, "\(name)")
            // The model takes its time.
            guard index == 0 else { continue }
            let model = try FixedRetoucher(tables).retouch(image).pixelWords
            #expect(words.map { $0 & 0xffffff } == model)
        }
    }

    private struct Row: Decodable { let index: [Int] }
}
