import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// The planes of the three channels, between the steps of fusion: a memory for each channel, whose
/// word has all planes of a place. Latency: words show one cycle after their places.
struct PlaneMemory: HardwareModule {
    let wordBits: Int
    let planes: Input<Bits>
    let channel = Input(unsigned(2))
    let place = Input(unsigned(PlaneStage.places.bitsOfCount))
    let valid = Input(bit)
    let readEnable = Input(bit)
    /// By channel.
    let places = Input(vector(3, of: unsigned(PlaneStage.places.bitsOfCount)))
    let words: Output<Vector<Bits>>

    init(wordBits: Int) {
        self.wordBits = wordBits
        planes = Input(bits(wordBits))
        words = Output(vector(3, of: bits(wordBits)))
    }

    func describe() {
        let read = places.value.elements.enumerated().map { index, place in
            let memory = Memory(
                bits(wordBits), depth: PlaneStage.places, named: "planes_of_\(index)")
            // One port serves: all is written before anything is read.
            let address = Wire(mux(valid, self.place, place), named: "address_\(index)")
            memory.write(address, planes, enable: valid && channel == index)
            return memory.readSynchronous(
                address, enable: readEnable && !valid, duringWrite: .undefined)
        }
        if let read = Vector(read) { words.drive(read) }
    }
}
