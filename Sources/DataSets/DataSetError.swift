import MorphoArrayFiles
import MorphoExternalTools

/// Why a file of a data set cannot be read. `file` is the name that was given, `at` a byte of the
/// file (unpacked, where it was compressed) counted from 0, `line` a line counted from 1.
public enum DataSetError: Error, Equatable, Sendable {
    /// The file could not be read, or not be unpacked.
    case archive(ArchiveError)
    case idx(file: String, at: Int, IDXFault)
    case cifar(file: String, at: Int, CIFARFault)
    case table(file: String, line: Int, TableFault)
    case mesh(file: String, line: Int, MeshFault)
    /// The parts of a set of images do not fit together.
    case images(ImageSetFault)
    /// A table has no such column.
    case column(file: String, Int, columns: Int)
}

/// What is wrong with an IDX file.
public enum IDXFault: Equatable, Sendable {
    case signature
    case elementType(UInt8)
    case truncated(bytes: Int, needed: Int)
    case tooLarge([Int])
    case trailingBytes(Int)
}

/// What is wrong with a CIFAR-10 file.
public enum CIFARFault: Equatable, Sendable {
    case size(Int)
    case label(image: Int, UInt8)
}

/// What is wrong with a table of numbers.
public enum TableFault: Equatable, Sendable {
    case empty
    /// Not as many fields as the first line has.
    case fieldCount(found: Int, expected: Int)
    /// The field, from 1, is not a number.
    case notANumber(field: Int, text: String)
    case openQuote
    /// Something stands after the quote that ends a field, from 1.
    case afterQuote(field: Int)
    case tooLarge
    case notUTF8
    /// A number, in a field from 1, that has to be whole and within a range.
    case notWhole(field: Int, Double, ClosedRange<Int>)
}

/// What is wrong with a mesh.
public enum MeshFault: Equatable, Sendable {
    case keyword(String)
    /// The line has fewer numbers than it should, or something else in their place.
    case numbers(needed: Int, of: String)
    case corners(Int)
    case index(Int, vertices: Int)
    /// The file ends before all that it states has come.
    case ended(String, found: Int, expected: Int)
    case notOFF
    case counts
    case surplus
    case continuedLine
}

/// What is wrong with a set of images.
public enum ImageSetFault: Equatable, Sendable {
    case shape(width: Int, height: Int, channels: Int, pixels: Int)
    case labelCount(images: Int, labels: Int)
    case imageShape(file: String, [Int], type: String)
    case labelShape(file: String, [Int], type: String)
    /// A table whose rows have another number of features than an image has samples.
    case features(file: String, found: Int, expected: Int)
}

private let again = "fetch or write it again"

extension DataSetError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .archive(let error): error.description
        case .idx(let file, let at, let fault): "cannot read \(file), byte \(at): \(fault.sentence)"
        case .cifar(let file, let at, let fault):
            "cannot read \(file), byte \(at): \(fault.sentence)"
        case .table(let file, let line, let fault):
            "cannot read \(file), line \(line): \(fault.sentence)"
        case .mesh(let file, let line, let fault):
            "cannot read \(file), line \(line): \(fault.sentence)"
        case .images(let fault): fault.sentence
        case .column(let file, let column, let columns):
            "\(file) has no column \(column); it has 0 to \(columns - 1)"
        }
    }
}

extension IDXFault {
    fileprivate var sentence: String {
        switch self {
        case .signature:
            "it does not begin like an IDX file, with two zeros, a type and the number of axes; "
                + "name an IDX file"
        case .elementType(let type):
            "elements of type \(type) are not known; 8, 9, 11, 12, 13 and 14 are"
        case .truncated(let bytes, let needed):
            "it ends after \(bytes) of \(needed) bytes; \(again)"
        case .tooLarge(let shape):
            "an array of shape \(shape) has more than \(NumericArray.largestCount) elements; "
                + again
        case .trailingBytes(let count): "\(count) bytes follow the array; \(again)"
        }
    }
}

extension CIFARFault {
    fileprivate var sentence: String {
        switch self {
        case .size(let bytes):
            "\(bytes) bytes are not a whole number of images of \(CIFAR10.recordSize) bytes; "
                + again
        case .label(let image, let label):
            "image \(image) has the label \(label); 0 to 9 are allowed"
        }
    }
}

extension TableFault {
    fileprivate var sentence: String {
        switch self {
        case .empty: "there is no row of numbers; name a table of numbers with commas between them"
        case .fieldCount(let found, let expected):
            "there are \(found) fields where the lines before have \(expected); give every line as "
                + "many"
        case .notANumber(let field, let text):
            "field \(field) is '\(shownName(text))', which is not a number; correct it"
        case .openQuote: "a quote is opened and never closed; close it"
        case .afterQuote(let field):
            "something follows the closing quote of field \(field); double the quotes within it"
        case .tooLarge:
            "there are more than \(NumericArray.largestCount) numbers; cut the file into parts"
        case .notUTF8: "the heading is not UTF-8 text; convert it"
        case .notWhole(let field, let number, let range):
            "field \(field) is \(number), but a whole number from \(range.lowerBound) to "
                + "\(range.upperBound) is asked for; correct it or choose another column"
        }
    }
}

extension MeshFault {
    fileprivate var sentence: String {
        switch self {
        case .keyword(let word): "'\(shownName(word))' is no keyword of OBJ; leave the line out"
        case .numbers(let needed, let part):
            "a \(part) needs \(needed) numbers there; correct the line"
        case .corners(let count): "a face has \(count) corners; it needs 3 at least"
        case .index(let index, let vertices):
            "a face names vertex \(index), but there are \(vertices); correct the line"
        case .ended(let part, let found, let expected):
            "the file ends after \(found) of \(expected) \(part); \(again)"
        case .notOFF: "it does not begin with OFF; name an OFF file"
        case .counts:
            "the numbers of vertices, faces and edges do not stand there; \(again)"
        case .surplus: "something follows the last face; \(again)"
        case .continuedLine: "the last line is to be continued; \(again)"
        }
    }
}

extension ImageSetFault {
    fileprivate var sentence: String {
        switch self {
        case .shape(let width, let height, let channels, let pixels):
            "\(pixels) samples are no whole number of images of \(width) × \(height) pixels of "
                + "\(channels) channels; give sizes that fit"
        case .labelCount(let images, let labels):
            "\(images) images cannot have \(labels) labels; give one for each"
        case .imageShape(let file, let shape, let type):
            "\(file) has shape \(shape) and elements of type \(type); images have shape [count, "
                + "rows, columns] and type uint8"
        case .labelShape(let file, let shape, let type):
            "\(file) has shape \(shape) and elements of type \(type); labels have shape [count] "
                + "and type uint8"
        case .features(let file, let found, let expected):
            "the rows of \(file) have \(found) features, but images of this size have \(expected) "
                + "samples; give the size of the images"
        }
    }
}
