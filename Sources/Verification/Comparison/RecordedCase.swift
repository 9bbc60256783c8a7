import MorphoCircuit
import MorphoSimulation

/// A design with a run recorded by the reference engine: what every tool is compared with.
struct RecordedCase: Sendable {
    let design: Design
    /// The design in one module, as engines and gates take it.
    let flat: Module
    let vectors: TestVectors

    var topName: String { design.top.name }

    /// - Parameters:
    ///   - prefix: put before the names of all modules, so that many cases fit in one simulation.
    init(
        _ design: Design, prefix: String = "", stimulus: RandomStimulus, steps: Int,
        operations: OperationTable = .standard
    ) throws(SimulationError) {
        var design = design
        for index in design.modules.indices {
            design.modules[index].name.insert(contentsOf: prefix)
        }
        guard !design.modules.isEmpty else { throw .malformed(what: "the top", name: "design") }
        self.design = design
        flat = design.flattened()
        vectors = try Self.run(flat, stimulus, steps: steps, operations: operations)
    }

    private static func run(
        _ flat: Module, _ stimulus: RandomStimulus, steps: Int, operations: OperationTable
    ) throws(SimulationError) -> TestVectors {
        let engine = try ReferenceEngine(
            flat: flat, seed: stimulus.seed, operations: operations, reportsUninitialised: false)
        return try record(engine, stimulus, steps: steps)
    }

    /// What gates do in the same run: where hardware is free they read the old word, the reference
    /// a constant.
    func vectorsOfGates(
        stimulus: RandomStimulus, operations: OperationTable
    ) throws(SimulationError) -> TestVectors {
        var defined = flat
        var isFree = false
        for port in flat.readPorts.indices where flat.readPorts[port].duringWrite == .undefined {
            defined.readPorts[port].duringWrite = .old
            isFree = true
        }
        guard isFree else { return vectors }
        return try Self.run(
            defined, stimulus, steps: vectors.steps.count, operations: operations)
    }

    /// As words of the harness's ports: clocks at the bottom, then the inputs in order.
    var layout: HarnessLayout { HarnessLayout(self) }
}

extension String {
    fileprivate mutating func insert(contentsOf prefix: String) { self = prefix + self }
}

/// Where each port stands in the two vectors that a harness drives and reads:
///
///     in    [ inputs and resets, the first one lowest ... | clocks ]
///     out   [ padding | outputs, the first one lowest ... ]
struct HarnessLayout: Sendable {
    struct Field: Sendable {
        var name: String
        var low: Int
        var width: Int
        var range: String { "[\(low + width - 1):\(low)]" }
    }
    let clocks: [ClockDomain]
    var inputs: [Field] = []
    var outputs: [Field] = []
    /// The width of all inputs with the clocks, and of all outputs.
    var inputWidth: Int
    var outputWidth = 0
    /// At least this wide, a port is an array of 32-bit words in a model by Verilator.
    static let leastWidth = 65

    init(_ recorded: RecordedCase) {
        clocks = recorded.vectors.domains
        inputWidth = clocks.count
        for signal in recorded.vectors.inputs {
            inputs.append(Field(name: signal.name, low: inputWidth, width: signal.shape.width))
            inputWidth += signal.shape.width
        }
        for signal in recorded.vectors.outputs {
            outputs.append(Field(name: signal.name, low: outputWidth, width: signal.shape.width))
            outputWidth += signal.shape.width
        }
    }

    var inputPortWidth: Int { max(inputWidth, Self.leastWidth) }
    var outputPortWidth: Int { max(outputWidth, Self.leastWidth) }

    /// All clocks between edges: the opposite of where the active edge leads.
    var idleClocks: Word {
        var word = Word(width: max(1, clocks.count))
        for (index, clock) in clocks.enumerated() where clock.edge == .falling {
            word[index] = true
        }
        return word
    }

    /// The input vector of a step.
    /// - Parameter edges: the domains whose clock has gone to its active level.
    func input(_ words: [Word], edges: [Int]) -> Word {
        var result = Word(width: inputPortWidth)
        for (index, clock) in clocks.enumerated() {
            result[index] = edges.contains(index) != (clock.edge == .falling)
        }
        for (field, word) in zip(inputs, words) { result.insert(word, at: field.low) }
        return result
    }

    /// Everything at rest: clocks idle, resets inactive, the rest zero.
    func rest() -> Word {
        var result = input([], edges: [])
        for reset in clocks.compactMap(\.reset) where reset.isActiveLow {
            guard let field = inputs.first(where: { $0.name == reset.name }) else { continue }
            result[field.low] = true
        }
        return result
    }

    func output(_ words: [Word]) -> Word {
        var result = Word(width: outputPortWidth)
        for (field, word) in zip(outputs, words) { result.insert(word, at: field.low) }
        return result
    }
}

extension Word {
    mutating func insert(_ word: Word, at low: Int) {
        for bit in 0..<word.width where word[bit] { self[low + bit] = true }
    }
}
