import MorphoExternalTools
import MorphoModelFiles

/// A Llama-style decoder with its vocabulary: what continues a text.
///
/// The weights are used where they stand in the file, which is mapped into memory and must not be
/// changed meanwhile.
public struct LanguageModel: Sendable {
    public let configuration: DecoderConfiguration
    public let tokenizer: Tokenizer
    let weights: DecoderWeights

    init(
        configuration: DecoderConfiguration, tokenizer: Tokenizer, weights: DecoderWeights
    ) {
        self.configuration = configuration
        self.tokenizer = tokenizer
        self.weights = weights
    }

    /// Opens a GGUF file, or else a checkpoint of llama2.c.
    ///
    /// - Parameter vocabulary: the file of the vocabulary of a checkpoint of llama2.c; nil takes
    ///   `tokenizer.bin` beside it, or the one file beside it whose name begins with `tok` and ends
    ///   with `.bin`. A GGUF file has its own.
    /// - Throws: `LanguageModelError`.
    public init(
        contentsOf path: String, vocabulary: String? = nil
    ) throws(LanguageModelError) {
        let file: Kind
        do throws(ModelFileError) { file = try Kind(path) } catch { throw .file(error) }
        switch file {
        case .gguf(let file): try self.init(file)
        case .llamaC(let file): try self.init(file, vocabulary: vocabulary)
        }
    }

    /// The formats of the weights, those of most weights first, such as `Q4_1 + Q8_0`.
    public var precision: String { weights.formats.map(\.name).joined(separator: " + ") }

    /// Bytes of weights that are read to compute one token.
    public var bytesPerToken: Int { weights.bytesPerToken }

    /// Weights that there are; those of the classifier count once where it is the embedding.
    public var parameters: Int { weights.parameters }

    /// Multiplications of weights for one token, without the classifier.
    public var productsPerToken: Int {
        weights.layers.flatMap(\.matrices).reduce(0) { $0 + $1.rows * $1.columns }
    }

    private enum Kind {
        case gguf(GGUFFile)
        case llamaC(LlamaCheckpoint)

        init(_ path: String) throws(ModelFileError) {
            let contents: FileContents
            do throws(FileError) { contents = try FileContents(mapping: path) } catch {
                throw .file(error)
            }
            self =
                contents.bytes(0..<4) == Array("GGUF".utf8)
                ? .gguf(try GGUFFile(contentsOf: path))
                : .llamaC(try LlamaCheckpoint(contentsOf: path))
        }
    }
}
