import Foundation
import MorphoLanguageModels

/// Decoding, prefill and what the machine can do at the most, in turns, round by round, so that what
/// else the machine does meets all of them alike.
struct Race {
    static let rounds = 25
    static let decoded = 4
    static let prefilled = 256

    private struct Entry {
        let ceilings: Ceilings
        let session: DecoderSession
        var bandwidths: [Double] = []
        var operations: [Double] = []
        /// Seconds for a token.
        var decode: [Double] = []
        var prefill: [Double] = []
    }

    private let model: LanguageModel
    private let name: String
    private let tokens: [Int]
    private var entries: [Entry] = []

    init(_ path: String) throws {
        model = try LanguageModel(contentsOf: path)
        name = URL(filePath: path).lastPathComponent
        let count = model.configuration.vocabulary
        tokens = (0..<Self.prefilled).map { ($0 * 7919 + 13) % count }
        for threads in [1, 2] {
            entries.append(
                Entry(
                    ceilings: try Ceilings(
                        threads: threads,
                        tokenBytes: DecoderSpeed.bytesRead(model, position: Self.decoded)),
                    session: try DecoderSession(model, context: 1024, threads: threads)))
        }
    }

    mutating func run() throws -> [Row] {
        for round in 0..<Self.rounds {
            for index in entries.indices { try runOnce(index) }
            let text = "round \(round + 1) of \(Self.rounds)\n"
            FileHandle.standardError.write(Data(text.utf8))
        }
        return entries.flatMap(rows)
    }

    private mutating func runOnce(_ index: Int) throws {
        let session = entries[index].session
        let ceilings = entries[index].ceilings
        session.rewind()
        _ = try session.append([tokens[0]])
        // One by one, each beside a reading of as much memory: what disturbs one disturbs both.
        for token in tokens[1...Self.decoded] {
            entries[index].bandwidths.append(ceilings.bandwidth())
            entries[index].decode.append(
                try ceilings.clock.seconds { _ = try session.append([token]) })
        }
        entries[index].operations.append(ceilings.operations())
        session.rewind()
        entries[index].prefill.append(
            try ceilings.clock.seconds { _ = try session.append(tokens) } / Double(Self.prefilled))
    }

    private func rows(_ entry: Entry) -> [Row] {
        let threads = entry.ceilings.threads
        let set = entry.session.instructionSet
        // Of the middle of the run; the token before it is there, too.
        let bytes = DecoderSpeed.bytesRead(model, position: 1 + Self.decoded / 2)
        let shares = zip(entry.decode, entry.bandwidths).map { Double(bytes) / $0 / $1 }
        let decode = Row(
            work: "decode", model: name, threads: threads, instructionSet: set,
            precision: model.precision + ", float32 between", bytesPerToken: bytes,
            bandwidth: Self.median(entry.bandwidths), bestBandwidth: entry.bandwidths.max() ?? 0,
            tokensPerSecond: 1 / Self.median(entry.decode),
            bestTokensPerSecond: 1 / (entry.decode.min() ?? 1), share: Self.median(shares),
            bestShare: Double(bytes) / (entry.decode.min() ?? 1) / (entry.bandwidths.max() ?? 1),
            rounds: Self.rounds)
        // Logits of the last token only; attention is left out, so that the share is a little less
        // than what is really computed.
        let operations = 2 * Double(model.productsPerToken)
        let products = zip(entry.prefill, entry.operations).map { operations / $0 / $1 }
        var prefill = decode
        prefill.work = "prefill of \(Self.prefilled)"
        prefill.bytesPerToken = nil
        prefill.bandwidth = nil
        prefill.bestBandwidth = nil
        prefill.operationsPerToken = operations
        prefill.productOperations = Self.median(entry.operations)
        prefill.bestProductOperations = entry.operations.max()
        prefill.tokensPerSecond = 1 / Self.median(entry.prefill)
        prefill.bestTokensPerSecond = 1 / (entry.prefill.min() ?? 1)
        prefill.share = Self.median(products)
        prefill.bestShare = operations / (entry.prefill.min() ?? 1) / (entry.operations.max() ?? 1)
        return [decode, prefill]
    }

    private static func median(_ numbers: [Double]) -> Double {
        numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
    }
}
