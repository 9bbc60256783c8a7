import MorphoCircuit

/// Why a simulation cannot start or go on, as facts. `SimulationWording.swift` makes the sentence.
public enum SimulationError: Error, Hashable, Sendable {
    /// Signals depend on themselves without a register between.
    case combinationalLoop(path: [String])
    /// The module still has instances; flatten the design first.
    case notFlat(module: String)
    /// What it does is not known.
    case blackBox(BlackBoxUse)
    /// The module was not elaborated without errors: `what` called `name` does not fit together.
    case malformed(what: String, name: String)
    /// - `suggestion`: the known name that is spelled most alike, if one is near.
    case unknownSignal(name: String, suggestion: String?)
    /// The engine has only `count` signals.
    case noSuchPlace(Int, count: Int)
    /// A stream is to be recorded of a signal with several bits.
    case notOneBit(name: String, shape: Shape)
    /// The signal exists but only inputs and resets can be driven.
    case notAnInput(name: String)
    /// Clocks follow the schedule; they are neither driven nor read.
    case clockIsNoSignal(name: String)
    case valueOutOfRange(name: String, value: Int, shape: Shape)
    case widthMismatch(name: String, shape: Shape, given: Int)
    /// A source of random words gives at most so many bits.
    case sourceTooWide(name: String, shape: Shape, most: Int)
    /// What an input for a source would be called is a port already.
    case nameTaken(String, module: String)
    /// The module has no clock domain, so there is no edge to step to.
    case noClock(module: String)
    /// The time of the next edge is no longer an integer.
    case timeExhausted
    /// The engine has not kept what the signal was before the edge.
    case notSampled(name: String)
    case propertyFailed(PropertyFailure)
    /// Coverage of one module cannot be added to that of another.
    case coverageDiffers(left: String, right: String)
    /// Two engines that should be equal have different ports or domains.
    case interfacesDiffer(left: String, right: String)
    case enginesDiffer(Divergence)

    /// The step that was finished all the same before this was reported.
    public var finishedStep: ClockStep? {
        switch self {
        case .propertyFailed(let failure): failure.step
        case .enginesDiffer(let divergence): divergence.step
        default: nil
        }
    }
}

/// A difference between two engines that were given the same inputs.
public struct Divergence: Hashable, Sendable {
    public var signal: String
    public var moment: Moment
    public var step: ClockStep
    public var left: Word
    public var right: Word

    public init(signal: String, moment: Moment, step: ClockStep, left: Word, right: Word) {
        self.signal = signal
        self.moment = moment
        self.step = step
        self.left = left
        self.right = right
    }
}

/// An assertion or assumption that did not hold at an active edge outside reset.
public struct PropertyFailure: Hashable, Sendable {
    public var kind: Property.Kind
    public var message: String
    public var location: SourceLocation?
    public var step: ClockStep
}

/// How often a `cover` property held at an active edge outside reset.
public struct CoverCount: Hashable, Sendable {
    public var message: String
    public var location: SourceLocation?
    public var count: Int
}

/// A power-up value that became visible although nothing had been written there.
public struct UninitialisedRead: Hashable, Sendable {
    public enum Source: Hashable, Sendable {
        case register(name: String)
        case memoryWord(memory: String, address: Int)
        /// The data of a synchronous read port that has not read yet.
        case readPort(memory: String, port: Int)
    }
    public enum Sink: Hashable, Sendable {
        case output(name: String)
        /// Address, enable or mask of a write port.
        case memoryWrite(memory: String)
        case property(message: String)
    }
    public var source: Source
    public var sink: Sink
    public var step: ClockStep
    /// Where the source is declared.
    public var location: SourceLocation?
}
