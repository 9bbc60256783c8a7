import MorphoCircuit
import MorphoLanes
import MorphoSimulation
import Testing

/// Every operation in every form against the operation table.
@Suite struct LaneOperationTests {
    private struct Sample {
        var module: Module
        var shapes: [Shape]
        var node: Node
    }

    /// A module with one operation on inputs, or on constants where `constants` says so.
    private func sample(
        _ operation: Operation, _ shapes: [Shape], requested: Int?, parameter: Int,
        constant: Word?
    ) -> Sample? {
        guard
            let shape = try? OperationTable.standard[operation].width(
                shapes, requested, parameter)
        else { return nil }
        let builder = ModuleBuilder(name: "sample")
        var operands: [NodeID] = []
        for (index, shape) in shapes.enumerated() {
            if let constant, index == shapes.count - 1 {
                operands.append(builder.constant(constant, isSigned: shape.isSigned))
                continue
            }
            let port = builder.port("in\(index)", .input, shape, domain: nil)
            guard let input = builder.module.ports[port].node else { return nil }
            operands.append(input)
        }
        let node = builder.operation(operation, operands, width: requested, parameter: parameter)
        let output = builder.port("out", .output, shape, domain: nil)
        builder.edit { $0.ports[output].node = node }
        return Sample(module: builder.module, shapes: shapes, node: builder.module[node])
    }

    @Test(arguments: Operation.allCases) func agreesWithTheTable(operation: Operation) throws {
        var generator = SplitMix64(seed: UInt64(operation.rawValue) + 1)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        var tried = 0
        while tried < 60 {
            let count: Int
            switch operation {
            case .not, .reduceAnd, .reduceOr, .reduceXor, .negate, .countOnes, .slice, .extend,
                .reinterpret:
                count = 1
            case .multiplex: count = 3
            case .choose: count = number(2...6)
            case .concatenate: count = number(1...4)
            default: count = 2
            }
            let width = number(1...(tried.isMultiple(of: 7) ? 100 : 40))
            let isSigned = number(0...1) == 1
            var shapes = (0..<count).map { _ in
                Shape(width: number(0...1) == 1 ? width : number(1...40), isSigned: isSigned)
            }
            if operation == .multiplex || operation == .choose {
                shapes = shapes.map { _ in Shape(width: width, isSigned: isSigned) }
                shapes[0] = .unsigned(operation == .multiplex ? 1 : number(1...4))
            }
            if operation == .shiftLeft || operation == .shiftRight { shapes[1].isSigned = false }
            let requested = number(0...2) == 0 || operation == .extend ? number(1...80) : nil
            let last = shapes[count - 1]
            let constant =
                number(0...2) == 0
                ? Word(UInt(number(0...(last.width < 5 ? 1 : 9))), width: last.width) : nil
            guard
                let sample = sample(
                    operation, shapes, requested: requested,
                    parameter: operation == .slice ? number(0...40) : 0, constant: constant)
            else { continue }
            tried += 1
            try compare(sample, operation, constant, generator: &generator)
        }
    }

    private func compare(
        _ sample: Sample, _ operation: Operation, _ constant: Word?,
        generator: inout SplitMix64
    ) throws {
        let lanes = 70
        let words = (0..<lanes).map { lane in
            sample.shapes.map { shape -> Word in
                let corner = Int.random(in: 0...5, using: &generator)
                if corner == 0 { return Word.ones(width: shape.width) }
                if corner == 1 {
                    return Word(1, width: shape.width).shiftedLeft(by: UInt(shape.width - 1))
                }
                return Word(
                    limbs: [
                        UInt.random(in: 0...UInt.max, using: &generator),
                        UInt.random(in: 0...UInt.max, using: &generator),
                    ],
                    width: shape.width)
            }
        }
        let design = Design(modules: [sample.module])
        func expected(_ lane: Int) -> Word {
            var operands = words[lane]
            if let constant { operands[operands.count - 1] = constant }
            return OperationTable.standard.evaluate(
                operation, node: sample.node, operands: operands,
                firstIsSigned: sample.shapes[0].isSigned)
        }
        let ports = sample.module.inputs.map(\.name)
        func index(_ name: String) -> Int { Int(name.dropFirst(2)) ?? 0 }
        for isa in ["baseline", "avx2", "avx512"] {
            let engine = try LanesEngine(design, lanes: lanes, instructionSet: isa)
            for name in ports {
                try engine.poke(name, lanes: words.map { $0[index(name)] })
            }
            for lane in 0..<lanes {
                let found = try engine.peek("out", lane: lane)
                if found != expected(lane) {
                    Issue.record(
                        "\(isa) \(operation) \(sample.shapes) constant \(String(describing: constant)) -> \(sample.node.shape): \(words[lane]) gives \(found), not \(expected(lane))"
                    )
                    return
                }
            }
        }
        let single = try LanesEngine(design, lanes: 1)
        for lane in 0..<lanes {
            for name in ports {
                try single.poke(name, words[lane][index(name)])
            }
            let found = try single.peek("out")
            if found != expected(lane) {
                Issue.record(
                    "scalar \(operation) \(sample.shapes) constant \(String(describing: constant)) -> \(sample.node.shape): \(words[lane]) gives \(found), not \(expected(lane))"
                )
                return
            }
        }
    }
}
