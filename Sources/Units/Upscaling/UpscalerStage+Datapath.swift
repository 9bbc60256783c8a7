import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// The sum of a branch for a new pixel, and the sample that all is added to.
extension UpscalerStage {
    /// From the window to the levels of the block that goes out; see `UpscalerStage` for the cycles.
    func describeDatapath() {
        var control = steps.control(schedule, frame: frame).delayed(named: "selected")
        let windows = (0..<schedule.lanes).map {
            selected(lane: $0).registered(named: "lane\($0)")
        }
        let addresses = windows.map { self.addresses($0, control) }
        var bases = windows.map(base)
        control = control.delayed(named: "addressed")
        bases = later(bases, "addressed")
        for kernel in 0..<tables.count / stage.parts {
            let all = addresses.enumerated().flatMap { lane, kernels in
                kernels[kernel].enumerated().map {
                    registered($1, named: "address_\(kernel)_\(lane)_\($0)")
                }
            }
            guard let all = Vector(all) else { continue }
            for part in 0..<stage.parts {
                tables[kernel * stage.parts + part].enable.drive(control.isValid)
                tables[kernel * stage.parts + part].addresses.drive(all)
            }
        }
        for cycle in 1...(configuration.shapes(stage: index).first?.latency ?? 1) {
            control = control.delayed(named: "read\(cycle)")
            bases = later(bases, "read\(cycle)")
        }

        var sums = windows.indices.map { lane in
            self.sums(lane: lane, control).enumerated().map { branch, pixels in
                pixels.enumerated().map {
                    registered($1, named: "sum_\(lane)_\(branch)_\($0)")
                }
            }
        }
        control = control.delayed(named: "summed")
        bases = later(bases, "summed")
        if let phase = control.phase {
            sums = sums.enumerated().map { accumulated($1, lane: $0, control) }
            // Only the second phase goes on.
            control.isValid = control.isValid && phase
            control.phase = nil
            control = control.delayed(named: "accumulated")
            bases = later(bases, "accumulated")
        }
        let weighted = sums.enumerated().map { lane, branches in
            self.weighted(branches).enumerated().map {
                registered($1, named: "weighted_\(lane)_\($0)")
            }
        }
        control = control.delayed(named: "weighted")
        bases = later(bases, "weighted")
        let totals = zip(weighted, bases).enumerated().map { lane, pair in
            pair.0.enumerated().map { pixel, sum in
                registered(limited(sum, pair.1), named: "total_\(lane)_\(pixel)")
            }
        }
        control = control.delayed(named: "limited")
        finish(totals, control)
    }

    private func later(_ words: [Unsigned], _ name: String) -> [Unsigned] {
        words.enumerated().map { registered($1, named: "base_\($0)_\(name)") }
    }

    /// By kernel the addresses of a lane in the present phase.
    private func addresses(_ window: LaneWindow, _ control: StepControl) -> [[Unsigned]] {
        stage.branches.flatMap { branch in
            let padded = window.padded(branch)
            return branch.kernels.map { kernel in
                func address(_ quarters: Int) -> Unsigned {
                    concatenate(
                        kernel.offsets.map { offset in
                            let turned = offset.turned(quarters)
                            return padded[branch.reach + turned.row][branch.reach + turned.column]
                        }
                    ).asUnsigned
                }
                return (0..<schedule.rotations).map { rotation in
                    control.phase.map {
                        mux($0, address(rotation + schedule.rotations), address(rotation))
                    } ?? address(rotation)
                }
            }
        }
    }

    /// The sample in parts of a grey level.
    private func base(_ window: LaneWindow) -> Unsigned {
        let whole = multiple(window.level, configuration.description.denominator)
        guard let rest = window.rest else { return whole }
        let width = configuration.description.largestSample.bitsOfCount
        return (whole + rest).truncated(to: width)
    }

    /// By branch and new pixel the sum of what kernels say in the rotations of a cycle.
    private func sums(lane: Int, _ control: StepControl) -> [[Signed]] {
        var kernel = 0
        return stage.branches.map { branch in
            let words = branch.kernels.flatMap { _ -> [(Bits, Int)] in
                defer { kernel += 1 }
                return (0..<schedule.rotations).map { rotation in
                    (word(of: kernel, port: lane * schedule.rotations + rotation), rotation)
                }
            }
            return (0..<factor * factor).map { pixel in
                balancedSum(
                    words.map { word, rotation in
                        let number = self.number(of: word, pixel, quarters: rotation)
                        return control.phase.map {
                            mux(
                                $0,
                                self.number(
                                    of: word, pixel, quarters: rotation + schedule.rotations),
                                number)
                        } ?? number
                    })
            }
        }
    }

    /// What a port of a kernel's table reads, all parts side by side.
    private func word(of kernel: Int, port: Int) -> Bits {
        concatenate(
            (0..<stage.parts).reversed().map { part in
                tables[kernel * stage.parts + part].words[port] as any HardwareReadable
            })
    }

    /// What a word says of a new pixel when its block is turned.
    private func number(of word: Bits, _ pixel: Int, quarters: Int) -> Signed {
        let source = UpscalerDescription.turnedPixel(
            pixel, quarters: 4 - quarters, factor: factor)
        return word[8 * source..<8 * source + 8].asSigned
    }

    /// The sums of both phases: there after the second.
    private func accumulated(_ branches: [[Signed]], lane: Int, _ control: StepControl)
        -> [[Signed]]
    {
        branches.enumerated().map { branch, pixels in
            pixels.enumerated().map { pixel, sum in
                let register = Register(
                    signed(sum.width + 1), reset: .uninitialised,
                    named: "accumulator_\(lane)_\(branch)_\(pixel)")
                let wide = sum.extended(to: sum.width + 1)
                let isSecond = control.phase ?? control.isValid
                register.next(mux(isSecond, register &+ wide, wide))
                return register.value
            }
        }
    }

    /// By new pixel the sum of all branches in parts of a grey level.
    private func weighted(_ branches: [[Signed]]) -> [Signed] {
        (0..<factor * factor).map { pixel in
            balancedSum(
                zip(stage.branches, branches).map { branch, sums in
                    multiple(sums[pixel], configuration.description.multiplier(branch))
                })
        }
    }

    /// From black to white.
    private func limited(_ sum: Signed, _ base: Unsigned) -> Unsigned {
        let largest = configuration.description.largestSample
        let total = sum + base.signedValue
        let level = total.truncated(to: largest.bitsOfCount).asUnsigned
        return mux(
            total < 0, constant(0, bits: level.width),
            mux(total > largest, constant(largest, bits: level.width), level))
    }

    /// Divides, and puts the levels where they belong in the block.
    private func finish(_ totals: [[Unsigned]], _ limited: StepControl) {
        let denominator = configuration.description.denominator
        var (control, words) = (limited, totals.map { $0.map(\.asBits) })
        if denominator > 1 {
            let division = ConstantDivision(
                by: denominator, upTo: configuration.description.largestSample)
            control = control.delayed(named: "divided")
            words = totals.enumerated().map { lane, pixels in
                pixels.enumerated().map { pixel, total in
                    let quotient = registered(
                        division.quotient(total), named: "quotient_\(lane)_\(pixel)")
                    let number = registered(total, named: "divided_\(lane)_\(pixel)")
                    return level(quotient, number)
                }
            }
        }
        for (lane, pixels) in words.enumerated() {
            for (pixel, word) in pixels.enumerated() { store(word, lane, pixel, control) }
        }
        finished.next(control.isValid && control.isLast)
        finishedFirst.next(control.isFirst)
        finishedReal.next(control.isReal)
    }

    /// The quotient with what is left, or in the last stage the nearest level, the even one of
    /// two.
    private func level(_ quotient: Unsigned, _ number: Unsigned) -> Bits {
        let denominator = configuration.description.denominator
        let width = configuration.description.restBits
        // It is below the denominator, so the lowest bits tell it.
        let product = multiple(quotient, denominator)
        let rest =
            number.truncated(to: width) &- product.truncated(to: width)
        if !isLast { return concatenate(rest, quotient) }
        let isEven = denominator % 2 == 0
        var isUp = rest > denominator / 2
        if isEven { isUp = isUp || rest == denominator / 2 && quotient[0] }
        return (quotient &+ isUp.asUnsigned.extended(to: 8)).asBits
    }

    private func store(_ word: Bits, _ lane: Int, _ pixel: Int, _ control: StepControl) {
        let side = layout.side
        for channel in 0..<schedule.channels {
            for group in 0..<schedule.groups {
                let sample = group * schedule.lanes + lane
                let row = sample / side * factor + pixel / factor
                let column = sample % side * factor + pixel % factor
                let place = (channel * side * factor + row) * side * factor + column
                var isMeant = control.isValid
                if let number = control.channel { isMeant = isMeant && number == channel }
                if let number = control.group { isMeant = isMeant && number == group }
                When(isMeant) { levels[place].next(word) }
            }
        }
    }
}
