import MorphoCircuit

/// A requirement that a module cannot judge, because it depends on what its inputs are connected to.
struct OpenRequirement {
    let kind: StreamRequirement
    let left: OriginSet
    /// Empty when the requirement is of one stream.
    let right: OriginSet
    /// The instances between the module and the place, from the top down; empty in the module itself.
    let path: [String]
    let place: SourceLocation?
}

/// Judges requirements where they are known to hold or not, and hands on the others.
extension StreamAnalysis {
    func judge() {
        for requirement in registry.requirements { judge(requirement) }
        for index in module.instances.indices where !children[index].openRequirements.isEmpty {
            judgeRequirements(of: index)
        }
    }

    // MARK: The module's own

    private func judge(_ requirement: StreamRegistry.Requirement) {
        let sets = requirement.nodes.map { origins(of: $0) }
        guard let left = sets.first else { return }
        let right = sets.count > 1 ? sets[1] : OriginSet()
        switch requirement.kind {
        case .independent(let operation):
            if let shared = shared(left, right) {
                let fact = Diagnostic.Fact.correlatedStreams(operation: operation, origin: shared)
                return report(fact, requirement.nodes, at: requirement.location)
            }
            add(requirement.kind, left, right, [], requirement.location)
        case .freshBits(let severity):
            for (name, reason) in autocorrelated(left) {
                report(
                    .autocorrelatedChain(source: name, reason: reason), requirement.nodes,
                    severity: severity, at: requirement.location)
            }
            var open = OriginSet()
            for element in left.elements where isUnguardedInput(element) { open.insert(element) }
            add(requirement.kind, open, right, [], requirement.location)
        }
    }

    /// An input whose declaration does not ask for fresh bits by itself.
    private func isUnguardedInput(_ origin: Int) -> Bool {
        guard case .input(let port) = origins[origin].origin else { return false }
        return !(module.ports[port].node.map(registry.guarded.contains) ?? false)
    }

    private func add(
        _ kind: StreamRequirement, _ left: OriginSet, _ right: OriginSet, _ path: [String],
        _ place: SourceLocation?
    ) {
        if left.isDisjoint(with: openOrigins), right.isDisjoint(with: openOrigins) { return }
        openRequirements.append(
            OpenRequirement(kind: kind, left: left, right: right, path: path, place: place))
    }

    // MARK: Those of instances

    private func judgeRequirements(of index: Int) {
        let instance = module.instances[index]
        // A fault in 256 copies is one fault.
        var isReported = [Bool](repeating: false, count: children[index].openRequirements.count)
        for copy in 0..<(instance.count ?? 1) {
            let name = module.name(of: instance, copy: copy)
            for (number, requirement) in children[index].openRequirements.enumerated()
            where !isReported[number] {
                let left = brought(requirement.left, index, copy)
                let right = brought(requirement.right, index, copy)
                let (whole, other) = (union(left), union(right))
                let user = Diagnostic.StreamUser(
                    instance: ([name] + requirement.path).joined(separator: "."),
                    location: requirement.place)
                switch requirement.kind {
                case .independent(let operation):
                    guard shared(whole, other) != nil,
                        let (first, second, origin) = meeting(left, right)
                    else { break }
                    let inputs = [first, second].compactMap { inputPort($0, of: index) }
                    report(
                        .correlatedInputs(
                            operation: operation, within: user,
                            inputs: inputs.map {
                                "\(name).\(children[index].module.ports[$0].name)"
                            },
                            origin: origin), at: place(of: inputs, index))
                    isReported[number] = true
                case .freshBits(let severity):
                    for (element, set) in left {
                        guard let port = inputPort(element, of: index),
                            let (source, reason) = autocorrelated(set).first
                        else { continue }
                        report(
                            .autocorrelatedInput(
                                within: user,
                                input: "\(name).\(children[index].module.ports[port].name)",
                                source: source, reason: reason), severity: severity,
                            at: place(of: [port], index))
                        isReported[number] = true
                    }
                }
                if isReported[number] { continue }
                add(requirement.kind, whole, other, [name] + requirement.path, requirement.place)
            }
        }
    }

    /// By origin in the child its origins here.
    private func brought(_ set: OriginSet, _ index: Int, _ copy: Int)
        -> [(element: Int, set: OriginSet)]
    {
        set.elements.map { element in
            var (result, points) = bring(OriginSet(element), from: index, copy: copy)
            for point in points { result.formUnion(origins(of: point)) }
            return (element, result)
        }
    }

    private func union(_ parts: [(element: Int, set: OriginSet)]) -> OriginSet {
        parts.reduce(into: OriginSet()) { $0.formUnion($1.set) }
    }

    /// The first two origins of the child that share an origin here.
    private func meeting(
        _ left: [(element: Int, set: OriginSet)], _ right: [(element: Int, set: OriginSet)]
    ) -> (Int, Int, Diagnostic.SharedOrigin)? {
        for first in left {
            for second in right {
                if let origin = shared(first.set, second.set) {
                    return (first.element, second.element, origin)
                }
            }
        }
        return nil
    }

    private func inputPort(_ origin: Int, of index: Int) -> Int? {
        guard case .input(let port) = children[index].origins[origin].origin else { return nil }
        return port
    }

    /// Where the last of the inputs is connected.
    private func place(of inputs: [Int], _ instance: Int) -> SourceLocation? {
        inputs.compactMap { registry.connectionPlaces[.init(instance: instance, port: $0)] }.last
            ?? module.place(module.instances[instance].location)
    }

    // MARK: Origins

    /// What two sets of origins have in common: an origin, or generators that make equal words.
    private func shared(_ left: OriginSet, _ right: OriginSet) -> Diagnostic.SharedOrigin? {
        if let common = left.firstCommon(with: right) {
            if case .input(let port) = origins[common].origin {
                return .input(module.ports[port].name)
            }
            return .word(names: origins[common].names)
        }
        for element in left.elements {
            guard let source = origins[element].source,
                case .shiftRegister(_, _, let seed, _) = source
            else { continue }
            for twin in generators[source] ?? [] where right.contains(twin) {
                // Two of one module are reported where they are declared.
                if origins[element].isOwn, origins[twin].isOwn { continue }
                return .generators(
                    first: origins[element].names.first ?? "",
                    second: origins[twin].names.first ?? "", seed: "\(seed)")
            }
        }
        return nil
    }

    /// The sources whose successive bits depend on each other, with the reason.
    private func autocorrelated(_ set: OriginSet) -> [(name: String, reason: String)] {
        set.elements.compactMap { element in
            origins[element].source?.autocorrelation.map {
                (origins[element].names.first ?? "", $0)
            }
        }
    }

    private func report(
        _ fact: Diagnostic.Fact, _ nodes: [NodeID] = [], severity: Diagnostic.Severity = .error,
        at location: SourceLocation?
    ) {
        diagnostics.append(
            Diagnostic(
                fact, severity: severity,
                operands: nodes.map {
                    .init(name: names.describe($0), shape: module.shape($0))
                }, location: location, module: module.name))
    }
}
