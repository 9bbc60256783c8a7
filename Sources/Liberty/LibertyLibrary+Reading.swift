extension LibertyLibrary {
    /// Reads the text of one library. Cells and what stands between them are read one after the
    /// other; nothing but the result is kept.
    ///
    /// Units may stand anywhere; what the file counts in them is in SI here. Slews (axes and
    /// transition tables) hold the library's `slew_derate_from_library`, see
    /// `LibertyThresholds.slewDerate`. A unit that the file does not state is taken as 1 ns, 1 V,
    /// 1 nW, 1 pF and stands in `remarks` with a count of 0.
    ///
    /// - Parameter file: Its name in errors.
    /// - Throws: The first thing that makes the text unusable, with its line and column.
    public init(_ bytes: [UInt8], file: String) throws(LibertyError) {
        // A result, as the closure of the standard library is not generic in what it throws.
        typealias Outcome = Result<LibertyLibrary, LibertyError>
        let result = bytes.withUnsafeBufferPointer { bytes -> Outcome in
            do throws(LibertyFault) {
                return .success(try LibertyLibrary(reading: bytes, file: file))
            } catch {
                return .failure(error.error(in: bytes, file: file))
            }
        }
        self = try result.get()
    }

    private init(reading bytes: UnsafeBufferPointer<UInt8>, file: String) throws(LibertyFault) {
        let scanner = LibertyScanner(bytes, words: .all)
        var first = LibertyHeaderReader(scanner)
        let header: LibertyHeader
        do throws(LibertyFault) { header = try first.read() } catch {
            // A lost quote shows far behind its place, or as a word behind a string.
            var search = scanner
            if error.fact == .unclosedString {
                let start = try search.brokenString() ?? error.offset
                throw LibertyFault(.unclosedString, at: start)
            }
            if case .unexpected = error.fact,
                let start = try search.brokenString(before: error.offset)
            {
                throw LibertyFault(.unclosedString, at: start)
            }
            throw error
        }
        try Self.checkNames(header, bytes)
        var reader = LibertyCellReader(scanner, header: header, remarks: first.remarks)
        cells.reserveCapacity(header.cells.count)
        for place in header.cells { cells.append(try reader.read(place)) }
        cells.sort { $0.name < $1.name }
        axes = reader.axes
        remarks = reader.remarks.remarks(in: bytes)
        name = header.name
        self.file = file
        thresholds = header.thresholds
        let conditions = header.chosenConditions
        operatingConditions = conditions?.name
        voltage = (conditions?.voltage ?? header.nominalVoltage ?? 0) * header.units.voltage
        temperature = conditions?.temperature ?? header.nominalTemperature
    }

    private static func checkNames(
        _ header: LibertyHeader, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(LibertyFault) {
        var places: [String: Int] = [:]
        for cell in header.cells {
            if let first = places.updateValue(cell.start, forKey: cell.name) {
                let line = bytes[..<first].count { $0 == UInt8(ascii: "\n") } + 1
                throw LibertyFault(.repeatedCell(cell.name, firstLine: line), at: cell.start)
            }
        }
    }
}
