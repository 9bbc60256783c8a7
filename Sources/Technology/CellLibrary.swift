import ExternalTools

/// A Liberty file, read once: what is checked is what Yosys is given, even when the file is a
/// pipe or changes meanwhile.
struct CellLibrary: Sendable {
    /// The file's name without its folders.
    let name: String
    let text: String
    /// The areas of the cells that hold state, by name.
    let sequentialAreas: [String: Double]

    /// - Throws: `FileError`, or `PricingError.libraryMalformed`.
    init(_ path: String) throws {
        text = try InputFile.read(path, limit: 1 << 28)
        name = path.split(separator: "/").last.map(String.init) ?? path
        if let fault = LibraryCheck.fault(in: text) {
            throw PricingError.libraryMalformed(path: path, fault)
        }
        sequentialAreas = Self.sequentialCells(of: text)
    }

    /// The areas of the library's cells that hold state, by name.
    static func sequentialCells(of library: String) -> [String: Double] {
        var cells: [String: Double] = [:]
        var name: String?
        var area = 0.0
        var holdsState = false
        func close() {
            if let name, holdsState { cells[name] = area }
        }
        for line in library.split(whereSeparator: \.isNewline) {
            let text = line.drop(while: \.isWhitespace)
            if text.hasPrefix("cell"), let open = text.firstIndex(of: "("),
                let end = text.firstIndex(of: ")"),
                text[text.index(text.startIndex, offsetBy: 4)..<open].allSatisfy(\.isWhitespace)
            {
                close()
                name = text[text.index(after: open)..<end].filter { $0 != "\"" && $0 != " " }
                area = 0
                holdsState = false
            } else if text.hasPrefix("area"), let colon = text.firstIndex(of: ":") {
                area =
                    Double(
                        text[text.index(after: colon)...].filter { !" ;\t".contains($0) }) ?? 0
            } else if text.hasPrefix("ff") || text.hasPrefix("latch") {
                holdsState = true
            }
        }
        close()
        return cells
    }
}
