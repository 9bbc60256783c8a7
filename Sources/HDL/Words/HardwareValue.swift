import MorphoCircuit

/// A value made of signals: a word, a vector of values or a bundle of named ones.
public protocol HardwareValue: HardwareReadable {
    associatedtype Shape: HardwareShape where Shape.Value == Self
    var shape: Shape { get }
    /// What stands for a value that could not be made; the error has been recorded.
    static var placeholder: Self { get }
    /// Reports what forbids driving a target of the shape with the value, beyond widths.
    static func checkDriving(_ shape: Shape, with value: Self)
    /// The same value carried by other signals, one for each of its own.
    func replaced(by signals: ArraySlice<Signal>) -> Self
}

extension HardwareValue {
    public static func checkDriving(_ shape: Shape, with value: Self) {}
    public func replaced(by signals: ArraySlice<Signal>) -> Self { shape.value(signals) }

    /// A value of the shape after a fault that has been reported.
    static func absent(_ shape: Shape) -> Self {
        shape.value(shape.fields.map { .absent($0.shape) }[...])
    }
}

/// What a value is made of, before there is a value: `unsigned(8)`, `vector(4, of: bit)`.
public protocol HardwareShape<Value>: Hashable, Sendable {
    associatedtype Value: HardwareValue
    /// The words the value consists of, in order, with what is added to the value's name.
    var fields: [ShapeField] { get }
    /// The value that consists of the given signals, one for each field.
    func value(_ signals: ArraySlice<Signal>) -> Value
}

extension HardwareShape {
    /// A value of the shape that belongs to no module.
    var detached: Value { value(fields.map { .detached($0.shape) }[...]) }
}

/// One word of a value.
public struct ShapeField: Hashable, Sendable {
    /// Appended to the name of the whole: empty for a plain word, `_red` for a bundle's field.
    public var suffix: String
    public var shape: MorphoCircuit.Shape
    /// Names for values of the word, when it is an enumeration.
    public var enumeration: Enumeration?

    public init(suffix: String, shape: MorphoCircuit.Shape, enumeration: Enumeration? = nil) {
        self.suffix = suffix
        self.shape = shape
        self.enumeration = enumeration
    }
}

/// Anything that has signals now: values, inputs, registers, wires.
public protocol HardwareReadable {
    var signals: [Signal] { get }
}

/// Anything that reads as a value of one type. Operators work on readables, so a register or an
/// input stands in an expression as it is.
public protocol Readable<Value>: HardwareReadable {
    associatedtype Value: HardwareValue
    var value: Value { get }
}

extension Readable {
    public var signals: [Signal] { value.signals }
}

/// A value of a single word.
public protocol WordValue: HardwareValue, Readable where Value == Self {
    var signal: Signal { get }
    /// The value that the signal is, taken as it is.
    init(_ signal: Signal)
    static var isSigned: Bool { get }
}

extension WordValue {
    public var signals: [Signal] { [signal] }
    public var value: Self { self }
    public static var placeholder: Self {
        Self(.absent(MorphoCircuit.Shape(width: 1, isSigned: isSigned)))
    }
}

extension Readable where Value: WordValue {
    var signal: Signal { value.signal }
    /// Width in bits.
    public var width: Int { signal.shape.width }
}

/// The shape of a plain word.
public struct WordShape<Value: PlainWord>: HardwareShape {
    public let width: Int

    init(width: Int) { self.width = width }

    public var fields: [ShapeField] {
        [ShapeField(suffix: "", shape: MorphoCircuit.Shape(width: width, isSigned: Value.isSigned))]
    }
    public func value(_ signals: ArraySlice<Signal>) -> Value {
        Value(signals.first ?? .detached(fields[0].shape))
    }
}

/// A word whose shape is its width alone.
public protocol PlainWord: WordValue {}

extension PlainWord where Shape == WordShape<Self> {
    public var shape: WordShape<Self> { WordShape(width: signal.shape.width) }
}

/// A single bit: the result of a comparison, the condition of a `When`.
public struct Bit: PlainWord {
    public typealias Shape = WordShape<Bit>
    public let signal: Signal
    public static let isSigned = false
    public init(_ signal: Signal) { self.signal = signal }
}

/// A vector of bits without a number's meaning.
public struct Bits: PlainWord {
    public typealias Shape = WordShape<Bits>
    public let signal: Signal
    public static let isSigned = false
    public init(_ signal: Signal) { self.signal = signal }
}

/// An unsigned integer.
public struct Unsigned: PlainWord {
    public typealias Shape = WordShape<Unsigned>
    public let signal: Signal
    public static let isSigned = false
    public init(_ signal: Signal) { self.signal = signal }
}

/// A signed integer in two's complement.
public struct Signed: PlainWord {
    public typealias Shape = WordShape<Signed>
    public let signal: Signal
    public static let isSigned = true
    public init(_ signal: Signal) { self.signal = signal }
}

/// One bit.
public let bit = WordShape<Bit>(width: 1)

/// `width` bits without a number's meaning.
public func bits(_ width: Int) -> WordShape<Bits> { WordShape(width: width) }

/// An unsigned integer of `width` bits: 0 ..< 2^width.
public func unsigned(_ width: Int) -> WordShape<Unsigned> { WordShape(width: width) }

/// A signed integer of `width` bits: -2^(width-1) ..< 2^(width-1).
public func signed(_ width: Int) -> WordShape<Signed> { WordShape(width: width) }

extension WordShape {
    /// The constant `value` in this shape; a value outside its range is reported.
    public func callAsFunction(_ value: Int) -> Value {
        Value(makeConstant(value, fields[0].shape))
    }
}
