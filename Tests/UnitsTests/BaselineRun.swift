import Morpho
import MorphoCircuit
import MorphoImages
import MorphoSimulation
import MorphoVideoSimulation

/// A unit that enlarges `factor` times, in an engine that is quick for a single run.
struct BaselineRun {
    let engine: any SimulationEngine
    let channels: Int
    let factor: Int

    init(_ design: Design, channels: Int, factor: Int) throws {
        let engine = try LanesEngine(design, lanes: 1, seed: 3)
        try engine.reset()
        self.init(engine, channels: channels, factor: factor)
    }

    init(_ engine: any SimulationEngine, channels: Int, factor: Int) {
        (self.engine, self.channels, self.factor) = (engine, channels, factor)
    }

    /// - Parameter waits: both sides wait now and then.
    func frames(_ images: [Image], waits: Bool = false) throws -> VideoRun.Result {
        var run = VideoRun(
            engine, channels: channels,
            pressure: waits ? .init(source: 180, sink: 200, seed: 9) : .none)
        return try run.send(
            images, sizes: images.map { ($0.width * factor, $0.height * factor) }, limit: 30_000)
    }
}

/// An engine whose surroundings act at every edge.
final class SurroundedEngine: SimulationEngine {
    private let engine: any SimulationEngine
    /// Before the edge, with all inputs of it set.
    private let act: (any SimulationEngine) throws(SimulationError) -> Void

    init(
        _ engine: any SimulationEngine,
        act: @escaping (any SimulationEngine) throws(SimulationError) -> Void
    ) {
        (self.engine, self.act) = (engine, act)
    }

    var name: String { engine.name }
    var domains: [ClockDomain] { engine.domains }
    var ports: [SignalDescription] { engine.ports }
    var signals: [SignalDescription] { engine.signals }
    var powerUp: [TestVectors.PowerUp] { engine.powerUp }
    var stepCount: Int { engine.stepCount }
    var time: Int { engine.time }

    func poke(_ name: String, _ value: Word) throws(SimulationError) {
        try engine.poke(name, value)
    }
    func peek(_ name: String, _ moment: Moment) throws(SimulationError) -> Word {
        try engine.peek(name, moment)
    }
    func peek(places: [Int], _ moment: Moment) throws(SimulationError) -> [Word] {
        try engine.peek(places: places, moment)
    }
    func settle() { engine.settle() }

    @discardableResult
    func step() throws(SimulationError) -> ClockStep {
        try act(engine)
        return try engine.step()
    }
}
