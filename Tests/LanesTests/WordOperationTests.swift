import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoLanes
import MorphoSimulation
import Testing

import enum MorphoCircuit.Operation

/// Every operation at the widths on both sides of those that machines have, in compiled words
/// against the reference.
@Suite struct WordOperationTests {
    private static let widths = [1, 2, 7, 31, 32, 33, 63, 64, 65, 100, 128, 129, 130, 200]

    /// One module with an output for each form of an operation that the table allows.
    private struct Forms {
        let builder = ModuleBuilder(name: "forms")
        var inputs: [String: (node: NodeID, shape: Shape)] = [:]
        var count = 0

        /// The input of that shape; operands of one operation differ in their place.
        mutating func input(_ shape: Shape, place: Int) throws -> NodeID {
            let name = "in\(place)_\(shape.isSigned ? "s" : "u")\(shape.width)"
            if let known = inputs[name] { return known.node }
            let port = builder.port(name, .input, shape, domain: nil)
            let node = try #require(builder.module.ports[port].node)
            inputs[name] = (node, shape)
            return node
        }

        mutating func add(
            _ operation: Operation, _ shapes: [Shape], requested: Int? = nil, parameter: Int = 0
        ) throws {
            let operands = try shapes.enumerated().map { try input($0.element, place: $0.offset) }
            try add(operation, of: operands, requested: requested, parameter: parameter)
        }

        mutating func add(
            _ operation: Operation, of operands: [NodeID], requested: Int? = nil,
            parameter: Int = 0
        ) throws {
            let shapes = operands.map { builder.module.shape($0) }
            let shape = try OperationTable.standard[operation].width(shapes, requested, parameter)
            let node = builder.operation(
                operation, operands, width: requested, parameter: parameter)
            let signs = shapes.map { ($0.isSigned ? "s" : "u") + "\($0.width)" }
            let output = builder.port(
                "out\(count)_" + signs.joined(separator: "_"), .output, shape, domain: nil)
            builder.edit { $0.ports[output].node = node }
            count += 1
        }
    }

    /// All forms of it: operands of equal and of unequal widths, results of the natural width and
    /// of others, constants for the last operand.
    private func forms(of operation: Operation) throws -> Forms {
        var forms = Forms()
        for (index, width) in Self.widths.enumerated() {
            let other = Self.widths[(index * 5 + 3) % Self.widths.count]
            for isSigned in [false, true] {
                let shape = Shape(width: width, isSigned: isSigned)
                let second = Shape(width: other, isSigned: isSigned)
                switch operation {
                case .not, .reduceAnd, .reduceOr, .reduceXor, .countOnes, .reinterpret:
                    try forms.add(operation, [shape])
                case .negate:
                    for requested in [nil, width, width + 9] {
                        try forms.add(operation, [shape], requested: requested)
                    }
                case .extend:
                    for requested in [width, width + 1, width + 40, 200] {
                        try forms.add(operation, [shape], requested: requested)
                    }
                case .and, .or, .xor:
                    try forms.add(operation, [shape, shape])
                case .add, .subtract, .multiply:
                    for requested in [nil, max(width, other), max(width, other) + 20] {
                        try forms.add(operation, [shape, second], requested: requested)
                    }
                    try forms.add(operation, [shape, shape])
                    try forms.add(operation, [shape, shape], requested: width)
                case .divide, .remainder, .equal, .notEqual, .less, .lessOrEqual:
                    try forms.add(operation, [shape, shape])
                    try forms.add(operation, [shape, second])
                    let word = Word(width == 1 ? 1 : 3, width: width)
                    let constant = forms.builder.constant(word, isSigned: isSigned)
                    let operand = try forms.input(shape, place: 0)
                    try forms.add(operation, of: [operand, constant])
                case .shiftLeft, .shiftRight:
                    for amount in [1, 3, 8, 32, 40, 64, 70] {
                        try forms.add(operation, [shape, .unsigned(amount)])
                    }
                    for amount in [1, width - 1, width, width + 1] where amount < 256 {
                        let constant = forms.builder.constant(Word(UInt(amount), width: 8))
                        let operand = try forms.input(shape, place: 0)
                        try forms.add(operation, of: [operand, constant])
                    }
                case .concatenate:
                    try forms.add(operation, [shape])
                    try forms.add(operation, [shape, second])
                    try forms.add(operation, [second, .unsigned(1), shape, .signed(5)])
                case .slice:
                    for (low, size) in [
                        (0, 1), (0, width), (width / 2, (width + 1) / 2), (width - 1, 1),
                    ] where low + size <= width {
                        try forms.add(operation, [shape], requested: size, parameter: low)
                    }
                case .multiplex:
                    try forms.add(operation, [.unsigned(1), shape, shape])
                case .choose:
                    for (select, count) in [(1, 2), (2, 3), (3, 5), (40, 3), (70, 4)] {
                        let shapes = [Shape](repeating: shape, count: count)
                        try forms.add(operation, [.unsigned(select)] + shapes)
                    }
                }
            }
        }
        return forms
    }

    /// Corners of arithmetic, numbers near the width (for shifts), and anything.
    private func word(_ shape: Shape, choice: Int, generator: inout SplitMix64) -> Word {
        let width = shape.width
        let sign = Word(1, width: width).shiftedLeft(by: UInt(width - 1))
        switch choice {
        case 0: return Word(width: width)
        case 1: return .ones(width: width)
        case 2: return sign
        case 3: return sign.inverted
        case 4: return Word(limbs: [UInt.random(in: 0...210, using: &generator)], width: width)
        default:
            let limbs = (0..<4).map { _ in UInt.random(in: 0...UInt.max, using: &generator) }
            return Word(limbs: limbs, width: width).shiftedRight(
                by: choice == 5 ? 0 : UInt.random(in: 0..<UInt(width), using: &generator),
                signed: shape.isSigned)
        }
    }

    /// Compiled designs are linked with nothing, so no operation may need a routine of the
    /// compiler's library: it would be there by chance, or not.
    @Test(arguments: [Operation.divide, .remainder, .multiply])
    func needsNoLibraryOfTheCompiler(operation: Operation) throws {
        try withPrivateDirectory { directory in
            // The C library is there in any process; nothing else may be missing.
            let path = directory.path("clang")
            let clang = try Tool.clang.locate()
            try OutputFile(path, text: "#!/bin/sh\nexec '\(clang)' \"$@\" -Wl,-z,defs -lc\n")
                .write()
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: path)
            let environment = ProcessInfo.processInfo.environment
            let others = environment["PATH"] ?? ""
            let compiler = NativeCompiler(
                cache: nil,
                environment: environment.merging(["PATH": "\(directory.path):\(others)"]) { $1 })
            _ = try WordEngine(
                Design(modules: [try forms(of: operation).builder.module]), compiler: compiler)
        }
    }

    @Test(arguments: Operation.allCases) func agreesWithTheReference(operation: Operation) throws {
        let forms = try forms(of: operation)
        #expect(forms.count >= 28)
        let design = Design(modules: [forms.builder.module])
        let engine = try WordEngine(design, compiler: NativeCompiler(cache: nil))
        let reference = try ReferenceEngine(design, reportsUninitialised: false)
        let outputs = reference.ports.filter { $0.kind == .output }
        var generator = SplitMix64(seed: UInt64(operation.rawValue) + 1)
        for stimulus in 0..<49 {
            // All pairs of choices for the first two operands, so that what divides is zero, and
            // the most negative number is divided by -1.
            let choices = [stimulus % 7, stimulus / 7, stimulus % 5 + 2]
            for (name, (_, shape)) in forms.inputs.sorted(by: { $0.key < $1.key }) {
                let place = Int(String(name.dropFirst(2).prefix(1))) ?? 0
                let word = word(
                    shape, choice: choices[min(place, 2)], generator: &generator)
                try engine.poke(name, word)
                try reference.poke(name, word)
            }
            for port in outputs {
                let (found, expected) = (
                    try engine.peek(port.name), try reference.peek(port.name)
                )
                guard found != expected else { continue }
                Issue.record(
                    "\(operation), \(port.name), stimulus \(stimulus): \(found), not \(expected)")
                return
            }
        }
    }
}
