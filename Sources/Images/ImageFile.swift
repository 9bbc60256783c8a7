import CMorphoImages
import MorphoExternalTools

extension Image {
    /// Reads a PNG or JPEG file; its first bytes tell which.
    ///
    /// Grey images keep their one channel. Palettes become RGB, and 1, 2 and 4 bits a sample are
    /// stretched to 8. An alpha channel is dropped when every pixel is opaque and refused
    /// otherwise. 16 bits a sample and JPEGs of four components are refused.
    ///
    /// - Throws: `ImageError`.
    public init(contentsOf path: String) throws(ImageError) {
        let bytes: [UInt8]
        do { bytes = try InputFile.bytes(path) } catch { throw .file(error) }
        try self.init(bytes: bytes, file: path)
    }

    /// The image in the bytes of a PNG or JPEG file; `file` is its name for messages.
    ///
    /// - Throws: `ImageError`.
    public init(bytes: [UInt8], file: String) throws(ImageError) {
        if bytes.isEmpty { throw .empty(file: file) }
        if bytes.starts(with: PNGFile.signature) {
            self = try PNGFile(bytes: bytes, file: file).decoded()
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = try JPEGFile.decoded(bytes, file: file)
        } else if PNGFile.signature.starts(with: bytes) {
            throw .truncated(file: file, .png)
        } else if [0xFF, 0xD8, 0xFF].starts(with: bytes) {
            throw .truncated(file: file, .jpeg)
        } else {
            throw .notAnImage(file: file)
        }
    }

    /// Writes the image aside and renames it, so that the file is there whole or not at all. The
    /// name's ending tells the format: .png without loss, .jpg or .jpeg at `quality`, 1 to 100.
    ///
    /// - Throws: `ImageError`.
    public func write(to path: String, quality: Int = 95) throws(ImageError) {
        let name = path.lowercased()
        let bytes: [UInt8]
        if name.hasSuffix(".png") {
            bytes = try encodedAsPNG()
        } else if name.hasSuffix(".jpg") || name.hasSuffix(".jpeg") {
            guard width <= 65_535, height <= 65_535 else {
                throw .tooLargeForJPEG(file: path, width: width, height: height)
            }
            bytes = try encodedAsJPEG(quality: quality)
        } else {
            throw .unknownExtension(file: path)
        }
        do { try OutputFile(path, bytes: bytes).write() } catch { throw .file(error) }
    }

    /// The bytes of a PNG file.
    ///
    /// - Throws: `ImageError.notEncoded`.
    public func encodedAsPNG() throws(ImageError) -> [UInt8] {
        try Self.encoded(.png, release: morpho_png_release) { result, count, message in
            morpho_png_encode(
                samples, UInt32(width), UInt32(height), Int32(channels), result, count, message)
        }
    }

    /// The bytes of a JPEG file without chroma subsampling; `quality` 1 to 100.
    ///
    /// - Throws: `ImageError.quality`, `ImageError.notEncoded`.
    public func encodedAsJPEG(quality: Int) throws(ImageError) -> [UInt8] {
        guard (1...100).contains(quality) else { throw .quality(quality) }
        guard width <= 65_535, height <= 65_535 else {
            throw .notEncoded(.jpeg, reason: "more than 65535 rows or columns")
        }
        return try Self.encoded(.jpeg, release: morpho_jpeg_release) { result, count, message in
            morpho_jpeg_encode(
                samples, Int32(width), Int32(height), Int32(channels), Int32(quality), result,
                count, message)
        }
    }

    private typealias Encoder = (
        UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>,
        UnsafeMutablePointer<CChar>
    ) -> Int32

    private static func encoded(
        _ format: ImageError.Format, release: (UnsafeMutablePointer<UInt8>?) -> Void,
        by encode: Encoder
    ) throws(ImageError) -> [UInt8] {
        var result: UnsafeMutablePointer<UInt8>?
        var count = 0
        if let reason = libraryMessage({ encode(&result, &count, $0) }) {
            throw .notEncoded(format, reason: reason)
        }
        defer { release(result) }
        return Array(UnsafeBufferPointer(start: result, count: count))
    }
}

/// What a library says is wrong; nil when the call succeeded.
func libraryMessage(_ call: (UnsafeMutablePointer<CChar>) -> Int32) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(MORPHO_IMAGE_MESSAGE)) { message in
        message.initialize(repeating: 0)
        guard let start = message.baseAddress, call(start) != 0 else { return nil }
        return String(cString: start)
    }
}
