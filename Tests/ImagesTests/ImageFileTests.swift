import Foundation
import MorphoExternalTools
import ReferenceData
import Testing

@testable import MorphoImages

@Suite struct ImageFileTests {
    @Test func greyRGBAndPalette() throws {
        let grey = PNGBytes(width: 2, height: 2, rows: [[1, 2], [3, 255]])
        let image = try Image(bytes: grey.bytes, file: "a")
        #expect((image.width, image.height, image.channels) == (2, 2, 1))
        #expect(image.samples == [1, 2, 3, 255])

        let colours = PNGBytes(width: 1, height: 2, colourType: 2, rows: [[1, 2, 3], [4, 5, 6]])
        let other = try Image(bytes: colours.bytes, file: "a")
        #expect((other.width, other.height, other.channels) == (1, 2, 3))
        #expect(other.samples == [1, 2, 3, 4, 5, 6])
        #expect(other.plane(1) == [2, 5])

        let palette = PNGBytes(
            width: 3, height: 1, depth: 2, colourType: 3, rows: [[0b10_00_01_00]],
            chunks: [("PLTE", [9, 8, 7, 1, 2, 3, 40, 50, 60])])
        #expect(
            try Image(bytes: palette.bytes, file: "a").samples == [40, 50, 60, 9, 8, 7, 1, 2, 3])

        // 2 bits a sample: times 85.
        let coarse = PNGBytes(width: 4, height: 1, depth: 2, rows: [[0b00_01_10_11]])
        #expect(try Image(bytes: coarse.bytes, file: "a").samples == [0, 85, 170, 255])
    }

    @Test("samples are as stored, whatever gamma the file states")
    func gamma() throws {
        let bright = PNGBytes(
            width: 2, height: 1, rows: [[50, 200]], chunks: [("gAMA", PNGBytes.word(100_000))])
        #expect(try Image(bytes: bright.bytes, file: "a").samples == [50, 200])
    }

    @Test func alpha() throws {
        var file = PNGBytes(
            width: 2, height: 1, colourType: 6, rows: [[1, 2, 3, 255, 4, 5, 6, 255]])
        #expect(try Image(bytes: file.bytes, file: "a").samples == [1, 2, 3, 4, 5, 6])
        file.rows = [[1, 2, 3, 255, 4, 5, 6, 254]]
        let refused = ImageError.unsupported(file: "a", .transparency)
        #expect(throws: refused) { try Image(bytes: file.bytes, file: "a") }
        file = PNGBytes(width: 2, height: 1, colourType: 4, rows: [[7, 255, 8, 255]])
        #expect(try Image(bytes: file.bytes, file: "a").samples == [7, 8])
        // Grey 8 is the transparent one.
        file = PNGBytes(width: 2, height: 1, rows: [[7, 8]], chunks: [("tRNS", [0, 8])])
        #expect(throws: refused) { try Image(bytes: file.bytes, file: "a") }
        file.rows = [[7, 7]]
        #expect(try Image(bytes: file.bytes, file: "a").samples == [7, 7])
    }

    @Test func sentences() {
        func sentence(_ bytes: [UInt8]) -> String? {
            do {
                _ = try Image(bytes: bytes, file: "a.png")
                return nil
            } catch {
                return error.description
            }
        }
        let good = PNGBytes(width: 2, height: 1, rows: [[7, 8]])
        #expect(sentence([]) == "cannot read a.png: it is empty; name a PNG or JPEG file")
        #expect(
            sentence(Array("GIF89a".utf8))
                == "cannot read a.png: it is neither PNG nor JPEG; convert it to PNG")
        #expect(
            sentence(good.bytes.dropLast(3))
                == "cannot read a.png: the PNG ends early; fetch or write it again")
        var file = good
        file.depth = 16
        #expect(
            sentence(file.bytes)
                == "cannot read a.png: it has 16 bits a sample; convert it to 8 bits")
        file = good
        (file.width, file.height) = (0x7FFF_FFFF, 0x7FFF_FFFF)
        #expect(
            sentence(file.bytes)
                == "cannot read a.png: 2147483647 × 2147483647 pixels are more than 268435456 "
                + "samples; cut it into parts")
        file = good
        file.rows = [[7]]
        #expect(sentence(file.bytes)?.hasPrefix("cannot read a.png: the PNG is damaged (") == true)
        file = good
        file.height = 0
        #expect(
            sentence(file.bytes)
                == "cannot read a.png: the PNG is damaged (its header describes no image); fetch "
                + "or write it again")
        var bytes = good.bytes
        bytes[bytes.count - 20] ^= 1
        #expect(sentence(bytes)?.hasPrefix("cannot read a.png: the PNG is damaged (") == true)
    }

    @Test(arguments: [(1, 1, 1), (1, 1, 3), (1, 7, 3), (7, 1, 1), (5, 4, 3), (33, 17, 1)])
    func pngIsWrittenAndReadAgain(width: Int, height: Int, channels: Int) throws {
        var dice = Dice(state: 1)
        let image = try dice.image(width: width, height: height, channels: channels)
        let path = NSTemporaryDirectory() + "morpho-\(UUID().uuidString).png"
        defer { unlink(path) }
        try image.write(to: path)
        #expect(try Image(contentsOf: path) == image)
    }

    @Test func jpegIsCloseAndKeepsGrey() throws {
        for channels in [1, 3] {
            let image = try Image(width: 40, height: 30, channels: channels) {
                row, column, channel in
                UInt8(4 * row + 2 * column + 10 * channel)
            }
            let read = try Image(bytes: image.encodedAsJPEG(quality: 95), file: "a")
            #expect(read.channels == channels)
            let quality = try ImageQuality(of: read, against: image, on: .all, border: 0)
            #expect(quality.peakSignalToNoiseRatio > 45)
        }
        let image = try Image(width: 1, height: 1, channels: 1, samples: [0])
        #expect(throws: ImageError.quality(0)) { try image.encodedAsJPEG(quality: 0) }
        #expect(throws: ImageError.unknownExtension(file: "x.gif")) { try image.write(to: "x.gif") }
        let directory = "/nowhere/x.png"
        #expect(throws: ImageError.file(.refused(.write, path: directory, code: ENOENT))) {
            try image.write(to: directory)
        }
        let long = try Image(width: 70_000, height: 1, channels: 1) { _, _, _ in 0 }
        #expect(throws: ImageError.tooLargeForJPEG(file: "x.jpg", width: 70_000, height: 1)) {
            try long.write(to: "x.jpg")
        }
    }

    @Test("few bytes do not get to claim a large image, but a flat one may be small")
    func claims() throws {
        let claimed = PNGBytes(width: 8000, height: 8000, rows: [[1, 2]])
        let reason = "too little data for 8000 × 8000 pixels"
        #expect(throws: ImageError.damaged(file: "a", .png, reason: reason)) {
            try Image(bytes: claimed.bytes, file: "a")
        }
        let flat = try Image(
            width: 2000, height: 2000, channels: 3,
            samples: [UInt8](repeating: 9, count: 12_000_000))
        #expect(try Image(bytes: flat.encodedAsPNG(), file: "a") == flat)
    }

    @Test func damageNeverCrashes() throws {
        var dice = Dice(state: 2)
        let image = try dice.image(width: 9, height: 7, channels: 3)
        for whole in [try image.encodedAsPNG(), try image.encodedAsJPEG(quality: 80)] {
            for count in whole.indices {
                #expect(throws: ImageError.self) {
                    try Image(bytes: Array(whole[..<count]), file: "a")
                }
            }
            for place in whole.indices {
                var bytes = whole
                bytes[place] ^= UInt8(1) << UInt8(dice.next() >> 61)
                _ = try? Image(bytes: bytes, file: "a")
            }
        }
    }

    @Test func sizes() throws {
        #expect(throws: ImageError.shape(width: 0, height: 1, channels: 1, samples: nil)) {
            try Image(width: 0, height: 1, channels: 1, samples: [])
        }
        #expect(throws: ImageError.shape(width: 1, height: 1, channels: 2, samples: nil)) {
            try Image(width: 1, height: 1, channels: 2, samples: [0, 0])
        }
        #expect(throws: ImageError.shape(width: .max, height: 2, channels: 1, samples: nil)) {
            try Image(width: .max, height: 2, channels: 1, samples: [])
        }
        let error = #expect(throws: ImageError.self) {
            try Image(width: 2, height: 2, channels: 3, samples: [1])
        }
        #expect(
            error?.description
                == "1 samples are no image of 2 × 2 pixels of 3 channels; give 12")
    }
}
