import Testing

@testable import MorphoWording

@Suite struct SuggestionTests {
    @Test func editDistanceIsLevenshteins() {
        func distance(_ left: String, _ right: String) -> Int {
            editDistance(Array(left.utf8), Array(right.utf8))
        }
        #expect(distance("kitten", "sitting") == 3)
        #expect(distance("", "abc") == 3)
        #expect(distance("abc", "") == 3)
        #expect(distance("abc", "abc") == 0)
        #expect(distance("flaw", "lawn") == 2)
    }

    @Test(arguments: [
        ("sqr", "sqrt"), ("SQRT", "sqrt"), ("widht", "width"), ("x1", "x"), ("X", "x"),
        ("lutt", "lut"), ("legnth", "length"), ("tehta", "theta"),
    ])
    func slipsOfTheFingerAreFound(_ name: String, _ meant: String) {
        #expect(
            closestName(to: name, among: ["length", "lut", "sqrt", "theta", "width", "x"]) == meant)
    }

    @Test(arguments: ["", "w", "zzzzzzzz", "weight", "ab"])
    func othersAreNot(_ name: String) {
        #expect(closestName(to: name, among: ["lut", "sqrt", "x", ""]) == nil)
        #expect(closestName(to: name, among: []) == nil)
    }

    @Test func theNearestAndOfThoseTheFirst() {
        #expect(closestName(to: "total", among: ["totals", "tota", "total"]) == "total")
        #expect(closestName(to: "total", among: ["totals", "tota"]) == "totals")
    }

    @Test func longNamesCostLittle() {
        let long = String(repeating: "a", count: 1_000_000)
        #expect(closestName(to: long + "b", among: [long]) == long)
    }
}
