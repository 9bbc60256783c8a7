import MorphoWording
import Testing

@Suite struct CountTests {
    @Test(arguments: [(0, "0 steps"), (1, "1 step"), (2, "2 steps"), (-1, "-1 steps")])
    func onlyOneIsSingular(_ count: Int, _ text: String) {
        #expect(counted(count, "step") == text)
    }

    @Test func pluralsOfTheirOwn() {
        #expect(counted(1, "entry", plural: "entries") == "1 entry")
        #expect(counted(3, "entry", plural: "entries") == "3 entries")
    }
}
