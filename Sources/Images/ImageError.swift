import MorphoExternalTools

/// Why there is no image, or none in a file. `file` is the name that was given.
public enum ImageError: Error, Equatable, Sendable {
    /// What an image file may hold that is not taken.
    public enum Feature: Equatable, Sendable {
        /// More than 8 bits a sample.
        case depth(bits: Int)
        /// Pixels that are not opaque.
        case transparency
        /// A JPEG of four components, such as CMYK.
        case fourColours
    }

    /// The formats that are read and written.
    public enum Format: String, Equatable, Sendable {
        case png = "PNG"
        case jpeg = "JPEG"
    }

    /// The file could not be read or written at all.
    case file(FileError)
    /// The file has no bytes.
    case empty(file: String)
    /// The first bytes are those of no format that is read.
    case notAnImage(file: String)
    /// The file ends before the image does.
    case truncated(file: String, Format)
    /// The bytes contradict the format; `reason` says how.
    case damaged(file: String, Format, reason: String)
    /// More samples than `Image.largestSampleCount`.
    case tooLarge(file: String, width: Int, height: Int)
    case unsupported(file: String, Feature)
    /// The name of a file to write ends in none of .png, .jpg and .jpeg.
    case unknownExtension(file: String)
    /// A JPEG has 65,535 rows and columns at most.
    case tooLargeForJPEG(file: String, width: Int, height: Int)
    /// A quality of JPEG outside 1 to 100.
    case quality(Int)
    /// The library could not write the image.
    case notEncoded(Format, reason: String)
    /// Sizes that give no image; `samples` is nil when the sizes alone are wrong.
    case shape(width: Int, height: Int, channels: Int, samples: Int?)
    /// Two images of different sizes cannot be compared.
    case differentShapes(first: [Int], second: [Int])
    /// Less is left inside the border than a measure needs, which is `needed` rows and columns.
    case tooSmall(width: Int, height: Int, border: Int, needed: Int)
}

extension ImageError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .empty(let file): "cannot read \(file): it is empty; name a PNG or JPEG file"
        case .notAnImage(let file):
            "cannot read \(file): it is neither PNG nor JPEG; convert it to PNG"
        case .truncated(let file, let format):
            "cannot read \(file): the \(format.rawValue) ends early; fetch or write it again"
        case .damaged(let file, let format, let reason):
            "cannot read \(file): the \(format.rawValue) is damaged (\(reason)); fetch or write it "
                + "again"
        case .tooLarge(let file, let width, let height):
            "cannot read \(file): \(width) × \(height) pixels are more than "
                + "\(Image.largestSampleCount) samples; cut it into parts"
        case .unsupported(let file, .depth(let bits)):
            "cannot read \(file): it has \(bits) bits a sample; convert it to 8 bits"
        case .unsupported(let file, .transparency):
            "cannot read \(file): some of its pixels are transparent; lay it on a background"
        case .unsupported(let file, .fourColours):
            "cannot read \(file): it is in four colours; convert it to RGB"
        case .unknownExtension(let file):
            "cannot write \(file): the name does not tell the format; end it in .png, .jpg or "
                + ".jpeg"
        case .tooLargeForJPEG(let file, let width, let height):
            "cannot write \(file): \(width) × \(height) pixels are more than a JPEG can have; "
                + "write a PNG"
        case .quality(let quality):
            "a JPEG quality of \(quality) does not exist; give one of 1 to 100"
        case .notEncoded(let format, let reason):
            "the image cannot be written as \(format.rawValue) (\(reason)); take the other format"
        case .shape(let width, let height, let channels, nil):
            "there is no image of \(width) × \(height) pixels of \(channels) channels; give "
                + "positive sizes, 1 or 3 channels and at most \(Image.largestSampleCount) samples"
        case .shape(let width, let height, let channels, let samples?):
            "\(samples) samples are no image of \(width) × \(height) pixels of \(channels) "
                + "channels; give \(width * height * channels)"
        case .differentShapes(let first, let second):
            "images of \(Self.text(first)) and \(Self.text(second)) samples cannot be compared; "
                + "bring them to one size and number of channels"
        case .tooSmall(let width, let height, let border, let needed):
            "an image of \(width) × \(height) pixels without a border of \(border) is too small to "
                + "be compared; \(needed) × \(needed) must be left"
        }
    }

    private static func text(_ sizes: [Int]) -> String {
        sizes.map { "\($0)" }.joined(separator: " × ")
    }
}
