import MorphoLiberty
import Testing

@Suite("Look-up")
struct LookupTests {
    private typealias Axis = LibertyTable.Axis

    private func library(_ axes: [Axis]) -> LibertyLibrary {
        var library = LibertyLibrary()
        library.axes = [LibertyTable.Axes(list: axes)]
        return library
    }

    @Test("a plane is met everywhere, also beyond the points, in either order of axes")
    func planes() {
        let slews = [1e-11, 4e-11, 5e-11]
        let loads = [1e-15, 3e-15, 4e-15, 1e-14]
        func plane(_ slew: Double, _ load: Double) -> Double { 3e-12 + 0.5 * slew + 2000 * load }
        let slewFirst = library([
            Axis(variable: .slew, points: slews), Axis(variable: .load, points: loads),
        ])
        let loadFirst = library([
            Axis(variable: .load, points: loads), Axis(variable: .slew, points: slews),
        ])
        let one = LibertyTable(
            axes: 0, values: slews.flatMap { slew in loads.map { plane(slew, $0) } })
        let other = LibertyTable(
            axes: 0, values: loads.flatMap { load in slews.map { plane($0, load) } })
        for slew in [0, 1e-11, 2e-11, 4e-11, 4.5e-11, 9e-11] {
            for load in [0, 1e-15, 2e-15, 3.5e-15, 7e-15, 1e-14, 5e-14] {
                let expected = plane(slew, load)
                let value = slewFirst.value(of: one, slew: slew, load: load)
                #expect(isClose(value, expected))
                #expect(isClose(loadFirst.value(of: other, slew: slew, load: load), expected))
            }
        }
    }

    @Test("between four points the value is bilinear")
    func bilinear() {
        let library = library([
            Axis(variable: .slew, points: [0, 1]), Axis(variable: .load, points: [0, 2]),
        ])
        let table = LibertyTable(axes: 0, values: [1, 3, 5, 11])
        // 1 + 4 s + l + 2 s l, by hand: s = 1/4, l = 1/2.
        #expect(library.value(of: table, slew: 0.25, load: 0.5) == 2.75)
        #expect(library.value(of: table, slew: 2, load: 3) == 24)
    }

    @Test("scalars, one axis, one point, equal points")
    func few() {
        let scalar = library([])
        #expect(scalar.value(of: .init(axes: 0, values: [7]), slew: 1, load: 2) == 7)
        let load = library([Axis(variable: .load, points: [1, 2, 4])])
        #expect(load.value(of: .init(axes: 0, values: [1, 2, 6]), slew: 9, load: 3) == 4)
        #expect(load.value(of: .init(axes: 0, values: [1, 2, 6]), slew: 9, load: 0) == 0)
        let one = library([Axis(variable: .slew, points: [5])])
        #expect(one.value(of: .init(axes: 0, values: [3]), slew: 9, load: 3) == 3)
        let equal = library([Axis(variable: .slew, points: [5, 5])])
        #expect(equal.value(of: .init(axes: 0, values: [3, 4]), slew: 9, load: 3) == 3)
    }

    @Test("three axes: other variables at their first point, related slews on their own")
    func threeAxes() {
        let other = library([
            Axis(variable: .slew, points: [0, 1]), Axis(variable: .other, points: [5, 6]),
            Axis(variable: .load, points: [0, 1]),
        ])
        let values: [Double] = [0, 1, 100, 100, 2, 3, 100, 100]
        #expect(other.value(of: .init(axes: 0, values: values), slew: 0.5, load: 0.5) == 1.5)
        let three = library([
            Axis(variable: .relatedSlew, points: [0, 1]), Axis(variable: .slew, points: [0, 1]),
            Axis(variable: .load, points: [0, 1]),
        ])
        let table = LibertyTable(axes: 0, values: [0, 1, 10, 11, 100, 101, 110, 111])
        #expect(three.value(of: table, slew: 0.5, relatedSlew: 2, load: 3) == 208)
        #expect(three.value(of: table, slew: 1, load: 0) == 110)
    }

    @Test("tables that are not of the library give 0")
    func foreign() {
        let library = library([Axis(variable: .slew, points: [0, 1])])
        #expect(library.value(of: .init(axes: 1, values: [1]), slew: 0, load: 0) == 0)
        #expect(library.value(of: .init(axes: -1, values: [1]), slew: 0, load: 0) == 0)
        #expect(library.value(of: .init(axes: 0, values: [1]), slew: 0, load: 0) == 0)
    }

    @Test("limits of an axis")
    func limits() {
        let library = library([Axis(variable: .load, points: [1, 2, 4])])
        let table = LibertyTable(axes: 0, values: [1, 2, 6])
        #expect(library.limits(of: table, .load) == 1...4)
        #expect(library.limits(of: table, .slew) == nil)
        #expect(library.limits(of: LibertyTable(axes: 4, values: []), .load) == nil)
    }
}
