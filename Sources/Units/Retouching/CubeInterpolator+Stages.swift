import MorphoHDL
import MorphoLookup

/// Where a level lies along an axis.
struct ColourPlace {
    let name: String
    /// The point below, 0 to 31.
    let point: Unsigned
    /// The share of the next point.
    let share: Unsigned
}

extension CubeInterpolator {
    /// By channel, red first; one stage after the pixel.
    func placesOfPixel() -> [ColourPlace] {
        let words = FixedRetouchTables.places.map { $0.point << RetouchFormat.shareBits | $0.share }
        let width = RetouchFormat.pointBits + RetouchFormat.shareBits
        return ["red", "green", "blue"].enumerated().map { channel, name in
            let level = pixel[(8 * channel)..<(8 * channel + 8)].asUnsigned
            let place = ROM(bits(width), contents: .words(words), named: "\(name)_places")
                .readSynchronous(level, enable: advances.value)
            return ColourPlace(
                name: name, point: place[RetouchFormat.shareBits..<width].asUnsigned,
                share: place[0..<RetouchFormat.shareBits].asUnsigned)
        }
    }

    /// Two stages from places to addresses.
    func driveAddresses(_ places: [ColourPlace]) {
        // Of two points in a row the even one is half the upper number, the odd one half the
        // lower.
        let halves = places.map { place in
            [
                ((place.point + 1) >> 1).truncated(to: CubeGeometry.halfBits), place.point >> 1,
            ]
        }
        func stage(_ word: Unsigned, _ name: String) -> Unsigned {
            late(word, from: 0, to: 1, named: name)
        }
        let rows = (0..<4).map { parities in
            stage(
                CubeGeometry.row(blue: halves[2][parities >> 1], green: halves[1][parities & 1]),
                "row_\(parities)")
        }
        let reds = (0..<2).map { stage(halves[0][$0], "red_half_\($0)") }
        let all = (0..<CubeGeometry.banks).map { bank in
            stage(
                CubeGeometry.address(row: rows[bank >> 1], red: reds[bank & 1]), "address_\(bank)")
        }
        if let all = Vector(all) { addresses.drive(all) }
    }

    /// What is added, in 1/32 of a level, by channel: three interpolations in a row.
    func interpolated(_ corners: [Bits], _ places: [ColourPlace]) -> [Signed] {
        // A cube in coarser units has zeros below, which interpolation fills.
        let padding = ColourCube.fractionBits - entry.fraction
        let width = min(entry.bits + padding, Self.largestBits)
        var words = corners.flatMap { corner in
            (0..<3).map { channel in
                let word = corner[(channel * entry.bits)..<((channel + 1) * entry.bits)].asSigned
                let padded = padding > 0 ? concatenate(word, bits(padding)(0)).asSigned : word
                return padded.truncated(to: width)
            }
        }
        var stage = Stage.corner
        // Words lie by parities, blue on top, and channel: the upper half has odd blue numbers.
        for place in places.reversed() {
            words = interpolated(words, at: place, stage: stage)
            stage += Interpolation.latency
        }
        return words
    }

    /// Bits of ± 511 levels in 1/32.
    private static let largestBits = 15

    private func interpolated(
        _ words: [Signed], at place: ColourPlace, stage: Int
    ) -> [Signed] {
        let count = words.count / 2
        let isOdd = late(
            place.point[0], from: 1, to: stage, named: "\(place.name)_odd")
        let share = late(place.share, from: 1, to: stage, named: "\(place.name)_share")
        let axis = Replicated(
            Interpolation(width: words[0].width), count: count, named: place.name)
        axis.enable.broadcast(advances)
        axis.share.broadcast(share)
        // The even point lies below an even number, and above an odd one.
        if let firsts = Vector((0..<count).map { mux(isOdd, words[$0 + count], words[$0]) }),
            let seconds = Vector((0..<count).map { mux(isOdd, words[$0], words[$0 + count]) })
        {
            axis.first.drive(firsts)
            axis.second.drive(seconds)
        }
        return axis.result.elements
    }
}
