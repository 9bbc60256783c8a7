import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// From entries and weights to a block: the arithmetic of a `SimplexStage`, which it is a part of.
struct SimplexSums {
    let geometry: SimplexGeometry

    init(_ geometry: SimplexGeometry) { self.geometry = geometry }

    /// What accompanies a sum of products.
    private struct Marks {
        let isValid: Bit
        let clears: Bit
        let turns: Bit
        let ends: Bit

        func delayed(_ name: String) -> Marks {
            func later(_ bit: Bit, _ part: String) -> Bit {
                let register = Register(MorphoHDL.bit, reset: 0, named: "\(name)_\(part)")
                register.next(bit)
                return register.value
            }
            return Marks(
                isValid: later(isValid, "valid"), clears: later(clears, "clears"),
                turns: later(turns, "turns"), ends: later(isValid && ends, "ends"))
        }
    }

    /// - Parameters:
    ///   - head: of the queue: the weights of all kernels, then the marks.
    ///   - response: the entries that belong to it are there.
    func describe(_ stage: SimplexStage, head: Bits, response: Bit) {
        let weightBits = geometry.fractionBits + 1
        let kernels = geometry.kernels.count
        let first = kernels * weightBits
        let marks = Marks(
            isValid: response, clears: head[first], turns: head[first + 1], ends: head[first + 2]
        ).delayed("product")

        // An entry of 8 bits times a weight of at most 2^fractionBits.
        let productBits = 8 + geometry.fractionBits
        let products = (0..<geometry.pixels).map { pixel in
            (0..<kernels).map { kernel -> Signed in
                let weight = head[kernel * weightBits..<(kernel + 1) * weightBits].asUnsigned
                let entry = stage.entries[kernel][8 * pixel..<8 * pixel + 8].asSigned
                let product = Register(
                    signed(productBits), reset: .uninitialised,
                    named: "product_\(kernel)_\(pixel)")
                When(response) {
                    product.next((entry * weight.signedValue).truncated(to: productBits))
                }
                return product.value
            }
        }
        guard kernels > 1 else {
            add(products.map { $0[0] }, marks, stage)
            return
        }
        let sums = products.enumerated().map { pixel, products -> Signed in
            let sum = balancedSum(products)
            let register = Register(
                signed(sum.width), reset: .uninitialised, named: "kernels_\(pixel)")
            register.next(sum)
            return register.value
        }
        add(sums, marks.delayed("kernels"), stage)
    }

    /// The sums of all rotations so far, as the pixels lie in the present one: when it ends, all
    /// turn by a quarter.
    private func add(_ terms: [Signed], _ marks: Marks, _ stage: SimplexStage) {
        let pixels = geometry.pixels
        let sums = (0..<pixels).map {
            Register(signed(geometry.sumBits), reset: .uninitialised, named: "sum_\($0)")
        }
        func turned(_ pixel: Int) -> Signed {
            sums[
                UpscalerDescription.turnedPixel(pixel, quarters: 1, factor: geometry.factor)
            ].value
        }
        for (pixel, term) in terms.enumerated() {
            let before = mux(
                marks.clears, signed(geometry.sumBits)(0),
                mux(marks.turns, turned(pixel), sums[pixel].value))
            When(marks.isValid) {
                sums[pixel].next(before &+ term.extended(to: geometry.sumBits))
            }
        }
        let isComplete = Register(bit, reset: 0, named: "is_complete")
        isComplete.next(marks.ends)
        finish((0..<pixels).map(turned), isComplete.value, stage)
    }

    /// Divides the sums of a channel, `lanes` a cycle, while those of the next one grow.
    private func finish(_ sums: [Signed], _ isComplete: Bit, _ stage: SimplexStage) {
        let (pixels, lanes) = (geometry.pixels, geometry.lanes)
        let groups = pixels / lanes
        let waiting = sums.enumerated().map { pixel, sum in
            Register(signed(sum.width), reset: .uninitialised, named: "waiting_\(pixel)")
        }
        let left = Register(unsigned(groups.bitsOfCount), reset: 0, named: "left")
        let works = Wire(left != 0, named: "works")
        for (pixel, register) in waiting.enumerated() {
            let following = waiting[min(pixel + lanes, pixels - 1)].value
            When(isComplete) { register.next(sums[pixel]) }
                .elseWhen(works) { register.next(following) }
        }
        When(isComplete) { left.next(groups) }.elseWhen(works) { left.next(left &- 1) }

        let isLimited = Register(bit, reset: 0, named: "is_limited")
        isLimited.next(works)
        let bytes = (0..<lanes).map { lane in
            byte(waiting[lane].value, named: "limited_\(lane)")
        }
        collect(bytes, isLimited.value, stage)
    }

    /// A sum limited to what grey levels are, in a register; and divided.
    private func byte(_ sum: Signed, named name: String) -> Unsigned {
        let largest = 255 * geometry.divisor
        let biased = sum + signed(largest.bitsOfCount + 1)(geometry.bias * geometry.divisor)
        let isBelow = biased.mostSignificantBit
        let positive = biased[0..<biased.width - 1].asUnsigned
        let width = largest.bitsOfCount
        let limit = constant(largest, bits: width)
        let inside =
            positive.width > width ? positive.truncated(to: width) : positive.extended(to: width)
        let limited = Register(unsigned(width), reset: .uninitialised, named: name)
        limited.next(
            mux(
                isBelow, constant(0, bits: width), mux(positive > limit, limit, inside)))
        return RoundedDivision(by: geometry.divisor, upTo: largest).quotient(limited.value)
            .truncated(to: 8)
    }

    /// Bytes come pixel by pixel, channel after channel; the last ones complete a block.
    private func collect(_ bytes: [Unsigned], _ comes: Bit, _ stage: SimplexStage) {
        let count = geometry.pixels * geometry.channels
        let lanes = geometry.lanes
        let collected = (0..<count).map {
            Register(unsigned(8), reset: .uninitialised, named: "byte_\($0)")
        }
        for (place, register) in collected.enumerated() {
            let following = place + lanes
            When(comes) {
                register.next(
                    following < count ? collected[following].value : bytes[following - count])
            }
        }
        let steps = count / lanes
        let step = Register(unsigned((max(2, steps) - 1).bitsOfCount), reset: 0, named: "step")
        let isLast = Wire(step == steps - 1, named: "is_last_step")
        When(comes) {
            When(isLast) { step.next(0) }.otherwise { step.next(step &+ 1) }
        }
        let isWhole = Register(bit, reset: 0, named: "is_whole")
        isWhole.next(comes && isLast)
        stage.blockValid.drive(isWhole)
        let words = (0..<geometry.factor).map { row in
            concatenate(
                (0..<geometry.factor).reversed().flatMap { column in
                    (0..<geometry.channels).reversed().map { channel in
                        collected[channel * geometry.pixels + row * geometry.factor + column]
                            as any HardwareReadable
                    }
                })
        }
        if let words = Vector(words) { stage.block.drive(words) }
    }
}
