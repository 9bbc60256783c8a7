import Foundation
import MorphoImages
import ReferenceData
import Testing

@Suite struct QualityTests {
    @Test func byHand() throws {
        let a = try Image(width: 2, height: 1, channels: 1, samples: [10, 20])
        let b = try Image(width: 2, height: 1, channels: 1, samples: [13, 16])
        let grey = try ImageQuality(of: a, against: b, on: .luma, border: 0)
        #expect(grey.meanSquaredError == 12.5)
        #expect(abs(grey.peakSignalToNoiseRatio - 37.1617) < 1e-4)
        let same = try ImageQuality(of: a, against: a, on: .all, border: 0)
        #expect(same.peakSignalToNoiseRatio == .infinity)
        // Luma of a difference of one in green alone: 128.553 / 255.
        let black = try Image(width: 1, height: 1, channels: 3, samples: [0, 0, 0])
        let green = try Image(width: 1, height: 1, channels: 3, samples: [0, 1, 0])
        let luma = try ImageQuality(of: green, against: black, on: .luma, border: 0)
        #expect(abs(luma.meanSquaredError - 0.254146) < 1e-6)
        let all = try ImageQuality(of: green, against: black, on: .all, border: 0)
        #expect(abs(all.meanSquaredError - 1.0 / 3) < 1e-12)
        // The border is left out.
        let framed = try Image(
            width: 3, height: 3, channels: 1, samples: [9, 9, 9, 9, 5, 9, 9, 9, 9])
        let flat = try Image(
            width: 3, height: 3, channels: 1, samples: [0, 0, 0, 0, 5, 0, 0, 0, 0])
        #expect(
            try ImageQuality(of: framed, against: flat, on: .all, border: 1).meanSquaredError == 0)
    }

    @Test func similarityOfFlatImages() throws {
        // Without variance only the first factor is left: (2ab + c1) / (a² + b² + c1).
        let a = try Image(width: 12, height: 11, channels: 1) { _, _, _ in 100 }
        let b = try Image(width: 12, height: 11, channels: 1) { _, _, _ in 120 }
        let quality = try ImageQuality(of: a, against: b, on: .luma, border: 0)
        let c1 = 6.5025
        #expect(
            abs(try quality.structuralSimilarity() - (24_000 + c1) / (24_400 + c1)) < 1e-9)
    }

    @Test func refusals() throws {
        let a = try Image(width: 12, height: 12, channels: 1) { _, _, _ in 0 }
        let b = try Image(width: 12, height: 11, channels: 1) { _, _, _ in 0 }
        #expect(throws: ImageError.differentShapes(first: [12, 12, 1], second: [11, 12, 1])) {
            try ImageQuality(of: a, against: b, on: .all, border: 0)
        }
        for border in [-1, 6, Int.max] {
            #expect(throws: ImageError.tooSmall(width: 12, height: 12, border: border, needed: 1)) {
                try ImageQuality(of: a, against: a, on: .all, border: border)
            }
        }
        #expect(throws: ImageError.tooSmall(width: 12, height: 12, border: 1, needed: 11)) {
            try ImageQuality(of: a, against: a, on: .all, border: 1).structuralSimilarity()
        }
    }

    private struct Row: Decodable {
        let ratio: Double
        let similarity: Double

        enum CodingKeys: String, CodingKey {
            case ratio = "psnr_y_official"
            case similarity = "ssim_y_official"
        }
    }

    @Test("the official outputs of Set5 have the official figures")
    func set5() throws {
        guard let folder = ReferenceData.path("hklut") else { return }
        let json = try Data(contentsOf: URL(filePath: folder + "/set5_x4_reference.json"))
        var rows = try JSONDecoder().decode([String: Row].self, from: json)
        rows["average"] = nil
        #expect(rows.count == 5)
        for (name, row) in rows {
            let image = try Image(
                contentsOf: folder + "/official_output_Set5_x4/Set5_\(name).png")
            let reference = try Image(contentsOf: folder + "/Set5/HR/\(name).png")
            let quality = try ImageQuality(of: image, against: reference, on: .luma, border: 4)
            #expect(abs(quality.peakSignalToNoiseRatio - row.ratio) < 5.1e-5, "\(name)")
            // The published figures leave out the border for the ratio and not for the similarity.
            let whole = try ImageQuality(of: image, against: reference, on: .luma, border: 0)
            let similarity = try whole.structuralSimilarity()
            #expect(abs(similarity - row.similarity) < 5.1e-6, "\(name)")
        }
    }
}
