import MorphoCircuit

/// A value of named fields. The bundle itself is its shape: `Input(Pixel())`.
///
///     struct Pixel: Bundle {
///         @Field(unsigned(8)) var red
///         @Field(unsigned(8)) var green
///     }
///
/// A field is set by assignment to a copy: `var p = Pixel(); p.red = x; p.green = y`. A field
/// cannot be called `value`, `signals`, `shape` or `fields`: every bundle has those.
public protocol Bundle: HardwareValue, HardwareShape, Readable
where Value == Self, Shape == Self {
    /// The bundle with no field set.
    init()

    /// A bundle of the same shape with fields of its own. A bundle whose fields depend on a
    /// parameter makes itself anew with the parameter; for others `init()` does.
    func isolated() -> Self
}

extension Bundle {
    public var value: Self { self }
    public var shape: Self { self }
    public var signals: [Signal] { bundleFields(of: self).flatMap { $0.field.currentSignals } }
    public static var placeholder: Self {
        let empty = Self()
        return empty.value(empty.fields.map { .absent($0.shape) }[...])
    }

    public func isolated() -> Self { Self() }

    public static func checkDriving(_ shape: Self, with value: Self) {
        for (target, source) in zip(bundleFields(of: shape), bundleFields(of: value)) {
            target.field.checkDriving(with: source.field)
        }
    }

    public var fields: [ShapeField] {
        bundleFields(of: self).flatMap { name, field in
            field.shapeFields.map { part in
                var part = part
                part.suffix = "_\(name)" + part.suffix
                return part
            }
        }
    }

    public func value(_ signals: ArraySlice<Signal>) -> Self {
        let fresh = isolated()
        if fresh.fields != fields {
            Scope.current?.builder.report(.bundleNotRebuilt(name: "\(Self.self)"))
            return self
        }
        var rest = signals
        for (_, field) in bundleFields(of: fresh) {
            let count = field.shapeFields.count
            field.take(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        return fresh
    }

    /// Bundles are equal as shapes; signals are compared field by field in hardware.
    public static func == (left: Self, right: Self) -> Bool { left.fields == right.fields }
    public func hash(into hasher: inout Hasher) { hasher.combine(fields) }
}

// The fields of a bundle's input, register or wire are read as if it were the bundle.

extension Input where Value: Bundle {
    public subscript<Part: HardwareValue>(dynamicMember path: KeyPath<Value, Part>) -> Part {
        value[keyPath: path]
    }
}

extension Register where Value: Bundle {
    public subscript<Part: HardwareValue>(dynamicMember path: KeyPath<Value, Part>) -> Part {
        value[keyPath: path]
    }
}

extension Wire where Value: Bundle {
    public subscript<Part: HardwareValue>(dynamicMember path: KeyPath<Value, Part>) -> Part {
        value[keyPath: path]
    }

    /// A wire of a bundle's shape, when no field of it is set; otherwise a name for the bundle's
    /// value.
    public init(
        _ bundle: Value, named name: String = "", file: StaticString = #fileID, line: UInt = #line
    ) {
        if bundleFields(of: bundle).contains(where: { $0.field.isSet }) {
            self.init(naming: bundle, named: name, file: file, line: line)
        } else {
            self.init(bundle, as: nil, named: name, file: file, line: line)
        }
    }
}

/// A field of a bundle.
@propertyWrapper
public struct Field<Value: HardwareValue>: @unchecked Sendable {
    // A reference, so that a bundle's fields can be filled through its mirror; copied before a
    // change when it is shared, so a bundle behaves as a value. Confined to elaboration.
    fileprivate final class Storage {
        let shape: Value.Shape
        var value: Value?
        init(_ shape: Value.Shape, _ value: Value? = nil) {
            self.shape = shape
            self.value = value
        }
    }
    fileprivate var storage: Storage

    public init<S: HardwareShape>(_ shape: S) where S.Value == Value {
        storage = Storage(shape.detached.shape)
    }

    public var wrappedValue: Value {
        get {
            storage.value
                ?? storage.shape.value(storage.shape.fields.map { .detached($0.shape) }[...])
        }
        set { storage = Storage(storage.shape, newValue) }
    }
}

private protocol AnyField {
    var shapeFields: [ShapeField] { get }
    var currentSignals: [Signal] { get }
    var isSet: Bool { get }
    func take(_ signals: ArraySlice<Signal>)
    /// Reports what forbids driving the field with the other one, beyond widths.
    func checkDriving(with other: any AnyField)
}

extension Field: AnyField {
    fileprivate var shapeFields: [ShapeField] { storage.shape.fields }
    fileprivate var currentSignals: [Signal] { wrappedValue.signals }
    fileprivate var isSet: Bool { storage.value != nil }
    fileprivate func take(_ signals: ArraySlice<Signal>) {
        storage.value = storage.shape.value(signals)
    }
    fileprivate func checkDriving(with other: any AnyField) {
        guard let other = other as? Field<Value>, other.isSet else { return }
        Value.checkDriving(storage.shape, with: other.wrappedValue)
    }
}

private func bundleFields(of bundle: Any) -> [(name: String, field: any AnyField)] {
    Mirror(reflecting: bundle).children.compactMap { child in
        guard let label = child.label, let field = child.value as? any AnyField else { return nil }
        return (label.hasPrefix("_") ? String(label.dropFirst()) : label, field)
    }
}
