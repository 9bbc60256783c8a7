import Testing

@testable import MorphoExpressions

@Suite struct FormulaErrorTests {
    private func message(_ text: String) -> String? {
        let error = #expect(throws: FormulaError.self) { try Formula(parsing: text) }
        return error?.description
    }

    @Test(arguments: [
        ("", "the formula is empty; write something like x*y\n    \n    ^"),
        (
            "sqr(x)+1",
            "unknown name \"sqr\"; did you mean \"sqrt\"?\n    sqr(x)+1\n    ^"
        ),
        ("1+Sin(x)", "unknown name \"Sin\"; did you mean \"sin\"?\n    1+Sin(x)\n      ^"),
        ("X+1", "unknown name \"X\"; did you mean \"x\"?\n    X+1\n    ^"),
        ("x1*2", "unknown name \"x1\"; did you mean \"x\"?\n    x1*2\n    ^"),
        (
            "2*weight",
            "unknown name \"weight\"; the variables are x, y, z, the constants pi and e, and the "
                + "functions sqrt, exp, log, log2, log10, sin, cos, tan, asin, acos, atan, sinh, "
                + "cosh, tanh, abs, floor, ceil, round, sigmoid, min, max, pow\n"
                + "    2*weight\n      ^"
        ),
        (
            "x $ y",
            "unexpected character \"$\"; a formula has names, numbers and + - * / ^ ( ) ,\n"
                + "    x $ y\n      ^"
        ),
        ("1/.", "\".\" is not a number\n    1/.\n      ^"),
        ("x+1e999", "the number 1e999 is too large\n    x+1e999\n      ^"),
        ("x**2", "\"**\" is no operator; write ^ for a power\n    x**2\n     ^"),
        (
            "x(y)",
            "\"x\" is not a function; write * between it and the parenthesis\n    x(y)\n    ^"
        ),
        ("sin+1", "\"sin\" is a function; write its arguments in parentheses\n    sin+1\n    ^"),
        ("sin(x,y)", "sin takes 1 argument but has 2\n    sin(x,y)\n    ^"),
        ("1+pow(x)", "pow takes 2 arguments but has 1\n    1+pow(x)\n      ^"),
        ("max(x)", "max takes 2 or more arguments but has 1\n    max(x)\n    ^"),
        ("exp()", "exp takes 1 argument but has 0\n    exp()\n    ^"),
        (
            "x+",
            "expected a number, a name or \"(\" but found the end\n    x+\n      ^"
        ),
        (
            "x+*y",
            "expected a number, a name or \"(\" but found \"*\"\n    x+*y\n      ^"
        ),
        ("2 x", "expected an operator such as * but found \"x\"\n    2 x\n      ^"),
        ("(x 3)", "expected an operator such as * but found a number\n    (x 3)\n       ^"),
        ("2*(x+1", "this \"(\" is never closed\n    2*(x+1\n      ^"),
        ("x)+1", "this \")\" has no \"(\"\n    x)+1\n     ^"),
        ("x,y", "a comma belongs only between the arguments of a function\n    x,y\n     ^"),
        ("(x,y)", "a comma belongs only between the arguments of a function\n    (x,y)\n      ^"),
        ("x+\n  foo_bar9\n+1", "the functions"),
    ])
    func messagesPointAtTheFault(text: String, expected: String) throws {
        let shown = message(text)
        let message = try #require(shown)
        if text.contains("\n") {
            // Only the line with the fault is shown.
            #expect(message.contains(expected))
            #expect(message.hasSuffix("\n      foo_bar9\n      ^"))
        } else {
            #expect(message == expected)
        }
    }

    @Test(arguments: ["(", "-", "2^", "sin(", "((x+"])
    func deepNestingIsAnErrorAndNotACrash(level: String) {
        let text = String(repeating: level, count: 1_000_000 / level.count)
        #expect(
            message(text)?.hasPrefix("the formula is longer than 100000 characters\n") == true)
        let shorter = String(repeating: level, count: 90_000 / level.count)
        #expect(
            message(shorter)?.hasPrefix(
                "parentheses, signs and powers are nested deeper than 100 levels\n    ") == true)
    }

    @Test func nestingUpToTheLimitIsAccepted() throws {
        let text = String(repeating: "(", count: 99) + "x" + String(repeating: ")", count: 99)
        #expect(try Formula(parsing: text).evaluate([3]) == 3)
        #expect(throws: FormulaError.self) { try Formula(parsing: "(" + text + ")") }
    }

    @Test func longLinesAreClippedAroundTheFault() {
        let text = String(repeating: "x+", count: 100) + "?" + String(repeating: "+x", count: 100)
        let shown =
            "..." + String(repeating: "x+", count: 25) + "?"
            + String(repeating: "+x", count: 12) + "..."
        #expect(
            message(text)
                == "unexpected character \"?\"; a formula has names, numbers and "
                + "+ - * / ^ ( ) ,\n    \(shown)\n    \(String(repeating: " ", count: 53))^")
    }

    /// Any text is either a formula or an error: nothing else happens.
    @Test func randomTextNeverTraps() {
        let pieces = [
            "x", "y", "(", ")", "+", "-", "*", "/", "^", ",", "1", ".", "e", "sin",
            "min", "é", " ", "\n", "1e", "\u{0}", "👍",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...12)).map { _ in pieces.randomElement() ?? "" }
                .joined()
            do throws(FormulaError) {
                let formula = try Formula(parsing: text)
                #expect(throws: Never.self) {
                    try formula.evaluate([Double](repeating: 0.5, count: formula.variables.count))
                }
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
    }
}
