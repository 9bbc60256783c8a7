import MorphoCircuit

/// One deliberate fault. Tests that do not notice it would not notice a real one either.
public struct Mutant: Sendable {
    /// `divide.gates: operands swapped`.
    public var name: String
    public var model: VerificationModel

    init(_ name: String, _ change: (inout VerificationModel) -> Void) {
        self.name = name
        model = VerificationModel()
        change(&model)
    }

    /// All mutants: of the operation table one column at a time, and of the printed text.
    public static var all: [Mutant] { table + text }

    // MARK: The operation table

    /// A wrong way to call an entry, for any column.
    private enum Call: String, CaseIterable {
        case otherSign = "wrong signedness"
        case swapped = "first operands swapped"
        case lastSwapped = "last operands swapped"
        case repeated = "second operand replaced by the first"
        case nextParameter = "parameter off by one"

        func context(_ context: OperationContext) -> OperationContext {
            var context = context
            if self == .otherSign { context.isSigned.toggle() }
            if self == .nextParameter { context.parameter = max(0, context.parameter - 1) }
            return context
        }

        func operands<Operand>(_ operands: [Operand]) -> [Operand] {
            var operands = operands
            switch self {
            case .swapped where operands.count > 1: operands.swapAt(0, 1)
            case .lastSwapped where operands.count > 2:
                operands.swapAt(operands.count - 1, operands.count - 2)
            case .repeated where operands.count > 1: operands[1] = operands[0]
            default: break
            }
            return operands
        }

        /// Whether the operation's meaning can change by it, and its text stays well formed.
        func concerns(_ operation: Operation) -> Bool {
            switch self {
            case .otherSign:
                [
                    .negate, .add, .subtract, .multiply, .divide, .remainder, .equal, .notEqual,
                    .less, .lessOrEqual, .shiftRight, .extend,
                ].contains(operation)
            case .swapped: [.subtract, .less, .lessOrEqual, .concatenate].contains(operation)
            case .lastSwapped: [.multiplex, .choose].contains(operation)
            case .repeated:
                [
                    .and, .or, .xor, .add, .subtract, .multiply, .equal, .notEqual, .less,
                    .lessOrEqual,
                ].contains(operation)
            case .nextParameter: operation == .slice
            }
        }
    }

    private static var table: [Mutant] {
        Operation.allCases.flatMap { operation -> [Mutant] in
            let entry = OperationTable.standard[operation]
            var mutants: [Mutant] = []
            for call in Call.allCases where call.concerns(operation) {
                mutants.append(
                    Mutant("\(operation).evaluate: \(call.rawValue)") {
                        $0.evaluation[operation].evaluate = { operands, context in
                            entry.evaluate(call.operands(operands), call.context(context))
                                .resized(to: context.result.width)
                        }
                    })
                mutants.append(
                    Mutant("\(operation).verilog: \(call.rawValue)") {
                        $0.verilog[operation].verilog = { operands, context, rtl in
                            entry.verilog(call.operands(operands), call.context(context), rtl)
                        }
                    })
                mutants.append(
                    Mutant("\(operation).gates: \(call.rawValue)") {
                        $0.gates[operation].gates = { operands, context, network in
                            entry.gates(call.operands(operands), call.context(context), network)
                                .resized(to: context.result.width)
                        }
                    })
            }
            return mutants + results(of: operation, entry)
        } + replacements
    }

    /// A wrong bit in the result.
    private static func results(of operation: Operation, _ entry: OperationEntry) -> [Mutant] {
        [
            Mutant("\(operation).evaluate: top bit inverted") {
                $0.evaluation[operation].evaluate = { operands, context in
                    var word = entry.evaluate(operands, context)
                    word[word.width - 1].toggle()
                    return word
                }
            },
            Mutant("\(operation).verilog: result inverted") {
                $0.verilog[operation].verilog = { operands, context, rtl in
                    let right = entry.verilog(operands, context, rtl)
                    return RTLExpression(
                        .unary("~", right), width: right.width, isSigned: right.isSigned)
                }
            },
            Mutant("\(operation).gates: top bit lost") {
                $0.gates[operation].gates = { operands, context, network in
                    var bits = entry.gates(operands, context, network)
                    if !bits.isEmpty { bits[bits.count - 1] = .zero }
                    return bits
                }
            },
        ]
    }

    /// Guards left out: zero divisors and shifts too far.
    private static var replacements: [Mutant] {
        var mutants: [Mutant] = []
        for operation in [Operation.divide, .remainder] {
            let entry = OperationTable.standard[operation]
            mutants.append(
                Mutant("\(operation).verilog: no guard against zero") {
                    $0.verilog[operation].verilog = { operands, context, rtl in
                        let right = entry.verilog(operands, context, rtl)
                        if case .conditional(_, _, let unguarded) = right.form { return unguarded }
                        return right
                    }
                })
            mutants.append(
                Mutant("\(operation).evaluate: zero for a zero divisor") {
                    $0.evaluation[operation].evaluate = { operands, context in
                        operands[1].isZero
                            ? Word(width: context.result.width) : entry.evaluate(operands, context)
                    }
                })
        }
        for operation in [Operation.shiftLeft, .shiftRight] {
            let entry = OperationTable.standard[operation]
            mutants.append(
                Mutant("\(operation).verilog: high bits of the amount dropped") {
                    $0.verilog[operation].verilog = { operands, context, rtl in
                        let right = entry.verilog(operands, context, rtl)
                        if case .conditional(_, _, let unguarded) = right.form { return unguarded }
                        return right
                    }
                })
            mutants.append(
                Mutant("\(operation).evaluate: amount modulo 64") {
                    $0.evaluation[operation].evaluate = { operands, context in
                        let amount = Word(operands[1].shiftAmount & 63, width: 64)
                        return entry.evaluate([operands[0], amount], context)
                    }
                })
            mutants.append(
                Mutant("\(operation).gates: high bits of the amount dropped") {
                    $0.gates[operation].gates = { operands, context, network in
                        entry.gates([operands[0], Array(operands[1].prefix(6))], context, network)
                    }
                })
        }
        return mutants
    }
}

extension Word {
    fileprivate func resized(to newWidth: Int) -> Word {
        newWidth <= width
            ? slice(low: 0, width: newWidth) : extended(to: newWidth, signed: false)
    }
}

extension [Gate] {
    fileprivate func resized(to width: Int) -> [Gate] {
        Array(prefix(width)) + [Gate](repeating: .zero, count: Swift.max(0, width - count))
    }
}
