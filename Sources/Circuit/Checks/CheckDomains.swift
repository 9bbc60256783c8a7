/// Clock domains: what is clocked by one clock must not depend on what another clock changes,
/// except where the design says that it crosses.
extension Module {
    /// Errors for registers, synchronous reads, writes, properties and outputs that depend on a
    /// register, memory or input of another domain or on an asynchronous input. A register marked
    /// `isCrossing` may sample anything; a memory marked so may hold what another domain wrote,
    /// but its ports' addresses, data and enables still belong to one domain each.
    ///
    /// Requires a flat module: a path from domain to domain may lead through several modules.
    /// Linear in the module, times the number of domains that are found crossing.
    /// - Parameter components: the module's own, when they are known already.
    public func checkDomains(_ components: CombinationalComponents? = nil) -> [Diagnostic] {
        if domains.isEmpty { return [] }
        var check = DomainCheck(
            module: self, sets: DomainSets(self, components ?? CombinationalComponents(self)))
        for register in registers where !register.isCrossing {
            check.require(
                register.domain, register.name, [register.next, register.enable],
                register.location)
        }
        for port in readPorts {
            guard let domain = port.domain else { continue }
            check.require(
                domain, memories[port.memory].name, [port.address, port.enable], port.location)
        }
        for port in writePorts {
            check.require(
                port.domain, memories[port.memory].name,
                [port.address, port.data, port.enable, port.mask], port.location)
        }
        for property in properties {
            check.require(
                property.domain, property.message, [property.condition], property.location)
        }
        for port in ports where port.direction == .output {
            guard let domain = port.domain else { continue }
            check.require(domain, port.name, [port.node], port.location)
        }
        for memory in memories { check.sharing(of: memory) }
        return check.diagnostics
    }
}

private struct DomainCheck {
    let module: Module
    var sets: DomainSets
    var filter = CopyFilter()
    var diagnostics: [Diagnostic] = []

    init(module: Module, sets: DomainSets) {
        self.module = module
        self.sets = sets
    }

    /// Reports what `target` in `domain` depends on in other domains, one source for each.
    mutating func require(_ domain: Int, _ target: String, _ nodes: [NodeID?], _ place: Int32) {
        let drivers = nodes.compactMap { $0 }
        for stranger in sets.strangers(in: drivers, to: domain) {
            let source = sets.source(of: stranger, in: drivers)
            let sourceName = source.flatMap { module.signalName($0) } ?? "a signal"
            if stranger == sets.asynchronous {
                report(
                    .asynchronousInput(
                        target: target, domain: module.domains[domain].name, input: sourceName),
                    place)
            } else {
                report(
                    .domainCrossing(
                        target: target, targetDomain: module.domains[domain].name,
                        source: sourceName, sourceDomain: module.domains[stranger].name), place)
            }
        }
    }

    /// Ports of several domains on one memory.
    mutating func sharing(of memory: Memory) {
        let writers = memory.writePorts.map { module.writePorts[$0] }
        guard let first = writers.first else { return }
        for index in memory.readPorts {
            let port = module.readPorts[index]
            guard let domain = port.domain,
                let other = writers.first(where: { $0.domain != domain })
            else { continue }
            if port.duringWrite == .new {
                report(.newDataAcrossDomains(memory: memory.name), port.location)
            } else if !memory.isCrossing {
                reportSharing(memory, domain, other.domain, port.location)
            }
        }
        if memory.isCrossing { return }
        for port in writers where port.domain != first.domain {
            reportSharing(memory, port.domain, first.domain, port.location)
        }
    }

    private mutating func reportSharing(
        _ memory: Memory, _ domain: Int, _ other: Int, _ place: Int32
    ) {
        report(
            .memoryAcrossDomains(
                memory: memory.name, domain: module.domains[domain].name,
                writer: module.domains[other].name), place)
    }

    private mutating func report(_ fact: Diagnostic.Fact, _ location: Int32) {
        guard filter.isNew("\(fact)") else { return }
        diagnostics.append(
            Diagnostic(fact, location: module.place(location), module: module.name))
    }
}
