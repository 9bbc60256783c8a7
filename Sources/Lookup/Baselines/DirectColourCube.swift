import MorphoImages

extension ColourCube {
    /// A cube for any change of colours: `colour` gives for a colour, each channel from 0 to 255,
    /// the one that it becomes. What is added to the colour is rounded to 1/32 of a grey level and
    /// limited to ±511 of them.
    ///
    /// - Throws: `RetouchError.element` when it gives a number that is none.
    public init(
        colour: (_ red: Double, _ green: Double, _ blue: Double) -> (Double, Double, Double)
    ) throws(RetouchError) {
        let points = RetouchTables.points
        let limit = Double(Self.largestLevel * Self.unitsPerLevel)
        // The authors' step: a little more than a 32nd of the range.
        let step = 255 * 1.000001 / Double(points - 1)
        var entries: [Int16] = []
        entries.reserveCapacity(points * points * points * 4)
        for blue in 0..<points {
            for green in 0..<points {
                for red in 0..<points {
                    let place = [red, green, blue].map { Double($0) * step }
                    let new = colour(place[0], place[1], place[2])
                    for (old, new) in zip(place, [new.0, new.1, new.2]) {
                        guard new.isFinite else { throw .element(file: "of colours") }
                        let units = ((new - old) * Double(Self.unitsPerLevel))
                            .rounded(.toNearestOrEven)
                        entries.append(Int16(min(max(units, -limit), limit)))
                    }
                    entries.append(0)
                }
            }
        }
        self.init(entries: entries)
    }

    /// The picture whose colours the cube has changed: the plain look-up table of colours, which
    /// others are compared with.
    ///
    /// - Throws: `RetouchError.grey`.
    public func applied(to image: Image) throws(RetouchError) -> Image {
        guard image.channels == 3 else { throw .grey(width: image.width, height: image.height) }
        return GoldenRetoucher.apply(self, to: image)
    }
}
