import MorphoCircuit

/// The shape of a vector.
public struct VectorShape<Element: HardwareValue>: HardwareShape {
    public let element: Element.Shape
    public let count: Int

    public var fields: [ShapeField] {
        (0..<count).flatMap { index in
            element.fields.map { field in
                var field = field
                field.suffix = "_\(index)" + field.suffix
                return field
            }
        }
    }

    public func value(_ signals: ArraySlice<Signal>) -> Vector<Element> {
        let size = element.fields.count
        return Vector(
            shape: self,
            elements: (0..<count).map {
                element.value(signals.dropFirst($0 * size).prefix(size))
            })
    }
}

/// `count` values of one shape: `vector(4, of: unsigned(8))`.
public func vector<S: HardwareShape>(_ count: Int, of element: S) -> VectorShape<S.Value>
where S.Value.Shape == S {
    // A vector of vectors multiplies; the words in all are what takes room.
    let most = MorphoCircuit.Shape.maximumWidth / max(1, element.fields.count)
    guard (1...max(1, most)).contains(count) else {
        Scope.current?.builder.report(
            .invalidSize(
                what: "the number of elements of a vector", value: count,
                allowed: 1...max(1, most)))
        return VectorShape(element: element, count: 1)
    }
    return VectorShape(element: element, count: count)
}

/// Several values of one shape, reached by a number or by a signal.
public struct Vector<Element: HardwareValue>: HardwareValue, Readable {
    public let shape: VectorShape<Element>
    public let elements: [Element]

    init(shape: VectorShape<Element>, elements: [Element]) {
        self.shape = shape
        self.elements = elements
    }

    /// The vector of the given values; nil when there is none. Values of another shape than the
    /// first one's are reported.
    public init?(_ elements: [Element]) {
        guard let first = elements.first else { return nil }
        let shape = VectorShape<Element>(element: first.shape, count: elements.count)
        let count = first.signals.count
        guard let stranger = elements.first(where: { $0.signals.count != count }) else {
            self.init(shape: shape, elements: elements)
            return
        }
        Scope.current?.builder.report(
            .fieldCount(expected: count, given: stranger.signals.count))
        self = shape.value(shape.fields.map { .absent($0.shape) }[...])
    }

    public var value: Vector<Element> { self }
    public var signals: [Signal] { elements.flatMap(\.signals) }
    public var count: Int { elements.count }

    public static func checkDriving(
        _ shape: VectorShape<Element>, with value: Vector<Element>
    ) {
        for element in value.elements { Element.checkDriving(shape.element, with: element) }
    }

    public static var placeholder: Vector<Element> {
        VectorShape(element: Element.placeholder.shape, count: 1)
            .value(Element.placeholder.signals[...])
    }
}

extension Readable {
    /// The element with the given number; one outside the vector is reported.
    public subscript<Element>(index: Int) -> Element where Value == Vector<Element> {
        let vector = value
        guard vector.elements.indices.contains(index) else {
            Scope.current?.builder.report(
                .invalidSize(
                    what: "the index of a vector", value: index,
                    allowed: 0...max(0, vector.count - 1)))
            return Element.absent(vector.shape.element)
        }
        return vector.elements[index]
    }

    /// The element whose number the signal gives; zero beyond the last one.
    public subscript<Element, Index: Readable>(index: Index) -> Element
    where Value == Vector<Element>, Index.Value == Unsigned {
        let vector = value
        let columns = vector.elements.map(\.signals)
        let chosen = (columns.first ?? []).indices.map { field in
            makeSignal(.choose, [index.value.signal] + columns.map { $0[field] })
        }
        return vector.shape.element.value(chosen[...])
    }

    /// The values in order.
    public func map<Element, Result>(_ transform: (Element) -> Result) -> [Result]
    where Value == Vector<Element> { value.elements.map(transform) }

    /// All elements side by side, element 0 in the lowest bits.
    public func packed<Element>() -> Bits where Value == Vector<Element> {
        concatenate(value.elements.reversed().map { $0 as any HardwareReadable })
    }

    /// The sum of all elements as a balanced tree, wide enough to lose nothing.
    public func sum<Element: ArithmeticWord>() -> Element where Value == Vector<Element> {
        balancedSum(value.elements)
    }
}

/// The sum of the words as a balanced tree of adders, wide enough to lose nothing; of no word, the
/// constant 0 in one bit.
public func balancedSum<Word: ArithmeticWord>(_ words: [Word]) -> Word {
    var level = words
    while level.count > 1 {
        level = stride(from: 0, to: level.count, by: 2).map {
            $0 + 1 < level.count ? level[$0] + level[$0 + 1] : level[$0]
        }
    }
    return level.first
        ?? Word(makeConstant(0, MorphoCircuit.Shape(width: 1, isSigned: Word.isSigned)))
}
