import Testing

@testable import MorphoVerification

/// Tests of the tests: a fault in any column is noticed.
struct MutationTests {
    @Test(.enabled(if: Tools.areInstalled, "Icarus, Verilator or Yosys is not installed"))
    func faultsAreNoticed() throws {
        // Every fifth: the whole list runs from the command line.
        let all = Mutant.all
        let some = all.indices.filter { $0 % 5 == 0 }.map { all[$0] }
        let report = try Mutation.run(mutants: some)
        #expect(report.score >= 0.9, "\(report.text)")
    }

    @Test func namesAreUnique() {
        #expect(Set(Mutant.all.map(\.name)).count == Mutant.all.count)
    }
}
