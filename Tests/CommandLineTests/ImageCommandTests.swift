import Foundation
import MorphoExternalTools
import MorphoImages
import Testing

@Suite struct ImageCommandTests {
    private func picture(_ width: Int, _ height: Int, channels: Int = 3) throws -> Image {
        try Image(width: width, height: height, channels: channels) { row, column, channel in
            UInt8(truncatingIfNeeded: 7 * column + 11 * row + 50 * channel + column * row)
        }
    }

    @Test("hklut on a small image: result, report, and hardware as the model")
    func enlarging() throws {
        try Workplace.with { place in
            let (input, output) = (place.path + "/in.png", place.path + "/out.png")
            let image = try picture(20, 12)
            try image.write(to: input)
            let run = try place.run([
                "simulate", "hklut", "--input", input, "--output", output, "--no-price",
                "--set", "copies=4", "--format", "json",
            ])
            #expect(run.ending == .exited(0), "\(run.messages)")
            let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
            let row = ((report as? [String: Any])?["units"] as? [[String: Any]])?.first
            let part = try #require(row?["simulated_part"] as? [Int])
            #expect(part == [20, 12])
            func number(_ key: String) throws -> Int { try #require(row?[key] as? Int) }
            #expect(try number("cycles_per_frame") == 20 * 12 * 6)
            #expect(try number("table_bytes") == 102_400)
            // Four copies of the second stage's tables, one of the first stage's.
            let bits = 8 * 51_200 * 5
            #expect(try number("constant_bits") == bits)
            let result = try Image(contentsOf: output)
            #expect(result.width == 80 && result.height == 48 && result.channels == 3)
        }
    }

    @Test func greyImagesAndReferences() throws {
        try Workplace.with { place in
            let (input, large) = (place.path + "/in.png", place.path + "/large.png")
            try picture(12, 10, channels: 1).write(to: input)
            try picture(48, 40, channels: 1).write(to: large)
            let run = try place.run([
                "simulate", "hklut", "bicubic", "--input", input, "--reference", large,
                "--no-price", "--set", "hklut.loaded=1",
            ])
            #expect(run.ending == .exited(0), "\(run.messages)")
            #expect(run.output.contains("hklut: hardware simulated with all of the image"))
            #expect(run.output.contains("bicubic: hardware simulated with all of the image"))
        }
    }

    @Test("one sentence and no file for what cannot be")
    func refusals() throws {
        try Workplace.with { place in
            let (input, broken, tiny, grey) = (
                place.path + "/in.png", place.path + "/broken.png", place.path + "/tiny.png",
                place.path + "/grey.png"
            )
            try picture(20, 12).write(to: input)
            try picture(1, 1).write(to: tiny)
            try picture(80, 70, channels: 1).write(to: grey)
            let bytes = try InputFile.bytes(input)
            try OutputFile(broken, bytes: Array(bytes.prefix(60))).write()
            func refused(_ arguments: String..., says: String) throws {
                let run = try place.run(["simulate"] + arguments)
                #expect(run.ending != .exited(0))
                #expect(run.messages.contains(says), "\(run.messages)")
                #expect(run.output.isEmpty)
            }
            try refused("hklut", says: "Missing expected argument '--input")
            try refused("smurf", says: "Missing expected argument '--function")
            try refused(
                "hklut", "--input", input, "--function", "x", "--no-price",
                says: "--function is for units that")
            try refused(
                "smurf", "--function", "x", "--input", input, says: "--input is for units that")
            try refused("hklut", "--input", broken, "--no-price", says: broken)
            try refused(
                "hklut", "--input", input, "--part", "3by4", "--no-price",
                says: "is no part of an image")
            try refused(
                "hklut", "--input", tiny, "--no-price", says: "3 to 4096")
            try refused(
                "icelut", "--input", grey, "--no-price", says: "has no colours to retouch")
            try refused(
                "hklut", "--input", input, "--luts", place.temporary, "--no-price",
                says: "S0_MSB_HDB_LUT_H_x2_4bit_int8.npy")
            try refused(
                "bicubic", "--input", input, "--luts", place.temporary, "--no-price",
                says: "reads no tables")
            try refused(
                "hklut", "--input", input, "--set", "stages=3", "--no-price",
                says: "give a directory with --luts")
        }
    }
}
