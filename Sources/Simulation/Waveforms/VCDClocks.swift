import MorphoCircuit

/// The levels of all clocks over the times of a dump.
///
/// The time of the latest edge stays open: its edges are written together with the values they
/// cause, which are known only when the next step begins.
struct VCDClocks {
    typealias Level = (clock: Int, isHigh: Bool)

    private let domains: [ClockDomain]
    /// Schedule ticks are multiplied by this: a period of one tick needs a half.
    private let scale: Int
    private let lead: Int
    /// By domain the time of its next inactive edge.
    private var inactive: [Int?]
    private(set) var openTime = 0
    /// What the clocks become at the open time.
    private(set) var openLevels: [Level]

    init(_ domains: [ClockDomain]) {
        self.domains = domains
        let shortest = domains.map { max(1, $0.period) }.min() ?? 1
        scale = shortest == 1 ? 2 : 1
        lead = shortest &* scale
        inactive = domains.map { _ in nil }
        openLevels = domains.indices.map { ($0, domains[$0].edge == .falling) }
    }

    /// Where a dump ends: some time after the last edge, so that its effect can be seen.
    var end: Int { openTime &+ lead }

    /// Goes to the edges of `step`.
    /// - Returns: the inactive edges on the way, by time.
    mutating func advance(to step: ClockStep) -> [(time: Int, levels: [Level])] {
        let target = step.time &* scale &+ lead
        let passed = leave(before: target)
        // Inactive edges at the very time of the step belong to it.
        openLevels = leave(at: target)
        for domain in step.domains {
            openLevels.append((domain, domains[domain].edge == .rising))
            inactive[domain] = target &+ max(1, max(1, domains[domain].period) &* scale / 2)
        }
        openTime = target
        return passed
    }

    /// Goes past all inactive edges before a time.
    mutating func leave(before limit: Int) -> [(time: Int, levels: [Level])] {
        var passed: [(time: Int, levels: [Level])] = []
        while let time = inactive.compactMap({ $0 }).min(), time < limit {
            passed.append((time, leave(at: time)))
        }
        return passed
    }

    private mutating func leave(at time: Int) -> [Level] {
        var levels: [Level] = []
        for domain in domains.indices where inactive[domain] == time {
            inactive[domain] = nil
            levels.append((domain, domains[domain].edge == .falling))
        }
        return levels
    }
}
