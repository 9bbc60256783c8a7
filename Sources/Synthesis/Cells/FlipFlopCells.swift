import MorphoCircuit
import MorphoLiberty

/// The flip-flops of a library, by what they do.
struct FlipFlopCells {
    /// What a register bit needs of its cell.
    struct Demand: Hashable {
        var edge: ClockDomain.Edge
        /// The value while an asynchronous reset is active; nil: none.
        var resetValue: Bool?
    }

    /// A cell with its pins, as places in the library cell's `pins`.
    struct Choice {
        var cell: Int
        var data: Int
        var clock: Int
        /// Whether the clock must be inverted for the demanded edge.
        var invertsClock: Bool
        var output: Int
        /// Whether the output gives the inverse of the bit.
        var invertsOutput: Bool
        /// Where the reset enters, and whether it is active while low.
        var reset: (pin: Int, isActiveLow: Bool)?
        /// Pins that are tied to a constant: the other one of clear and preset.
        var tied: [(pin: Int, value: Bool)]
    }

    private let library: LibertyLibrary
    private var known: [Demand: Choice?] = [:]

    init(_ library: LibertyLibrary) { self.library = library }

    /// The cell with fewest pins, among these the smallest, as Yosys' `dfflibmap` chooses; one of
    /// the right edge before one whose clock must be inverted. Nil: the library has none.
    mutating func choice(for demand: Demand) -> Choice? {
        if let found = known[demand] { return found }
        var best: (choice: Choice, rank: (Int, Int, Double))?
        for index in library.cells.indices {
            guard let choice = choice(index, demand), let area = library.cells[index].area else {
                continue
            }
            let rank = (
                choice.invertsClock ? 1 : 0, library.cells[index].pins.count, area
            )
            if best.map({ rank < $0.rank }) ?? true { best = (choice, rank) }
        }
        known[demand] = .some(best?.choice)
        return best?.choice
    }

    private func choice(_ index: Int, _ demand: Demand) -> Choice? {
        let cell = library.cells[index]
        guard let storage = cell.storage, !storage.isLatch, !cell.isDontUse, !cell.isScan,
            let data = literal(storage.data, cell), let clock = literal(storage.clock, cell)
        else { return nil }
        var outputs: [(pin: Int, isInverted: Bool)] = []
        for (place, pin) in cell.pins.enumerated() where pin.direction == .output {
            guard !pin.isThreeState, let function = pin.function, function.names.count == 1
            else { return nil }
            let isInverted = function.lanes { _ in .max } == 0
            if function.names[0] == storage.state {
                outputs.append((place, isInverted))
            } else if function.names[0] == storage.inverse {
                outputs.append((place, !isInverted))
            }
        }
        // The state of the cell is the bit, or its inverse when the cell inverts its data; one
        // inverter behind the output puts right what is left.
        guard
            let output = outputs.first(where: { $0.isInverted == data.isInverted })
                ?? outputs.first
        else { return nil }
        var choice = Choice(
            cell: index, data: data.pin, clock: clock.pin,
            invertsClock: !clock.isInverted != (demand.edge == .rising), output: output.pin,
            invertsOutput: output.isInverted != data.isInverted, reset: nil, tied: [])
        let clear = literal(storage.clear, cell)
        let preset = literal(storage.preset, cell)
        if (storage.clear != nil && clear == nil) || (storage.preset != nil && preset == nil) {
            return nil
        }
        // Whether the state is 1 while the bit has its reset value.
        let wanted = demand.resetValue.map { $0 != data.isInverted }
        if let wanted {
            guard let pin = wanted ? preset : clear else { return nil }
            choice.reset = (pin.pin, pin.isInverted)
        }
        for (pin, isUsed) in [(clear, wanted == false), (preset, wanted == true)] {
            if let pin, !isUsed { choice.tied.append((pin.pin, pin.isInverted)) }
        }
        let used = 2 + (clear == nil ? 0 : 1) + (preset == nil ? 0 : 1)
        guard cell.pins.count(where: { $0.direction == .input }) == used else { return nil }
        return choice
    }

    /// An expression that is a pin or its inverse.
    private func literal(
        _ expression: LibertyExpression?, _ cell: LibertyCell
    ) -> (pin: Int, isInverted: Bool)? {
        guard let expression, expression.names.count == 1, let pin = cell.pin(expression.names[0])
        else { return nil }
        let atOne = expression.lanes { _ in .max }
        let atZero = expression.lanes { _ in 0 }
        if atOne == atZero { return nil }
        return (pin, atOne == 0)
    }
}
