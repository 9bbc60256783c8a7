@testable import MorphoCircuit

/// What the integers do that the two independent references compute with.
protocol ReferenceInteger: Comparable {
    init(small: Int)
    static func + (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func * (left: Self, right: Self) -> Self
    /// Quotient towards zero and remainder with the sign of the dividend; the divisor is not 0.
    func divided(by divisor: Self) -> (quotient: Self, remainder: Self)
    /// `self * 2^amount`
    func shiftedUp(_ amount: Int) -> Self
    /// `self / 2^amount`, rounded down.
    func shiftedDown(_ amount: Int) -> Self
    /// Bit `index` in two's complement.
    func bit(_ index: Int) -> Bool
}

/// The meaning of every operation once more, on mathematical integers and written as the
/// designer's manual says it: what the table is compared with.
struct PlainReference<Integer: ReferenceInteger> {
    let application: Application
    let bits: [Integer]

    /// The integers the operands stand for.
    private var values: [Integer] {
        zip(bits, application.shapes).map { bits, shape in
            shape.isSigned && bits.bit(shape.width - 1)
                ? bits - Integer(small: 1).shiftedUp(shape.width) : bits
        }
    }

    private func boolean(_ value: Bool) -> Integer { Integer(small: value ? 1 : 0) }

    private func count(_ index: Int) -> Int {
        (0..<application.shapes[index].width).filter { bits[index].bit($0) }.count
    }

    /// The result as an integer, of which the low bits of the result's width count.
    var result: Integer {
        let values = self.values
        let zero = Integer(small: 0)
        let minusOne = Integer(small: -1)
        let width = application.shapes[0].width
        switch application.operation {
        case .not: return minusOne - values[0]
        case .and: return bitwise { $0 && $1 }
        case .or: return bitwise { $0 || $1 }
        case .xor: return bitwise { $0 != $1 }
        case .reduceAnd: return boolean(count(0) == width)
        case .reduceOr: return boolean(count(0) > 0)
        case .reduceXor: return boolean(count(0) % 2 == 1)
        case .negate: return zero - values[0]
        case .add: return values[0] + values[1]
        case .subtract: return values[0] - values[1]
        case .multiply: return values[0] * values[1]
        case .divide:
            return values[1] == zero ? minusOne : values[0].divided(by: values[1]).quotient
        case .remainder:
            return values[1] == zero ? values[0] : values[0].divided(by: values[1]).remainder
        case .countOnes: return Integer(small: count(0))
        case .equal: return boolean(values[0] == values[1])
        case .notEqual: return boolean(values[0] != values[1])
        case .less: return boolean(values[0] < values[1])
        case .lessOrEqual: return boolean(values[0] <= values[1])
        case .shiftLeft: return values[0].shiftedUp(steps)
        case .shiftRight: return values[0].shiftedDown(steps)
        case .concatenate:
            return zip(bits, application.shapes).reduce(zero) {
                $0.shiftedUp($1.1.width) + $1.0
            }
        case .slice: return bits[0].shiftedDown(application.parameter)
        case .extend: return values[0]
        case .reinterpret: return bits[0]
        case .multiplex: return bits[0] == zero ? values[2] : values[1]
        case .choose:
            for index in 1..<bits.count where bits[0] == Integer(small: index - 1) {
                return values[index]
            }
            return zero
        }
    }

    /// The shift amount; more than the width is the same as the width.
    private var steps: Int {
        let width = application.shapes[0].width
        return (0..<width).first { bits[1] == Integer(small: $0) } ?? width
    }

    private func bitwise(_ combine: (Bool, Bool) -> Bool) -> Integer {
        (0..<application.shapes[0].width).reduce(Integer(small: 0)) {
            combine(bits[0].bit($1), bits[1].bit($1))
                ? $0 + Integer(small: 1).shiftedUp($1) : $0
        }
    }

    /// The shape that the designer's manual promises.
    var shape: Shape {
        let shapes = application.shapes
        let (first, isSigned) = (shapes[0], shapes[0].isSigned)
        let widest = shapes.map(\.width).max() ?? 0
        func stated(or natural: Shape) -> Shape {
            application.stated.map { Shape(width: $0, isSigned: isSigned) } ?? natural
        }
        switch application.operation {
        case .not, .and, .or, .xor, .shiftLeft, .shiftRight, .remainder: return first
        case .reduceAnd, .reduceOr, .reduceXor, .equal, .notEqual, .less, .lessOrEqual:
            return .unsigned(1)
        case .negate: return stated(or: .signed(first.width + 1))
        case .add: return stated(or: Shape(width: widest + 1, isSigned: isSigned))
        case .subtract: return stated(or: .signed(widest + 1))
        case .multiply:
            return stated(or: Shape(width: first.width + shapes[1].width, isSigned: isSigned))
        case .divide:
            return isSigned ? .signed(first.width + 1) : first
        case .countOnes:
            var width = 1
            while 1 << width <= first.width { width += 1 }
            return .unsigned(width)
        case .concatenate: return .unsigned(shapes.reduce(0) { $0 + $1.width })
        case .slice: return .unsigned(application.stated ?? 1)
        case .extend: return stated(or: first)
        case .reinterpret: return Shape(width: first.width, isSigned: !isSigned)
        case .multiplex, .choose: return shapes[1]
        }
    }
}

/// Machine integers, for words of a few bits.
extension Int: ReferenceInteger {
    init(small: Int) { self = small }
    func divided(by divisor: Int) -> (quotient: Int, remainder: Int) {
        (self / divisor, self % divisor)
    }
    func shiftedUp(_ amount: Int) -> Int { self << amount }
    func shiftedDown(_ amount: Int) -> Int { self >> amount }
    func bit(_ index: Int) -> Bool { (self >> index) & 1 == 1 }
}
