import CMorphoDecoder
import MorphoExternalTools
import MorphoModelFiles

extension GGUFType {
    /// Those that kernels know, by the same numbers.
    static let computed: [GGUFType] = [.float32, .float16, .q40, .q41, .q80]

    /// Weights of a row at the most, where they stand in blocks.
    static let widestRow = 32 * 1024
}

/// A matrix where it stands in a file: rows for results, columns for what they are computed from.
struct WeightMatrix: @unchecked Sendable {
    // Unchecked because of the pointer: what it points to never changes.

    let matrix: morpho_matrix
    let format: GGUFType
    private let region: FileRegion

    var rows: Int { Int(matrix.rows) }
    var columns: Int { Int(matrix.columns) }
    var rowBytes: Int { Int(matrix.row_bytes) }
    var bytes: Int { rows * rowBytes }

    /// A matrix within a region that begins `offset` bytes in; nil when it does not fit, or when
    /// the columns are no whole blocks.
    init?(
        _ region: FileRegion, offset: Int = 0, format: GGUFType, rows: Int, columns: Int
    ) {
        let size = format.elementsPerBlock
        guard GGUFType.computed.contains(format), columns % size == 0,
            size == 1 || columns <= GGUFType.widestRow,
            rows > 0, columns > 0, rows <= Int(Int32.max), columns <= Int(Int32.max)
        else { return nil }
        let rowBytes = columns / size * format.bytesPerBlock
        let (bytes, overflows) = rows.multipliedReportingOverflow(by: rowBytes)
        guard !overflows, offset >= 0, bytes <= region.bytes.count - offset,
            let start = region.bytes.baseAddress
        else { return nil }
        self.region = region
        self.format = format
        matrix = morpho_matrix(
            data: (start + offset).assumingMemoryBound(to: UInt8.self),
            row_bytes: Int64(rowBytes), format: Int32(format.rawValue), rows: Int32(rows),
            columns: Int32(columns))
    }
}

/// The weights of a decoder.
struct DecoderWeights: Sendable {
    struct Layer: Sendable {
        var attentionGain: FloatMemory
        var query, key, value, attentionOutput: WeightMatrix
        var feedForwardGain: FloatMemory
        var gate, up, down: WeightMatrix

        var matrices: [WeightMatrix] {
            [query, key, value, attentionOutput, gate, up, down]
        }
    }

    var embedding: WeightMatrix
    var layers: [Layer]
    var finalGain: FloatMemory
    /// The embedding itself where the model has no other.
    var classifier: WeightMatrix

    /// Bytes of weights that are read to compute one token.
    var bytesPerToken: Int {
        let matrices = layers.flatMap(\.matrices) + [classifier]
        return matrices.reduce(embedding.rowBytes + 4 * gains) { $0 + $1.bytes }
    }

    private var gains: Int {
        layers.reduce(finalGain.count) {
            $0 + $1.attentionGain.count + $1.feedForwardGain.count
        }
    }

    var parameters: Int {
        let shares = classifier.matrix.data == embedding.matrix.data
        let matrices = layers.flatMap(\.matrices) + (shares ? [] : [classifier])
        return matrices.reduce(embedding.rows * embedding.columns + gains) {
            $0 + $1.rows * $1.columns
        }
    }

    /// The formats of the matrices, those of most weights first.
    var formats: [GGUFType] {
        var counts: [GGUFType: Int] = [:]
        for matrix in layers.flatMap(\.matrices) + [classifier] {
            counts[matrix.format, default: 0] += matrix.rows * matrix.columns
        }
        return counts.keys.sorted {
            (counts[$0] ?? 0, $1.rawValue) > (counts[$1] ?? 0, $0.rawValue)
        }
    }
}
