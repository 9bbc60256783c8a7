import CMorphoLanes

/// Puts instructions of one kind into rows, which the kernels run through without a jump each.
enum LaneSchedule {
    /// Only so many steps trade places, so that values do not live much longer. An array takes
    /// long enough by itself for its jump not to matter.
    private static func window(_ steps: [LaneStep]) -> Int {
        let planes = steps.count { $0.operation.rawValue < MORPHO_ARRAY_COPY.rawValue }
        return 2 * planes > steps.count ? 512 : 32
    }

    /// The steps in an order in which each still follows those it reads, and a register is
    /// overwritten after those that read it. Linear.
    static func rows(_ steps: [LaneStep], lists: [Int32], values: Int) -> [LaneStep] {
        var result: [LaneStep] = []
        result.reserveCapacity(steps.count)
        let window = window(steps)
        // By value its step within the window at hand; -1: elsewhere.
        var definition = [Int32](repeating: -1, count: values)
        var readersOfValue = [[Int32]](repeating: [], count: values)
        var start = 0
        while start < steps.count {
            let end = min(start + window, steps.count)
            var waiting = [Int](repeating: 0, count: end - start)
            var readers = [[Int]](repeating: [], count: end - start)
            func precede(_ first: Int32, _ second: Int) {
                readers[Int(first)].append(second)
                waiting[second] += 1
            }
            for index in 0..<end - start {
                let step = steps[start + index]
                step.forEachRead(lists) { value in
                    if definition[Int(value)] >= 0 { precede(definition[Int(value)], index) }
                    readersOfValue[Int(value)].append(Int32(index))
                }
                for reader in readersOfValue[Int(step.d)] where reader != Int32(index) {
                    precede(reader, index)
                }
                definition[Int(step.d)] = Int32(index)
            }
            var ready: [Int: [Int]] = [:]
            for index in waiting.indices where waiting[index] == 0 {
                ready[steps[start + index].key, default: []].append(index)
            }
            // The kind with most in waiting makes the longest row.
            while let (kind, _) = ready.max(by: {
                ($0.value.count, $0.key) < ($1.value.count, $1.key)
            }) {
                while let index = ready[kind]?.popLast() {
                    result.append(steps[start + index])
                    for reader in readers[index] {
                        waiting[reader] -= 1
                        if waiting[reader] == 0 {
                            ready[steps[start + reader].key, default: []].append(reader)
                        }
                    }
                }
                ready[kind] = nil
            }
            for index in start..<end {
                definition[Int(steps[index].d)] = -1
                steps[index].forEachRead(lists) { readersOfValue[Int($0)].removeAll() }
            }
            start = end
        }
        return result
    }
}
