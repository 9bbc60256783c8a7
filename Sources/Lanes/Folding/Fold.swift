import MorphoCircuit

/// Where a bit or an element comes from.
enum FoldSource: Hashable {
    /// A number; bits are 0 or 1.
    case constant(UInt64)
    /// A lane of a vector.
    case lane(NodeID, Int)
    /// A bit of a single value.
    case bit(NodeID, Int)
    /// A single value.
    case single(NodeID)

    var node: NodeID? {
        switch self {
        case .constant: nil
        case .lane(let node, _), .bit(let node, _), .single(let node): node
        }
    }
}

/// Values put side by side, or taken out: what no operation does.
struct Fold: Hashable {
    enum Result: Hashable {
        /// Bits as a vector of one bit.
        case plane
        /// Elements as a vector.
        case array
        /// Bits as a single word, lowest first.
        case word
        /// One lane as a single word.
        case element
    }
    var result: Result
    var shape: Shape
    var sources: [FoldSource]

    init(_ result: Result, _ shape: Shape, bits: [FoldSource]) {
        self.result = result
        self.shape = shape
        sources = bits
    }

    init(array shape: Shape, elements: [FoldSource]) {
        result = .array
        self.shape = shape
        sources = elements
    }

    init(element lane: Int, of vector: NodeID, shape: Shape) {
        result = .element
        self.shape = shape
        sources = [.lane(vector, lane)]
    }

    var form: LaneForm {
        switch result {
        case .plane: .planes
        case .array: FoldedModule.vectorForm(shape.width)
        case .word, .element: .scalar
        }
    }
}

/// A fold whose sources are numbered as its instruction lists them.
struct FoldTable: Sendable {
    /// By bit or element which source and which lane or bit of it; source -1 is the constant.
    var entries: [(source: Int, lane: UInt64)]
    /// By source what it is.
    var sources: [FoldTableSource]
    /// Bytes of an element, as their logarithm.
    var log: Int
    var shape: Shape
}

enum FoldTableSource: Hashable, Sendable {
    case plane
    case array(log: Int)
    case scalar
}
