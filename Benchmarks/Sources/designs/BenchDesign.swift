import MorphoHDL
import MorphoUnits

import struct MorphoCircuit.SplitMix64
import struct MorphoCircuit.Word

// Every design has the same ports: `load` takes the `seed` of a lane, after which the design runs
// on stimuli that it makes itself, and folds its results into `checksum`.

/// One position of a shift register of 32 bits with taps 32, 22, 2 and 1: a stimulus.
private func shifted(_ state: Register<Unsigned>) -> Unsigned {
    let feedback = state[31] ^ state[21] ^ state[1] ^ state[0]
    return concatenate(state[0...30], feedback).asUnsigned
}

/// What a checksum becomes when a result joins it.
private func folded(_ sum: Register<Unsigned>, _ result: Unsigned) -> Unsigned {
    concatenate(sum[0...30], sum[31]).asUnsigned &+ result
}

/// Two 8-bit inputs, chains of four states, 256 cycles a result.
private struct SmurfBench: HardwareModule, NamedModule {
    let load = Input(bit)
    let seed = Input(unsigned(32))
    let checksum = Output(unsigned(32))
    let sum = Register(unsigned(32), reset: 0)
    let unit = Instance(
        SMURF(
            radices: [4, 4],
            // The Euclidean norm at the corners of a 4 x 4 grid.
            thresholds: [
                0, 60, 121, 181, 60, 85, 135, 191, 121, 135, 171, 218, 181, 191, 218, 256,
            ],
            seeds: [1, 13_001, 40_503]))
    var moduleName: String { "smurf2" }

    func describe() {
        let operands = [seed[0...7].asUnsigned, seed[8...15].asUnsigned]
        seed.unused(bits: 16..<32)
        if let vector = Vector(operands) { unit.x.drive(vector) }
        unit.start.drive(!load)
        When(load) { sum.next(0) }
            .elseWhen(unit.valid) { sum.next(folded(sum, unit.result.value)) }
        checksum.drive(sum)
    }
}

/// A stochastic number generator and a chain of 16 states.
private struct StochasticCell: HardwareModule {
    let load = Input(bit)
    let start = Input(unsigned(16))
    let x = Input(unsigned(8))
    let stream = Output(bit)
    let state = Register(unsigned(16), reset: 1)
    let chain = Register(unsigned(4), reset: 8)

    func describe() {
        let feedback = state[15] ^ state[14] ^ state[12] ^ state[3]
        When(load) { state.next(start) }
            .otherwise { state.next(concatenate(state[0...14], feedback).asUnsigned) }
        When(state[0...7].asUnsigned < x) {
            When(chain != 15) { chain.next(chain &+ 1) }
        }.otherwise {
            When(chain != 0) { chain.next(chain &- 1) }
        }
        stream.drive(chain[3])
    }
}

/// 256 cells on one operand, and how many of them say one.
private struct BankBench: HardwareModule, NamedModule {
    let load = Input(bit)
    let seed = Input(unsigned(32))
    let checksum = Output(unsigned(32))
    let sum = Register(unsigned(32), reset: 0)
    let operand = Register(unsigned(8), reset: 0)
    let cells = Replicated(StochasticCell(), count: 256)
    var moduleName: String { "sc_bank256" }

    func describe() {
        seed.unused(bits: 8..<32)
        cells.load.broadcast(load)
        cells.start.constants((0..<256).map { ($0 * 40_503 + 1) & 0xffff })
        cells.x.broadcast(operand)
        When(load) {
            sum.next(0)
            operand.next(seed[0...7].asUnsigned)
        }.otherwise { sum.next(folded(sum, cells.packed(\.stream).onesCount)) }
        checksum.drive(sum)
    }
}

/// 64 products of 4-bit weights and 8-bit activations, their sum scaled and accumulated.
private struct MacBench: HardwareModule, NamedModule {
    let load = Input(bit)
    let seed = Input(unsigned(32))
    let checksum = Output(unsigned(32))
    let sum = Register(unsigned(32), reset: 0)
    let source = Register(unsigned(32), reset: 1)
    let activations = (0..<64).map { _ in Register(signed(8), reset: 0) }
    let weights = (0..<64).map { _ in Register(signed(4), reset: 0) }
    let products = (0..<64).map { _ in Register(signed(12), reset: 0) }
    let scaled = Register(signed(26), reset: 0)
    var moduleName: String { "mac64" }

    func describe() {
        When(load) {
            source.next(seed)
            sum.next(0)
        }.otherwise {
            source.next(shifted(source))
            sum.next(folded(sum, scaled.extended(to: 32).asUnsigned))
        }
        for index in 0..<64 {
            // Operands walk along the array, one place a cycle.
            activations[index].next(
                index == 0 ? source[0...7].asSigned : activations[index - 1].value)
            weights[index].next(index == 0 ? source[8...11].asSigned : weights[index - 1].value)
            products[index].next(activations[index] * weights[index])
        }
        let total = balanced(products.map(\.value)) { ($0 + $1) }
        let scale = source[12...19].asUnsigned.extended(to: 9).asSigned
        scaled.next((total * scale).truncated(to: 26))
        checksum.drive(sum)
    }
}

private func balanced<Word>(_ words: [Word], _ combine: (Word, Word) -> Word) -> Word {
    var level = words
    while level.count > 1 {
        level = stride(from: 0, to: level.count, by: 2).map {
            $0 + 1 < level.count ? combine(level[$0], level[$0 + 1]) : level[$0]
        }
    }
    return level[0]
}

/// 64 points, six pipelined stages of constant 2 x 2 blocks, 16-bit data.
private struct ButterflyBench: HardwareModule, NamedModule {
    let load = Input(bit)
    let seed = Input(unsigned(32))
    let checksum = Output(unsigned(32))
    let sum = Register(unsigned(32), reset: 0)
    let source = Register(unsigned(32), reset: 1)
    let stages = (0..<7).map { _ in (0..<64).map { _ in Register(signed(16), reset: 0) } }
    var moduleName: String { "butterfly64" }

    func describe() {
        When(load) {
            source.next(seed)
            sum.next(0)
        }.otherwise { source.next(shifted(source)) }
        for point in 0..<64 {
            stages[0][point].next(
                point == 0 ? source[0...15].asSigned : stages[0][point - 1].value)
        }
        var generator = SplitMix64(seed: 7)
        for stage in 0..<6 {
            let distance = 1 << stage
            for point in 0..<64 {
                let (a, b) = (stages[stage][point & ~distance], stages[stage][point | distance])
                func coefficient() -> Int { Int.random(in: 64...127, using: &generator) }
                let (c, d) = (coefficient(), coefficient())
                let mixed = point & distance == 0 ? a * c + b * d : (a * c - b * d).extended(to: 25)
                stages[stage + 1][point].next((mixed >> 8).truncated(to: 16))
            }
        }
        let folding = balanced(stages[6].map(\.value)) { ($0 ^ $1) }
        When(!load) { sum.next(folded(sum, folding.extended(to: 32).asUnsigned)) }
        checksum.drive(sum)
    }
}

/// Four layers of 256 random tables of six inputs, each layer behind registers.
private struct TableBench: HardwareModule, NamedModule {
    let load = Input(bit)
    let seed = Input(unsigned(32))
    let checksum = Output(unsigned(32))
    let sum = Register(unsigned(32), reset: 0)
    let source = Register(unsigned(32), reset: 1)
    let layers = (0..<5).map { _ in Register(bits(256), reset: 0) }
    var moduleName: String { "lutnet" }

    func describe() {
        When(load) {
            source.next(seed)
            sum.next(0)
        }.otherwise { source.next(shifted(source)) }
        layers[0].next(concatenate(layers[0][0...223], source))
        var generator = SplitMix64(seed: 11)
        for layer in 0..<4 {
            var outputs: [any HardwareReadable] = []
            for _ in 0..<256 {
                let inputs = (0..<6).map { _ in
                    layers[layer][Int.random(in: 0..<256, using: &generator)]
                }
                let word = generator.next()
                let table = Bits(
                    constant: Word(limbs: [UInt(word)], width: 64))
                outputs.append(table[concatenate(inputs).asUnsigned])
            }
            layers[layer + 1].next(concatenate(outputs))
        }
        When(!load) { sum.next(folded(sum, layers[4].onesCount)) }
        checksum.drive(sum)
    }
}

/// The designs by name.
package enum BenchDesign: String, CaseIterable {
    case smurf2
    case scBank256 = "sc_bank256"
    case mac64, butterfly64, lutnet

    package func elaborate() throws -> Design {
        switch self {
        case .smurf2: try Design(SmurfBench())
        case .scBank256: try Design(BankBench())
        case .mac64: try Design(MacBench())
        case .butterfly64: try Design(ButterflyBench())
        case .lutnet: try Design(TableBench())
        }
    }
}
