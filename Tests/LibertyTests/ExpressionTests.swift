import Testing

@testable import MorphoLiberty

@Suite("Expressions")
struct ExpressionTests {
    /// The value for every combination of the expression's names, the first one fastest.
    private func table(_ text: String) throws -> String {
        let expression = try LibertyExpression(reading: text)
        return (0..<1 << expression.names.count).map { combination in
            expression.value { combination >> $0 & 1 == 1 } ? "1" : "0"
        }.joined()
    }

    @Test(
        "binds not, then ^, then and, then or",
        arguments: [
            ("A", "01"), ("!A", "10"), ("A'", "10"), ("!A'", "01"), ("A''", "01"),
            ("(A B)", "0001"), ("A*B", "0001"), ("A&B", "0001"), ("A + B", "0111"),
            ("A|B", "0111"), ("A^B", "0110"), ("A B' + C", "01001111"), ("A+B C", "01010111"),
            ("A ^ B C", "00000110"), ("A B ^ C", "00010100"), ("!(A B)", "1110"),
            ("(A+B)'", "1000"), ("A !B", "0100"), ("(A)(B)", "0001"), ("!A !B", "1000"),
            ("1", "1"), ("0", "0"), ("A 1", "01"), ("A + 1", "11"), (" ( A\t) ", "01"),
            ("D[3] & D[2]", "0001"), ("\\\"1 x\\\" + B", "0111"), ("A \\\n B", "0001"),
        ])
    func values(_ text: String, _ expected: String) throws {
        #expect(try table(text) == expected)
    }

    @Test("keeps names in the order of their first use, each once")
    func names() throws {
        let expression = try LibertyExpression(reading: "(S&B)+(!S&A)")
        #expect(expression.names == ["S", "B", "A"])
        #expect(expression.text == "(S&B)+(!S&A)")
        #expect(
            expression.steps == [
                .name(0), .name(1), .and, .name(0), .not, .name(2), .and, .or,
            ])
    }

    @Test(
        "says what is wrong, and where",
        arguments: [
            ("", LibertyExpressionError.Fact.empty, 0), ("  ", .empty, 2),
            ("A +", .missingOperand, 3), ("* A", .missingOperand, 0),
            ("A + + B", .missingOperand, 4),
            ("()", .missingOperand, 1), ("(A", .unclosedBracket, 0), ("A)", .strayBracket, 1),
            ("A == B", .strayCharacter, 2), ("A - B", .strayCharacter, 2),
            ("!", .missingOperand, 1),
            ("A + #", .strayCharacter, 4), ("\"A", .unclosedBracket, 0), ("'A", .missingOperand, 0),
        ])
    func errors(_ text: String, _ fact: LibertyExpressionError.Fact, _ offset: Int) {
        #expect(throws: LibertyExpressionError(fact: fact, offset: offset)) {
            try LibertyExpression(reading: text)
        }
        #expect(LibertyExpression(text) == nil)
    }

    @Test("brackets nest 64 deep and no deeper")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "(", count: depth) + "A" + String(repeating: ")", count: depth)
        }
        #expect(try table(nested(64)) == "01")
        #expect(throws: LibertyExpressionError(fact: .nestedTooDeep, offset: 64)) {
            try LibertyExpression(reading: nested(65))
        }
        #expect(LibertyExpression(nested(100_000)) == nil)
    }

    @Test("255 names, no more")
    func manyNames() throws {
        let names = (0..<256).map { "n\($0)" }
        let most = try LibertyExpression(reading: names.dropLast().joined(separator: " "))
        #expect(most.names.count == 255)
        #expect(most.value { _ in true })
        #expect(!most.value { $0 != 254 })
        #expect(throws: LibertyExpressionError(fact: .tooManyNames, offset: 1165)) {
            try LibertyExpression(reading: names.joined(separator: "+"))
        }
    }

    /// Expressions of all forms, by a generator that keeps their values itself.
    private indirect enum Tree {
        case name(Int)
        case not(Tree)
        case pair(Character, Tree, Tree)

        static func random(_ depth: Int, _ dice: inout Dice) -> Tree {
            switch depth == 0 ? 0 : Int.random(in: 0..<5, using: &dice) {
            case 0: return .name(Int.random(in: 0..<6, using: &dice))
            case 1: return .not(random(depth - 1, &dice))
            default:
                let sign = "*+^".randomElement(using: &dice) ?? "*"
                return .pair(sign, random(depth - 1, &dice), random(depth - 1, &dice))
            }
        }

        var text: String {
            switch self {
            case .name(let number): "v\(number)"
            case .not(let inner): "!(\(inner.text))"
            case .pair(let sign, let left, let right): "(\(left.text)\(sign)\(right.text))"
            }
        }

        func value(_ values: Int) -> Bool {
            switch self {
            case .name(let number): values >> number & 1 == 1
            case .not(let inner): !inner.value(values)
            case .pair("*", let left, let right): left.value(values) && right.value(values)
            case .pair("+", let left, let right): left.value(values) || right.value(values)
            case .pair(_, let left, let right): left.value(values) != right.value(values)
            }
        }
    }

    @Test("lanes, truth table and probability agree with evaluation one by one")
    func exhaustive() throws {
        var dice = Dice(state: 1)
        let inputs = (0..<6).map { "v\($0)" }
        let shares = [0.1, 0.25, 0.5, 0.75, 0.9, 0.3]
        for _ in 0..<300 {
            let tree = Tree.random(5, &dice)
            let expression = try LibertyExpression(reading: tree.text)
            var truth: UInt64 = 0
            var probability = 0.0
            for values in 0..<64 where tree.value(values) {
                truth |= 1 << UInt64(values)
                var weight = 1.0
                for (bit, share) in shares.enumerated() {
                    weight *= values >> bit & 1 == 1 ? share : 1 - share
                }
                probability += weight
            }
            let places = try expression.names.map { try #require(inputs.firstIndex(of: $0)) }
            #expect(expression.truthTable(inputs) == truth, "\(tree.text)")
            let found = expression.probability { shares[places[$0]] }
            #expect(abs(found - probability) < 1e-12, "\(tree.text)")
            let random = (0..<6).map { _ in dice.next() }
            let lanes = expression.lanes { random[places[$0]] }
            for lane in [0, 17, 63] as [UInt64] {
                var values = 0
                for (bit, word) in random.enumerated() { values |= Int(word >> lane & 1) << bit }
                #expect((lanes >> lane & 1 == 1) == tree.value(values), "\(tree.text)")
            }
        }
    }

    @Test("truth tables of few inputs, of a name that is none, of too many inputs")
    func truthTables() throws {
        let expression = try LibertyExpression(reading: "!A")
        #expect(expression.truthTable(["A"]) == 0x5555_5555_5555_5555)
        #expect(expression.truthTable(["B", "A"]) == 0x3333_3333_3333_3333)
        #expect(expression.truthTable(["B"]) == nil)
        #expect(expression.truthTable(["A", "1", "2", "3", "4", "5", "6"]) == nil)
        #expect(try LibertyExpression(reading: "1").truthTable([]) == .max)
    }

    @Test("probabilities of up to 12 names are exact, above one half")
    func manyNamesProbability() throws {
        let twelve = try LibertyExpression(
            reading: (0..<12).map { "n\($0)" }.joined(separator: "^"))
        // An odd number of names: (1 - product of (1 - 2p)) / 2.
        var product = 1.0
        for number in 1...12 { product *= 1 - 2 * Double(number) / 50 }
        let found = twelve.probability { Double($0 + 1) / 50 }
        #expect(isClose(found, (1 - product) / 2))
        let all = try LibertyExpression(reading: (0..<13).map { "n\($0)" }.joined(separator: "*"))
        #expect(all.probability { _ in 0.9 } == 0.5)
        #expect(try LibertyExpression(reading: "A").probability { _ in 7 } == 1)
    }

    @Test("steps that are no expression give 0 and do not stop the program")
    func unsound() {
        for steps in [[.and], [.not], [], [.name(9)], [.name(0), .name(0)]]
            as [[LibertyExpression.Step]]
        {
            let expression = LibertyExpression(text: "", names: ["A"], steps: steps)
            #expect(!expression.isSound)
            _ = expression.value { _ in true }
            _ = expression.truthTable(["A"])
            _ = expression.probability { _ in 0.5 }
        }
    }
}
