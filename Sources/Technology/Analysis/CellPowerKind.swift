import MorphoLiberty

/// What the power of a kind of cell depends on, sorted for many cells of the kind.
struct CellPowerKind {
    /// A condition over the kind's variables.
    enum Condition {
        case table(UInt64)
        /// Of more variables than a table has.
        case formula(LibertyExpression, pins: [Int?])
    }

    struct Energy {
        /// Nil: where no other condition holds.
        var condition: Condition?
        var rise: LibertyTable?
        var fall: LibertyTable?
    }

    struct Pin {
        /// Caused by the pin itself.
        var unrelated: [Energy] = []
        /// By causing pin.
        var related: [(pin: Int, energies: [Energy])] = []
    }

    /// The probabilities of the pins being one, and of the combinations of the variables.
    struct Weights {
        var shares: [Double]
        var combinations: [Double]
    }

    let cell: LibertyCell
    private(set) var pins: [Pin] = []
    private(set) var conditionalLeakages: [(value: Double, condition: Condition)] = []
    /// While no condition holds.
    private(set) var restLeakage = 0.0
    /// The pins that conditions name, at most six; nil for states inside the cell.
    private var variables: [Int?] = []
    private var variableNames: [String] = []
    /// By variable its value in each combination of the others, where it follows from them: an
    /// output of the cell, or the inverse of a state that another variable shows.
    private var followers: [UInt64?] = []

    init(_ cell: LibertyCell) {
        self.cell = cell
        var names: [String] = []
        let conditions =
            cell.leakages.map(\.condition) + cell.pins.flatMap { $0.energies.map(\.condition) }
        for name in conditions.compactMap({ $0 }).flatMap(\.names) where !names.contains(name) {
            names.append(name)
        }
        if names.count <= 6 {
            variableNames = names
            variables = names.map { cell.pin($0) }
            followers = names.indices.map { follower($0) }
        }
        for leakage in cell.leakages {
            if let condition = leakage.condition {
                conditionalLeakages.append((leakage.value, expression(condition)))
            }
        }
        let always = cell.leakages.filter { $0.condition == nil }.map(\.value)
        restLeakage = always.isEmpty ? cell.leakage ?? 0 : always.reduce(0, +)
        for pin in cell.pins {
            var sorted = Pin()
            // A supply of its own for the ground side would count the same energy twice.
            for energy in pin.energies where !(energy.supply.map(cell.grounds.contains) ?? false) {
                let own = Energy(
                    condition: energy.condition.flatMap { expression($0) }, rise: energy.rise,
                    fall: energy.fall)
                if energy.related.isEmpty || pin.direction != .output {
                    sorted.unrelated.append(own)
                }
                if pin.direction != .output { continue }
                for input in energy.related {
                    if let place = sorted.related.firstIndex(where: { $0.pin == input }) {
                        sorted.related[place].energies.append(own)
                    } else {
                        sorted.related.append((input, [own]))
                    }
                }
            }
            pins.append(sorted)
        }
    }

    private func expression(_ condition: LibertyExpression) -> Condition {
        if let table = condition.truthTable(variableNames) { return .table(table) }
        return .formula(condition, pins: condition.names.map { cell.pin($0) })
    }

    /// What a variable follows from as a truth table over all variables; nil for one that is free.
    private func follower(_ index: Int) -> UInt64? {
        guard let place = variables[index], cell.pins[place].direction == .output,
            let function = cell.pins[place].function
        else { return nil }
        guard let storage = cell.storage else { return function.truthTable(variableNames) }
        // Of outputs that show the same state the first is free.
        func showsInverse(_ function: LibertyExpression) -> Bool? {
            guard function.names.count == 1 else { return nil }
            let inverts = function.lanes { _ in .max } == 0
            if function.names[0] == storage.state { return inverts }
            return function.names[0] == storage.inverse ? !inverts : nil
        }
        guard let own = showsInverse(function) else { return nil }
        for other in 0..<index {
            guard let place = variables[other], cell.pins[place].direction == .output,
                let shown = cell.pins[place].function.flatMap(showsInverse)
            else { continue }
            let table = LibertyExpression(variableNames[other])?.truthTable(variableNames) ?? 0
            return shown == own ? table : ~table
        }
        return nil
    }

    /// - Parameter shares: by pin of the cell the probability of a one.
    func weights(_ shares: [Double]) -> Weights {
        var combinations = [1.0]
        for (index, variable) in variables.enumerated() {
            // States inside a flip-flop are no pins; nothing is known of them.
            let share = variable.map { min(1, max(0, shares[$0])) } ?? 0.5
            let (zero, one) = followers[index] == nil ? (1 - share, share) : (1, 1)
            combinations = combinations.map { $0 * zero } + combinations.map { $0 * one }
        }
        for (index, follower) in followers.enumerated() {
            guard let follower else { continue }
            for number in combinations.indices
            where follower >> UInt64(number) & 1 != UInt64(number >> index & 1) {
                combinations[number] = 0
            }
        }
        return Weights(shares: shares, combinations: combinations)
    }

    func probability(_ condition: Condition?, _ weights: Weights) -> Double {
        switch condition {
        case nil: return 1
        case .table(let table):
            var sum = 0.0
            for (number, weight) in weights.combinations.enumerated()
            where table >> UInt64(number) & 1 == 1 {
                sum += weight
            }
            return sum
        case .formula(let formula, let pins):
            return formula.probability { index in
                pins[index].map { min(1, max(0, weights.shares[$0])) } ?? 0.5
            }
        }
    }
}
