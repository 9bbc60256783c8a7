import MorphoExternalTools

/// The vocabulary of a model in the format of llama2.c (`tokenizer.bin`): the length of the longest
/// token, then for each token its score (float32), its length (int32) and its bytes.
public struct LlamaVocabulary: Equatable, Sendable {
    /// The bytes of each token. Those that stand for a single byte are written `<0x0A>`.
    public let tokens: [[UInt8]]
    /// The score of each token: of two tokens that may be merged, the one with the higher score
    /// comes first.
    public let scores: [Float]
    /// What the file states as the length of the longest token, in bytes.
    public let longest: Int

    /// The longest token that is taken, in bytes.
    static let greatestLength = 1 << 16

    /// - Parameter count: the tokens of the model, which the file does not state; nil takes all
    ///   that there are.
    /// - Throws: `ModelFileError.file`, `.llamaC`.
    public init(contentsOf path: String, count: Int? = nil) throws(ModelFileError) {
        let bytes: [UInt8]
        do { bytes = try InputFile.bytes(path, limit: 1 << 28) } catch { throw .file(error) }
        try self.init(bytes: bytes, file: path, count: count)
    }

    /// The same for bytes in memory; `file` is their name for messages.
    ///
    /// - Throws: `ModelFileError.llamaC`.
    public init(bytes: [UInt8], file: String, count: Int? = nil) throws(ModelFileError) {
        var cursor = ByteCursor(FileContents(copying: bytes, path: file))
        var (tokens, scores): ([[UInt8]], [Float]) = ([], [])
        let longest: Int32
        do { longest = try cursor.integer() } catch {
            throw .llamaC(file: file, at: 0, .endedInToken(0))
        }
        guard (1...Self.greatestLength).contains(Int(longest)) else {
            throw .llamaC(
                file: file, at: 0,
                .number(
                    name: "max_token_length", Int(longest), allowed: 1...Self.greatestLength))
        }
        while cursor.remaining > 0 {
            let start = cursor.position
            let (score, length): (Float, Int32)
            do throws(ByteCursor.Ended) {
                score = try cursor.float()
                length = try cursor.integer()
            } catch { throw .llamaC(file: file, at: error.at, .endedInToken(tokens.count)) }
            guard !score.isNaN else {
                throw .llamaC(file: file, at: start, .score(token: tokens.count))
            }
            guard length >= 0, length <= longest else {
                throw .llamaC(
                    file: file, at: start + 4,
                    .tokenLength(tokens.count, length, longest: Int(longest)))
            }
            do { tokens.append(try cursor.bytes(Int(length))) } catch {
                throw .llamaC(file: file, at: error.at, .endedInToken(tokens.count))
            }
            scores.append(score)
        }
        if let count, count != tokens.count {
            throw .llamaC(
                file: file, at: bytes.count, .tokenCount(found: tokens.count, expected: count))
        }
        self.tokens = tokens
        self.scores = scores
        self.longest = Int(longest)
    }
}
