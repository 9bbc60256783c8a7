import CMorphoLanes
import MorphoCircuit

/// How the values of a signal lie in memory; see `lanes.h` for pictures.
enum LaneForm: Hashable, Sendable {
    /// One word for all lanes: the signal has the same value in each.
    case scalar
    /// Integers side by side, of `1 << log` bytes.
    case array(log: Int)
    /// One plane of bits for each bit of the signal.
    case planes

    /// The smallest elements that hold `width` bits; nil above 64.
    static func smallestArray(_ width: Int) -> LaneForm? {
        width <= 8
            ? .array(log: 0)
            : width <= 16
                ? .array(log: 1) : width <= 32 ? .array(log: 2) : width <= 64 ? .array(log: 3) : nil
    }
}

/// A value of a lane program before it has a place: a plane, an array or a scalar.
struct LaneValue {
    enum Kind: Hashable {
        case plane
        case array(log: Int)
        /// `(1 << width) + 1` planes side by side; see `LaneLadder`.
        case ladder(width: Int)
        case scalar
    }
    var kind: Kind
    /// Keeps its place from step to step: inputs, registers and constants.
    var isPersistent = false
}

/// An instruction on values: each but moves defines a new one.
struct LaneStep {
    var operation: morpho_lane_operation
    var size = 0
    var other = 0
    var d: Int32
    var a: Int32 = -1
    var b: Int32 = -1
    var c: Int32 = -1
    var k: UInt64 = 0
    /// `c` is a number and no value.
    var hasPlainC = false
    /// Values in the compiler's lists that the instruction reads; see `listsPlanes`.
    var list: Range<Int> = 0..<0
    /// A scalar; where it is zero, the step may be left out. -1: none. See `LaneGuards`.
    var guardedBy: Int32 = -1

    /// The list holds planes, with an inversion in the lowest bit of an entry, and goes into `a`;
    /// so does that of a fold, whose entries are of all kinds and never inverted. The list of a
    /// choice holds scalars, and goes into `b`.
    var listsPlanes: Bool { operation != MORPHO_SCALAR_CHOOSE }

    /// Calls the body with each value that a move reads beside its own register, once.
    func forEachInput(_ body: (Int32) -> Void) {
        let third = hasPlainC ? -1 : c
        if a >= 0 { body(a) }
        if b >= 0, b != a { body(b) }
        if third >= 0, third != a, third != b { body(third) }
        if guardedBy >= 0, guardedBy != a, guardedBy != b, guardedBy != third { body(guardedBy) }
    }

    /// What the kernels tell instructions apart by.
    var key: Int {
        operation == MORPHO_PLANE_TERNARY
            ? Int(MORPHO_TERNARY_KEY) + Int(k) : Int(operation.rawValue) << 2 | size
    }

    /// Calls the body with each value that is read.
    func forEachRead(_ lists: [Int32], _ body: (Int32) -> Void) {
        if a >= 0 { body(a) }
        if b >= 0 { body(b) }
        if c >= 0, !hasPlainC { body(c) }
        if guardedBy >= 0 { body(guardedBy) }
        let shift: Int32 = listsPlanes ? 1 : 0
        for index in list { body(lists[index] >> shift) }
    }
}
