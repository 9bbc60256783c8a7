import CMorphoImages

/// The parts of a PNG file that hold pixels (PNG specification, third edition, sections 5 and 11).
///
/// The file is walked before libpng sees it: a file that ends early or is too large is named as
/// such, and only the parts that define the stored samples are passed on. Left in, a stated gamma
/// would make libpng change the samples.
struct PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private let file: String
    private var width = 0
    private var height = 0
    private var isColoured = false
    private var hasAlpha = false
    /// Bits of a pixel as stored.
    private var pixelBits = 0
    /// The most that a byte of the compression "deflate" can become.
    private static let greatestRatio = 1032
    /// The signature and the chunks IHDR, PLTE, tRNS, IDAT and IEND.
    private var kept: [UInt8] = Self.signature

    /// - Throws: `.truncated`, `.damaged`, `.tooLarge`, `.unsupported`.
    init(bytes: [UInt8], file: String) throws(ImageError) {
        self.file = file
        var position = Self.signature.count
        var isFirst = true
        var dataCount = 0
        while true {
            // Length, type, contents and checksum.
            guard bytes.count - position >= 12 else { throw .truncated(file: file, .png) }
            let length = Self.number(bytes, at: position)
            guard length <= bytes.count - position - 12 else {
                throw .truncated(file: file, .png)
            }
            let type = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
            let end = position + 12 + length
            if isFirst {
                guard type == "IHDR", length == 13 else {
                    throw .damaged(file: file, .png, reason: "no IHDR at its head")
                }
                try readHeader(bytes, at: position + 8)
                isFirst = false
            }
            if type == "IDAT" { dataCount += length }
            switch type {
            case "IHDR", "PLTE", "IDAT", "IEND": kept += bytes[position..<end]
            case "tRNS":
                hasAlpha = true
                kept += bytes[position..<end]
            default:
                // A capital first letter: the image cannot be shown without it.
                if bytes[position + 4] & 0x20 == 0 {
                    throw .damaged(file: file, .png, reason: "an unknown part that is needed")
                }
            }
            if type == "IEND" {
                // Before any room is set aside: few bytes do not get to claim a large image.
                guard width * height * pixelBits / 8 <= dataCount * Self.greatestRatio else {
                    throw .damaged(
                        file: file, .png, reason: "too little data for \(width) × \(height) pixels")
                }
                return
            }
            position = end
        }
    }

    private mutating func readHeader(_ bytes: [UInt8], at start: Int) throws(ImageError) {
        width = Self.number(bytes, at: start)
        height = Self.number(bytes, at: start + 4)
        let (depth, type) = (Int(bytes[start + 8]), bytes[start + 9])
        // By colour type: grey, RGB, palette, grey with alpha, RGB with alpha.
        let depths = [
            0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
        ]
        guard width > 0, height > 0, depths[Int(type)]?.contains(depth) == true else {
            throw .damaged(file: file, .png, reason: "its header describes no image")
        }
        if depth == 16 { throw .unsupported(file: file, .depth(bits: depth)) }
        isColoured = type == 2 || type == 3 || type == 6
        hasAlpha = type == 4 || type == 6
        pixelBits = depth * ([2: 3, 4: 2, 6: 4][Int(type)] ?? 1)
        guard Image.fits(width: width, height: height, channels: 4) else {
            throw .tooLarge(file: file, width: width, height: height)
        }
    }

    /// Four bytes, the most significant first.
    private static func number(_ bytes: [UInt8], at position: Int) -> Int {
        bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    /// - Throws: `.damaged`, `.unsupported`.
    func decoded() throws(ImageError) -> Image {
        let channels = isColoured ? 3 : 1
        let stored = channels + (hasAlpha ? 1 : 0)
        var pixels = [UInt8](repeating: 0, count: width * height * stored)
        let reason = libraryMessage {
            morpho_png_decode(
                kept, kept.count, UInt32(width), UInt32(height), Int32(stored), &pixels, $0)
        }
        if let reason { throw .damaged(file: file, .png, reason: reason) }
        if hasAlpha {
            let alphas = stride(from: channels, to: pixels.count, by: stored)
            guard alphas.allSatisfy({ pixels[$0] == 255 }) else {
                throw .unsupported(file: file, .transparency)
            }
            pixels = (0..<width * height).flatMap {
                pixels[$0 * stored..<$0 * stored + channels]
            }
        }
        return Image(checkedWidth: width, height: height, channels: channels, samples: pixels)
    }
}
