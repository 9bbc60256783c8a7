import MorphoCircuit

/// Makes a failing case small: as few statements, steps and bits as still make the same tool
/// differ in the same way.
///
/// Works on the statements of the seed: a candidate that no longer is a sound design is simply not
/// tried. Many candidates are compared in one simulation, and the first that still fails is taken.
public struct Shrinker: Sendable {
    /// Compares with the tool that differed.
    public let comparison: CaseComparison
    public let tool: VerificationTool
    /// Candidates compared in one simulation.
    public var batchSize = 24
    /// Candidates tried altogether before giving up on making it smaller still.
    public var mostCandidates = 4000

    public init(_ comparison: CaseComparison, tool: VerificationTool) {
        self.comparison = comparison.only(tool)
        self.tool = tool
    }

    /// The smallest seed found that still fails; nil when the case does not fail.
    /// - Throws: when a tool cannot be started or runs out of time.
    public func shrink(_ original: FuzzCase) throws -> (seed: Seed, difference: Difference)? {
        guard let first = try difference(of: [original])[0] else { return nil }
        var search = Search(shrinker: self, best: original.seed(tool: tool), difference: first)
        try search.run()
        return (search.best, search.difference)
    }

    fileprivate func difference(of cases: [FuzzCase]) throws -> [Difference?] {
        try comparison.compare(cases).map { outcome in
            outcome.differences.first { $0.tool == tool }
        }
    }
}

private struct Search {
    let shrinker: Shrinker
    var best: Seed
    var difference: Difference
    private var tried = 0

    init(shrinker: Shrinker, best: Seed, difference: Difference) {
        self.shrinker = shrinker
        self.best = best
        self.difference = difference
    }

    mutating func run() throws {
        try shorten()
        var size = best.size + 1
        // A later reduction may make an earlier one possible again.
        while best.size < size, tried < shrinker.mostCandidates {
            size = best.size
            for reduction in Reduction.allCases { try apply(reduction) }
            try shorten()
        }
    }

    private mutating func shorten() throws {
        if let step = difference.step {
            var shorter = best
            shorter.steps = step + 1
            try take(from: [shorter])
        }
        var candidates = [1, 2, 3, 4, 6, 8, 12].filter { $0 < best.steps }.map { steps in
            var shorter = best
            shorter.steps = steps
            return shorter
        }
        var calm = best
        calm.resetInterval = nil
        if best.resetInterval != nil { candidates.insert(calm, at: 0) }
        try take(from: candidates)
    }

    /// Goes through the candidates of a kind, again after every success from where it was.
    private mutating func apply(_ reduction: Reduction) throws {
        var position = 0
        while tried < shrinker.mostCandidates {
            let candidates = reduction.candidates(of: best)
            guard position < candidates.count else { return }
            let end = min(candidates.count, position + shrinker.batchSize)
            if let taken = try take(from: Array(candidates[position..<end])) {
                position += taken
            } else {
                position = end
            }
        }
    }

    /// Takes the first candidate that still fails in the same way.
    @discardableResult
    private mutating func take(from candidates: [Seed]) throws -> Int? {
        var sound: [(place: Int, seed: Seed, entry: FuzzCase)] = []
        for (place, candidate) in candidates.enumerated() {
            guard let tidy = candidate.tidied(), tidy != best,
                let entry = try? FuzzCase(tidy)
            else { continue }
            sound.append((place, tidy, entry))
        }
        if sound.isEmpty { return nil }
        tried += sound.count
        let found = try shrinker.difference(of: sound.map(\.entry))
        for (candidate, result) in zip(sound, found) {
            guard let result, result.kind == difference.kind else { continue }
            best = candidate.seed
            difference = result
            return candidate.place
        }
        return nil
    }
}

extension Difference {
    /// What has to stay the same while a case is made smaller.
    fileprivate var kind: String {
        if port != nil { return "value" }
        let words = (message ?? "").split(separator: " ")
        // `%Warning-WIDTH:` says it all; other messages are told apart without names and numbers.
        if let code = words.first(where: { $0.hasPrefix("%Warning-") || $0.hasPrefix("%Error-") }) {
            return String(code)
        }
        return words.filter { $0.allSatisfy { $0.isLetter } }.prefix(4).joined(separator: " ")
    }
}

extension Seed {
    /// What shrinking makes smaller: statements first, then words, then bits.
    var size: Int {
        var size = steps
        for statement in modules.joined() {
            size += 1000 + 20 * statement.count
            for word in statement {
                guard let first = word.first, first == "u" || first == "s" else { continue }
                size += Int(word.dropFirst()) ?? 0
            }
        }
        return size + (resetInterval == nil ? 0 : 10)
    }

    /// The seed without statements that nothing needs and with its unused input bits declared; nil
    /// when it is no sound design.
    func tidied() -> Seed? {
        var seed = self
        seed.prune()
        guard var design = try? seed.design() else { return nil }
        for index in design.modules.indices { design.modules[index].declareUnusedInputs() }
        // What the checks warn of, lint may complain about.
        if design.check().contains(where: { $0.severity == .error || tool == .lint }) { return nil }
        return Seed(
            design, stimulusSeed: stimulusSeed, steps: steps, resetInterval: resetInterval,
            tool: tool, notes: notes)
    }

    /// Removes definitions that nothing refers to, and what only drives such.
    private mutating func prune() {
        for module in modules.indices {
            var count = -1
            while count != modules[module].count {
                count = modules[module].count
                var used: Set<String> = []
                for statement in modules[module] {
                    // A register that only feeds itself is not used.
                    let own = statement.definedLabel ?? statement.drivenLabel
                    for word in statement where word != own { used.insert(word) }
                }
                modules[module].removeAll { statement in
                    if let label = statement.definedLabel {
                        return !used.contains(label)
                            && !(statement.count > 2 && statement[2] == "input")
                    }
                    if let label = statement.drivenLabel { return !used.contains(label) }
                    return false
                }
            }
        }
    }
}

extension Seed.Statement {
    /// `n3` of `n3 = ...`.
    var definedLabel: String? { count > 2 && self[1] == "=" ? self[0] : nil }

    /// `n3` of `next n3 ...` and `drive n3 ...`.
    var drivenLabel: String? {
        guard count > 2, self[0] == "next" || self[0] == "drive" else { return nil }
        return self[1]
    }
}

extension Module {
    /// Declares the input bits unused that nothing reads, and no others.
    mutating func declareUnusedInputs() {
        for index in ports.indices { ports[index].unusedBits = [] }
        for warning in checkUnused() {
            guard case .unusedInput(let name, let bits) = warning.fact,
                let index = ports.firstIndex(where: { $0.name == name })
            else { continue }
            ports[index].unusedBits = bits.isEmpty ? [0..<ports[index].shape.width] : bits
        }
    }
}
