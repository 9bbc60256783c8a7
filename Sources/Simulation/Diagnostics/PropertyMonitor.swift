import MorphoCircuit

/// Checks the properties of a module at each edge, outside reset.
struct PropertyMonitor: Sendable {
    private(set) var failures: [PropertyFailure] = []
    /// By property, how often a cover held.
    private var counts: [Int]
    private let properties: [Property]
    private let locations: [SourceLocation?]

    init(_ module: Module) {
        properties = module.properties
        counts = [Int](repeating: 0, count: properties.count)
        locations = properties.map { property in
            property.location < 0 ? nil : module.locations[Int(property.location)]
        }
    }

    var coverage: [CoverCount] {
        properties.indices.filter { properties[$0].kind == .cover }.map {
            CoverCount(
                message: properties[$0].message, location: locations[$0], count: counts[$0])
        }
    }

    /// - Parameter machine: settled, before the edge.
    mutating func check(_ machine: Machine, _ step: ClockStep, isReset: [Bool]) {
        for (index, property) in properties.enumerated()
        where step.domains.contains(property.domain) && !isReset[property.domain] {
            let holds = !machine[property.condition].isZero
            switch property.kind {
            case .cover:
                if holds { counts[index] += 1 }
            case .assert, .assume:
                guard !holds else { continue }
                failures.append(
                    PropertyFailure(
                        kind: property.kind, message: property.message,
                        location: locations[index], step: step))
            }
        }
    }
}
