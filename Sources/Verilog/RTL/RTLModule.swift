import MorphoCircuit

/// A module as Verilog structure, before it is text: legal already, so that printing decides
/// nothing but spaces and line breaks.
///
/// A lowered module's statements are text already: they were printed as they were made, because
/// the structure of a million clocked blocks would take several times the room of their text.
struct RTLModule {
    var name: String
    /// Lines of the header comment.
    var header: [String]
    var ports: [RTLPort]
    var items: [RTLItem] = []
    /// What follows the items, below a blank line.
    var statements: LineWriter?
    var sinks: [RTLItem] = []
}

struct RTLPort {
    var direction: Port.Direction
    var name: String
    var shape: Shape
    var comment: String?
}

/// What may stand between a module's port list and `endmodule`.
enum RTLItem {
    case blank
    case comment(String)
    case constant(RTLConstant)
    case net(RTLNet)
    case memory(name: String, shape: Shape, depth: Int, comment: String?)
    case assign(target: String, value: RTLExpression, comment: String?)
    case clocked(RTLClockedBlock)
    case initial([RTLStatement])
    case instance(RTLInstance)
    case loop(RTLLoop)
    /// `` `ifdef macro ... `else ... `endif ``
    case guarded(macro: String, [RTLItem], otherwise: [RTLItem])
}

/// A `localparam`.
struct RTLConstant {
    var name: String
    var width: Int
    var value: RTLExpression
    var comment: String?
}

/// A `wire` or `reg`; a wire may be given its value at once.
struct RTLNet {
    enum Kind: String { case wire, reg }
    var kind: Kind
    var name: String
    var shape: Shape
    var value: RTLExpression?
    var comment: String?
}

/// An edge that wakes a clocked block: `posedge clock`.
struct RTLEdge: Hashable {
    var isRising: Bool
    var signal: String
}

/// `always @(posedge clock or negedge reset_n) begin ... end`
struct RTLClockedBlock {
    var edges: [RTLEdge]
    var body: [RTLStatement]
}

struct RTLInstance {
    struct Connection {
        enum Value {
            case expression(RTLExpression)
            /// In a loop: the copy's own part of a vector, `name[index * width +: width]`.
            case copyPart(of: String, width: Int)
        }
        var port: String
        var value: Value
        /// The port is driven by the instance.
        var isOutput = false
    }
    var module: String
    var name: String
    var connections: [Connection]
    var comment: String?
}

/// `for (index = 0; index < count; index = index + 1) begin : label ... end` around an instance.
struct RTLLoop {
    var index: String
    var count: Int
    var label: String
    var instance: RTLInstance
}
