import CMorphoLanes

extension NativeWriter {
    /// Writes the rounds of a loop: their scalars one after the other, their lanes once.
    mutating func write(_ loop: NativeLoop, of code: LaneProgram.Code) {
        var notes: [Int: [Int]] = [:]
        for index in loop.range {
            if code[index].definesScalar {
                write(code[index], at: index)
            } else {
                notes[index] = notesAsked(by: code[index], at: index)
            }
        }
        dropLanes()
        let asked = loop.rounds.map { round in round.map { notes[$0] ?? [] } }
        guard let steps = Self.steps(asked.map { $0.flatMap { $0 } }) else {
            for (round, asked) in zip(loop.rounds, asked) {
                for (index, notes) in zip(round, asked) {
                    writeLane(code[index], at: index, notes: notes.map { "u[\($0)]" })
                }
            }
            return
        }
        let guards = Set(loop.rounds.joined().map { code[$0].guard })
        // All rounds under one condition: it is asked once.
        let isOne = guards.count == 1 && guards != [0] && steps.first == 0
        open(loop, under: isOne ? asked[0][0].first : nil)
        var left = steps[...]
        for (index, notes) in zip(loop.rounds[0], asked[0]) {
            let names = notes.map { number -> String in
                let step = left.removeFirst()
                return step == 0 ? "u[\(number)]" : "u[\(number) + i * \(step)]"
            }
            writeLane(code[index], at: index, notes: names)
        }
        closeLoop()
    }

    /// By note how far on the next round finds its own; nil when that is not always as far.
    private static func steps(_ rounds: [[Int]]) -> [Int]? {
        let first = rounds[0]
        guard rounds.allSatisfy({ $0.count == first.count }) else { return nil }
        let steps = zip(first, rounds[1]).map { $1 - $0 }
        for (number, round) in rounds.enumerated() {
            for (place, note) in round.enumerated()
            where note != first[place] + number * steps[place] { return nil }
        }
        return steps
    }
}
