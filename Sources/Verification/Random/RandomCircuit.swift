import MorphoCircuit

/// Random designs for comparing engines and tools: the same seed gives the same design.
///
/// Every operation, signed and unsigned words of 1...130 bits, shifts beyond the width, divisors
/// that may be zero, memories of every kind, several clock domains, child modules once and side by
/// side, state machines and properties. A generated design passes `Design.check()` without an
/// error or a warning.
public struct RandomCircuit: Hashable, Sendable {
    public var seed: UInt64
    /// The name of the top module, which the names of its children begin with.
    public var name: String
    /// About how many things (operations, registers, memories, ...) the top module has.
    public var size: ClosedRange<Int>
    /// The widest word, in bits.
    public var widest: Int

    public init(
        seed: UInt64, name: String = "unit", size: ClosedRange<Int> = 2...70, widest: Int = 130
    ) {
        self.seed = seed
        self.name = name
        self.size = size
        self.widest = max(1, widest)
    }

    /// Whether conditions and addresses may be constant, which lint tools remark on.
    public var isDegenerate: Bool { seed % 4 == 3 }

    /// The design the seed stands for.
    public func design() -> Design {
        var hash = SeededHash()
        hash.combine(seed)
        hash.combine("circuit")
        var choices = RandomChoices(seed: hash.state)
        var modules: [Module] = []
        let childCount = choices.oneIn(2) ? choices.number(1...2) : 0
        for number in 0..<childCount {
            modules.append(
                RandomModule.generate(
                    "\(name)_part\(number)", size: choices.number(1...12), children: modules,
                    mustUse: nil, widest: min(widest, 40), isTop: false,
                    isDegenerate: isDegenerate, &choices))
        }
        // Small designs often: they are the ones that a failure is easy to read in.
        let count =
            choices.oneIn(3)
            ? choices.number(size.lowerBound...min(size.upperBound, size.lowerBound + 6))
            : choices.number(size)
        modules.append(
            RandomModule.generate(
                name, size: count, children: modules, mustUse: modules.indices.last,
                widest: widest, isTop: true, isDegenerate: isDegenerate, &choices))
        return Self.withoutStrangers(modules)
    }

    /// The modules that the last one needs, renumbered: an unused child would be a second top.
    private static func withoutStrangers(_ modules: [Module]) -> Design {
        var isUsed = [Bool](repeating: false, count: modules.count)
        for index in modules.indices.reversed() {
            guard index == modules.count - 1 || isUsed[index] else { continue }
            isUsed[index] = true
            for instance in modules[index].instances { isUsed[instance.module] = true }
        }
        var place = [Int](repeating: 0, count: modules.count)
        var kept: [Module] = []
        for index in modules.indices where isUsed[index] {
            var module = modules[index]
            for instance in module.instances.indices {
                module.instances[instance].module = place[module.instances[instance].module]
            }
            place[index] = kept.count
            kept.append(module)
        }
        return Design(modules: kept)
    }
}
