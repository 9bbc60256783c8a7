import Morpho

import struct MorphoCircuit.SplitMix64

/// A random unit as people write them: words of 4 to 16 bits that registers, a state machine and
/// perhaps a memory hold, and operations between them, all of which an output shows.
///
/// The random circuits of `morpho fuzz` look for faults of simulators, so most of their logic is
/// constant, or reads what nobody writes; what is left of them says little about prices.
struct RandomDataPath: HardwareModule, NamedModule {
    enum Phase: String, States { case idle, first, second, third, last }

    let seed: UInt64
    let inputs: [Input<Unsigned>]
    let registers: [Register<Unsigned>]
    let shown: [Output<Unsigned>]
    let phase: Register<StateValue<Phase>>
    let phaseShown: Output<StateValue<Phase>>
    let samples: Memory<Unsigned>?
    let sampleWidth: Int
    let addressWidth: Int

    init(seed: UInt64) {
        self.seed = seed
        var random = SplitMix64(seed: seed)
        inputs = (0..<random.number(2...4)).map { _ in Input(unsigned(random.number(4...12))) }
        let widths = (0..<random.number(3...8)).map { _ in random.number(4...16) }
        registers = widths.map { width in
            Register(unsigned(width), reset: random.number(0...((1 << width) - 1)))
        }
        shown = widths.map { Output(unsigned($0)) }
        phase = Register(states(Phase.self), reset: .idle)
        phaseShown = Output(states(Phase.self))
        sampleWidth = random.number(4...8)
        addressWidth = random.number(2...4)
        samples =
            random.number(0...3) == 0
            ? Memory(unsigned(sampleWidth), depth: 1 << addressWidth, contents: .words([]))
            : nil
    }

    var moduleName: String { "RandomDataPath_\(seed)" }

    func describe() {
        var random = SplitMix64(seed: seed ^ 0x5EED)
        var words = inputs.map(\.value) + registers.map(\.value)
        if let samples {
            // In every cycle: gates know nothing of words that were never written.
            samples.write(
                word(&random, words, addressWidth), word(&random, words, sampleWidth))
            words.append(samples.readSynchronous(word(&random, words, addressWidth)))
        }
        for _ in 0..<random.number(4...16) { words.append(operation(&random, words)) }

        Switch(phase) {
            Case(.idle) { When(condition(&random, words)) { phase.next(.first) } }
            Case(.first) {
                When(condition(&random, words)) { phase.next(.second) }
                    .otherwise { phase.next(.third) }
            }
            Case(.second) { When(condition(&random, words)) { phase.next(.last) } }
            Case(.third) { phase.next(.last) }
            Case(.last) { When(condition(&random, words)) { phase.next(.idle) } }
        }
        phaseShown.drive(phase)

        // The latest words first, so that the operations between are all used.
        for (number, register) in registers.enumerated() {
            let latest = words[max(0, words.count - 1 - number)]
            let next = fitted(latest, register.width) ^ word(&random, words, register.width)
            switch random.number(0...3) {
            case 0: register.next(next)
            case 1: When(phase == .first) { register.next(next) }
            case 2: When(condition(&random, words)) { register.next(next) }
            default:
                When(phase == .last) { register.next(word(&random, words, register.width)) }
                    .elseWhen(condition(&random, words)) { register.next(next) }
            }
            shown[number].drive(register)
        }
    }

    private func fitted(_ word: Unsigned, _ width: Int) -> Unsigned {
        word.width < width
            ? word.extended(to: width)
            : word.width > width ? word.truncated(to: width) : word
    }

    private func word(_ random: inout SplitMix64, _ words: [Unsigned], _ width: Int) -> Unsigned {
        fitted(words[random.number(0...(words.count - 1))], width)
    }

    /// Two different words.
    private func pair(
        _ random: inout SplitMix64, _ words: [Unsigned]
    ) -> (Unsigned, Unsigned) {
        let first = random.number(0...(words.count - 1))
        let distance = random.number(1...(words.count - 1))
        return (words[first], words[(first + distance) % words.count])
    }

    private func condition(_ random: inout SplitMix64, _ words: [Unsigned]) -> Bit {
        let (a, b) = pair(&random, words)
        switch random.number(0...4) {
        case 0: return a < b
        case 1: return a == fitted(b, a.width)
        case 2: return a.parity
        case 3: return a[random.number(0...(a.width - 1))].asUnsigned == 1
        default: return a >= random.number(1...((1 << a.width) - 1))
        }
    }

    private func operation(_ random: inout SplitMix64, _ words: [Unsigned]) -> Unsigned {
        let (a, b) = pair(&random, words)
        let width = max(a.width, b.width)
        let result: Unsigned
        switch random.number(0...11) {
        case 0, 1: result = a + b
        case 2: result = (a - b).asBits.asUnsigned
        case 3: result = fitted(a, min(a.width, 8)) * fitted(b, min(b.width, 8))
        case 4: result = fitted(a, width) ^ fitted(b, width)
        case 5: result = fitted(a, width) & fitted(b, width)
        case 6: result = fitted(a, width) | fitted(b, width)
        case 7: result = mux(condition(&random, words), fitted(a, width), fitted(b, width))
        case 8: result = a << fitted(b, min(b.width, 3))
        case 9: result = a >> fitted(b, min(b.width, 3))
        case 10: result = (a + b).saturated(to: width)
        default: result = mux(a < b, fitted(b, width), fitted(a, width))
        }
        return fitted(result, min(result.width, 16))
    }
}

extension SplitMix64 {
    fileprivate mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }
}
