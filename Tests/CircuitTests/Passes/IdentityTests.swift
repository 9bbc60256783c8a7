import Testing

@testable import MorphoCircuit

/// Every identity of the folding pass, by the exact expression that is left.
@Suite struct IdentityTests {
    /// The output of a module after folding, written as prefix expression.
    private func folded(_ build: (Bench, NodeID, NodeID, NodeID) -> NodeID) -> String {
        let bench = Bench()
        let x = bench.input("x", .unsigned(8))
        let s = bench.input("s", .signed(8))
        let c = bench.input("c", .unsigned(1))
        bench.output("out", build(bench, x, s, c))
        let module = bench.module.foldConstants()
        #expect(Design(modules: [module]).checkWidths() == [])
        guard let node = module.outputs[0].node else { return "none" }
        return text(node, module)
    }

    private func text(_ id: NodeID, _ module: Module) -> String {
        if let word = module.constant(id) {
            return (module[id].isSigned ? "signed " : "") + "\(word)"
        }
        guard case .operation(let operation) = module[id].kind else {
            return module.signalName(id) ?? "?"
        }
        let operands = module.operands(of: id).map { text($0, module) }
        let suffix = operation == .slice ? "@\(module[id].attribute)" : ""
        return "\(operation)\(suffix)<\(module[id].width)>(\(operands.joined(separator: ", ")))"
    }

    @Test func constantsAreEvaluated() {
        #expect(
            folded { bench, _, _, _ in
                let three = bench.constant(3, .unsigned(4))
                let five = bench.constant(5, .unsigned(4))
                return bench.operation(.add, bench.operation(.multiply, three, five), three)
            } == "9'h012")
        #expect(
            folded { bench, _, _, _ in
                bench.operation(.negate, bench.constant(3, .unsigned(4)))
            } == "signed 5'h1d")
    }

    @Test func constantsPassThroughWires() {
        #expect(
            folded { bench, x, _, _ in
                let wire = bench.wire("w", .unsigned(8), bench.constant(0, .unsigned(8)))
                return bench.operation(.or, x, wire)
            } == "x")
    }

    @Test func bitwise() {
        for (operation, zero, ones, twice, opposite) in [
            (Operation.and, "8'h00", "x", "x", "8'h00"),
            (.or, "x", "8'hff", "x", "8'hff"),
            (.xor, "x", "not<8>(x)", "8'h00", "8'hff"),
        ] {
            #expect(
                folded { b, x, _, _ in b.operation(operation, x, b.constant(0, .unsigned(8))) }
                    == zero)
            #expect(
                folded { b, x, _, _ in b.operation(operation, b.constant(-1, .unsigned(8)), x) }
                    == ones)
            #expect(folded { bench, x, _, _ in bench.operation(operation, x, x) } == twice)
            #expect(
                folded { bench, x, _, _ in
                    bench.operation(operation, bench.operation(.not, x), x)
                } == opposite)
        }
        #expect(
            folded { bench, x, _, _ in bench.operation(.not, bench.operation(.not, x)) } == "x")
    }

    @Test func arithmetic() {
        let zero = { (bench: Bench) in bench.constant(0, .unsigned(8)) }
        let one = { (bench: Bench) in bench.constant(1, .unsigned(8)) }
        let signedZero = { (bench: Bench) in bench.constant(0, .signed(8)) }
        #expect(folded { b, x, _, _ in b.operation(.add, x, zero(b)) } == "extend<9>(x)")
        #expect(folded { b, x, _, _ in b.operation(.add, zero(b), x, width: 8) } == "x")
        #expect(folded { b, _, s, _ in b.operation(.subtract, s, signedZero(b)) } == "extend<9>(s)")
        #expect(folded { b, x, _, _ in b.operation(.subtract, x, zero(b), width: 8) } == "x")
        #expect(folded { b, x, _, _ in b.operation(.subtract, x, x) } == "signed 9'h000")
        // Here the result is signed and x is not: there is nothing simpler of that shape.
        #expect(
            folded { b, x, _, _ in b.operation(.subtract, x, zero(b)) } == "subtract<9>(x, 8'h00)")
        #expect(folded { b, x, _, _ in b.operation(.multiply, x, zero(b)) } == "16'h0000")
        #expect(folded { b, x, _, _ in b.operation(.multiply, one(b), x) } == "extend<16>(x)")
        // One bit 1 is -1 when signed.
        #expect(
            folded { b, _, s, _ in b.operation(.multiply, s, b.constant(-1, .signed(1))) }
                == "multiply<9>(s, signed 1'h1)")
    }

    @Test func division() {
        let zero = { (bench: Bench) in bench.constant(0, .unsigned(8)) }
        let one = { (bench: Bench) in bench.constant(1, .unsigned(8)) }
        #expect(folded { b, x, _, _ in b.operation(.divide, x, zero(b)) } == "8'hff")
        #expect(folded { b, x, _, _ in b.operation(.divide, x, one(b)) } == "x")
        #expect(
            folded { b, _, s, _ in b.operation(.divide, s, b.constant(1, .signed(8))) }
                == "extend<9>(s)")
        #expect(folded { b, x, _, _ in b.operation(.remainder, x, zero(b)) } == "x")
        #expect(folded { b, x, _, _ in b.operation(.remainder, x, one(b)) } == "8'h00")
        #expect(folded { b, x, _, _ in b.operation(.remainder, x, x) } == "8'h00")
        #expect(folded { b, x, _, _ in b.operation(.remainder, zero(b), x) } == "8'h00")
        // 0 / x is all ones for x = 0, and so is x / x.
        #expect(folded { b, x, _, _ in b.operation(.divide, zero(b), x) } == "divide<8>(8'h00, x)")
        #expect(folded { b, x, _, _ in b.operation(.divide, x, x) } == "divide<8>(x, x)")
    }

    @Test func comparison() {
        for (operation, same) in [
            (Operation.equal, "1'h1"), (.notEqual, "1'h0"), (.less, "1'h0"), (.lessOrEqual, "1'h1"),
        ] {
            #expect(folded { b, x, _, _ in b.operation(operation, x, x) } == same)
        }
        let zero = { (bench: Bench) in bench.constant(0, .unsigned(8)) }
        #expect(folded { b, x, _, _ in b.operation(.less, x, zero(b)) } == "1'h0")
        #expect(folded { b, x, _, _ in b.operation(.lessOrEqual, zero(b), x) } == "1'h1")
        #expect(
            folded { b, _, s, _ in b.operation(.less, s, b.constant(0, .signed(8))) }
                == "less<1>(s, signed 8'h00)")
        let bit = { (bench: Bench, value: Int) in bench.constant(value, .unsigned(1)) }
        #expect(folded { b, _, _, c in b.operation(.equal, c, bit(b, 1)) } == "c")
        #expect(folded { b, _, _, c in b.operation(.equal, bit(b, 0), c) } == "not<1>(c)")
        #expect(folded { b, _, _, c in b.operation(.notEqual, c, bit(b, 0)) } == "c")
        #expect(folded { b, _, _, c in b.operation(.notEqual, c, bit(b, 1)) } == "not<1>(c)")
    }

    @Test func comparisonsWithConstantsByEnumeration() {
        func number(_ word: Word, _ signed: Bool) -> Int {
            let value = Int(word.unsignedValue ?? 0)
            return signed && word.isNegative ? value - 1 << word.width : value
        }
        let holds: [Operation: (Int, Int) -> Bool] = [
            .equal: (==), .notEqual: (!=), .less: (<), .lessOrEqual: (<=),
        ]
        for (operation, holds) in holds {
            for width in 1...3 {
                for constantWidth in 1...5 {
                    for signed in [false, true] {
                        for bits in 0..<1 << constantWidth {
                            let word = Word(UInt(bits), width: constantWidth)
                            for signalIsLeft in [true, false] {
                                let results = Set(
                                    (0..<1 << width).map {
                                        let signal = number(Word(UInt($0), width: width), signed)
                                        let constant = number(word, signed)
                                        return signalIsLeft
                                            ? holds(signal, constant) : holds(constant, signal)
                                    })
                                let outcome = ComparisonWithConstant(
                                    operation, constant: word, width: width, signed: signed,
                                    signalIsLeft: signalIsLeft)
                                switch outcome {
                                case .always(let result): #expect(results == [result])
                                case .dependsOnSignal(let fitted):
                                    #expect(results.count == 2 && fitted.width == width)
                                    #expect(number(fitted, signed) == number(word, signed))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @Test func shifts() {
        let by = { (bench: Bench, amount: Int) in bench.constant(amount, .unsigned(4)) }
        for operation in [Operation.shiftLeft, .shiftRight] {
            #expect(folded { b, x, _, _ in b.operation(operation, x, by(b, 0)) } == "x")
            #expect(folded { b, x, _, _ in b.operation(operation, x, by(b, 8)) } == "8'h00")
            #expect(
                folded { b, x, _, _ in b.operation(operation, b.constant(0, .unsigned(8)), x) }
                    == "8'h00")
        }
        #expect(
            folded { b, _, s, _ in b.operation(.shiftRight, s, by(b, 8)) }
                == "shiftRight<8>(s, 4'h8)")
        #expect(
            folded { b, _, s, _ in b.operation(.shiftLeft, s, by(b, 8)) } == "signed 8'h00")
    }

    @Test func selection() {
        let five = { (bench: Bench) in bench.constant(5, .unsigned(8)) }
        let bit = { (bench: Bench, value: Int) in bench.constant(value, .unsigned(1)) }
        #expect(folded { b, x, _, _ in b.operation(.multiplex, bit(b, 1), x, five(b)) } == "x")
        #expect(folded { b, x, _, _ in b.operation(.multiplex, bit(b, 0), x, five(b)) } == "8'h05")
        #expect(folded { b, x, _, c in b.operation(.multiplex, c, x, x) } == "x")
        #expect(
            folded { b, x, _, c in b.operation(.multiplex, b.operation(.not, c), x, five(b)) }
                == "multiplex<8>(c, 8'h05, x)")
        #expect(folded { b, _, _, c in b.operation(.multiplex, c, bit(b, 1), bit(b, 0)) } == "c")
        #expect(
            folded { b, _, _, c in b.operation(.multiplex, c, bit(b, 0), bit(b, 1)) }
                == "not<1>(c)")
        #expect(
            folded { b, x, _, _ in b.operation(.choose, bit(b, 1), five(b), x) } == "x")
        #expect(
            folded { b, x, _, _ in b.operation(.choose, five(b), five(b), x) } == "8'h00")
        #expect(folded { b, x, _, c in b.operation(.choose, c, x, x) } == "x")
        #expect(folded { b, x, _, c in b.operation(.choose, c, x) } == "choose<8>(c, x)")
    }

    @Test func structure() {
        func slice(_ b: Bench, _ id: NodeID, _ width: Int, _ low: Int) -> NodeID {
            b.operation(.slice, id, width: width, parameter: low)
        }
        #expect(folded { b, x, _, _ in slice(b, x, 8, 0) } == "x")
        #expect(folded { b, _, s, _ in slice(b, s, 8, 0) } == "reinterpret<8>(s)")
        #expect(folded { b, x, _, _ in slice(b, slice(b, x, 5, 2), 2, 1) } == "slice@3<2>(x)")
        #expect(
            folded { b, _, s, _ in slice(b, b.operation(.reinterpret, s), 3, 1) }
                == "slice@1<3>(s)")
        #expect(
            folded { b, x, _, _ in slice(b, b.operation(.extend, x, width: 12), 3, 4) }
                == "slice@4<3>(x)")
        #expect(
            folded { b, x, _, _ in slice(b, b.operation(.extend, x, width: 12), 3, 9) } == "3'h0")
        #expect(
            folded { b, x, s, _ in slice(b, b.operation(.concatenate, s, x), 8, 0) } == "x")
        #expect(
            folded { b, x, s, _ in slice(b, b.operation(.concatenate, s, x), 3, 9) }
                == "slice@1<3>(s)")
        #expect(
            folded { b, x, _, _ in
                b.operation(.concatenate, slice(b, x, 3, 4), slice(b, x, 4, 0))
            } == "slice@0<7>(x)")
        #expect(
            folded { b, x, _, _ in
                b.operation(.concatenate, slice(b, x, 4, 0), slice(b, x, 3, 4))
            } == "concatenate<7>(slice@0<4>(x), slice@4<3>(x))")
        #expect(
            folded { b, x, _, _ in b.operation(.concatenate, b.constant(0, .unsigned(3)), x) }
                == "extend<11>(x)")
        #expect(folded { b, x, _, _ in b.operation(.concatenate, x) } == "x")
        #expect(folded { b, _, s, _ in b.operation(.extend, s) } == "s")
        #expect(
            folded { b, _, s, _ in
                b.operation(.extend, b.operation(.extend, s, width: 9), width: 20)
            } == "extend<20>(s)")
        #expect(
            folded { b, _, s, _ in
                b.operation(.reinterpret, b.operation(.reinterpret, s))
            } == "s")
        for operation in [Operation.reduceAnd, .reduceOr, .reduceXor, .countOnes] {
            #expect(folded { b, _, _, c in b.operation(operation, c) } == "c")
        }
    }

    @Test func reductionsThatAConstantPartDecides() {
        let part = { (bench: Bench, x: NodeID, value: Int) in
            bench.operation(.concatenate, x, bench.constant(value, .unsigned(2)))
        }
        let reduced = { (operation: MorphoCircuit.Operation, value: Int) in
            self.folded { b, x, _, _ in b.operation(operation, part(b, x, value)) }
        }
        #expect(reduced(.reduceAnd, 2) == "1'h0")
        #expect(reduced(.reduceAnd, 3) == "reduceAnd<1>(concatenate<10>(x, 2'h3))")
        #expect(reduced(.reduceOr, 2) == "1'h1")
        #expect(reduced(.reduceOr, 0) == "reduceOr<1>(concatenate<10>(x, 2'h0))")
        #expect(reduced(.reduceXor, 2) == "reduceXor<1>(concatenate<10>(x, 2'h2))")
        let extended = { (signed: Bool) in
            self.folded { b, x, s, _ in
                b.operation(.reduceAnd, b.operation(.extend, signed ? s : x, width: 9))
            }
        }
        #expect(extended(false) == "1'h0")
        #expect(extended(true) == "reduceAnd<1>(extend<9>(s))")
    }

    @Test func tablesAreReadWhereTheWordIsCertain() {
        /// A table of 3 words of 4 bits, read at an address as wide as given.
        func read(_ words: [Int], _ address: (Bench) -> NodeID) -> String {
            folded { bench, _, _, _ in
                let table = bench.builder.memory(
                    "table", depth: 3, .unsigned(4),
                    contents: words.map { Word(UInt($0), width: 4) })
                return bench.builder.readPort(memory: table, address: address(bench), domain: nil)
            }
        }
        let constant = { (value: Int) in { (b: Bench) in b.constant(value, .unsigned(2)) } }
        #expect(read([5, 6, 7], constant(1)) == "4'h6")
        #expect(read([5, 6, 7], constant(3)) == "4'h0")
        #expect(read([5, 6], constant(2)) == "4'h0")
        #expect(read([5, 5, 5]) { $0.input("a", .unsigned(1)) } == "4'h5")
        // The fourth address reads zero.
        #expect(read([5, 5, 5]) { $0.input("a", .unsigned(2)) } == "table")
        #expect(read([0, 0, 0]) { $0.input("a", .unsigned(2)) } == "4'h0")
        #expect(read([5, 6, 7]) { $0.input("a", .unsigned(1)) } == "table")
    }

    /// Also where the memory is written: there is nothing behind its last word.
    @Test(arguments: [(2, "memory"), (3, "4'h0")]) func readsBeyondAMemory(at: Int, reads: String) {
        let text = folded { bench, x, _, c in
            let builder = bench.builder
            let memory = builder.memory("memory", depth: 3, .unsigned(4), contents: nil)
            builder.writePort(
                memory: memory, address: builder.operation(.slice, [x], width: 2),
                data: builder.operation(.slice, [x], width: 4, parameter: 4), enable: c,
                mask: nil, domain: builder.domain(ClockDomain("clock")))
            return builder.readPort(
                memory: memory, address: bench.constant(at, .unsigned(2)), domain: nil)
        }
        #expect(text == reads)
    }

    /// A word with known bits against every constant: it folds where, and only where, all values
    /// of the word give one result.
    @Test func comparisonsThatKnownBitsDecide() {
        let compare: [(MorphoCircuit.Operation, (Int, Int) -> Bool)] = [
            (.equal, { $0 == $1 }), (.notEqual, { $0 != $1 }), (.less, { $0 < $1 }),
            (.lessOrEqual, { $0 <= $1 }),
        ]
        // The parts of a word of 4 bits around the input c, and its values for c = 0 and 1.
        let words: [(upper: UInt, lower: UInt, values: [Int])] = [
            (0b10, 0b1, [0b1001, 0b1011]), (0b00, 0b0, [0, 2]), (0b01, 0b1, [5, 7]),
        ]
        for (word, signed) in words.flatMap({ word in [false, true].map { (word, $0) } }) {
            let values = word.values.map { signed && $0 > 7 ? $0 - 16 : $0 }
            for (operation, holds) in compare {
                for (constant, swapped) in (-8..<16).flatMap({ c in [false, true].map { (c, $0) } })
                where signed ? constant < 8 : constant >= 0 {
                    let results = Set(
                        values.map { swapped ? holds(constant, $0) : holds($0, constant) })
                    let text = folded { b, _, _, c in
                        var node = b.operation(
                            .concatenate, b.builder.constant(Word(word.upper, width: 2)), c,
                            b.builder.constant(Word(word.lower, width: 1)))
                        if signed { node = b.operation(.reinterpret, node) }
                        let other = b.constant(
                            constant, signed ? .signed(4) : .unsigned(4))
                        return swapped
                            ? b.operation(operation, other, node)
                            : b.operation(operation, node, other)
                    }
                    let expected = results.count == 1 ? results.first : nil
                    #expect(
                        (text == "1'h1" ? true : text == "1'h0" ? false : nil) == expected,
                        "\(values) \(operation) \(constant), swapped \(swapped): \(text)")
                }
            }
        }
        // No word of 8 bits reaches these.
        for (operation, result) in [
            (MorphoCircuit.Operation.less, "1'h1"), (.lessOrEqual, "1'h1"), (.equal, "1'h0"),
        ] {
            #expect(
                folded { b, _, s, _ in
                    b.operation(operation, s, b.constant(1000, .signed(20)))
                } == result)
            #expect(
                folded { b, _, s, _ in
                    b.operation(operation, b.constant(-1000, .signed(20)), s)
                } == result)
        }
        // Extended, the bits above are known.
        #expect(
            folded { b, _, _, c in
                let wide = b.operation(.reinterpret, b.operation(.extend, c, width: 2))
                return b.operation(.equal, b.constant(-1, .signed(2)), wide)
            } == "1'h0")
    }

    @Test func whatAnIndexCannotReachDoesNotCount() {
        #expect(
            folded { b, x, _, c in
                let one = b.constant(1, .unsigned(8))
                return b.operation(.choose, c, one, one, x)
            } == "8'h01")
        #expect(folded { b, _, _, c in b.operation(.divide, c, c) } == "1'h1")
    }

    @Test func slicesOfShifts() {
        let sliced = { (amount: Int, low: Int) in
            self.folded { b, x, _, _ in
                let shifted = b.operation(.shiftRight, x, b.constant(amount, .unsigned(4)))
                return b.operation(.slice, shifted, width: 3, parameter: low)
            }
        }
        #expect(sliced(2, 1) == "slice@3<3>(x)")
        #expect(sliced(4, 1) == "slice@5<3>(x)")
        // Here a zero enters.
        #expect(sliced(5, 1) == "slice@1<3>(shiftRight<8>(x, 4'h5))")
    }
}
