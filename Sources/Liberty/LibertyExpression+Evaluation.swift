extension LibertyExpression {
    /// Names whose combinations `probability` enumerates.
    public static let mostEnumerated = 12

    /// The value when `names[n]` is `of(n)`.
    public func value(_ of: (Int) -> Bool) -> Bool {
        lanes { of($0) ? ~0 : 0 } & 1 == 1
    }

    /// 64 evaluations at once: bit *b* of the result is the value when `names[n]` is bit *b* of
    /// `of(n)`. Steps that are no expression give 0.
    public func lanes(_ of: (Int) -> UInt64) -> UInt64 {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: steps.count + 1) { stack in
            var height = 0
            for step in steps {
                switch step {
                case .name(let index):
                    stack[height] = of(Int(index))
                    height += 1
                case .constant(let constant):
                    stack[height] = constant ? ~0 : 0
                    height += 1
                case .not:
                    if height < 1 { return 0 }
                    stack[height - 1] = ~stack[height - 1]
                case .and, .or, .xor:
                    if height < 2 { return 0 }
                    height -= 1
                    let (left, right) = (stack[height - 1], stack[height])
                    switch step {
                    case .and: stack[height - 1] = left & right
                    case .or: stack[height - 1] = left | right
                    default: stack[height - 1] = left ^ right
                    }
                }
            }
            return height == 1 ? stack[0] : 0
        }
    }

    /// How probable it is that the expression holds when `names[n]` holds with the probability
    /// `share(n)`, independently of the other names. Exact up to `mostEnumerated` names; one half
    /// above.
    public func probability(_ share: (Int) -> Double) -> Double {
        let count = names.count
        if count > Self.mostEnumerated { return 0.5 }
        let combinations = 1 << count
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: combinations) { weights in
            weights[0] = 1
            for name in 0..<count {
                let one = min(1, max(0, share(name)))
                for combination in 0..<1 << name {
                    weights[combination | 1 << name] = weights[combination] * one
                    weights[combination] *= 1 - one
                }
            }
            var sum = 0.0
            for first in stride(from: 0, to: combinations, by: 64) {
                var holds = lanes { Self.pattern(of: $0, from: first) }
                if combinations < 64 { holds &= (1 << UInt64(combinations)) - 1 }
                while holds != 0 {
                    sum += weights[first + holds.trailingZeroBitCount]
                    holds &= holds - 1
                }
            }
            return sum
        }
    }

    /// Bit *i* is the value when `inputs[k]` is bit *k* of *i*; from bit 2^inputs on the table
    /// repeats.
    /// Nil for more than six inputs, and when the expression uses a name that is no input.
    public func truthTable(_ inputs: [String]) -> UInt64? {
        if inputs.count > 6 { return nil }
        var places: [Int] = []
        for name in names {
            guard let place = inputs.firstIndex(of: name) else { return nil }
            places.append(place)
        }
        return lanes { $0 < places.count ? Self.pattern(of: places[$0], from: 0) : 0 }
    }

    /// Bit `name` of each of the 64 numbers from `first` on, which is a multiple of 64.
    private static func pattern(of name: Int, from first: Int) -> UInt64 {
        switch name {
        case 0: 0xAAAA_AAAA_AAAA_AAAA
        case 1: 0xCCCC_CCCC_CCCC_CCCC
        case 2: 0xF0F0_F0F0_F0F0_F0F0
        case 3: 0xFF00_FF00_FF00_FF00
        case 4: 0xFFFF_0000_FFFF_0000
        case 5: 0xFFFF_FFFF_0000_0000
        default: first >> name & 1 == 1 ? ~0 : 0
        }
    }
}
