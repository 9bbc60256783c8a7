import MorphoHDL

/// Words that are written and read at the clock, each through a port of its own or both through
/// one. A read that meets a write of its address gives the word before the write, or with one port
/// any word. Latency: the word shows one cycle after the address.
public struct SynchronousMemory: HardwareModule {
    public let words: Int
    public let width: Int
    public let ports: Int
    public let writeEnable = Input(bit)
    public let writeAddress: Input<Unsigned>
    public let writeData: Input<Bits>
    public let readEnable = Input(bit)
    /// Nil with one port: `writeAddress` is the address of both.
    public let readAddress: Input<Unsigned>?
    public let readData: Output<Bits>
    let memory: Memory<Bits>

    /// - Parameters:
    ///   - words: how many, at least 2.
    ///   - width: bits of a word.
    ///   - ports: 1 or 2.
    public init(words: Int = 256, width: Int = 16, ports: Int = 2) {
        (self.words, self.width, self.ports) = (words, width, ports)
        let addressBits = max(1, (words - 1).bitWidth - (words - 1).leadingZeroBitCount)
        writeAddress = Input(unsigned(addressBits))
        writeData = Input(bits(width))
        readAddress = ports == 1 ? nil : Input(unsigned(addressBits))
        readData = Output(bits(width))
        memory = Memory(bits(width), depth: words)
    }

    public func describe() {
        memory.write(writeAddress, writeData, enable: writeEnable.value)
        readData.drive(
            readAddress.map {
                memory.readSynchronous($0, enable: readEnable.value, duringWrite: .old)
            }
                ?? memory.readSynchronous(
                    writeAddress, enable: readEnable.value, duringWrite: .undefined))
    }
}
