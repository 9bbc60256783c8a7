import CMorphoImages

/// Reading of JPEG files by libjpeg-turbo.
enum JPEGFile {
    /// - Throws: `.truncated`, `.damaged`, `.tooLarge`, `.unsupported`.
    static func decoded(_ bytes: [UInt8], file: String) throws(ImageError) -> Image {
        var (width, height, colours) = (Int32(0), Int32(0), Int32(0))
        if let reason = libraryMessage({
            morpho_jpeg_header(bytes, bytes.count, &width, &height, &colours, $0)
        }) {
            throw failure(reason, bytes, file)
        }
        if colours == Int32(MORPHO_JPEG_FOUR.rawValue) {
            throw .unsupported(file: file, .fourColours)
        }
        let channels = colours == Int32(MORPHO_JPEG_GREY.rawValue) ? 1 : 3
        let (rows, columns) = (Int(height), Int(width))
        guard rows > 0, columns > 0 else {
            throw .damaged(file: file, .jpeg, reason: "its header describes no image")
        }
        guard Image.fits(width: columns, height: rows, channels: channels) else {
            throw .tooLarge(file: file, width: columns, height: rows)
        }
        var pixels = [UInt8](repeating: 0, count: rows * columns * channels)
        if let reason = libraryMessage({
            morpho_jpeg_decode(
                bytes, bytes.count, width, height, Int32(channels), &pixels, $0)
        }) {
            throw failure(reason, bytes, file)
        }
        return Image(checkedWidth: columns, height: rows, channels: channels, samples: pixels)
    }

    /// The marker of the end is what a file that was cut off lacks.
    private static func failure(_ reason: String, _ bytes: [UInt8], _ file: String) -> ImageError {
        bytes.suffix(2) == [0xFF, 0xD9]
            ? .damaged(file: file, .jpeg, reason: reason) : .truncated(file: file, .jpeg)
    }
}
