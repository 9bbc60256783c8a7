import MorphoHDL
import MorphoLookup

/// Mixes a colour cube out of weights: factors first, then planes, then points, so that the work
/// does not grow with the number of cubes.
///
/// Points come out one after the other, with their places in the banks (`CubeGeometry`). From the
/// start to the last point it takes `latency` cycles.
struct FusionEngine: HardwareModule {
    static func latency(cubes: Int, multipliers: Int, channels: Int) -> Int {
        MixStage.latency(cubes: cubes) + PlaneStage.latency(multipliers: multipliers)
            + AxisStage.latency(channels: channels)
    }

    let tables: FixedRetouchTables
    /// Multiplications in a cycle for the planes: 1, 2, 5 or 10.
    let multipliers: Int
    /// Channels in a cycle for the points, with five multiplications each: 1 or 3.
    let channels: Int
    /// Weights in quarters come in order of the cubes, before the start.
    let weight = Input(signed(RetouchFormat.quarterBits))
    let weightValid = Input(bit)
    let starts = Input(bit)
    let writeEnable = Output(bit)
    let writeBank = Output(unsigned(3))
    let writeAddress = Output(unsigned(CubeGeometry.addressBits))
    let writeData: Output<Bits>
    /// The last point is written.
    let isLast = Output(bit)

    init(tables: FixedRetouchTables, multipliers: Int, channels: Int) {
        self.tables = tables
        (self.multipliers, self.channels) = (multipliers, channels)
        writeData = Output(bits(3 * tables.format.entry.bits))
    }

    func describe() {
        let mix = Instance(MixStage(tables: tables), named: "mix_stage")
        let plane = Instance(
            PlaneStage(tables: tables, multipliers: multipliers), named: "plane_stage")
        let memory = Instance(
            PlaneMemory(wordBits: RetouchTables.axisRank * tables.format.plane.bits),
            named: "memory")
        let axis = Instance(AxisStage(tables: tables, channels: channels), named: "axis_stage")
        mix.weight.drive(weight)
        mix.weightValid.drive(weightValid)
        mix.starts.drive(starts)
        plane.mix.drive(mix.mix)
        plane.mixValid.drive(mix.valid)
        memory.planes.drive(plane.planes)
        memory.channel.drive(plane.channel)
        memory.place.drive(plane.place)
        memory.valid.drive(plane.valid)
        memory.places.drive(axis.places)
        memory.readEnable.drive(axis.readEnable)
        axis.planes.drive(memory.words)
        axis.starts.drive(plane.isLast)
        writeEnable.drive(axis.valid)
        writeBank.drive(axis.bank)
        writeAddress.drive(axis.address)
        writeData.drive(axis.entries)
        isLast.drive(axis.isLast)
    }
}
