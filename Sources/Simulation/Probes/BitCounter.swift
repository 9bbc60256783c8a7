import MorphoCircuit

/// Toggles and times at one of the bits of many signals, in flat arrays.
struct BitCounter: Sendable {
    /// By signal the place of its bit 0; one more for the end.
    private var starts = [0]
    private var toggles: [Int]
    /// Times of changes to zero less those of changes to one: after a change to one it lacks the
    /// time up to which the bit stays so.
    private var ones: [Int]

    init(widths: [Int]) {
        var total = 0
        for width in widths {
            total += width
            starts.append(total)
        }
        toggles = [Int](repeating: 0, count: total)
        ones = toggles
    }

    /// - Parameter old: nil for a first value, which is no change.
    mutating func change(of signal: Int, from old: Word?, to new: Word, at time: Int) {
        let start = starts[signal]
        (old?.xor(new) ?? new).forEachOne { bit in
            if old != nil { toggles[start + bit] += 1 }
            // Wraps around like the times themselves, which a schedule may let grow without end.
            ones[start + bit] = new[bit] ? ones[start + bit] &- time : ones[start + bit] &+ time
        }
    }

    func toggles(of signal: Int) -> [Int] {
        Array(toggles[starts[signal]..<starts[signal + 1]])
    }

    func timeAtOne(of signal: Int, until end: Int, value: Word) -> [Int] {
        let start = starts[signal]
        return (0..<starts[signal + 1] - start).map { bit in
            value[bit] ? ones[start + bit] &+ end : ones[start + bit]
        }
    }
}

extension Word {
    /// Calls `body` with the position of every bit that is one, least significant first.
    func forEachOne(_ body: (Int) -> Void) {
        func visit(_ limb: UInt, from base: Int) {
            var rest = limb
            while rest != 0 {
                body(base + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        // A word of one limb gives it without an allocation.
        if width <= 64, let value = unsignedValue { return visit(value, from: 0) }
        for (index, limb) in allLimbs.enumerated() { visit(limb, from: index * 64) }
    }
}
