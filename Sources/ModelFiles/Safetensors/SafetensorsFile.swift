import MorphoArrayFiles
import MorphoExternalTools

/// A tensor of a safetensors file: what it is and where it stands.
public struct SafetensorsTensor: Equatable, Sendable {
    public let name: String
    public let type: SafetensorsType
    /// Elements along every axis, the outermost first; empty for a single number.
    public let shape: [Int]
    /// Where its data stands in the file, in bytes.
    public let bytes: Range<Int>

    public var count: Int { bytes.count / type.size }
}

/// A file in the format safetensors: the length of the header (8 bytes), a header in JSON, and the
/// data of all tensors without gaps, little endian.
///
/// The file is mapped; see `FileContents` for what that asks of it.
public struct SafetensorsFile: Sendable {
    /// The name that was given.
    public let file: String
    /// The texts under `__metadata__`.
    public let metadata: [String: String]
    /// In the order of their data.
    public let tensors: [SafetensorsTensor]
    private let places: [String: Int]
    private let contents: FileContents

    /// The longest header that is read, in bytes, as in the format's own library.
    public static let longestHeader = 100_000_000

    /// Opens the file at `path`.
    ///
    /// - Throws: `ModelFileError.file`, `.safetensors`.
    public init(contentsOf path: String) throws(ModelFileError) {
        let contents: FileContents
        do { contents = try FileContents(mapping: path) } catch { throw .file(error) }
        try self.init(contents)
    }

    /// The same for bytes in memory; `file` is their name for messages.
    ///
    /// - Throws: `ModelFileError.safetensors`.
    public init(bytes: [UInt8], file: String) throws(ModelFileError) {
        try self.init(FileContents(copying: bytes, path: file))
    }

    private init(_ contents: FileContents) throws(ModelFileError) {
        let header: SafetensorsHeader
        do { header = try SafetensorsHeader(contents) } catch {
            throw .safetensors(file: contents.path, at: error.at, error.fault)
        }
        file = contents.path
        metadata = header.metadata
        tensors = header.tensors
        places = header.places
        self.contents = contents
    }

    /// The tensor of this name, if there is one.
    public func tensor(named name: String) -> SafetensorsTensor? {
        places[name].map { tensors[$0] }
    }

    /// The tensor of this name.
    ///
    /// - Throws: `ModelFileError.noTensor`.
    public func requireTensor(_ name: String) throws(ModelFileError) -> SafetensorsTensor {
        if let tensor = tensor(named: name) { return tensor }
        throw .noTensor(file: file, name: name, similar: tensors.prefix(3).map(\.name))
    }

    /// Calls `body` with the data of a tensor of this file where it stands, not copied and not
    /// aligned. The bytes are there only until `body` returns.
    public func withBytes<Result, Failure: Error>(
        of tensor: SafetensorsTensor, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try contents.withBytes(tensor.bytes, body)
    }

    /// The tensor as an array of its type; one of bfloat16 as float32, which holds it exactly.
    ///
    /// - Throws: `ModelFileError.safetensors` for a truth value that is neither 0 nor 1.
    public func array(of tensor: SafetensorsTensor) throws(ModelFileError) -> NumericArray {
        if tensor.type == .bool { try checkTruth(tensor) }
        let elements: NumericArray.Elements = withBytes(of: tensor) { bytes in
            if let type = tensor.type.arrayType {
                return StoredElements(bytes, count: tensor.count).read(type)
            }
            return .float32(GGUFType.bfloat16.floats(bytes) ?? [])
        }
        do { return try NumericArray(shape: tensor.shape, elements: elements) } catch {
            throw .safetensors(
                file: file, at: tensor.bytes.lowerBound, .size(tensor.name, shape: tensor.shape))
        }
    }

    private func checkTruth(_ tensor: SafetensorsTensor) throws(ModelFileError) {
        let wrong = withBytes(of: tensor) { bytes in
            bytes.firstIndex { $0 > 1 }.map { (place: $0, value: bytes[$0]) }
        }
        if let wrong {
            throw .safetensors(
                file: file, at: tensor.bytes.lowerBound + wrong.place,
                .truth(tensor.name, wrong.value))
        }
    }
}
