/// Rows as aligned columns: the first column to the left, the others to the right.
public struct Table: Hashable, Sendable {
    public var header: [String]
    /// Cells that are missing at a row's end are empty; those beyond the header are left out.
    public var rows: [[String]]

    public init(header: [String], rows: [[String]] = []) {
        self.header = header
        self.rows = rows
    }

    /// The header and the rows, a line each.
    public var text: String {
        let lines = ([header] + rows).map { row in
            header.indices.map { row.indices.contains($0) ? row[$0] : "" }
        }
        let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            let cells = line.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + padding : padding + cell
            }
            return cells.joined(separator: "  ").trimmingTrailingBlanks + "\n"
        }.joined()
    }
}

extension String {
    fileprivate var trimmingTrailingBlanks: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
