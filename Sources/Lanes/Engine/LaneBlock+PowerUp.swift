import MorphoCircuit
import MorphoSimulation

extension LaneBlock {
    /// Gives all state its values at power-up.
    func powerUp(_ module: Module, seed: UInt64) {
        for (register, place) in zip(module.registers, program.registers) {
            set(
                place,
                to: PowerUp.word(seed: seed, name: register.name, width: register.shape.width),
                isSigned: register.shape.isSigned)
        }
        var words: [Int: [Word]] = [:]
        for (state, place) in program.memories {
            let memory = module.memories[state.memory]
            switch state.element {
            case .word(let index):
                let contents = words[state.memory] ?? PowerUp.words(seed: seed, memory: memory)
                words[state.memory] = contents
                set(place, to: contents[index], isSigned: memory.shape.isSigned)
            case .readPort(let index):
                let port = module.readPorts[index]
                set(
                    place, to: PowerUp.word(seed: seed, memory: memory, readPort: port.position),
                    isSigned: memory.shape.isSigned)
            }
        }
    }
}
