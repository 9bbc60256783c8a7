/// A row of places that walks through memory while compiled code runs; see `LaneWindow`.
struct NativeWindow {
    /// Of the first value, at home.
    var slot: Int
    /// Values in the row.
    var count: Int
    /// Slots of a value.
    var units: Int

    /// The places of the row.
    var slots: StrideTo<Int> { stride(from: slot, to: slot + count * units, by: units) }

    /// A function that copies all rows back to where they are at home.
    ///
    ///     walked = 2    [ v0 v1 v2 v3 .. .. ]
    ///                         \  \  \  \          from the back, since the rows overlap
    ///     home          [ .. .. v0 v1 v2 v3 ]
    ///
    /// - Parameter lanes: of a block.
    static func text(_ windows: [NativeWindow], lanes: Int) -> String {
        let rows = windows.map { window in
            let size = window.units * lanes / 8
            return "{\(window.slot * lanes / 8), \(window.count * size), \(size)}"
        }
        return """
            static const struct { uint64_t start, length, size; } windows[] = {
            \(rows.joined(separator: ",\n"))};
            static __attribute__((noinline)) void go_back(char *m, uint64_t walked) {
                for (uint64_t row = 0; row < \(windows.count); ++row) {
                    char *const home = m + windows[row].start;
                    const char *const from = home - walked * windows[row].size;
                    for (uint64_t at = windows[row].length; at; at -= \(lanes / 8)) {
                        const plane value = *(const plane *)(from + at - \(lanes / 8));
                        *(plane *)(home + at - \(lanes / 8)) = value;
                    }
                }
            }

            """
    }
}
