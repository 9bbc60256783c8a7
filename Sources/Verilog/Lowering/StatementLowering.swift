import MorphoCircuit

/// Turns the value a register takes next into statements: multiplexers used once become
/// `if` / `else if` / `else`, comparisons of one subject with constants become `case`, and a
/// branch that gives the register itself is left out.
///
///     next = a ? x : (b ? count : y)      if (a) count <= x;
///                                         else if (b) ; // keeps its value
///                                         else count <= y;
struct StatementLowering {
    let lowering: ExpressionLowering
    let register: Register

    /// Statements nest no deeper than this; below, a multiplexer stays an expression.
    private static let deepestNesting = 6
    /// A chain that changes its subject more often than this becomes plain `else if`.
    private static let mostSegments = 4

    private var module: Module { lowering.module }

    /// Empty when the register always keeps its value.
    func statements(for root: NodeID, depth: Int = 0) throws(VerilogError) -> [RTLStatement] {
        if root == register.node { return [] }
        var tests: [(condition: NodeID, value: NodeID)] = []
        var last = root
        while depth < Self.deepestNesting, module[last].kind == .operation(.multiplex),
            lowering.isUsedOnce(last)
        {
            let operands = Array(module.operands(of: last))
            tests.append((operands[0], operands[1]))
            last = operands[2]
        }
        if tests.isEmpty { return [try assignment(of: root)] }

        // Lowered in the order of the text, so that wires are numbered in that order.
        var segments: [RTLStatement] = []
        let runs = self.runs(tests.map(\.condition))
        for run in runs {
            var branches: [RTLBranch] = []
            var subject: RTLExpression?
            for index in run.range {
                let condition: RTLExpression
                if run.isCase, let (node, constant) = self.subject(of: tests[index].condition) {
                    if subject == nil { subject = try lowering.lower(node) }
                    condition = try lowering.lower(constant)
                        .cast(signed: subject?.isSigned ?? false)
                } else {
                    condition = try lowering.lower(tests[index].condition)
                }
                branches.append(
                    RTLBranch(
                        condition: condition,
                        body: try statements(for: tests[index].value, depth: depth + 1)))
            }
            if let subject {
                segments.append(.cases(subject: subject, branches, otherwise: []))
            } else {
                segments.append(.branches(branches, otherwise: []))
            }
        }
        return assemble(segments, last: try statements(for: last, depth: Self.deepestNesting))
    }

    private func assignment(of node: NodeID) throws(VerilogError) -> RTLStatement {
        var value = try lowering.lower(node)
        if let word = value.literalValue, register.enumeration != nil {
            value = lowering.constant(word, enumeration: register.enumeration)
        }
        let location = module.constant(node) == nil ? module[node].location : -1
        return .assign(
            RTLTarget(register.name), value.assigned(signed: register.shape.isSigned),
            comment: value.simpleName == nil ? lowering.locator(location) : nil)
    }

    /// Puts each segment into the last branch of the one before it.
    private func assemble(_ segments: [RTLStatement], last: [RTLStatement]) -> [RTLStatement] {
        let keeps = RTLStatement.comment("keeps its value")
        var result = last
        for segment in segments.reversed() {
            switch segment {
            case .cases(let subject, let branches, _):
                let filled = branches.map {
                    RTLBranch(
                        condition: $0.condition, body: $0.body.isEmpty ? [keeps] : $0.body)
                }
                result = [
                    .cases(
                        subject: subject, filled, otherwise: result.isEmpty ? [keeps] : result)
                ]
            case .branches(var branches, _):
                while result.isEmpty, let final = branches.last, final.body.isEmpty {
                    branches.removeLast()
                }
                if branches.isEmpty { continue }
                if branches.count == 1, branches[0].body.isEmpty {
                    let inverse = RTLExpression(.unary("!", branches[0].condition), width: 1)
                    result = [
                        .branches([RTLBranch(condition: inverse, body: result)], otherwise: [])
                    ]
                    continue
                }
                let filled = branches.map {
                    RTLBranch(
                        condition: $0.condition, body: $0.body.isEmpty ? [keeps] : $0.body)
                }
                result = [.branches(filled, otherwise: result)]
            default:
                break
            }
        }
        return result
    }

    // MARK: Finding cases

    /// A stretch of alternatives printed as one statement.
    private struct Run {
        var range: Range<Int>
        var isCase: Bool
    }

    private func runs(_ conditions: [NodeID]) -> [Run] {
        var runs: [Run] = []
        var start = 0
        while start < conditions.count {
            let end = endOfCase(conditions, from: start)
            if end - start >= 2 {
                runs.append(Run(range: start..<end, isCase: true))
                start = end
            } else if let previous = runs.last, !previous.isCase {
                runs[runs.count - 1].range = previous.range.lowerBound..<start + 1
                start += 1
            } else {
                runs.append(Run(range: start..<start + 1, isCase: false))
                start += 1
            }
        }
        return runs.count > Self.mostSegments
            ? [Run(range: conditions.indices, isCase: false)] : runs
    }

    /// The end of the alternatives from `start` on that compare one subject with unequal constants.
    private func endOfCase(_ conditions: [NodeID], from start: Int) -> Int {
        guard let first = subject(of: conditions[start]) else { return start }
        var seen: Set<Word> = []
        var end = start
        while end < conditions.count, let next = subject(of: conditions[end]),
            next.subject == first.subject, let value = module.constant(next.constant),
            seen.insert(value).inserted
        {
            end += 1
        }
        return end
    }

    /// Subject and constant of a test for equality.
    private func subject(of condition: NodeID) -> (subject: NodeID, constant: NodeID)? {
        guard module[condition].kind == .operation(.equal) else { return nil }
        let sides = Array(module.operands(of: condition))
        guard sides.count == 2, module[sides[0]].width == module[sides[1]].width else { return nil }
        switch (module.constant(sides[0]), module.constant(sides[1])) {
        case (nil, .some): return (sides[0], sides[1])
        case (.some, nil): return (sides[1], sides[0])
        default: return nil
        }
    }
}
