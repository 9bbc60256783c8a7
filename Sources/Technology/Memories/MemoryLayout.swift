import MorphoSynthesis

/// Of which macros a memory is made.
///
///     copies     for more ports than a macro has: each reads through its own, all are written
///     banks      for more words or bits than the largest macro has, of equal size
struct MemoryLayout: Hashable, Sendable {
    let ports: Int
    let copies: Int
    /// Banks one behind the other, of which an access takes one row.
    let rows: Int
    /// Banks beside each other, which an access takes all of.
    let columns: Int
    let wordsOfBank: Int
    let widthOfBank: Int

    var banks: Int { rows * columns }

    init(_ memory: CutMemories.Memory, _ model: MemoryModel) {
        let groups = memory.sharing.count
        ports = min(groups, MemoryModel.portCounts.upperBound)
        if groups <= ports {
            copies = 1
        } else if memory.writes.isEmpty {
            copies = (groups + ports - 1) / ports
        } else {
            // One port of each copy is for the writes, and for reads that share their address.
            copies = groups - memory.writes.count
        }
        let largest = model.largest
        rows = (max(1, memory.words) + largest.words - 1) / largest.words
        columns = (max(1, memory.width) + largest.width - 1) / largest.width
        wordsOfBank = (memory.words + rows - 1) / rows
        widthOfBank = (memory.width + columns - 1) / columns
    }

    /// Of one macro.
    func figures(_ model: MemoryModel) -> MemoryModel.Figures {
        model.figures(words: wordsOfBank, width: widthOfBank, ports: ports)
    }

    var macros: Int { copies * banks }

    /// Macros that a read takes part in: a row of one copy. A write is of all copies.
    var macrosOfRead: Int { columns }
    var macrosOfWrite: Int { columns * copies }
}
