import MorphoArrayFiles
import MorphoExternalTools

/// A tensor of a GGUF file: where it stands and what it is.
public struct GGUFTensor: Equatable, Sendable {
    public let name: String
    /// Elements along every axis, the outermost (slowest) first, as everywhere in Morpho; the file
    /// itself states them the other way round. 1 to 4 axes.
    public let shape: [Int]
    public let type: GGUFType
    /// Where its data stands in the file, in bytes.
    public let bytes: Range<Int>

    /// Elements over all axes.
    public var count: Int { bytes.count / type.bytesPerBlock * type.elementsPerBlock }
    /// Elements of the innermost axis: a whole number of blocks.
    public var rowCount: Int { rowLength == 0 ? 0 : count / rowLength }
    public var rowLength: Int { shape.last ?? 1 }
}

/// A file in the format GGUF, version 2 or 3, little endian: a model's metadata and tensors
/// (the format's specification in the repository of ggml).
///
/// The file is mapped, not read: opening a model of any size takes its header only, and the data of
/// a tensor is looked at where it stands. See `FileContents` for what that asks of the file.
public struct GGUFFile: Sendable {
    /// The name that was given.
    public let file: String
    public let version: Int
    /// The keys of the metadata, in the order of the file.
    public let keys: [String]
    public let metadata: [String: GGUFValue]
    /// In the order of the file.
    public let tensors: [GGUFTensor]
    /// What the offsets of tensors are multiples of, in bytes.
    public let alignment: Int
    private let places: [String: Int]
    private let contents: FileContents

    /// Limits that a sound file stays far below.
    public static let longestName = 65_535
    public static let deepestArray = 4
    public static let mostValues = 1 << 24
    public static let largestAlignment = 1 << 20

    /// Opens the file at `path`.
    ///
    /// - Throws: `ModelFileError.file`, `.gguf`.
    public init(contentsOf path: String) throws(ModelFileError) {
        let contents: FileContents
        do { contents = try FileContents(mapping: path) } catch { throw .file(error) }
        try self.init(contents)
    }

    /// The same for bytes in memory; `file` is their name for messages.
    ///
    /// - Throws: `ModelFileError.gguf`.
    public init(bytes: [UInt8], file: String) throws(ModelFileError) {
        try self.init(FileContents(copying: bytes, path: file))
    }

    private init(_ contents: FileContents) throws(ModelFileError) {
        let header: GGUFHeader
        do { header = try GGUFHeader(contents) } catch {
            throw .gguf(file: contents.path, at: error.at, error.fault)
        }
        file = contents.path
        version = header.version
        keys = header.keys
        metadata = header.metadata
        tensors = header.tensors
        alignment = header.alignment
        places = header.places
        self.contents = contents
    }

    /// The tensor of this name, if there is one.
    public func tensor(named name: String) -> GGUFTensor? { places[name].map { tensors[$0] } }

    /// The tensor of this name.
    ///
    /// - Throws: `ModelFileError.noTensor`.
    public func requireTensor(_ name: String) throws(ModelFileError) -> GGUFTensor {
        if let tensor = tensor(named: name) { return tensor }
        throw .noTensor(file: file, name: name, similar: tensors.prefix(3).map(\.name))
    }

    /// Calls `body` with the data of a tensor of this file as it stands there, not copied: blocks
    /// of `type.bytesPerBlock` bytes, row after row, there only until `body` returns.
    ///
    /// The start is aligned to `alignment` within the file, and in memory as well as the file is
    /// mapped.
    public func withBlocks<Result, Failure: Error>(
        of tensor: GGUFTensor, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try contents.withBytes(tensor.bytes, body)
    }

    /// The data of a tensor as it stands there, for as long as the region is kept.
    public func region(of tensor: GGUFTensor) -> FileRegion { contents.region(tensor.bytes) }

    /// The numbers of a tensor: `tensor.count` of them, the innermost axis fastest.
    ///
    /// - Throws: `ModelFileError.notRead` when `tensor.type.isRead` is false.
    public func floats(of tensor: GGUFTensor) throws(ModelFileError) -> [Float] {
        guard let numbers = contents.withBytes(tensor.bytes, { tensor.type.floats($0) }) else {
            throw notRead(tensor)
        }
        return numbers
    }

    /// The numbers of some rows, a row being the innermost axis: for one token of an embedding.
    ///
    /// - Throws: `ModelFileError.range`, `.notRead`.
    public func floats(
        of tensor: GGUFTensor, rows: Range<Int>
    ) throws(ModelFileError) -> [Float] {
        guard rows.lowerBound >= 0, rows.upperBound <= tensor.rowCount else {
            throw .range(file: file, name: tensor.name, rows, available: tensor.rowCount)
        }
        let size = tensor.rowLength / tensor.type.elementsPerBlock * tensor.type.bytesPerBlock
        let start = tensor.bytes.lowerBound
        let range = start + rows.lowerBound * size..<start + rows.upperBound * size
        guard let numbers = contents.withBytes(range, { tensor.type.floats($0) }) else {
            throw notRead(tensor)
        }
        return numbers
    }

    /// The tensor as an array of float32.
    ///
    /// - Throws: `ModelFileError.notRead`.
    public func array(of tensor: GGUFTensor) throws(ModelFileError) -> NumericArray {
        let numbers = try floats(of: tensor)
        do { return try NumericArray(shape: tensor.shape, elements: .float32(numbers)) } catch {
            throw .gguf(
                file: file, at: tensor.bytes.lowerBound,
                .size(.tensor(tensor.name), tensor.shape.map { UInt64($0) }))
        }
    }

    private func notRead(_ tensor: GGUFTensor) -> ModelFileError {
        .notRead(
            file: file, name: tensor.name, type: tensor.type.name,
            read: GGUFType.allCases.filter(\.isRead).map(\.name))
    }
}
