import MorphoArrayFiles
import MorphoExternalTools
import MorphoModelFiles

/// Files of models.
extension FileInspection {
    static func gguf(_ file: GGUFFile, size: Int) throws -> FileReport {
        var facts: [String: String] = [
            "metadata": "\(file.keys.count) entries",
            "parameters": "\(file.tensors.map(\.count).reduce(0, +))",
            "tensors": "\(file.tensors.count)",
        ]
        for key in file.keys where facts.count < 32 {
            switch file.metadata[key] {
            case .string(let text): facts[shownName(key)] = "'\(shownName(text))'"
            case .array(let values): facts[shownName(key)] = "\(values.count) values"
            case .bool(let value): facts[shownName(key)] = "\(value)"
            case let value?:
                facts[shownName(key)] =
                    value.integer.map { "\($0)" } ?? value.number.map { "\(Float($0))" }
            case nil: break
            }
        }
        let parts = try file.tensors.map { tensor in
            FileReport.Part(
                name: shownName(tensor.name), type: tensor.type.name, shape: tensor.shape,
                numbers: tensor.type.isRead
                    ? NumberSummary(.float32(try file.floats(of: tensor))) : nil)
        }
        return FileReport(
            file: file.file, format: "GGUF version \(file.version)", size: size, facts: facts,
            parts: parts)
    }

    static func safetensors(_ file: SafetensorsFile, size: Int) throws -> FileReport {
        let parts = try file.tensors.map { tensor in
            FileReport.Part(
                name: shownName(tensor.name), type: tensor.type.rawValue, shape: tensor.shape,
                numbers: NumberSummary(try file.array(of: tensor).elements))
        }
        let metadata = file.metadata.map { (shownName($0.key), shownName($0.value)) }
        return FileReport(
            file: file.file, format: "safetensors", size: size,
            facts: Dictionary(metadata, uniquingKeysWith: { first, _ in first }), parts: parts)
    }

    /// Nil when the file is no checkpoint. One whose size alone is wrong is still one: only the
    /// head tells the format apart, and seven numbers that fit together do not come about by
    /// chance.
    static func checkpoint(_ path: String, _ contents: FileContents) throws -> FileReport? {
        let file: LlamaCheckpoint
        do {
            file = try LlamaCheckpoint(contentsOf: path)
        } catch .llamaC(let name, let at, .size(let found, let expected))
            where expected < 100 * found && contents.bytes(0..<28).filter({ $0 == 0 }).count > 8
        {
            throw ModelFileError.llamaC(file: name, at: at, .size(found: found, expected: expected))
        } catch {
            return nil
        }
        let configuration = file.configuration
        let parts = LlamaCheckpoint.Weight.allCases.compactMap { weight in
            file.shape(of: weight).map { shape in
                FileReport.Part(
                    name: weight.rawValue, type: "float32", shape: shape,
                    numbers: NumberSummary(.float32(file.floats(of: weight))))
            }
        }
        return FileReport(
            file: path, format: "checkpoint of llama2.c", size: contents.count,
            facts: [
                "heads": "\(configuration.heads)", "layers": "\(configuration.layers)",
                "heads of keys and values": "\(configuration.keyValueHeads)",
                "sequence": "\(configuration.sequenceLength)",
                "vocabulary": "\(configuration.vocabulary)", "width": "\(configuration.width)",
                "classifier": configuration.sharesClassifier ? "shared" : "of its own",
            ],
            parts: parts)
    }

    static func vocabulary(_ bytes: [UInt8], _ path: String) throws -> FileReport {
        let file = try LlamaVocabulary(bytes: bytes, file: path)
        // A text would be taken for one that ends early; nothing at all for an empty one.
        guard !file.tokens.isEmpty else { throw InspectionError.unknown(file: path) }
        return FileReport(
            file: path, format: "vocabulary of llama2.c", size: bytes.count,
            facts: ["longest token": "\(file.longest) bytes"],
            parts: [
                FileReport.Part(
                    name: "scores", type: "float32", shape: [file.tokens.count],
                    numbers: NumberSummary(.float32(file.scores)))
            ])
    }
}
