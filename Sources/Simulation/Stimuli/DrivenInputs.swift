import MorphoCircuit

extension TestVectors {
    /// What `record` would drive, written down without a run: there are no outputs and no power-up
    /// values. For those who run the unit themselves, or ask something else to.
    /// - Throws: `SimulationError.timeExhausted`.
    public init(
        driving module: Module, steps: Int, input: InputFunction
    ) throws(SimulationError) {
        let signals = module.simulationPorts.filter { $0.kind != .output }
        self.init(
            module: module.name, domains: module.domains,
            inputs: signals.map { .init(name: $0.name, shape: $0.shape) }, outputs: [],
            powerUp: [])
        var schedule = Schedule(module.domains)
        var started = module.domains.map { _ in false }
        for index in 0..<max(0, steps) {
            let words = signals.map { input($0, index, started) }
            var (time, domains) = (index, [Int]())
            if !module.domains.isEmpty {
                guard let edges = schedule.next() else { throw .timeExhausted }
                (time, domains) = (edges.time, edges.domains)
            }
            for domain in domains { started[domain] = true }
            self.steps.append(Step(time: time, domains: domains, inputs: words, outputs: []))
        }
    }
}
