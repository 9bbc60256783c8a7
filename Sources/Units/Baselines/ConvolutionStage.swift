import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// A layer of `IntegerNetwork`: all products of one output at once, one output a cycle.
///
///     weights ─▶ × activations ─▶ + places ─▶ + inputs, bias ─▶ shift, limit ─▶ result
///
/// A place takes as many cycles as the layer has outputs. Its result is there 5 cycles after its
/// last output was begun.
struct ConvolutionStage: HardwareModule, NamedModule {
    let layer: IntegerNetwork.Layer

    /// 8 bits of each input, the first one lowest; places row by row.
    let window: Input<Vector<Bits>>
    let windowValid = Input(bit)
    let windowReady = Output(bit)
    /// See `CreditQueue`.
    let mayStart = Input(bit)
    let starts = Output(bit)
    /// 8 bits of each output, the first one lowest.
    let result: Output<Bits>
    let resultValid = Output(bit)

    /// The output that is begun.
    let present: Register<Unsigned>
    /// By input and row of places: the weights of a row, the leftmost lowest, by output.
    let weights: [ROM<Bits>]
    let biases: ROM<Signed>

    var moduleName: String {
        "ConvolutionStage_\(layer.inputs)to\(layer.outputs)_\(layer.size)x\(layer.size)_"
            + "\(layer.weights) \(layer.biases) \(layer.shift)".hashedText
    }

    /// Cycles from the last output of a place to its result.
    static let latency = 5

    init(layer: IntegerNetwork.Layer) {
        self.layer = layer
        let (size, outputs) = (layer.size, layer.outputs)
        window = Input(vector(size * size, of: bits(8 * layer.inputs)))
        result = Output(bits(8 * outputs))
        present = Register(unsigned((max(2, outputs) - 1).bitsOfCount), reset: 0)
        // A word more than one output has: the counter of one output has two values.
        let depth = max(2, outputs)
        weights = (0..<layer.inputs * size).map { row in
            ROM(
                bits(8 * size),
                contents: .words(
                    (0..<outputs).map { output in
                        (0..<size).reduce(0) { word, column in
                            let place = (output * layer.inputs * size + row) * size + column
                            return word
                                | Int(UInt8(bitPattern: layer.weights[place])) << (8 * column)
                        }
                    }), depth: depth)
        }
        let offsets = layer.biases.map { Int($0) + layer.roundingHalf }
        let width = ((offsets.min() ?? 0)...(offsets.max() ?? 0)).signedBits
        biases = ROM(signed(width), contents: .words(offsets), depth: depth)
    }

    func describe() {
        let isFirst = present == 0
        let isLast = present == layer.outputs - 1
        let begins = Wire(windowValid && (!isFirst || mayStart), named: "begins")
        starts.drive(begins && isFirst)
        windowReady.drive(begins && isLast)
        // Weights are read one cycle ahead.
        let following = Wire(
            mux(
                begins, mux(isLast, constant(0, bits: present.value.width), present &+ 1),
                present.value), named: "following")
        present.next(following)

        let (size, taps) = (layer.size, layer.size * layer.size)
        let products = (0..<layer.inputs).map { input in
            (0..<taps).map { tap -> Signed in
                let word = weights[input * size + tap / size].readSynchronous(following)
                let weight = word[8 * (tap % size)..<8 * (tap % size) + 8].asSigned
                let activation = window[tap][8 * input..<8 * input + 8].asUnsigned
                let product = Register(
                    signed(16), reset: .uninitialised, named: "product_\(input)_\(tap)")
                product.next((weight * activation.signedValue).truncated(to: 16))
                return product.value
            }
        }
        let bias = registered(biases.readSynchronous(following), named: "bias")
        let sums = products.enumerated().map { input, products in
            registered(balancedSum(products), named: "input_\(input)")
        }
        let total = balancedSum(sums) + registered(bias, named: "later_bias")
        let width = layer.sumRange.signedBits
        let sum = registered(
            total.width > width ? total.truncated(to: width) : total.extended(to: width),
            named: "sum")
        let level = registered(limited(sum), named: "level")
        var comes = begins.value
        for step in ["multiplied", "added", "summed", "limited"] {
            let register = Register(bit, reset: 0, named: step)
            register.next(comes)
            comes = register.value
        }
        collect(level, comes)
    }

    /// Shifted, and limited to 0...255.
    private func limited(_ sum: Signed) -> Unsigned {
        let shift = min(layer.shift, sum.width - 1)
        let high = sum[shift..<sum.width]
        guard high.width > 1 else { return constant(0, bits: 8) }
        let positive = high[0..<high.width - 1].asUnsigned
        let level =
            positive.width > 8 ? positive.saturated(to: 8) : positive.extended(to: 8)
        return mux(high.mostSignificantBit, constant(0, bits: 8), level)
    }

    private func collect(_ level: Unsigned, _ comes: Bit) {
        let collected = (0..<layer.outputs).map {
            Register(unsigned(8), reset: .uninitialised, named: "level_\($0)")
        }
        for (place, register) in collected.enumerated() {
            When(comes) {
                register.next(
                    place + 1 < layer.outputs ? collected[place + 1].value : level)
            }
        }
        let filled = Register(
            unsigned((max(2, layer.outputs) - 1).bitsOfCount), reset: 0, named: "filled")
        let isLast = Wire(filled == layer.outputs - 1, named: "is_last")
        When(comes) {
            When(isLast) { filled.next(0) }.otherwise { filled.next(filled &+ 1) }
        }
        let isWhole = Register(bit, reset: 0, named: "is_whole")
        isWhole.next(comes && isLast)
        resultValid.drive(isWhole)
        result.drive(concatenate(collected.reversed().map { $0 as any HardwareReadable }))
    }
}
