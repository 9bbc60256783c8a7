import MorphoCircuit

/// A stored property that takes its name from the Swift declaration.
protocol Nameable {
    /// Gives the hardware behind the property its name.
    func assign(_ name: String, in scope: Scope)
}

/// A group of handles (ports, registers, wires) that is a stored property of a module; their names
/// are the group's name, an underscore and their own.
public protocol Interface {}

extension Array: Nameable where Element: Nameable {
    func assign(_ name: String, in scope: Scope) {
        for (index, element) in enumerated() { element.assign("\(name)_\(index)", in: scope) }
    }
}

extension Optional: Nameable where Wrapped: Nameable {
    func assign(_ name: String, in scope: Scope) { self?.assign(name, in: scope) }
}

extension Array: Interface where Element: Interface {}
extension Optional: Interface where Wrapped: Interface {}

/// Reads a module's stored properties once: hardware gets its names, the rest is parameters.
struct Naming {
    private(set) var parameters: [String: AnyHashable] = [:]
    private var ordered: [(label: String, value: String)] = []

    init(_ prototype: any HardwareModule, in scope: Scope) {
        read(prototype, prefix: "", in: scope)
    }

    private mutating func read(_ subject: Any, prefix: String, in scope: Scope) {
        var mirror: Mirror? = Mirror(reflecting: subject)
        var chain: [Mirror] = []
        while let level = mirror {
            chain.append(level)
            mirror = level.superclassMirror
        }
        // The element of an optional group adds no name of its own, that of an array its number.
        let isOptional = chain.first?.displayStyle == .optional
        for (position, child) in chain.reversed().flatMap(\.children).enumerated() {
            var label = child.label ?? "\(position)"
            if label.hasPrefix("_") { label.removeFirst() }
            let name = prefix.isEmpty ? label : isOptional ? prefix : "\(prefix)_\(label)"
            if let nameable = child.value as? any Nameable {
                nameable.assign(name, in: scope)
            } else if child.value is any Interface {
                read(child.value, prefix: name, in: scope)
            } else if let hashable = child.value as? AnyHashable {
                parameters[name] = hashable
                ordered.append((name, stableText(child.value)))
            } else {
                scope.builder.report(.parameterNotHashable(name: name))
            }
        }
    }

    /// `width: 8, depth: 4`
    var description: String {
        ordered.map { "\($0.label): \($0.value.abridged)" }.joined(separator: ", ")
    }

    /// `Accumulator_width8`: the type's name and every parameter; long values by a hash.
    func moduleName(_ type: String) -> String {
        ([type] + ordered.map { $0.label + $0.value.shortIdentifier }).joined(separator: "_")
    }
}

/// The value as text that is equal in every run: Swift's sets and dictionaries have no order.
private func stableText(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .set, .dictionary:
        return "[" + mirror.children.map { stableText($0.value) }.sorted().joined(separator: ", ")
            + "]"
    case .collection:
        return "[" + mirror.children.map { stableText($0.value) }.joined(separator: ", ") + "]"
    case .tuple:
        return "(" + mirror.children.map { stableText($0.value) }.joined(separator: ", ") + ")"
    case .optional:
        return mirror.children.first.map { stableText($0.value) } ?? "nil"
    case .struct where !(value is any CustomStringConvertible):
        let fields = mirror.children.map { "\($0.label ?? ""): \(stableText($0.value))" }
        return "\(mirror.subjectType)(" + fields.joined(separator: ", ") + ")"
    default:
        return "\(value)"
    }
}

extension String {
    /// Letters, digits and underscores only: `Vector<Int>` becomes `Vector_Int`.
    var asIdentifier: String {
        var result = ""
        for character in self {
            if character.isASCII, character.isLetter || character.isNumber {
                result.append(character)
            } else if result.last != "_", !result.isEmpty {
                result.append("_")
            }
        }
        while result.last == "_" { result.removeLast() }
        return result
    }

    /// The letters and digits of a short text; a hash of a long one.
    fileprivate var shortIdentifier: String {
        if count <= 20, !contains("-"), !asIdentifier.isEmpty { return asIdentifier }
        if first == "-", dropFirst().allSatisfy(\.isNumber), count <= 16 {
            return "m" + dropFirst()
        }
        return "_" + hashedText
    }

    /// The text itself, or its beginning and a hash when it is long (the contents of a table).
    fileprivate var abridged: String {
        count <= 80 ? self : prefix(60) + "... (hash \(hashedText))"
    }

    /// FNV-1a, 32 bits, in base 16: equal on every machine and in every run.
    package var hashedText: String {
        var hash: UInt32 = 2_166_136_261
        for byte in utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

extension Scope {
    /// A hash of what the module's initialiser declared: a parameter that was used but not stored
    /// still tells two modules apart.
    var declarationFingerprint: [Int] {
        let module = builder.module
        // Two differently seeded hashes: a collision would merge two modules.
        return [1, 2].map { seed in
            var hasher = Hasher()
            hasher.combine(seed)
            for port in module.ports {
                hasher.combine(port.name)
                hasher.combine(port.direction)
                hasher.combine(port.shape)
            }
            for register in module.registers {
                hasher.combine(register.name)
                hasher.combine(register.shape)
                hasher.combine(register.reset)
            }
            for wire in module.wires {
                hasher.combine(wire.name)
                hasher.combine(wire.shape)
            }
            for memory in module.memories {
                hasher.combine(memory.name)
                hasher.combine(memory.depth)
                hasher.combine(memory.shape)
                hasher.combine(memory.contents)
            }
            for instance in module.instances {
                hasher.combine(instance.name)
                hasher.combine(instance.module)
                hasher.combine(instance.count)
            }
            hasher.combine(module.domains)
            return hasher.finalize()
        }
    }
}
