import Foundation

/// One work by one number of threads. Times are medians of all rounds, or the best of them.
struct Row: Codable {
    var work: String
    var model: String
    var threads: Int
    var instructionSet: String
    var precision: String
    /// What a token reads: weights, keys and values.
    var bytesPerToken: Int?
    /// Bytes a second that are read and added up, of two sizes of memory the faster.
    var bandwidth: Double?
    var bestBandwidth: Double?
    /// Additions and multiplications of the products of a token with weights.
    var operationsPerToken: Double?
    /// Additions and multiplications a second of a large product in single precision.
    var productOperations: Double?
    var bestProductOperations: Double?
    var tokensPerSecond: Double
    var bestTokensPerSecond: Double
    /// Of what bandwidth or products allow: the median of each round's own share, and the best
    /// time by the best ceiling.
    var share: Double
    var bestShare: Double
    var rounds: Int

    enum CodingKeys: String, CodingKey {
        case work, model, threads, precision, bandwidth, share, rounds
        case instructionSet = "instruction_set"
        case bytesPerToken = "bytes_per_token"
        case bestBandwidth = "best_bandwidth"
        case operationsPerToken = "operations_per_token"
        case productOperations = "product_operations"
        case bestProductOperations = "best_product_operations"
        case tokensPerSecond = "tokens_per_second"
        case bestTokensPerSecond = "best_tokens_per_second"
        case bestShare = "best_share"
    }
}

extension Row {
    static func table(_ rows: [Row]) -> String {
        func text(_ number: Double?, _ scale: Double, _ format: String) -> String {
            number.map { String(format: format, $0 / scale) } ?? "-"
        }
        let head = [
            "work", "threads", "MB/token", "GB/s", "best", "GFLOP/s", "best", "tokens/s", "best",
            "share", "best",
        ]
        let cells = rows.map { row in
            [
                row.work, "\(row.threads)", text(row.bytesPerToken.map(Double.init), 1e6, "%.1f"),
                text(row.bandwidth, 1e9, "%.1f"), text(row.bestBandwidth, 1e9, "%.1f"),
                text(row.productOperations, 1e9, "%.0f"),
                text(row.bestProductOperations, 1e9, "%.0f"),
                text(row.tokensPerSecond, 1, "%.1f"), text(row.bestTokensPerSecond, 1, "%.1f"),
                text(row.share, 1, "%.2f"), text(row.bestShare, 1, "%.2f"),
            ]
        }
        let widths = head.indices.map { column in
            ([head] + cells).map { $0[column].count }.max() ?? 0
        }
        let lines = ([head] + cells).map { line in
            line.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column < 1 ? cell + space : space + cell
            }.joined(separator: "  ")
        }
        let about = rows.first.map {
            "\($0.model), \($0.precision), \($0.instructionSet), \($0.rounds) rounds"
        }
        return ([about].compactMap { $0 } + lines).joined(separator: "\n")
    }
}
