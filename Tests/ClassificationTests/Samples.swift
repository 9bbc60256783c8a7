import Foundation
import MorphoDataSets
import MorphoExternalTools

/// Small pictures that are told apart easily: a bright pixel whose place is the label, on noise.
enum Samples {
    static func images(
        _ count: Int, side: Int = 8, channels: Int = 1, classes: Int = 10
    ) throws -> LabelledImages {
        var state: UInt64 = 7
        func noise() -> UInt8 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 58)
        }
        var pixels: [UInt8] = []
        for image in 0..<count {
            for place in 0..<side * side {
                for _ in 0..<channels {
                    // Two pixels apart, so that moving by one does not mix the classes up.
                    let isBright = place == 2 * (image % classes) + side
                    pixels.append(isBright ? 250 : noise())
                }
            }
        }
        return try LabelledImages(
            width: side, height: side, channels: channels, pixels: pixels,
            labels: (0..<count).map { UInt8($0 % classes) })
    }

    /// As a table with the label in the last column.
    static func table(_ images: LabelledImages) -> String {
        (0..<images.count).map { image in
            images.pixels(of: image).map { "\($0)," }.joined() + "\(images.labels?[image] ?? 0)\n"
        }.joined()
    }

    /// Calls `body` with the path of a folder with these files.
    static func withFolder(
        _ files: [String: [UInt8]], _ body: (String) throws -> Void
    ) throws {
        try withPrivateDirectory(prefix: "morpho-classification") { directory in
            for (name, bytes) in files {
                try OutputFile(directory.path + "/" + name, bytes: bytes).write()
            }
            try body(directory.path)
        }
    }

    /// In the format of MNIST: images and labels.
    static func idx(_ images: LabelledImages) -> (images: [UInt8], labels: [UInt8]) {
        func word(_ number: Int) -> [UInt8] { [0, 0, UInt8(number >> 8), UInt8(number & 255)] }
        let sizes = [images.count, images.height, images.width].flatMap(word)
        return (
            [0, 0, 8, 3] + sizes + images.pixels,
            [0, 0, 8, 1] + word(images.count) + (images.labels ?? [])
        )
    }
}
