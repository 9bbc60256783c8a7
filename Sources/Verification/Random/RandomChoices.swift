import MorphoCircuit

/// A stream of random choices that depends on its seed alone, not on the machine or the Swift
/// version.
struct RandomChoices {
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    mutating func bits() -> UInt64 { generator.next() }

    /// A number of the range, all about equally likely. The range must not be empty.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        let count = UInt64(range.upperBound - range.lowerBound) + 1
        return range.lowerBound + Int(generator.next() % count)
    }

    /// True once in `count` times.
    mutating func oneIn(_ count: Int) -> Bool { number(1...max(1, count)) == 1 }

    /// One of the elements; nil when there is none.
    mutating func pick<Elements: RandomAccessCollection>(
        _ elements: Elements
    ) -> Elements.Element? {
        guard !elements.isEmpty else { return nil }
        let offset = number(0...elements.count - 1)
        return elements[elements.index(elements.startIndex, offsetBy: offset)]
    }

    /// A width of 1...130 bits. Narrow ones, and those on both sides of the sizes in which engines
    /// and tools store words, come up most.
    mutating func width(atMost limit: Int = 130) -> Int {
        let width: Int
        switch number(0...9) {
        case 0, 1: width = number(1...2)
        case 2, 3, 4: width = number(3...9)
        case 5: width = number(31...33)
        case 6: width = number(63...65)
        case 7: width = number(127...130)
        default: width = number(1...130)
        }
        return width <= limit ? width : number(1...max(1, limit))
    }

    mutating func shape(atMost limit: Int = 130) -> Shape {
        Shape(width: width(atMost: limit), isSigned: oneIn(3))
    }

    /// A word; often one of the corners that arithmetic goes wrong at.
    mutating func word(width: Int) -> Word {
        switch number(0...9) {
        case 0: return Word(width: width)
        case 1: return Word(1, width: width)
        case 2: return .ones(width: width)
        case 3: return Word(1, width: width).shiftedLeft(by: UInt(width - 1))
        case 4: return Word(UInt(number(0...9)), width: width)
        default:
            return Word(
                limbs: (0..<(width + 63) / 64).map { _ in UInt(generator.next()) }, width: width)
        }
    }
}
