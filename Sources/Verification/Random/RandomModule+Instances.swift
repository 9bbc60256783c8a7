import MorphoCircuit

extension RandomModule {
    /// Adds the child once or several times side by side, when it can run in this module.
    mutating func addInstance(of index: Int) {
        let child = children[index]
        let own = builder.module.domains
        if own.isEmpty, !child.domains.isEmpty { return }
        var domains: [Int] = []
        for domain in child.domains {
            // A reset that acts at once cannot be made from one that waits, nor the other way.
            let fitting = own.indices.filter {
                guard let mine = own[$0].reset, let theirs = domain.reset else { return true }
                return mine.isAsynchronous == theirs.isAsynchronous
            }
            guard let choice = choices.pick(fitting) else { return }
            domains.append(choice)
        }
        let count = choices.oneIn(2) ? choices.number(1...4) : nil
        // A child without domains runs in whichever domain its inputs come from.
        let home = choices.number(0...pools.count - 1)
        var connections: [Int: Instance.Connection] = [:]
        for (number, port) in child.ports.enumerated() where port.direction == .input {
            let domain = port.domain.map { domains[$0] } ?? home
            connections[number] = connection(port.shape, count, domain)
        }
        let instance = builder.instance(
            fresh("part"), of: child, module: index, count: count, domains: domains,
            at: nextPlace())
        builder.edit { $0.instances[instance.index].connections = connections }
        for (number, node) in instance.outputs.sorted(by: { $0.key < $1.key }) {
            pools[child.ports[number].domain.map { domains[$0] } ?? home].append(node)
        }
    }

    private mutating func connection(
        _ shape: Shape, _ count: Int?, _ domain: Int
    ) -> Instance.Connection {
        guard let count else {
            return choices.oneIn(8)
                ? .constants([choices.word(width: shape.width)])
                : .broadcast(operand(domain, shape))
        }
        switch choices.number(0...2) {
        case 0: return .broadcast(operand(domain, shape))
        case 1: return .constants((0..<count).map { _ in choices.word(width: shape.width) })
        default:
            return .sliced(
                operand(
                    domain, Shape(width: shape.width * count, isSigned: choices.oneIn(4))))
        }
    }
}
