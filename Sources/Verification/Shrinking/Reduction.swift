import MorphoCircuit

/// The kinds of steps that make a seed smaller, coarse ones first. Each lists its candidates; most
/// are no sound design and drop out by themselves.
enum Reduction: CaseIterable {
    case flatten, outputs, halves, statements, bypass, constants, operands, options, contents
    case domains, widths

    func candidates(of seed: Seed) -> [Seed] {
        switch self {
        case .flatten: seed.flattened().map { [$0] } ?? []
        case .outputs: seed.withSingleOutputs()
        case .halves: seed.withConstantRuns()
        case .statements: seed.withoutStatements()
        case .bypass: seed.withBypasses()
        case .constants: seed.withConstants()
        case .operands: seed.withFewerOperands()
        case .options: seed.withFewerOptions()
        case .contents: seed.withSmallerMemories()
        case .domains: seed.withFewerDomains()
        case .widths: seed.withNarrowerWords()
        }
    }
}

extension Seed {
    private func changing(_ module: Int, _ change: (inout [Statement]) -> Void) -> Seed {
        var seed = self
        change(&seed.modules[module])
        return seed
    }

    private func forEachStatement(_ body: (_ module: Int, _ place: Int, Statement) -> [Seed])
        -> [Seed]
    {
        var candidates: [Seed] = []
        for module in modules.indices.reversed() {
            for place in modules[module].indices.reversed() where place > 0 {
                candidates += body(module, place, modules[module][place])
            }
        }
        return candidates
    }

    // MARK: Structure

    fileprivate func flattened() -> Seed? {
        guard modules.count > 1, let design = try? design(), design.blackBox == nil
        else { return nil }
        var flat = design.flattened()
        func plain(_ name: String) -> String {
            String(name.map { $0 == "." || $0 == "[" || $0 == "]" ? "_" : $0 })
        }
        for index in flat.wires.indices { flat.wires[index].name = plain(flat.wires[index].name) }
        for index in flat.registers.indices {
            flat.registers[index].name = plain(flat.registers[index].name)
        }
        for index in flat.memories.indices {
            flat.memories[index].name = plain(flat.memories[index].name)
        }
        return Seed(
            Design(modules: [flat]), stimulusSeed: stimulusSeed, steps: steps,
            resetInterval: resetInterval, tool: tool, notes: notes)
    }

    /// One output left.
    fileprivate func withSingleOutputs() -> [Seed] {
        let top = modules.count - 1
        let outputs = modules[top].indices.filter { modules[top][$0].first == "output" }
        guard outputs.count > 1 else { return outputs.flatMap { withParts(of: $0, in: top) } }
        return outputs.map { kept in
            changing(top) { statements in
                for place in outputs.reversed() where place != kept { statements.remove(at: place) }
            }
        }
    }

    /// An output of signals side by side shows one of them alone.
    private func withParts(of place: Int, in module: Int) -> [Seed] {
        let output = modules[module][place]
        guard output.count > 3,
            let driver = modules[module].first(where: { $0.definedLabel == output[3] }),
            driver.count > 4, driver[2] == "concatenate"
        else { return [] }
        return driver[4...].compactMap { label in
            guard let part = modules[module].first(where: { $0.definedLabel == label }),
                part.count > 3, !Self.sources.contains(part[2])
            else { return nil }
            return changing(module) {
                $0[place][2] = part[3]
                $0[place][3] = label
            }
        }
    }

    fileprivate func withoutStatements() -> [Seed] {
        forEachStatement { module, place, statement in
            var candidates = [changing(module) { $0.remove(at: place) }]
            // An input of a child goes together with what is connected to it.
            if statement.count > 3, statement.definedLabel != nil, statement[2] == "input" {
                var seed = candidates[0]
                let name = modules[module][0][1]
                for parent in seed.modules.indices {
                    let instances = Set(
                        seed.modules[parent].filter { $0[0] == "instance" && $0[2] == name }
                            .map { $0[1] })
                    seed.modules[parent].removeAll {
                        $0[0] == "connect" && instances.contains($0[1]) && $0[2] == statement[3]
                    }
                }
                candidates.append(seed)
            }
            return candidates
        }
    }

    // MARK: Nodes

    private static let sources: Set<String> = ["constant", "input"]

    /// The places of definitions that a constant could stand for.
    private func replaceable(_ module: Int) -> [Int] {
        modules[module].indices.filter {
            let statement = modules[module][$0]
            return statement.definedLabel != nil && !Self.sources.contains(statement[2])
        }
    }

    private func constant(_ statement: Statement, _ word: (Int) -> Word) -> Statement? {
        let shape = statement[3...].first { Self.width($0) != nil }
        guard let shape, let width = Self.width(shape), width > 0 else { return nil }
        return [statement[0], "=", "constant", shape, "\(word(width))"]
    }

    /// Without the statements that drive what is no register or wire any more.
    private func makingConstant(_ module: Int, _ places: [Int], _ word: (Int) -> Word) -> Seed {
        changing(module) { statements in
            var replaced: Set<String> = []
            for place in places {
                guard let new = constant(statements[place], word) else { continue }
                replaced.insert(statements[place][0])
                statements[place] = new
            }
            statements.removeAll { $0.drivenLabel.map { replaced.contains($0) } ?? false }
        }
    }

    /// Runs of definitions at once, long ones first.
    fileprivate func withConstantRuns() -> [Seed] {
        var candidates: [Seed] = []
        for module in modules.indices.reversed() {
            let places = replaceable(module)
            var length = places.count / 2
            while length > 1 {
                for start in stride(from: 0, to: places.count, by: length) {
                    let run = Array(places[start..<min(places.count, start + length)])
                    candidates.append(makingConstant(module, run) { Word(width: $0) })
                }
                length /= 2
            }
        }
        return candidates
    }

    fileprivate func withConstants() -> [Seed] {
        forEachStatement { module, place, statement in
            guard statement.definedLabel != nil, statement[2] != "constant" else { return [] }
            if statement[2] == "input" { return [] }
            return [
                makingConstant(module, [place]) { Word(width: $0) },
                makingConstant(module, [place]) { .ones(width: $0) },
            ]
        }
    }

    /// A node's users read one of its operands, or any earlier node, instead.
    fileprivate func withBypasses() -> [Seed] {
        forEachStatement { module, place, statement in
            guard let label = statement.definedLabel, !Self.sources.contains(statement[2]) else {
                return []
            }
            let operands = statement.dropFirst(3).filter(Self.isLabel)
            let inputs = modules[module][..<place].filter { $0.count > 2 && $0[2] == "input" }
                .map { $0[0] }
            var seen: Set<String> = []
            return (operands + inputs).filter { seen.insert($0).inserted }.map { other in
                changing(module) { statements in
                    statements.remove(at: place)
                    statements.removeAll { $0.drivenLabel == label }
                    for index in statements.indices {
                        statements[index] = statements[index].map { $0 == label ? other : $0 }
                    }
                }
            }
        }
    }

    /// `concatenate` and `choose` with one operand less.
    fileprivate func withFewerOperands() -> [Seed] {
        forEachStatement { module, place, statement in
            guard statement.count > 5, statement.definedLabel != nil,
                statement[2] == "concatenate" || statement[2] == "choose"
            else { return [] }
            return statement.indices.dropFirst(4).map { index in
                changing(module) { $0[place].remove(at: index) }
            } + [changing(module) { $0[place].removeSubrange(6...) }]
        }
    }

    // MARK: Details

    /// Without enables, masks, resets and the like.
    fileprivate func withFewerOptions() -> [Seed] {
        forEachStatement { module, place, statement in
            var candidates: [Seed] = []
            func without(_ keyword: String, _ count: Int) {
                guard let index = statement.firstIndex(of: keyword),
                    index + count <= statement.count
                else { return }
                candidates.append(
                    changing(module) { $0[place].removeSubrange(index..<index + count) })
            }
            without("enable", 2)
            without("crossing", 1)
            without("enumeration", 2)
            if statement.definedLabel != nil { without("reset", 2) }
            let optional = statement[0] == "write" ? [5, 6] : statement.contains("read") ? [5] : []
            for index in optional where index < statement.count && statement[index] != "-" {
                candidates.append(changing(module) { $0[place][index] = "-" })
            }
            if statement[0] == "instance", statement.count > 3, statement[3] != "-" {
                candidates.append(changing(module) { $0[place][3] = "1" })
            }
            return candidates
        }
    }

    fileprivate func withSmallerMemories() -> [Seed] {
        forEachStatement { module, place, statement in
            guard statement[0] == "memory", statement.count > 3, let depth = Int(statement[3])
            else {
                return []
            }
            var candidates: [Seed] = []
            if let contents = statement.firstIndex(of: "contents") {
                candidates.append(changing(module) { $0[place].removeSubrange(contents...) })
                if contents + 2 < statement.count {
                    candidates.append(
                        changing(module) { $0[place].removeSubrange((contents + 2)...) })
                }
            }
            for smaller in [1, 2, 3, depth / 2, depth - 1] where smaller > 0 && smaller < depth {
                candidates.append(changing(module) { $0[place][3] = "\(smaller)" })
            }
            return candidates
        }
    }

    /// Everything in the first domain, without a reset, at rising edges.
    fileprivate func withFewerDomains() -> [Seed] {
        guard modules.count == 1 else { return [] }
        let names = modules[0].filter { $0[0] == "domain" }.map { $0[1] }
        var candidates: [Seed] = []
        for name in names.dropFirst() {
            candidates.append(
                changing(0) { statements in
                    statements.removeAll { $0[0] == "domain" && $0[1] == name }
                    for index in statements.indices {
                        statements[index] = statements[index].map { $0 == name ? names[0] : $0 }
                    }
                })
        }
        for place in modules[0].indices where modules[0][place][0] == "domain" {
            if modules[0][place].count > 7 {
                candidates.append(changing(0) { $0[place].removeSubrange(7...) })
            }
            candidates.append(changing(0) { $0[place][2] = "rising" })
        }
        return candidates
    }

    /// All words of one width narrower.
    fileprivate func withNarrowerWords() -> [Seed] {
        var widths: Set<Int> = []
        for word in modules.joined().joined() {
            if let width = Self.width(word) { widths.insert(width) }
        }
        return widths.sorted(by: >).flatMap { width in
            [1, 2, 3, 4, 8, width / 2, width - 1].filter { $0 > 0 && $0 < width }
                .map { narrower in narrowing(width, to: narrower) }
        }
    }

    private func narrowing(_ width: Int, to narrower: Int) -> Seed {
        var seed = self
        for module in seed.modules.indices {
            for place in seed.modules[module].indices {
                seed.modules[module][place] = seed.modules[module][place].map { word in
                    if Self.width(word) == width { return "\(word.prefix(1))\(narrower)" }
                    guard word.hasPrefix("\(width)'h"),
                        let value = Word(
                            hexadecimal: word.dropFirst("\(width)'h".count), width: width)
                    else { return word }
                    return "\(value.slice(low: 0, width: narrower))"
                }
            }
        }
        return seed
    }

    /// The width of `u8` or `s8`.
    private static func width(_ word: String) -> Int? {
        guard word.first == "u" || word.first == "s" else { return nil }
        return Int(word.dropFirst())
    }

    private static func isLabel(_ word: String) -> Bool {
        word.first == "n" && Int(word.dropFirst()) != nil
    }
}
