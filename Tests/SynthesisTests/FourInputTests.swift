import Testing

@testable import MorphoSynthesis

@Suite struct FourInputTests {
    /// All programs of all 65,536 functions compute what they should.
    @Test func programsComputeTheirFunctions() {
        let structures = FourInputStructures.shared
        var representatives: Set<UInt16> = []
        for number in 0..<65_536 {
            let function = UInt16(number)
            let place = structures.classes.place(of: function)
            representatives.insert(place.representative)
            for program in structures.programs(of: place.representative) {
                var values: [UInt16] = [0]
                for index in 0..<4 {
                    let input = UInt16(truncatingIfNeeded: TruthTable.input(place.input(index)))
                    values.append(place.inverted >> UInt8(index) & 1 == 1 ? ~input : input)
                }
                func value(_ literal: UInt8) -> UInt16 {
                    literal & 1 == 1 ? ~values[Int(literal >> 1)] : values[Int(literal >> 1)]
                }
                for and in program.ands { values.append(value(and.0) & value(and.1)) }
                let result = value(program.result)
                if (place.inverted >> 4 & 1 == 1 ? ~result : result) != function {
                    Issue.record("\(String(function, radix: 16))")
                    return
                }
            }
        }
        // Known: functions of four inputs fall into 222 classes.
        #expect(representatives.count == 222)
    }

    /// No formula of ANDs (a difference counts three) is shorter than the first program, found by
    /// building all functions in the order of their cost.
    @Test func programsAreShortest() {
        let costs = Self.formulaCosts()
        let structures = FourInputStructures.shared
        for number in stride(from: 0, to: 65_536, by: 7) {
            let place = structures.classes.place(of: UInt16(number))
            let programs = structures.programs(of: place.representative)
            #expect(programs.allSatisfy { $0.ands.count <= costs[number] }, "\(number)")
        }
    }

    private static func formulaCosts() -> [Int] {
        var costs = [Int](repeating: -1, count: 65_536)
        var levels: [[UInt16]] = []
        var known = 0
        func add(_ function: UInt16, _ cost: Int) {
            if costs[Int(function)] >= 0 { return }
            costs[Int(function)] = cost
            levels[cost].append(function)
            known += 1
            add(~function, cost)
        }
        levels.append([])
        for function: UInt16 in [0, 0xAAAA, 0xCCCC, 0xF0F0, 0xFF00] { add(function, 0) }
        let structures = FourInputClasses()
        while known < 65_536 {
            let cost = levels.count
            levels.append([])
            var members: [UInt16: Bool] = [:]
            for (gap, isDifference) in [(1, false), (3, true)] {
                for low in 0..<cost where cost - gap - low >= low && cost - gap - low < cost {
                    for a in levels[low] {
                        // One of the two in its plainest form is enough for all of its class.
                        if structures.place(of: a).representative != a { continue }
                        for b in levels[cost - gap - low] {
                            let made = isDifference ? a ^ b : a & b
                            if costs[Int(made)] < 0 {
                                members[structures.place(of: made).representative] = true
                            }
                        }
                    }
                }
            }
            for number in 0..<65_536 where costs[number] < 0 {
                if members[structures.place(of: UInt16(number)).representative] != nil {
                    add(UInt16(number), cost)
                }
            }
        }
        return costs
    }
}
