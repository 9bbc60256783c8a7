/// What a design was given and what it answered, step by step: plain data that an engine records
/// and a testbench replays. Ports are those of the top module; clocks are not among them.
///
///     inputs applied ──▶ settle ──▶ outputs compared ──▶ edges of the step's domains
public struct TestVectors: Hashable, Sendable {
    public struct Step: Hashable, Sendable {
        /// Indices of the domains of the top module that have an active edge at the end of the
        /// step; all of them at one time.
        public var edges: [Int]
        /// One value for each of `TestVectors.inputs`.
        public var inputs: [Word]
        /// One value for each of `TestVectors.outputs`, as they stand just before the edge; nil:
        /// not compared.
        public var outputs: [Word?]

        public init(edges: [Int], inputs: [Word], outputs: [Word?]) {
            self.edges = edges
            self.inputs = inputs
            self.outputs = outputs
        }
    }

    /// Names of all input ports, resets among them.
    public var inputs: [String]
    /// Names of the output ports that are compared.
    public var outputs: [String]
    public var steps: [Step]
    public var powerUp: PowerUp

    public init(
        inputs: [String], outputs: [String], steps: [Step] = [], powerUp: PowerUp = PowerUp()
    ) {
        self.inputs = inputs
        self.outputs = outputs
        self.steps = steps
        self.powerUp = powerUp
    }
}

/// The state before the first edge of everything that has no other start: equal in all engines and
/// testbenches. Signals are named as in the flattened design: `lanes[3].count`.
public struct PowerUp: Hashable, Sendable {
    public struct Register: Hashable, Sendable {
        public var path: String
        public var value: Word
        public init(_ path: String, _ value: Word) {
            self.path = path
            self.value = value
        }
    }
    public struct Memory: Hashable, Sendable {
        public var path: String
        /// From address 0 on.
        public var words: [Word]
        public init(_ path: String, _ words: [Word]) {
            self.path = path
            self.words = words
        }
    }
    /// The register behind a synchronous read port.
    public struct Read: Hashable, Sendable {
        public var memory: String
        /// The position of the port among the read ports of its memory.
        public var port: Int
        public var value: Word
        public init(memory: String, port: Int, _ value: Word) {
            self.memory = memory
            self.port = port
            self.value = value
        }
    }
    public var registers: [Register]
    public var memories: [Memory]
    public var reads: [Read]

    public init(registers: [Register] = [], memories: [Memory] = [], reads: [Read] = []) {
        self.registers = registers
        self.memories = memories
        self.reads = reads
    }

    public var isEmpty: Bool { registers.isEmpty && memories.isEmpty && reads.isEmpty }
}
