import MorphoArrayFiles
import MorphoExternalTools

/// A checkpoint of llama2.c in its first format ("version 0"): seven numbers and the weights of a
/// Llama-2-style model in float32, little endian (`checkpoint_init_weights` there).
///
/// The file is mapped; see `FileContents` for what that asks of it.
public struct LlamaCheckpoint: Sendable {
    /// The numbers at the head of the file.
    public struct Configuration: Equatable, Sendable {
        /// Elements of the stream between layers.
        public let width: Int
        /// Elements within a feed-forward part.
        public let hiddenWidth: Int
        public let layers: Int
        public let heads: Int
        /// Heads of keys and values, each shared by `heads` / `keyValueHeads` heads.
        public let keyValueHeads: Int
        public let vocabulary: Int
        /// The longest sequence the tables of rotations are made for, in tokens.
        public let sequenceLength: Int
        /// Whether the classifier is the embedding, transposed.
        public let sharesClassifier: Bool

        /// Elements of one head.
        public var headWidth: Int { width / heads }
        /// Elements of all keys of a token.
        public var keyValueWidth: Int { keyValueHeads * headWidth }
    }

    /// A tensor, by its name in llama2.c.
    public enum Weight: String, CaseIterable, Equatable, Sendable {
        case tokenEmbedding = "token_embedding_table"
        case attentionNorm = "rms_att_weight"
        case query = "wq"
        case key = "wk"
        case value = "wv"
        case attentionOutput = "wo"
        case feedForwardNorm = "rms_ffn_weight"
        case gate = "w1"
        case down = "w2"
        case up = "w3"
        case finalNorm = "rms_final_weight"
        /// Real and imaginary parts of the rotations of positions.
        case rotationReal = "freq_cis_real"
        case rotationImaginary = "freq_cis_imag"
        case classifier = "wcls"
    }

    /// The name that was given.
    public let file: String
    public let configuration: Configuration
    private let offsets: [Weight: Int]
    private let contents: FileContents

    /// - Throws: `ModelFileError.file`, `.llamaC`.
    public init(contentsOf path: String) throws(ModelFileError) {
        let contents: FileContents
        do { contents = try FileContents(mapping: path) } catch { throw .file(error) }
        try self.init(contents)
    }

    /// The same for bytes in memory; `file` is their name for messages.
    ///
    /// - Throws: `ModelFileError.llamaC`.
    public init(bytes: [UInt8], file: String) throws(ModelFileError) {
        try self.init(FileContents(copying: bytes, path: file))
    }

    private init(_ contents: FileContents) throws(ModelFileError) {
        self.contents = contents
        file = contents.path
        do { configuration = try Configuration(contents) } catch {
            throw .llamaC(file: contents.path, at: error.at, error.fault)
        }
        var offsets: [Weight: Int] = [:]
        var end = Configuration.size
        var overflows = false
        for weight in Weight.allCases {
            guard let shape = configuration.shape(of: weight) else { continue }
            offsets[weight] = end
            // At most 2³¹ along each of three axes: one product may overflow, and is then none.
            let (bytes, tooWide) = (NumericArray.count(shape) ?? .max).multipliedReportingOverflow(
                by: 4)
            let (sum, tooLong) = end.addingReportingOverflow(bytes)
            overflows = overflows || tooWide || tooLong
            end = sum
        }
        if overflows { throw .llamaC(file: contents.path, at: 0, .tooLarge) }
        guard end == contents.count else {
            throw .llamaC(
                file: contents.path, at: min(end, contents.count),
                .size(found: contents.count, expected: end))
        }
        self.offsets = offsets
    }

    /// Elements along the axes of a tensor, the outermost first; nil for the classifier of a model
    /// that has none of its own. Weights of layers have the layers as their first axis; matrices
    /// have outputs before inputs.
    public func shape(of weight: Weight) -> [Int]? { configuration.shape(of: weight) }

    /// Calls `body` with the float32 numbers of a tensor where they stand in the file; nil, without
    /// a call, when there is none. Their address is a multiple of 4 as the file is mapped.
    public func withBytes<Result, Failure: Error>(
        of weight: Weight, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let range = range(of: weight) else { return nil }
        return try contents.withBytes(range, body)
    }

    /// The float32 numbers of a tensor where they stand, for as long as the region is kept; nil when
    /// there is no such tensor.
    public func region(of weight: Weight) -> FileRegion? {
        range(of: weight).map { contents.region($0) }
    }

    /// The numbers of a tensor, the last axis fastest; of the embedding for the classifier of a
    /// model that shares it.
    public func floats(of weight: Weight) -> [Float] {
        let stored = range(of: weight) ?? range(of: .tokenEmbedding) ?? 0..<0
        return contents.withBytes(stored) { GGUFType.float32.floats($0) } ?? []
    }

    /// The numbers of one layer of a tensor that has layers.
    ///
    /// - Throws: `ModelFileError.range`.
    public func floats(of weight: Weight, layer: Int) throws(ModelFileError) -> [Float] {
        let layers = configuration.hasLayers(weight) ? configuration.layers : 0
        guard layer >= 0, layer < layers, let range = range(of: weight) else {
            throw .range(
                file: file, name: weight.rawValue, layer..<max(layer, layer &+ 1),
                available: layers)
        }
        let size = range.count / layers
        let start = range.lowerBound + layer * size
        return contents.withBytes(start..<start + size) { GGUFType.float32.floats($0) } ?? []
    }

    private func range(of weight: Weight) -> Range<Int>? {
        guard let start = offsets[weight], let shape = shape(of: weight),
            let count = NumericArray.count(shape)
        else { return nil }
        return start..<start + 4 * count
    }
}
