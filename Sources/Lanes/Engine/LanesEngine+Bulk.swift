import MorphoCircuit
import MorphoSimulation

/// All lanes at once, for ports of up to 64 bits.
extension LanesEngine {
    /// Drives an input: lane i with word i, a signed value as its bit pattern of the port's width.
    /// Lanes without a word keep theirs; an input that is uniform takes the last word.
    ///
    /// - Throws: `.widthMismatch` for a word, or a port, of more bits than the other has.
    /// - Complexity: for planes O(64 + 6 * 64) operations for 64 lanes.
    public func poke(_ name: String, lanes words: [UInt64]) throws(SimulationError) {
        let width = inputs[name]?.shape.width ?? 1
        let given = 64 - words.reduce(0, |).leadingZeroBitCount
        let port = try input(name, width: width > 64 ? 64 : max(width, given))
        let perBlock = machine.lanes
        for (index, block) in blocks.enumerated() {
            let first = index * perBlock
            let end = min(first + perBlock, lanes, words.count)
            var own = words.prefix(end).dropFirst(first)
            if case .scalar = port.place { own = words.prefix(lanes).suffix(1) }
            block.set(port.place, words: own, width: width, isSigned: port.shape.isSigned)
        }
        isSettled = false
    }

    /// The port's value in every lane, now; a signed value as its bit pattern of the port's width.
    ///
    /// - Throws: `.widthMismatch` for a port of more than 64 bits.
    /// - Complexity: for planes O(width + 6 * 64) operations for 64 lanes.
    public func peek(lanes name: String) throws(SimulationError) -> [UInt64] {
        guard let port = outputs[name] ?? inputs[name] else {
            // A reset, or no port at all.
            let level = try peek(name)
            return [UInt64](repeating: level.isZero ? 0 : 1, count: lanes)
        }
        let width = port.shape.width
        if width > 64 { throw .widthMismatch(name: name, shape: port.shape, given: 64) }
        settle()
        var words: [UInt64] = []
        words.reserveCapacity(lanes)
        for block in blocks {
            block.append(
                port.place, width: width, count: min(block.lanes, lanes - words.count), to: &words)
        }
        return words
    }

    /// Whether a port is kept as one value for all lanes, whatever their stimuli are, because it
    /// depends on uniform inputs alone. Ports of more than 64 bits are not kept so.
    public func isUniform(_ name: String) throws(SimulationError) -> Bool {
        guard let port = outputs[name] ?? inputs[name] else {
            _ = try peek(name)
            return true
        }
        if case .scalar = port.place { return true }
        return false
    }
}
