import Foundation
import Testing

@testable import MorphoExpressions

private func value(_ text: String, _ values: Double...) throws -> Double {
    try Formula(parsing: text).evaluate(values)
}

@Suite struct FormulaTests {
    @Test(arguments: [
        ("2+3*4", 14), ("(2+3)*4", 20), ("2-3-4", -5), ("24/4/2", 3), ("2*3^2", 18),
        ("2^3^2", 512), ("-2^2", -4), ("(-2)^2", 4), ("2^-1", 0.5), ("-2*3", -6),
        ("2^-2^2", 0.0625), ("--3", 3), ("+3-+2", 1), ("1-(-1)", 2), ("6/2*3", 9),
        (".5", 0.5), ("5.", 5), ("1e-3", 0.001), ("1E+2", 100), ("2.5e1", 25),
        ("min(3,1,2)", 1), ("max(3,1,2)", 3), ("pow(2,10)", 1024), ("abs(-2.5)", 2.5),
        ("floor(-1.5)", -2), ("ceil(1.2)", 2), ("round(2.5)", 3), ("sqrt(9)", 3),
        ("log2(8)", 3), ("log10(1000)", 3), ("sigmoid(0)", 0.5), (" 1 \n+ 2\t", 3),
        ("max(min(1,2),min(3,4),-5)", 3),
    ])
    func constantFormulasHaveTheValuesOfArithmetic(text: String, expected: Double) throws {
        #expect(try value(text) == expected)
    }

    @Test func functionsAreThoseOfTheSystem() throws {
        let functions: [(String, (Double) -> Double)] = [
            ("exp", exp), ("log", log), ("log2", log2), ("log10", log10), ("sin", sin),
            ("cos", cos), ("tan", tan), ("asin", asin), ("acos", acos), ("atan", atan),
            ("sinh", sinh), ("cosh", cosh), ("tanh", tanh), ("sqrt", sqrt), ("abs", abs),
            ("floor", floor), ("ceil", ceil), ("round", round),
            ("sigmoid", { 1 / (1 + exp(-$0)) }),
        ]
        for (name, function) in functions {
            for x in [0.05, 0.3, 0.77] {
                #expect(try value("\(name)(x)", x) == function(x), "\(name)")
            }
        }
        #expect(Set(functions.map(\.0) + ["min", "max", "pow"]) == Set(NamedOperation.names))
        #expect(try value("pi") == Double.pi)
        #expect(try value("e") == M_E)
    }

    @Test func variablesAreThoseThatOccurInOrder() throws {
        let formula = try Formula(parsing: "z/x")
        #expect(formula.variables == ["x", "z"])
        #expect(try formula.evaluate([4, 2]) == 0.5)
        #expect(try Formula(parsing: "2*pi").variables == [])
        #expect(try value("z*100+y*10+x", 1, 2, 3) == 321)
        #expect(formula.description == "z/x")
    }

    /// Random formulas against the same tree evaluated directly.
    @Test func randomFormulasAgreeWithDirectEvaluation() throws {
        var generator = SystemRandomNumberGenerator()
        func build(_ depth: Int, _ x: Double, _ y: Double) -> (String, Double) {
            switch Int.random(in: 0..<(depth == 0 ? 3 : 8), using: &generator) {
            case 0: return ("x", x)
            case 1: return ("y", y)
            case 2:
                let number = Double(Int.random(in: 1...9)) / 8
                return ("\(number)", number)
            case 3:
                let inner = build(depth - 1, x, y)
                return ("-(\(inner.0))", -inner.1)
            case 4:
                let inner = build(depth - 1, x, y)
                return ("sin(\(inner.0))", sin(inner.1))
            case let kind:
                let left = build(depth - 1, x, y)
                let right = build(depth - 1, x, y)
                switch kind {
                case 5: return ("(\(left.0)+\(right.0))", left.1 + right.1)
                case 6: return ("((\(left.0))*(\(right.0)))", left.1 * right.1)
                default: return ("(\(left.0)-(\(right.0)))", left.1 - right.1)
                }
            }
        }
        for _ in 0..<500 {
            let (x, y) = (Double.random(in: 0...1), Double.random(in: 0...1))
            let (text, expected) = build(6, x, y)
            // All variables occur, so that the order of the values is known.
            let computed = try value("(\(text))+0*x+0*y", x, y)
            #expect(computed == expected, "\(text)")
        }
    }

    @Test func wrongNumberOfValuesIsAnError() throws {
        let error = #expect(throws: EvaluationError.self) { try value("x*y", 1) }
        #expect(
            error?.description
                == "the formula has 2 variables (x, y) but was given 1 values")
    }

    @Test func veryLongFlatFormulaIsEvaluated() throws {
        let text = "x" + String(repeating: "+x", count: 40_000)
        #expect(try value(text, 1) == 40_001)
    }
}
