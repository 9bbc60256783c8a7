import MorphoHDL
import MorphoLookup

/// The eight banks of one colour cube, each with one port: while a point is written nothing is
/// read.
///
/// Latency: words show one cycle after their addresses, and stay while `readEnable` does not hold.
struct CubeBanks: HardwareModule {
    let entryBits: Int
    let readEnable = Input(bit)
    let addresses = Input(vector(CubeGeometry.banks, of: unsigned(CubeGeometry.addressBits)))
    /// By bank.
    let words: Output<Vector<Bits>>
    let writeEnable = Input(bit)
    /// Blue, green and red parity of the point.
    let writeBank = Input(unsigned(3))
    let writeAddress = Input(unsigned(CubeGeometry.addressBits))
    /// Red entry in the lowest bits, then green and blue.
    let writeData: Input<Bits>

    init(entryBits: Int) {
        self.entryBits = entryBits
        words = Output(vector(CubeGeometry.banks, of: bits(3 * entryBits)))
        writeData = Input(bits(3 * entryBits))
    }

    func describe() {
        let isRead = Wire(readEnable && !writeEnable, named: "is_read")
        let banks = (0..<CubeGeometry.banks).map { bank in
            let memory = Memory(
                bits(3 * entryBits), depth: CubeGeometry.words, named: "bank_\(bank)")
            let address = Wire(
                mux(writeEnable, writeAddress, addresses[bank]), named: "address_\(bank)")
            memory.write(address, writeData, enable: writeEnable && writeBank == bank)
            return memory.readSynchronous(address, enable: isRead.value, duringWrite: .undefined)
        }
        if let all = Vector(banks) { words.drive(all) }
    }
}
