import MorphoLiberty

/// The smallest cell that passes its only input on.
struct LibraryBuffer {
    /// Place in the library's `cells`.
    let kind: Int
    let cell: LibertyCell
    let input: Int
    let output: Int

    var arc: LibertyArc? { cell.pins[output].arcs.first { $0.related == input } }
}

extension LibertyLibrary {
    /// Among equals the first by name; nil: the library has none.
    var buffer: LibraryBuffer? {
        var best: LibraryBuffer?
        for (index, cell) in cells.enumerated() {
            guard !cell.isSequential, !cell.isDontUse, cell.pins.count == 2,
                let area = cell.area, area < best?.cell.area ?? .infinity,
                let output = cell.pins.firstIndex(where: { $0.direction == .output }),
                let input = cell.pins.firstIndex(where: { $0.direction == .input }),
                !cell.pins[output].isThreeState,
                let table = cell.pins[output].function?.truthTable([cell.pins[input].name]),
                table & 3 == 2
            else { continue }
            best = LibraryBuffer(kind: index, cell: cell, input: input, output: output)
        }
        return best
    }

    /// `typical, 1.8 V, 25 C`
    var corner: String {
        [operatingConditions, "\(voltage) V", temperature.map { "\($0) C" }].compactMap { $0 }
            .joined(separator: ", ")
    }
}
