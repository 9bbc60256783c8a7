import MorphoModelFiles

/// Why there is no model, or why it cannot continue a text.
public enum LanguageModelError: Error, Equatable, Sendable {
    /// What is wrong with a file of a model.
    case file(ModelFileError)
    /// The file holds another kind of model; nil when it does not say which.
    case architecture(file: String, found: String?)
    /// The file lacks an entry, or has it in another type.
    case noEntry(file: String, key: String, expected: String)
    /// An entry has a value that is not computed.
    case entry(file: String, key: String, found: String, allowed: String)
    /// The tensor has a type that is not computed.
    case weightType(file: String, tensor: String, found: String, known: [String])
    case shape(file: String, tensor: String, found: [Int], expected: [Int])
    /// A merge of the vocabulary of tokens that it does not have.
    case merge(file: String, number: Int, text: String)
    /// A checkpoint of llama2.c has its vocabulary in another file, which is not there.
    case noVocabulary(model: String, looked: [String])
    case vocabularySize(file: String, found: Int, expected: Int)
    /// The vocabulary has no tokens for this part of a text.
    case noToken(character: String)
    /// No tokens were given where one at least is needed.
    case noTokens
    /// A number that is no token of the model.
    case token(Int, count: Int)
    /// More tokens than there is room for.
    case tooLong(tokens: Int, room: Int)
    /// Perplexity needs two tokens at least.
    case tooShort(tokens: Int)
    case context(Int, most: Int)
    case stride(Int, context: Int)
    case threads(Int)
    case temperature(Double)
    case instructionSet(String, available: [String])
    case memory(bytes: Int)
}

extension LanguageModelError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .architecture(let file, let found):
            "\(file) holds "
                + (found.map { "a model of architecture '\($0)'" }
                    ?? "a model that does not state its architecture")
                + "; give one of architecture 'llama'"
        case .noEntry(let file, let key, let expected):
            "\(file) has no entry '\(key)' that is \(expected); give a complete GGUF file of a Llama "
                + "model"
        case .entry(let file, let key, let found, let allowed):
            "\(file) has '\(key)' \(found), which is not computed; it is to be \(allowed)"
        case .weightType(let file, let tensor, let found, let known):
            "tensor \(tensor) of \(file) has weights of type \(found); convert it to one of "
                + known.joined(separator: ", ")
        case .shape(let file, let tensor, let found, let expected):
            "tensor \(tensor) of \(file) has shape \(found) where the model needs \(expected)"
        case .merge(let file, let number, let text):
            "merge \(number) of \(file), '\(text)', is not of tokens that the vocabulary has"
        case .noVocabulary(let model, let looked):
            "\(model) has no vocabulary: there is no \(looked.joined(separator: " and no ")); name "
                + "one with --vocabulary"
        case .vocabularySize(let file, let found, let expected):
            "\(file) has \(found) tokens where the model has \(expected); give the vocabulary of "
                + "this model"
        case .noToken(let character):
            "the vocabulary cannot express '\(character)'; leave it out of the text"
        case .noTokens: "an empty text cannot be continued; give some"
        case .token(let token, let count):
            "\(token) is no token of the model; give 0 to \(count - 1)"
        case .tooLong(let tokens, let room):
            "\(tokens) tokens do not fit a context with room for \(room); shorten the text, or give "
                + "a longer context"
        case .tooShort(let tokens):
            "a text of \(tokens) token\(tokens == 1 ? "" : "s") has no perplexity, which needs 2 at "
                + "least; give a longer one"
        case .context(let count, let most):
            "a context of \(count) tokens is not possible; give 2 to \(most)"
        case .stride(let stride, let context):
            "a stride of \(stride) tokens is not possible; give 1 to \(context - 1), less than the "
                + "context"
        case .threads(let count): "work cannot be done by \(count) threads; give 1 to 256"
        case .temperature(let value):
            "a temperature of \(value) is not possible; give 0 to 100"
        case .instructionSet(let name, let available):
            "this processor has no instruction set '\(name)'; take "
                + available.joined(separator: " or ")
        case .memory(let bytes):
            "there is too little memory for \(bytes) bytes; give a shorter context"
        }
    }
}
