import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// Mixes a colour cube out of weights: factors first, then planes, then points, so that the work
/// does not grow with the number of cubes.
///
/// Points come out one after the other, with their places in the banks (`CubeGeometry`). From the
/// start to the last point it takes `latency` cycles.
struct FusionEngine: HardwareModule {
    static func latency(
        cubes: Int, multipliers: Int, channels: Int, _ protection: TableProtection
    ) -> Int {
        MixStage.latency(cubes: cubes, protection)
            + PlaneStage.latency(multipliers: multipliers, protection)
            + AxisStage.latency(channels: channels)
    }

    let tables: RetouchTableSource
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
    let load: TableLoad?
    let errors: Output<Bits>?

    init(tables: RetouchTableSource, multipliers: Int, channels: Int) {
        self.tables = tables
        (self.multipliers, self.channels) = (multipliers, channels)
        load = tables.load(
            [.mixFactors] + PlaneStage.factors(multipliers: multipliers) + AxisStage.factors)
        errors = tables.errorPort()
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
        if let write = load.map({ TableWrite($0) }) {
            write.drive(mix.load)
            write.drive(plane.load)
            write.drive(axis.load)
        }
        errors?.drive(anyErrors([mix.errors, plane.errors, axis.errors].compactMap { $0 }))
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
