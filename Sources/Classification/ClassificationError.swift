import MorphoDataSets
import MorphoExternalTools
import MorphoTensors
import MorphoTraining
import MorphoWording

/// Why a network cannot be trained to classify images.
public enum ClassificationError: Error, Equatable, Sendable {
    case file(FileError)
    case dataSet(DataSetError)
    case tensor(TensorError)
    case training(TrainingError)
    /// A file whose name is of no format that is known.
    case unknownFormat(file: String)
    /// The directory has no file of images; `isTest` when it has some to test with, but none else.
    case noImages(directory: String, isTest: Bool)
    /// The directory has images in several formats.
    case severalFormats(directory: String, files: [String])
    case noLabels(images: String, labels: String)
    /// The rows of a table are no square images.
    case notSquare(file: String, pixels: Int)
    /// A column of labels, for a file that is no table.
    case columnOfOther(file: String)
    case label(file: String, image: Int, label: Int, classes: Int)
    /// Shapes [row, column, channel] that are to be the same.
    case differentShapes(file: String, [Int], other: String, [Int])
    case imageShape(model: ClassifierKind, file: String, [Int])
    /// Too few images to hold some out.
    case tooFew(file: String, images: Int, needed: Int)
}

extension ClassificationError {
    /// Whether a file is missing or the system refuses it.
    public var isOfFile: Bool {
        switch self {
        case .file, .training(.file(.file)), .dataSet(.archive(.file)): true
        case .noImages, .noLabels: true
        default: false
        }
    }

    private static func text(_ shape: [Int]) -> String {
        guard shape.count == 3 else { return "\(shape)" }
        let kind = shape[2] == 1 ? "grey" : shape[2] == 3 ? "RGB" : "\(shape[2]) channels"
        return "\(shape[0]) × \(shape[1]) pixels (\(kind))"
    }
}

extension ClassificationError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .dataSet(let error): error.description
        case .tensor(let error): error.description
        case .training(let error): error.description
        case .unknownFormat(let file):
            "\(file) is of no known format; name a folder, or a file that ends in -idx3-ubyte, "
                + ".bin or .csv, or in these and .gz"
        case .noImages(let directory, let isTest):
            isTest
                ? "\(directory) has images to test with, but none to train with; add them, or name "
                    + "another folder or file"
                : "\(directory) has no file that ends in -idx3-ubyte, .bin or .csv, or in these and "
                    + ".gz; name another folder or file"
        case .severalFormats(let directory, let files):
            "\(directory) has images in several formats, \(files.joined(separator: ", ")); name one "
                + "file"
        case .noLabels(let images, let labels):
            "there are no labels for \(images); put \(labels) beside it"
        case .notSquare(let file, let pixels):
            "the rows of \(file) have \(counted(pixels, "number")) beside the label, which are no "
                + "square image; give rows of 64, 784 or so"
        case .columnOfOther(let file):
            "\(file) is no table, so it has no column of labels; leave the column out"
        case .label(let file, let image, let label, let classes):
            "image \(image) of \(file) has the label \(label); 0 to \(classes - 1) are allowed"
        case .differentShapes(let file, let shape, let other, let otherShape):
            "the images of \(file) have \(Self.text(shape)), those of \(other) "
                + "\(Self.text(otherShape)); give images of one size"
        case .imageShape(let model, let file, let shape):
            "\(model.rawValue) takes \(model.takes), but those of \(file) have "
                + "\(Self.text(shape)); choose \(Self.fitting(shape)), or other images"
        case .tooFew(let file, let images, let needed):
            "\(file) has \(counted(images, "image")), but \(needed) or more of a class "
                + "are needed to hold one out for the test; add some, or name images to test with"
        }
    }

    private static func fitting(_ shape: [Int]) -> String {
        let names = ClassifierKind.allCases.filter { $0.takes(shape) }.map(\.rawValue)
        return names.count == 1
            ? names[0]
            : names.dropLast().joined(separator: ", ")
                + " or " + (names.last ?? "")
    }
}
