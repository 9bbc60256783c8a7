import CMorphoLanes

/// A lane program as C, for blocks of `lanes` lanes.
///
///     m: slots, lanes / 8 bytes each     s: scalars     t: tables     u: what scalars give lanes
///
/// What all lanes share is computed once for all blocks: a function goes through the scalars of a
/// few cycles and writes down what the lanes want to know of them, then the lanes of one block
/// after another go through these cycles.
///
///     scalars  cycle 0 -> u[0]   cycle 1 -> u[1]   ...
///     block 0        u[0]              u[1]        ...
///     block 1        u[0]              u[1]        ...
///
/// Instructions stand in functions of a few hundred, since compilers take more than linear time
/// for a function. Within a function values are variables; those that a later function reads, and
/// the state, go through memory.
struct NativeSource {
    let lanes: Int
    private let lists: [UInt32]
    /// Of a folded module, whose lanes and single values need each other.
    private let folds: [FoldTable]?
    private let tables: [[UInt64]]
    private var writtenTables: Set<Int> = []
    private(set) var text: String

    /// Instructions in one function, when there are more than fit one that is long.
    private static let chunk = 400
    private static let longChunk = 1600
    /// Words that the scalars of a batch of cycles may write down for the lanes.
    private static let noteWords = 1 << 13
    private static let mostCycles = 256

    /// - Parameters:
    ///   - lists: that the instructions name, with places for blocks of 512 lanes.
    init(
        lanes: Int, lists: [UInt32], folds: [FoldTable]? = nil, tables: [[UInt64]] = []
    ) {
        self.tables = tables
        self.lanes = lanes
        self.folds = folds
        self.lists = lists
        text = """
            typedef __UINT8_TYPE__ uint8_t;
            typedef __UINT16_TYPE__ uint16_t;
            typedef __UINT32_TYPE__ uint32_t;
            typedef __UINT64_TYPE__ uint64_t;
            typedef __INT8_TYPE__ int8_t;
            typedef __INT16_TYPE__ int16_t;
            typedef __INT32_TYPE__ int32_t;
            typedef __INT64_TYPE__ int64_t;
            #define MORPHO_LANES \(lanes)
            #pragma clang diagnostic ignored "-Wpsabi"

            """ + String(cString: morpho_lane_native_text())
    }

    /// Adds a function that takes all blocks `count` times through the code.
    ///
    ///     void name(char *const *blocks, uint64_t n, uint64_t *s, const lane_table *t,
    ///               uint64_t count, uint64_t *notes)
    ///
    /// - Parameters:
    ///   - code: encoded for 512 lanes.
    ///   - kept: places whose values are wanted after the code.
    ///   - constants: by place scalars that never change.
    ///   - windows: rows of places that walk, one place in each cycle.
    ///   - ones: places of scalars that are one when the function begins.
    /// - Returns: how many words of notes the function needs.
    mutating func add(
        function name: String, _ code: LaneProgram.Code, kept: Set<InstructionPlace>,
        constants: [UInt32: UInt64], windows: [NativeWindow] = [], ones: [UInt32] = []
    ) -> Int {
        let walks = !windows.isEmpty
        if walks { text += NativeWindow.text(windows, lanes: lanes) }
        let (chunks, stored) = chunks(code, kept: kept, windows)
        var writer = NativeWriter(
            lanes: lanes, lists: lists, stored: stored, folds: folds, tables: tables.map(\.count),
            constants: constants, windows: windows)
        let attribute = chunks.count == 1 ? "inline" : "__attribute__((noinline))"
        var (scalarCalls, laneCalls) = ("", "")
        for (number, chunk) in chunks.enumerated() {
            if let loop = chunk.loop {
                writer.write(loop, of: code)
            } else {
                for index in chunk.range { writer.write(code[index], at: index) }
            }
            let (scalars, lanes) = writer.takeTexts()
            for table in writer.usedTables.subtracting(writtenTables).sorted() {
                let words = tables[table].map { "\($0)ull" }.joined(separator: ",")
                text += "static const uint64_t table_\(table)[] = {\(words)};\n"
                writtenTables.insert(table)
            }
            if !scalars.isEmpty {
                text += """
                    static \(attribute) void \(name)_s\(number)(
                        uint64_t *restrict s, const lane_table *restrict t, uint64_t *restrict u) {
                    \(scalars)}

                    """
                scalarCalls += "        \(name)_s\(number)(s, t, u);\n"
            }
            if !lanes.isEmpty {
                text += """
                    static \(attribute) void \(name)_\(number)(
                        char *restrict m, uint64_t *restrict s, const lane_table *restrict t,
                        const uint64_t *restrict u\(walks ? ", uint64_t walked" : "")) {
                    \(lanes)}

                    """
                laneCalls +=
                    "            \(name)_\(number)(m, s, t, u\(walks ? ", walked" : ""));\n"
            }
        }
        let words = writer.noteCount
        let cycles = max(1, min(Self.mostCycles, Self.noteWords / max(1, words)))
        if walks {
            laneCalls += """
                            if (++walked == \(LaneWindow.spare)) {
                                go_back(m, walked);
                                walked = 0;
                            }

                """
        }
        text += """
            void \(name)(
                char *const *blocks, uint64_t n, uint64_t *s, const lane_table *t, uint64_t count,
                uint64_t *notes) {
            \(ones.map { "    s[\($0)] = 1;\n" }.joined())    while (count) {
                    const uint64_t cycles = count < \(cycles) ? count : \(cycles);
                    uint64_t *u = notes;
                    for (uint64_t cycle = 0; cycle < cycles; ++cycle, u += \(words)) {
            \(scalarCalls)        }
                    for (uint64_t block = 0; block < n; ++block) {
                        char *const m = blocks[block];
                        u = notes;\(walks ? " uint64_t walked = 0;" : "")
                        for (uint64_t cycle = 0; cycle < cycles; ++cycle, u += \(words)) {
            \(laneCalls)            }\(walks ? " go_back(m, walked);" : "")
                    }
                    count -= cycles;
                }
            }

            """
        return words * cycles
    }

    /// What one function does.
    private struct Chunk {
        var range: Range<Int>
        /// Of which the range is rounds.
        var loop: NativeLoop?
    }

    /// The functions of a code, loops apart, and by instruction whether its result goes to memory.
    private func chunks(
        _ code: LaneProgram.Code, kept: Set<InstructionPlace>, _ windows: [NativeWindow]
    ) -> ([Chunk], stored: [Bool]) {
        var units: [UInt32: Int] = [:]
        for window in windows {
            for slot in window.slots { units[UInt32(slot)] = window.units }
        }
        // Code that fits one function is not worth the memory through which loops pass values.
        var loops =
            folds == nil && code.count > Self.longChunk
            ? NativeLoop.loops(code, lists, units: { units[$0] ?? 0 }) : []
        while true {
            let chunks = Self.chunks(code.count, loops)
            let stored = storedInstructions(code, chunks, kept: kept)
            let fit = loops.compactMap { $0.writing(code, stored) { units[$0] ?? 0 } }
            if fit.count < loops.count {
                loops = fit
                continue
            }
            let placed = chunks.map { chunk in
                Chunk(
                    range: chunk.range,
                    loop: chunk.loop.flatMap { loop in fit.first { $0.range == loop.range } })
            }
            return (placed, stored)
        }
    }

    private static func chunks(_ count: Int, _ loops: [NativeLoop]) -> [Chunk] {
        let left = count - loops.reduce(0) { $0 + $1.range.count }
        let size = left <= longChunk ? longChunk : chunk
        var chunks: [Chunk] = []
        var start = 0
        func add(until end: Int) {
            while start < end {
                chunks.append(Chunk(range: start..<min(start + size, end)))
                start = min(start + size, end)
            }
        }
        for loop in loops {
            add(until: loop.range.lowerBound)
            chunks.append(Chunk(range: loop.range, loop: loop))
            start = loop.range.upperBound
        }
        add(until: count)
        return chunks
    }

    /// By instruction whether its result goes to memory: somebody in another function reads it,
    /// or it is wanted in the end.
    private func storedInstructions(
        _ code: LaneProgram.Code, _ chunks: [Chunk], kept: Set<InstructionPlace>
    ) -> [Bool] {
        var functions = [Int](repeating: 0, count: code.count)
        for (number, chunk) in chunks.enumerated() {
            for index in chunk.range { functions[index] = number }
        }
        var stored = [Bool](repeating: false, count: code.count)
        // By place the functions of those that read it behind the instruction at hand; a place
        // that is kept has a reader behind the last function.
        var readers: [InstructionPlace: Set<Int>] = [:]
        for place in kept { readers[place] = [.max] }
        for index in code.indices.reversed() {
            let function = functions[index]
            let target = code[index].target
            stored[index] = readers[target]?.contains { $0 != function } ?? false
            readers[target] = nil
            code[index].forEachRead(lists) { readers[$0, default: []].insert(function) }
        }
        return stored
    }
}
