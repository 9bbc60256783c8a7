/// One thing wrong with a description, as facts. `Diagnostic+Wording.swift` makes the sentence.
public struct Diagnostic: Hashable, Sendable, Error {
    /// Errors prevent simulation and emission; warnings do not.
    public enum Severity: String, Hashable, Sendable { case error, warning }

    /// A signal a diagnostic speaks of: what the designer would call it, and its shape.
    public struct Operand: Hashable, Sendable {
        public var name: String
        public var shape: Shape
        public init(name: String, shape: Shape) {
            self.name = name
            self.shape = shape
        }
    }

    /// What two streams have in common.
    public enum SharedOrigin: Hashable, Sendable {
        case input(String)
        /// A random word, with the names of the sources that were declared for it.
        case word(names: [String])
        /// Two generators that make equal words.
        case generators(first: String, second: String, seed: String)
    }

    /// Where in an instance a stream is used.
    public struct StreamUser: Hashable, Sendable {
        public var instance: String
        public var location: SourceLocation?
        public init(instance: String, location: SourceLocation?) {
            self.instance = instance
            self.location = location
        }
    }

    /// What is wrong, without words; the `Wording` files have those.
    public enum Fact: Hashable, Sendable {
        // Operations and statements
        case operation(symbol: String, fault: WidthFault)
        case shapeMismatch(statement: String, target: String, expected: Shape)
        case conditionNotOneBit(statement: String)
        case constantOutOfRange(value: String, shape: Shape)
        case invalidSize(what: String, value: Int, allowed: ClosedRange<Int>)
        case fractionOfTarget(expected: Int, given: Int)
        case fractionMismatch(operation: String, left: Int, right: Int)
        // Structure
        case outsideModule(what: String)
        case foreignSignal(name: String, shape: Shape, owner: String)
        case undriven(what: String, name: String)
        /// Storage without a reset that no edge can change.
        case neverChanges(what: String, name: String)
        case neverWritten(memory: String)
        case partlyDriven(what: String, name: String)
        case multiplyDriven(what: String, name: String, first: SourceLocation?)
        case unconnectedInput(instance: String, port: String)
        case combinationalLoop(path: [String])
        case unusedInput(name: String, bits: [Range<Int>])
        case unusedButRead(name: String)
        case neverRead(what: String, name: String)
        /// A builder or a pass made a graph that contradicts itself.
        case inconsistentGraph(detail: String)
        // Names
        case nameMissing(what: String)
        case parameterNotHashable(name: String)
        case fieldCount(expected: Int, given: Int)
        case detachedBranch
        /// A connection that no condition can choose, within a When or Switch.
        case conditionalConnection(name: String)
        /// `Bundle.isolated()` makes a bundle of another shape.
        case bundleNotRebuilt(name: String)
        case notPowerOfTwo(what: String, value: Int)
        case nameTaken(name: String, first: SourceLocation?)
        case reservedWord(name: String, language: String)
        case invalidName(name: String)
        /// A name that begins with `_`: those are left to the emitter.
        case emitterName(name: String)
        case moduleNameCollision(name: String, first: String, second: String)
        case recursiveModule(name: String)
        /// Something is declared or driven in a module that is said to have no description.
        case blackBoxWithBody(name: String)
        // Domains
        case domainCrossing(
            target: String, targetDomain: String, source: String, sourceDomain: String)
        case asynchronousInput(target: String, domain: String, input: String)
        case memoryAcrossDomains(memory: String, domain: String, writer: String)
        case domainConflict(name: String)
        case newDataAcrossDomains(memory: String)
        case domainUnknown(module: String, domain: String, known: [String])
        case domainNotConnected(instance: String, domain: String)
        // Memories, switches and state machines
        case contentsTooLong(memory: String, count: Int, depth: Int)
        case contentsUnreadable(memory: String, reason: String)
        case maskDoesNotDivide(memory: String, mask: Int, width: Int)
        case switchIncomplete(missing: [String])
        case switchDuplicate(value: String)
        case switchCaseType(value: String)
        case switchCaseEmpty
        // Streams
        case correlatedStreams(operation: String, origin: SharedOrigin)
        /// Streams that an instance combines: `inputs` are those of its inputs that bring them.
        case correlatedInputs(
            operation: String, within: StreamUser, inputs: [String], origin: SharedOrigin)
        case collidingSeeds(first: String, second: String, seed: String)
        case autocorrelatedChain(source: String, reason: String)
        case autocorrelatedInput(
            within: StreamUser, input: String, source: String, reason: String)
        case encodingMismatch(operation: String, left: String, right: String)
        case lockedGenerator(name: String)
    }

    public var severity: Severity
    public var fact: Fact
    public var operands: [Operand]
    public var location: SourceLocation?
    /// The module the description belongs to.
    public var module: String

    public init(
        _ fact: Fact, severity: Severity = .error, operands: [Operand] = [],
        location: SourceLocation? = nil, module: String = ""
    ) {
        self.fact = fact
        self.severity = severity
        self.operands = operands
        self.location = location
        self.module = module
    }
}

/// All errors of one elaboration, reported together.
public struct ElaborationError: Error, CustomStringConvertible, Sendable {
    public let diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
