import ArgumentParser
import MorphoImageComparison

/// What units for images are given.
struct ImageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "For units that work on images: a PNG or JPEG file, grey or RGB.",
            valueName: "file.png"))
    var input: String?

    @Option(help: ArgumentHelp("Where to write the result.", valueName: "file.png"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "A folder with tables as their authors published them (npy), instead of our own.",
            valueName: "folder"))
    var luts: String?

    @Option(
        help: ArgumentHelp(
            "What the result should be, for PSNR and SSIM.", valueName: "file.png"))
    var reference: String?

    @Option(
        help: ArgumentHelp(
            "What the hardware is simulated with: all, none, or COLUMNSxROWS of the upper left "
                + "corner; by default all of a small image.", valueName: "part"))
    var part: String?

    /// The first of these options that was given.
    var given: String? {
        [
            ("--input", input), ("--output", output), ("--luts", luts),
            ("--reference", reference), ("--part", part),
        ].first { $0.1 != nil }?.0
    }

    static func areImageUnits(_ names: [String]) -> Bool {
        names.contains { name in ImageUnit.all.contains { $0.name == name } }
    }

    /// Nil: it was not said.
    func chosenPart() throws(InputError) -> ImageSimulation.Part? {
        guard let part else { return nil }
        if part == "all" { return .all }
        if part == "none" { return ImageSimulation.Part.none }
        let sides = part.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard sides.count == 2, let columns = sides[0], let rows = sides[1], columns > 0, rows > 0
        else { throw .part(part) }
        return .corner(columns: columns, rows: rows)
    }
}
