import MorphoCircuit

/// A unit of hardware: ports, registers and instances as stored properties, behaviour in
/// `describe()`.
///
///     struct Accumulator: HardwareModule {
///         let addend = Input(unsigned(4))
///         let total = Output(unsigned(8))
///         let sum = Register(unsigned(8), reset: 0)
///
///         func describe() {
///             sum.next((sum + addend).saturated(to: 8))
///             total.drive(sum)
///         }
///     }
///
/// Names in the Verilog are the names of the properties. All other stored properties are the
/// module's parameters and must be `Hashable`: modules of one type with equal parameters are
/// elaborated and emitted once.
public protocol HardwareModule {
    /// The clock domain of registers and ports that name none.
    static var domain: ClockDomain { get }

    /// States what drives what. Called once for each distinct set of parameters.
    func describe()
}

extension HardwareModule {
    public static var domain: ClockDomain { ClockDomain() }
}

/// One elaboration: the distinct modules met so far. Confined to the elaborating task.
final class Elaboration {
    private struct Key: Hashable {
        let type: ObjectIdentifier
        let parameters: [String: AnyHashable]
        let declarations: [Int]
    }

    private(set) var modules: [MorphoCircuit.Module] = []
    /// What each of the modules does with streams.
    private(set) var streams: [StreamAnalysis] = []
    /// Where each module was first used.
    private var places: [SourceLocation] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var known: [Key: (index: Int, prototype: any HardwareModule)] = [:]
    /// Modules whose description is being read, from the top down.
    private var open: Set<Key> = []
    /// By name without case.
    private var indexOfName: [String: Int] = [:]
    private var stamps: UInt32 = 0
    private var depth = 0
    private var owners: [UInt32: Owner] = [:]

    /// Where the signals of one stamp belong.
    private enum Owner {
        case scope(Scope)
        case module(Int)
    }

    /// Levels of instances within instances.
    static let deepestHierarchy = 100

    /// Elaborates a module, or finds it among the known ones.
    /// - Returns: the module's index and a prototype whose handles know its ports.
    func elaborate<M: HardwareModule>(
        _ make: () -> M, at location: SourceLocation
    ) -> (index: Int, prototype: M)? {
        // A module that contains itself would be initialised without end.
        depth += 1
        defer { depth -= 1 }
        guard depth <= Elaboration.deepestHierarchy else {
            diagnostics.append(
                Diagnostic(.recursiveModule(name: "\(M.self)"), location: location))
            return nil
        }
        stamps += 1
        let scope = Scope(
            elaboration: self, typeName: "\(M.self)".asIdentifier, defaultDomain: M.domain,
            stamp: stamps)
        owners[scope.builder.stamp] = .scope(scope)
        let prototype = Scope.$current.withValue(scope) { make() }
        let naming = Naming(prototype, in: scope)
        let key = Key(
            type: ObjectIdentifier(M.self), parameters: naming.parameters,
            declarations: scope.declarationFingerprint)
        if let (index, found) = known[key], let same = found as? M {
            owners[scope.builder.stamp] = .module(index)
            return (index, same)
        }
        guard open.insert(key).inserted else {
            diagnostics.append(
                Diagnostic(.recursiveModule(name: "\(M.self)"), location: location))
            return nil
        }
        defer { open.remove(key) }
        scope.expectDrivers()
        Scope.$current.withValue(scope) { prototype.describe() }
        let name = (prototype as? any NamedModule)?.moduleName ?? naming.moduleName(scope.typeName)
        scope.builder.edit {
            $0.name = name
            $0.isBlackBox = prototype is any BlackBox
        }
        // The module stands where it declares its first port or register, not where it is used:
        // its text must not depend on its users.
        let place = scope.builder.module.locations.first ?? location
        var (module, faults) = scope.finish(parameters: naming.description, location: location)
        module.location = place
        diagnostics.append(contentsOf: faults)
        let analysis = StreamAnalysis(module, scope.streams, known: streams)
        diagnostics.append(contentsOf: analysis.diagnostics)
        if let taken = indexOfName[name.lowercased()] {
            diagnostics.append(
                Diagnostic(
                    .moduleNameCollision(
                        name: name, first: modules[taken].identity(at: places[taken]),
                        second: module.identity(at: location)),
                    location: location))
        } else {
            indexOfName[name.lowercased()] = modules.count
        }
        owners[scope.builder.stamp] = .module(modules.count)
        modules.append(module)
        streams.append(analysis)
        places.append(location)
        known[key] = (modules.count - 1, prototype)
        return (modules.count - 1, prototype)
    }

    /// What the module that made a signal calls it, and that module's name.
    func origin(of signal: Signal) -> (name: String, module: String)? {
        switch owners[signal.stamp] {
        case .scope(let scope)?: scope.builder.module.origin(of: signal)
        case .module(let index)?: modules[index].origin(of: signal)
        case nil: nil
        }
    }
}

extension MorphoCircuit.Module {
    fileprivate func origin(of signal: Signal) -> (name: String, module: String)? {
        guard nodes.indices.contains(Int(signal.node.index)) else { return nil }
        return (SignalNames(self).describe(signal.node), name)
    }

    /// The module as a message about two of one name puts it.
    fileprivate func identity(at place: SourceLocation) -> String {
        (parameters.isEmpty ? "one without parameters" : "one with \(parameters)") + " at \(place)"
    }
}

/// A module that chooses its own name in the Verilog, instead of type name and parameters.
public protocol NamedModule: HardwareModule {
    var moduleName: String { get }
}

extension Design {
    /// Elaborates the module and everything in it, and checks the result.
    ///
    ///     let design = try Design(Accumulator(width: 8))
    ///
    /// - Throws: `ElaborationError` with every fault found, each with its place and a suggestion.
    ///   Warnings do not throw; they stand in `warnings`.
    public init<M: HardwareModule>(
        _ module: @autoclosure () -> M, file: StaticString = #fileID, line: UInt = #line
    ) throws(ElaborationError) {
        self = try Design.elaborating(module(), file: file, line: line).design
    }

    /// As `init`, and returns the module's prototype, whose handles name its ports.
    public static func elaborating<M: HardwareModule>(
        _ module: @autoclosure () -> M, file: StaticString = #fileID, line: UInt = #line
    ) throws(ElaborationError) -> (design: Design, prototype: M) {
        let elaboration = Elaboration()
        let result = elaboration.elaborate(
            module, at: SourceLocation(fileID: file, line: line))
        var diagnostics = elaboration.diagnostics
        guard let result, !diagnostics.contains(where: { $0.severity == .error }) else {
            throw ElaborationError(
                diagnostics.filter { $0.severity == .error }
                    + Design(modules: elaboration.modules).checksOfDeclarations())
        }
        let design = Design(modules: elaboration.modules)
        diagnostics += design.check()
        let errors = diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw ElaborationError(errors) }
        return (
            Design(modules: design.modules, warnings: diagnostics), result.prototype
        )
    }
}

extension Design {
    /// What can be said of modules whose expressions are partly wrong: faults of names and missing
    /// drivers, which an elaboration has not reported by itself.
    fileprivate func checksOfDeclarations() -> [Diagnostic] {
        (checkNames() + checkDrivers()).filter { diagnostic in
            switch diagnostic.fact {
            case .nameMissing, .moduleNameCollision: false
            default: diagnostic.severity == .error
            }
        }
    }
}
