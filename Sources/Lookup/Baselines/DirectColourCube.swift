extension ColourCube {
    /// A cube for any change of colours: `colour` gives for a colour, each channel from 0 to 255,
    /// the one that it becomes. What is added to the colour is rounded to 1/32 of a grey level and
    /// limited to ±511 of them.
    ///
    /// - Throws: `RetouchError.element` when it gives a number that is none.
    public init(
        colour: (_ red: Double, _ green: Double, _ blue: Double) -> (Double, Double, Double)
    ) throws(RetouchError) {
        // The authors' step: a little more than a 32nd of the range.
        let step = 255 * 1.000001 / Double(RetouchTables.points - 1)
        var isSound = true
        self.init { blue, green, red, channel in
            let old = [red, green, blue].map { Double($0) * step }
            let new = colour(old[0], old[1], old[2])
            let level = [new.0, new.1, new.2][channel]
            if !level.isFinite { isSound = false }
            return level - old[channel]
        }
        if !isSound { throw .element(file: "of colours") }
    }
}
