import MorphoCircuit

extension LaneBlock {
    /// Sets a signal of `width` bits in the first lanes, lane i to word i, which fits. A scalar
    /// takes the last word.
    func set(
        _ place: LanePlace, words: ArraySlice<UInt64>, width: Int, isSigned: Bool
    ) {
        switch place {
        case .scalar(let value):
            if let last = words.last {
                scalar(value).pointee = Self.extended(last, width, isSigned)
            }
        case .array(let value, let log):
            for (lane, word) in words.enumerated() {
                store(Self.extended(word, width, isSigned), value, log, lane)
            }
        case .planes(let bits):
            Self.withSquare { square in
                for first in stride(from: 0, to: words.count, by: 64) {
                    let count = min(64, words.count - first)
                    for row in 0..<64 {
                        square[row] = row < count ? words[words.startIndex + first + row] : 0
                    }
                    Self.transpose(square)
                    let lanes = UInt64.max >> UInt64(64 - count)
                    for (position, bit) in bits.enumerated() {
                        let row = bit.isInverted ? ~square[position] : square[position]
                        let plane = plane(bit.value) + first >> 6
                        plane.pointee = plane.pointee & ~lanes | row & lanes
                    }
                }
            }
        }
    }

    /// Appends the signal's words of the first `count` lanes.
    func append(
        _ place: LanePlace, width: Int, count: Int, to words: inout [UInt64]
    ) {
        let mask = width == 0 ? 0 : UInt64.max >> UInt64(64 - width)
        switch place {
        case .scalar(let value):
            words.append(contentsOf: repeatElement(scalar(value).pointee & mask, count: count))
        case .array(let value, let log):
            for lane in 0..<count { words.append(load(value, log, lane) & mask) }
        case .planes(let bits):
            Self.withSquare { square in
                for first in stride(from: 0, to: count, by: 64) {
                    square.update(repeating: 0, count: 64)
                    for (position, bit) in bits.enumerated() {
                        let row = (plane(bit.value) + first >> 6).pointee
                        square[position] = bit.isInverted ? ~row : row
                    }
                    Self.transpose(square)
                    words.append(
                        contentsOf: UnsafeBufferPointer(
                            start: square, count: min(64, count - first))
                    )
                }
            }
        }
    }

    /// As scalars and arrays keep a word: with the sign or with zeros above it.
    private static func extended(_ word: UInt64, _ width: Int, _ isSigned: Bool) -> UInt64 {
        guard isSigned, (1..<64).contains(width) else { return word }
        let free = UInt64(64 - width)
        return UInt64(bitPattern: Int64(bitPattern: word << free) >> Int64(free))
    }

    private static func withSquare(_ body: (UnsafeMutablePointer<UInt64>) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 64) { square in
            guard let start = square.baseAddress else { return }
            start.initialize(repeating: 0, count: 64)
            body(start)
        }
    }

    /// Makes bit i of row j bit j of row i, by exchanging ever smaller squares (H. S. Warren,
    /// Hacker's Delight, section 7-3).
    private static func transpose(_ rows: UnsafeMutablePointer<UInt64>) {
        var side = 32
        var mask = UInt64.max >> 32
        while side > 0 {
            var row = 0
            while row < 64 {
                let exchanged = (rows[row] >> UInt64(side) ^ rows[row + side]) & mask
                rows[row] ^= exchanged << UInt64(side)
                rows[row + side] ^= exchanged
                row = (row + side + 1) & ~side
            }
            side >>= 1
            mask ^= mask << UInt64(side)
        }
    }
}
