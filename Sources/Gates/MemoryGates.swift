import MorphoCircuit

/// Memories as gates: words that are chosen by an address, and words after a write.
public struct MemoryGates {
    public let operations: OperationTable
    public let network: any GateNetwork

    public init(operations: OperationTable, network: any GateNetwork) {
        self.operations = operations
        self.network = network
    }

    /// The word at an address; zero where there is none.
    public func read(_ words: [[Gate]], at address: [Gate]) -> [Gate] {
        guard let width = words.first?.count else { return [] }
        let context = OperationContext(
            isSigned: false, result: .unsigned(width), parameter: 0)
        return operations[.choose].gates([address] + words, context, network)
    }

    /// The words after a write. An address without a word writes nothing.
    /// - Parameter mask: a bit for each of equally wide parts of the word.
    public func write(
        _ data: [Gate], at address: [Gate], enable: Gate = .one, mask: [Gate] = [.one],
        into words: [[Gate]]
    ) -> [[Gate]] {
        let part = max(1, data.count / max(1, mask.count))
        let context = OperationContext(isSigned: false, result: .unsigned(1), parameter: 0)
        return words.enumerated().map { number, word in
            let index = network.constant(Word(UInt(number), width: max(64, address.count)))
            let selected = operations[.equal].gates([address, index], context, network)[0]
            let writes = mask.map { network.and(network.and(selected, enable), $0) }
            return word.enumerated().map { bit, old in
                network.multiplexer(writes[min(bit / part, writes.count - 1)], data[bit], old)
            }
        }
    }
}
