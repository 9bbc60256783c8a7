/// A name from a file as it is put into a message: of bearable length, and without signs that
/// would act on a terminal.
package func shownName(_ name: String) -> String {
    let shown = name.unicodeScalars.prefix(80).map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
            "\u{FFFD}"
        default: String(scalar)
        }
    }
    return shown.joined() + (name.unicodeScalars.count > 80 ? "…" : "")
}
