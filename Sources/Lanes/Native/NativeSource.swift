import CMorphoLanes

/// A lane program as C, for blocks of `lanes` lanes.
///
///     m: slots, lanes / 8 bytes each          s: scalars          t: tables
///
/// Instructions stand in functions of a few hundred, since compilers take more than linear time
/// for a function. Within a function values are variables; those that a later function reads, and
/// the state, go through memory.
struct NativeSource {
    let lanes: Int
    private let lists: [UInt32]
    private(set) var text: String

    /// Instructions in one function.
    private static let chunk = 400

    /// - Parameters:
    ///   - lists: that the instructions name, with places for blocks of 512 lanes.
    init(lanes: Int, lists: [UInt32]) {
        self.lanes = lanes
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

    /// Adds a function that goes through the code `count` times.
    ///
    ///     void name(char *m, uint64_t *s, const lane_table *t, uint64_t count)
    ///
    /// - Parameters:
    ///   - code: encoded for 512 lanes.
    ///   - keptSlots: places whose values are wanted after the code.
    mutating func add(
        function name: String, _ code: LaneProgram.Code, keptSlots: Set<UInt32>,
        keptScalars: Set<UInt32>
    ) {
        let parameters = "char *restrict m, uint64_t *restrict s, const lane_table *restrict t"
        var writer = NativeWriter(
            lanes: lanes, lists: lists,
            stored: storedInstructions(code, keptSlots: keptSlots, keptScalars: keptScalars))
        let chunks = stride(from: 0, to: code.count, by: Self.chunk).map {
            $0..<min($0 + Self.chunk, code.count)
        }
        if chunks.count == 1 {
            for index in chunks[0] { writer.write(code[index], at: index) }
            text += "void \(name)(\(parameters), uint64_t count) {\n"
            text += "while (count--) {\n\(writer.takeText())}\n}\n"
            return
        }
        for (number, chunk) in chunks.enumerated() {
            for index in chunk { writer.write(code[index], at: index) }
            text += "static __attribute__((noinline)) void \(name)_\(number)(\(parameters)) {\n"
            text += "\(writer.takeText())}\n"
        }
        text += "void \(name)(\(parameters), uint64_t count) {\nwhile (count--) {\n"
        for number in chunks.indices { text += "\(name)_\(number)(m, s, t);\n" }
        text += "}\n}\n"
    }

    /// By instruction whether its result goes to memory: somebody in another function reads it,
    /// or it is wanted in the end.
    private func storedInstructions(
        _ code: LaneProgram.Code, keptSlots: Set<UInt32>, keptScalars: Set<UInt32>
    ) -> [Bool] {
        var stored = [Bool](repeating: false, count: code.count)
        // By place the functions of those that read it behind the instruction at hand; a place
        // that is kept has a reader behind the last function.
        var readers: [InstructionPlace: Set<Int>] = [:]
        let end = code.count
        for place in keptSlots { readers[.slot(place)] = [end] }
        for place in keptScalars { readers[.scalar(place)] = [end] }
        for index in code.indices.reversed() {
            let function = index / Self.chunk
            let target = code[index].target
            stored[index] = readers[target]?.contains { $0 != function } ?? false
            readers[target] = nil
            code[index].forEachRead(lists) { readers[$0, default: []].insert(function) }
        }
        return stored
    }
}
