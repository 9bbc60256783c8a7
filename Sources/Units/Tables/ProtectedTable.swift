import MorphoHDL
import MorphoStreaming

/// A table in as many copies as its reads need, each read at one or two addresses in a cycle.
/// Latency: one cycle, two with correction (`TableShape.latency`).
///
/// A table that is loaded has two banks for each copy, memories of as many ports as are read from
/// one. Words are written through the first port of the bank that is not read.
struct ProtectedTable: HardwareModule {
    let shape: TableShape
    /// Nil when it is loaded.
    let contents: TableContents?

    let enable = Input(bit)
    /// By copy and port.
    let addresses: Input<Vector<Unsigned>>
    let words: Output<Vector<Bits>>
    let load: LoadPort?
    /// Words that were read in the cycle before were corrected, or are wrong; only with protection.
    let errors: Output<Bits>?
    /// By copy and bank.
    let banks: [Memory<Bits>]
    /// The words of the last cycle are new.
    let wasEnabled: Register<Bit>?

    struct LoadPort: Interface {
        let writes = Input(bit)
        let address: Input<Unsigned>
        let word: Input<Bits>
        /// The bank that is read.
        let bank = Input(bit)
    }

    init(shape: TableShape, contents: TableContents?) {
        (self.shape, self.contents) = (shape, contents)
        let code = shape.code
        let reads = shape.ports * shape.copies
        addresses = Input(vector(reads, of: unsigned(shape.addressBits)))
        words = Output(vector(reads, of: bits(code.dataBits)))
        load =
            shape.isLoaded
            ? LoadPort(
                address: Input(unsigned(shape.addressBits)), word: Input(bits(code.dataBits)))
            : nil
        errors = code.protection == .none ? nil : Output(bits(2))
        wasEnabled = code.protection == .none ? nil : Register(bit, reset: 0)
        let initial = contents?.memoryContents { code.encoded($0) }
        banks = (0..<shape.copies * (shape.isLoaded ? 2 : 1)).map { _ in
            Memory(bits(code.codeBits), depth: shape.words, contents: initial ?? .uninitialised)
        }
    }

    func describe() {
        let code = shape.code
        let readings = (load.map(readBanks) ?? readConstants()).map { code.decoded($0) }
        let data = readings.enumerated().map { port, reading in
            shape.latency == 1
                ? reading.data : registered(reading.data, named: "checked_\(port)")
        }
        if let data = Vector(data) { words.drive(data) }
        guard let errors, let wasEnabled else { return }
        wasEnabled.next(enable)
        let corrected = anyOf(readings.compactMap(\.isCorrected))
        let wrong = anyOf(readings.compactMap(\.isWrong))
        errors.drive(concatenate(wasEnabled && wrong, wasEnabled && corrected))
    }

    private func readConstants() -> [Bits] {
        addresses.value.elements.enumerated().map { port, address in
            banks[port / shape.ports].readSynchronous(address, enable: enable.value)
        }
    }

    private func readBanks(_ load: LoadPort) -> [Bits] {
        let coded = Wire(shape.code.encoded(load.word.value), named: "coded")
        return (0..<shape.copies).flatMap { copy -> [Bits] in
            let read = (0..<2).map { bank -> [Bits] in
                let isRead = load.bank == constant(bank, bits: 1)[0]
                let memory = banks[2 * copy + bank]
                let own = (0..<shape.ports).map { addresses[shape.ports * copy + $0] }
                let first = mux(isRead, own[0], load.address)
                memory.write(first, coded, enable: load.writes && !isRead)
                // Nobody reads what is being written.
                return ([first] + own.dropFirst()).map {
                    memory.readSynchronous(
                        $0, enable: enable && isRead, duringWrite: .undefined)
                }
            }
            return (0..<shape.ports).map { mux(load.bank, read[1][$0], read[0][$0]) }
        }
    }
}
