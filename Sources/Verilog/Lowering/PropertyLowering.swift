import MorphoCircuit

/// Turns properties into checks at the edges of their domains, outside reset, for formal tools.
struct PropertyLowering {
    let lowering: ExpressionLowering

    static let macro = "FORMAL"

    func items() throws(VerilogError) -> [RTLItem] {
        let module = lowering.module
        if module.properties.isEmpty { return [] }
        // Names of constants that only formal tools see would be unused for all others.
        lowering.usesEnumerationNames = false
        defer { lowering.usesEnumerationNames = true }
        var items: [RTLItem] = []
        for (position, property) in module.properties.enumerated() {
            lowering.begin("\(property.kind.rawValue)_\(position)")
            let condition = try lowering.lower(property.condition)
            let domain = module.domains[property.domain]
            let place = lowering.locator(property.location)
            let note = [property.message, place ?? ""].filter { !$0.isEmpty }
            let check = RTLStatement.check(
                property.kind, condition,
                comment: note.joined(separator: ", ").replacingLineBreaks)
            items += lowering.takeWires()
            items.append(
                .clocked(
                    RTLClockedBlock(
                        edges: [RTLEdge(isRising: domain.edge == .rising, signal: domain.name)],
                        body: [check].when(domain.reset?.isInactive))))
        }
        return [.guarded(macro: Self.macro, items, otherwise: []), .blank]
    }
}

extension String {
    /// On one line, as a comment has to be.
    var replacingLineBreaks: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
