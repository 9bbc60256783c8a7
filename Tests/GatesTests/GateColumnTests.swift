import MorphoCircuit
import MorphoGates
import Testing

/// Every operation's gates against its evaluation.
struct GateColumnTests {
    static let unary: [MorphoCircuit.Operation] = [
        .not, .reduceAnd, .reduceOr, .reduceXor, .negate, .countOnes, .slice, .extend,
        .reinterpret,
    ]
    static let binary: [MorphoCircuit.Operation] = [
        .and, .or, .xor, .add, .subtract, .multiply, .divide, .remainder, .equal, .notEqual,
        .less, .lessOrEqual, .shiftLeft, .shiftRight, .concatenate,
    ]

    @Test(arguments: unary)
    func unaryExhaustively(_ operation: MorphoCircuit.Operation) throws {
        for width in 1...8 {
            for signed in [false, true] {
                let shape = Shape(width: width, isSigned: signed)
                for requested in [nil, 1, 3, width + 3] {
                    for parameter in operation == .slice ? [0, 1, 2, 5] : [0] {
                        try check(
                            operation, [shape], requested: requested, parameter: parameter,
                            samples: allWords([shape]))
                    }
                }
            }
        }
    }

    @Test(arguments: binary)
    func binaryExhaustively(_ operation: MorphoCircuit.Operation) throws {
        for left in 1...4 {
            for right in 1...4 {
                for signs in 0..<4 {
                    let shapes = [
                        Shape(width: left, isSigned: signs & 1 == 1),
                        Shape(width: right, isSigned: signs & 2 == 2),
                    ]
                    for requested in [nil, 4, 9] {
                        try check(
                            operation, shapes, requested: requested, samples: allWords(shapes))
                    }
                }
            }
        }
    }

    @Test func multiplexersExhaustively() throws {
        for width in 1...4 {
            for signed in [false, true] {
                let value = Shape(width: width, isSigned: signed)
                let shapes = [.unsigned(1), value, value]
                try check(.multiplex, shapes, samples: allWords(shapes))
            }
        }
    }

    @Test func partialTablesOfElements() throws {
        var generator = SplitMix(seed: 7)
        for indexWidth in [1, 2, 3, 4, 40] {
            for count in 1...18 {
                for signed in [false, true] {
                    let shapes =
                        [Shape.unsigned(indexWidth)]
                        + Array(repeating: Shape(width: 3, isSigned: signed), count: count)
                    let samples = (0..<64).map { number in
                        [Word(UInt(number), width: indexWidth)]
                            + shapes.dropFirst().map { generator.word(width: $0.width) }
                    }
                    try check(.choose, shapes, samples: samples)
                }
            }
        }
    }

    @Test(arguments: [1, 7, 8, 31, 64, 65, 130])
    func shiftsByWideAmounts(_ width: Int) throws {
        for amountWidth in [1, 5, 31, 32, 33, 64, 70] {
            for operation in [MorphoCircuit.Operation.shiftLeft, .shiftRight] {
                for signed in [false, true] {
                    var generator = SplitMix(seed: UInt64(width * 100 + amountWidth))
                    let near = [0, 1, width - 1, width, width + 1, 1 << 31, 1 << 32, .max]
                    let samples = near.flatMap { amount in
                        [generator.word(width: width), .ones(width: width)].map {
                            [$0, Word(UInt(amount), width: amountWidth)]
                        }
                    }
                    try check(
                        operation,
                        [Shape(width: width, isSigned: signed), .unsigned(amountWidth)],
                        samples: samples
                            + samples.map { [$0[0], generator.word(width: amountWidth)] })
                }
            }
        }
    }

    @Test(arguments: unary + binary)
    func wideWords(_ operation: MorphoCircuit.Operation) throws {
        let isUnary = Self.unary.contains(operation)
        for (left, right) in [(13, 13), (31, 33), (63, 64), (65, 65), (130, 127), (127, 130)] {
            var generator = SplitMix(seed: UInt64(left))
            for signs in 0..<4 {
                let shapes = [
                    Shape(width: left, isSigned: signs & 1 == 1),
                    Shape(width: right, isSigned: signs & 2 == 2),
                ].prefix(isUnary ? 1 : 2)
                let samples = (0..<40).map { _ in
                    shapes.map { generator.edgeWord(width: $0.width) }
                }
                for parameter in operation == .slice ? [0, 5, 12] : [0] {
                    try check(
                        operation, Array(shapes), requested: operation == .slice ? 1 : nil,
                        parameter: parameter, samples: samples)
                }
            }
        }
    }

    @Test func theTableIsCoveredWhole() {
        #expect(
            Set(Self.unary + Self.binary + [.multiplex, .choose])
                == Set(MorphoCircuit.Operation.allCases))
    }

    /// Combinations that the width rule refuses are none to check.
    private func check(
        _ operation: MorphoCircuit.Operation, _ shapes: [Shape], requested: Int? = nil,
        parameter: Int = 0, samples: [[Word]]
    ) throws {
        let entry = OperationTable.standard[operation]
        guard let result = try? entry.width(shapes, requested, parameter) else { return }
        let netlist = try operationNetlist(
            operation, shapes, result: result, requested: requested, parameter: parameter)
        let context = OperationContext(
            isSigned: shapes[0].isSigned, result: result, parameter: parameter)
        var simulator = GateSimulator(netlist)
        for start in stride(from: 0, to: samples.count, by: GateSimulator.lanes) {
            let batch = Array(samples[start..<min(start + GateSimulator.lanes, samples.count)])
            for position in shapes.indices {
                try simulator.set("in\(position)", lanes: batch.map { $0[position] })
            }
            for (lane, operands) in batch.enumerated() {
                let expected = entry.evaluate(operands, context)
                let found = try simulator.output("out", lane: lane)
                #expect(
                    found == expected,
                    "\(operation) \(shapes) -> \(result), parameter \(parameter): \(operands)")
                if found != expected { return }
            }
        }
    }

    private func operationNetlist(
        _ operation: MorphoCircuit.Operation, _ shapes: [Shape], result: Shape, requested: Int?,
        parameter: Int
    ) throws -> GateNetlist {
        let builder = ModuleBuilder(name: "operation")
        let inputs = shapes.enumerated().map { position, shape in
            builder.input("in\(position)", shape)
        }
        builder.output(
            "out", builder.operation(operation, inputs, width: requested, parameter: parameter))
        return try GateNetlist(builder.finish().module)
    }

    private func allWords(_ shapes: [Shape]) -> [[Word]] {
        let bits = shapes.reduce(0) { $0 + $1.width }
        return (0..<(UInt(1) << UInt(bits))).map { number in
            var rest = number
            return shapes.map { shape in
                defer { rest >>= UInt(shape.width) }
                return Word(rest, width: shape.width)
            }
        }
    }
}
