/// A recorded run of a module: what to drive and what to expect, as plain data. Made by a
/// simulation, replayed by another engine or printed as a Verilog testbench.
///
/// Step k, whose edges stand at `steps[k].time`:
///
///     previous edge          edge of step k
///     |-- drive inputs ----->|
///                      ^ outputs are compared: settled, before the edge
public struct TestVectors: Hashable, Sendable {
    /// A port or reset; its values stand at the same place in every step.
    public struct Signal: Hashable, Sendable {
        public var name: String
        public var shape: Shape
        public init(name: String, shape: Shape) {
            self.name = name
            self.shape = shape
        }
    }

    /// A state element with the value it has before the first step.
    public struct PowerUp: Hashable, Sendable {
        /// What has an unknown value at power-up.
        public enum Element: Hashable, Sendable {
            /// One word.
            case register(name: String)
            /// One word for each address.
            case memory(name: String)
            /// One word: the data of a synchronous read port; `port` counts the ports of the
            /// memory, asynchronous ones too.
            case readPort(memory: String, port: Int)
        }
        public var element: Element
        public var words: [Word]
        public init(element: Element, words: [Word]) {
            self.element = element
            self.words = words
        }
    }

    /// Inputs before the edges, the edges, and outputs just before them.
    public struct Step: Hashable, Sendable {
        /// In ticks of the schedule.
        public var time: Int
        /// Indices into `TestVectors.domains` that have an edge, ascending.
        public var domains: [Int]
        /// As `TestVectors.inputs`.
        public var inputs: [Word]
        /// As `TestVectors.outputs`: the values before the edge.
        public var outputs: [Word]
        public init(time: Int, domains: [Int], inputs: [Word], outputs: [Word]) {
            self.time = time
            self.domains = domains
            self.inputs = inputs
            self.outputs = outputs
        }
    }

    /// The name of the module.
    public var module: String
    public var domains: [ClockDomain]
    /// Input ports and, after them, resets: each reset name once.
    public var inputs: [Signal]
    public var outputs: [Signal]
    /// Names are hierarchical: `lanes[3].state`.
    public var powerUp: [PowerUp]
    public var steps: [Step]

    public init(
        module: String, domains: [ClockDomain], inputs: [Signal], outputs: [Signal],
        powerUp: [PowerUp], steps: [Step] = []
    ) {
        self.module = module
        self.domains = domains
        self.inputs = inputs
        self.outputs = outputs
        self.powerUp = powerUp
        self.steps = steps
    }
}
