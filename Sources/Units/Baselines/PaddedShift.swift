import MorphoHDL
import MorphoLookup

/// Where one axis of a window stands that moves on over a frame and `reach` steps beyond its edge.
///
///     frame     0  1  2 ... count-1
///     steps     0  1  2 ... count-1  fill 1 ... fill reach
///     middle         0  1   ...            count-1            (here with a reach of 2)
struct WindowAxis: Interface {
    let reach: Int
    /// The place that comes in; the last one while the window is filled beyond the edge.
    let place: Register<Unsigned>
    /// Steps beyond the edge, 0 within the frame.
    let fill: Register<Unsigned>
    /// Steps before the middle of the window is in the frame.
    let lead: Register<Unsigned>

    init(reach: Int, placeBits: Int) {
        self.reach = reach
        place = Register(unsigned(placeBits), reset: 0)
        fill = Register(unsigned(reach.bitsOfCount), reset: 0)
        lead = Register(unsigned(reach.bitsOfCount), reset: reach)
    }

    /// Something comes in, in place of filling.
    var isReal: Bit { fill == 0 }
    /// The middle of the window is in the frame with this step.
    var isInside: Bit { lead == 0 }
    var isLast: Bit { fill == reach }

    /// Goes on by one step while `moves` holds.
    func describe(count: Unsigned, moves: Bit) {
        let isEdge = place == (count &- 1)
        When(moves) {
            When(isLast) {
                place.next(0)
                fill.next(0)
                lead.next(reach)
            }.otherwise {
                When(lead != 0) { lead.next(lead &- 1) }
                When(isEdge) { fill.next(fill &+ 1) }.otherwise { place.next(place &+ 1) }
            }
        }
    }

    /// The window after a step: the oldest word first.
    ///
    /// - Parameters:
    ///   - window: before the step, without the word that leaves: 2 × `reach` words.
    ///   - incoming: the word that comes in, if any does.
    func shifted(
        _ window: [Bits], incoming: Bits, padding: UpscalerDescription.Padding
    ) -> [Bits] {
        let newest = 2 * reach - 1
        var entering = incoming
        switch padding {
        case .repeated: entering = mux(isReal, incoming, window[newest])
        case .mirrored:
            // The mirror image of the edge: the word before it, the word before that ...
            for step in 1...reach {
                entering = mux(fill == step, window[newest - (2 * step - 1)], entering)
            }
        }
        var words = window + [entering]
        switch padding {
        case .repeated:
            let isStart = place == 0 && isReal
            words = words.map { mux(isStart, entering, $0) }
        case .mirrored:
            // With this step the first place of the frame is in the middle.
            let isTurn = place == reach && isReal
            for distance in 1...reach {
                words[reach - distance] = mux(
                    isTurn, words[reach + distance], words[reach - distance])
            }
        }
        return words
    }
}
