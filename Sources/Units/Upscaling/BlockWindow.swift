import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// The parts of one sample that are there.
struct SampleSignals {
    var high: Bits?
    var low: Bits?
    var rest: Bits?

    /// Side by side, the higher bits lowest; nil when there is none.
    var packed: Bits? {
        let parts = [high, low, rest].compactMap { $0 }
        return parts.isEmpty
            ? nil : concatenate(parts.reversed().map { $0 as any HardwareReadable })
    }
}

/// The positions around the present one; see `WindowLayout`. A group of registers and a memory in
/// the stage that it belongs to.
struct BlockWindow: Interface {
    let layout: WindowLayout
    /// What goes from row to row; nil where windows are of one row.
    let lines: Memory<Bits>?
    let place: Register<Unsigned>
    /// By row and column of the window; nil where nothing is kept.
    let blocks: [Register<Bits>?]

    init(_ layout: WindowLayout, limits: FrameLimits) {
        self.layout = layout
        lines =
            layout.lineBits == 0
            ? nil : Memory(bits(layout.lineBits), depth: limits.columns.upperBound)
        place = Register(unsigned(limits.columnBits), reset: 0)
        let range = -layout.halo...layout.halo
        blocks = range.flatMap { row in
            range.map { column in
                let width = layout.blockSamples.reduce(0) {
                    $0 + layout.bits(layout.kept($1, row: row, column: column))
                }
                return width == 0 ? nil : Register(bits(width), reset: .uninitialised)
            }
        }
    }

    private func block(_ row: Int, _ column: Int) -> Register<Bits>? {
        let span = 2 * layout.halo + 1
        return blocks[(row + layout.halo) * span + column + layout.halo]
    }

    /// The sample of the window at `row`, `column`.
    func sample(_ sample: WindowLayout.Sample, row: Int, column: Int) -> SampleSignals {
        guard let register = block(row, column) else { return SampleSignals() }
        return unpacked(register.value, sample) { layout.kept($0, row: row, column: column) }
    }

    /// Moves on by one position while `moves` holds.
    /// - Parameters:
    ///   - block: the samples that come in.
    ///   - columns: of the present frame.
    func describe(
        moves: Bit, block: Vector<Bits>, columns: Unsigned, changes: Bit
    ) {
        let halo = layout.halo
        // The column that comes in, the topmost row first.
        var entering: [[SampleSignals]] = []
        if let lines {
            let isLast = place == (columns &- 1)
            let following = Wire(
                mux(isLast, constant(0, bits: place.width), place &+ 1), named: "following")
            When(changes) { place.next(0) }.elseWhen(moves) { place.next(following) }
            // Read one position ahead, so that the word waits for the next one.
            let word = lines.readSynchronous(following, enable: moves)
            entering = unpackedLine(word)
            entering.append(incoming(block))
            let kept = zip(layout.storedRows, entering.dropFirst()).flatMap { row, samples in
                zip(layout.blockSamples, samples).map { sample, signals in
                    restricted(signals, to: layout.stored(sample, below: row)).packed
                }
            }
            lines.write(place, packed(kept), enable: moves)
        } else {
            place.next(0)
            entering = [incoming(block)]
        }
        for (row, samples) in zip(-halo...halo, entering) {
            for column in -halo...halo {
                guard let register = self.block(row, column) else { continue }
                let source = zip(layout.blockSamples, samples).map { sample, signals in
                    let all =
                        column == halo
                        ? signals : self.sample(sample, row: row, column: column + 1)
                    return restricted(all, to: layout.kept(sample, row: row, column: column)).packed
                }
                When(moves) { register.next(packed(source)) }
            }
        }
    }

    private func incoming(_ block: Vector<Bits>) -> [SampleSignals] {
        layout.blockSamples.map { sample in
            let word = block[layout.place(sample)]
            return SampleSignals(
                high: word[layout.lowBits..<8], low: word[0..<layout.lowBits],
                rest: layout.restBits > 0 ? word[8..<8 + layout.restBits] : nil)
        }
    }

    /// What the line memory kept of the rows from the topmost one of the window.
    private func unpackedLine(_ word: Bits) -> [[SampleSignals]] {
        var first = 0
        return layout.storedRows.map { row in
            layout.blockSamples.map { sample in
                take(&first, of: word, layout.stored(sample, below: row))
            }
        }
    }

    private func unpacked(
        _ word: Bits, _ wanted: WindowLayout.Sample,
        _ parts: (WindowLayout.Sample) -> WindowLayout.Parts
    ) -> SampleSignals {
        var first = 0
        for sample in layout.blockSamples {
            if sample == wanted { return take(&first, of: word, parts(sample)) }
            first += layout.bits(parts(sample))
        }
        return SampleSignals()
    }

    private func take(
        _ first: inout Int, of word: Bits, _ parts: WindowLayout.Parts
    ) -> SampleSignals {
        func next(_ isThere: Bool, _ width: Int) -> Bits? {
            guard isThere else { return nil }
            defer { first += width }
            return word[first..<first + width]
        }
        return SampleSignals(
            high: next(parts.high, layout.highBits), low: next(parts.low, layout.lowBits),
            rest: next(parts.rest, layout.restBits))
    }

    private func restricted(
        _ signals: SampleSignals, to parts: WindowLayout.Parts
    ) -> SampleSignals {
        SampleSignals(
            high: parts.high ? signals.high : nil, low: parts.low ? signals.low : nil,
            rest: parts.rest ? signals.rest : nil)
    }

    private func packed(_ parts: [Bits?]) -> Bits {
        concatenate(parts.compactMap { $0 }.reversed().map { $0 as any HardwareReadable })
    }
}
