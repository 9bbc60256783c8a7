import CMorphoLanes

/// What all blocks of an engine share: a program in the form in which it is run, for blocks of a
/// certain size.
final class LaneMachine: @unchecked Sendable {
    /// Who runs the steps.
    enum Execution {
        /// Kernels that go through the instructions, with blocks of `512 * vectors` lanes.
        case kernels(morpho_lane_runner, vectors: Int)
        /// Compiled code for blocks of `lanes` lanes.
        case native(NativeLibrary, lanes: Int)
    }

    let program: LaneProgram
    let execution: Execution
    /// What settles; what settles and steps at once, where that is possible.
    let settling: LaneProgram.Code
    let running: LaneProgram.Code?
    let settlingLists: LaneProgram.EncodedLists
    /// Read only, so threads share them.
    let lists: UnsafeMutablePointer<UInt32>
    let tables: UnsafeMutablePointer<morpho_lane_table>
    private let tableWords: [UnsafeMutablePointer<UInt64>]

    init(
        _ program: LaneProgram, _ code: EncodedProgram, execution: Execution
    ) {
        self.program = program
        self.execution = execution
        settling = code.settling
        running = code.running
        settlingLists = code.settlingLists
        func copy<Element>(_ words: [Element]) -> UnsafeMutablePointer<Element> {
            let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(1, words.count))
            words.withUnsafeBufferPointer {
                if let start = $0.baseAddress { copy.initialize(from: start, count: words.count) }
            }
            return copy
        }
        lists = copy(code.lists)
        let words = program.tables.map(copy)
        tableWords = words
        tables = copy(
            zip(words, program.tables).map {
                morpho_lane_table(words: $0, count: UInt64($1.count))
            })
    }

    deinit {
        lists.deallocate()
        tables.deallocate()
        for words in tableWords { words.deallocate() }
    }

    /// Lanes of a block.
    var lanes: Int {
        switch execution {
        case .kernels(_, let vectors): 512 * vectors
        case .native(_, let lanes): lanes
        }
    }

    /// What instructions multiply places by.
    var vectors: Int {
        if case .kernels(_, let vectors) = execution { vectors } else { 1 }
    }
}

/// The instructions of a program for blocks of one size.
struct EncodedProgram {
    var settling: LaneProgram.Code
    var running: LaneProgram.Code?
    /// Of both.
    var lists: [UInt32]
    var settlingLists: LaneProgram.EncodedLists

    init(_ program: LaneProgram, vectors: Int) {
        settlingLists = program.encodedLists(of: program.settling, vectors: vectors)
        lists = settlingLists.entries
        settling = program.encoded(
            program.settling.steps, vectors: vectors, lists: settlingLists)
        guard let sequence = program.running else { return }
        let own = program.encodedLists(
            of: sequence, and: program.runningMoves.flatMap { $0 }, vectors: vectors,
            from: lists.count)
        lists += own.entries
        running =
            program.encoded(sequence.steps, in: sequence, vectors: vectors, lists: own)
            + program.runningMoves.flatMap {
                program.ordered($0, in: sequence, vectors: vectors, lists: own)
            }
    }
}
