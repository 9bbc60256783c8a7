import Foundation

/// A group of a Liberty file: `name (arguments) { attributes and groups }`.
struct LibertyGroup {
    var name: String
    var arguments: [String]
    /// `name : value ;` as one value, `name (a, b) ;` as several. A repeated one keeps the last.
    var attributes: [String: [String]] = [:]
    var groups: [LibertyGroup] = []

    func text(_ name: String) -> String? { attributes[name]?.first }
    func number(_ name: String) -> Double? { text(name).flatMap(Self.number) }

    /// A number, finite.
    static func number(_ text: String) -> Double? {
        Double(text.trimmingCharacters(in: .whitespaces)).flatMap { $0.isFinite ? $0 : nil }
    }

    /// The numbers in texts such as `"0.1, 0.2", \ "0.3"`.
    static func numbers(_ texts: [String]) -> [Double] {
        texts.flatMap { text in
            text.utf8.split { byte in
                [
                    UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"),
                    UInt8(ascii: "\r"), UInt8(ascii: "\\"),
                ].contains(byte)
            }.compactMap { Double(Substring($0)) }.filter(\.isFinite)
        }
    }
}

/// Reads the groups of a Liberty text that `LibraryCheck` found whole, one after the other, so
/// that no more than one cell is held as text.
struct LibertyGroupReader {
    private let bytes: [UInt8]
    private var place = 0
    /// Groups that prices do not need and that make up most of a large library.
    private static let skipped: Set<String> = [
        "test_cell", "output_current_rise", "output_current_fall", "receiver_capacitance1_rise",
        "receiver_capacitance1_fall", "receiver_capacitance2_rise", "receiver_capacitance2_fall",
        "receiver_capacitance", "ccsn_first_stage", "ccsn_last_stage", "dc_current",
        "normalized_driver_waveform", "ocv_sigma_cell_rise", "ocv_sigma_cell_fall",
    ]

    init(_ text: String) { bytes = Array(text.utf8) }

    /// Calls `body` with each group directly inside the library, and returns the library itself
    /// with its attributes, without these groups.
    mutating func library(_ body: (LibertyGroup) -> Void) -> LibertyGroup? {
        // The groups that are open, the library first.
        var open: [LibertyGroup] = []
        while let statement = next() {
            switch statement {
            case .open(let group):
                if Self.skipped.contains(group.name) || (open.isEmpty && group.name != "library") {
                    skipGroup()
                } else {
                    open.append(group)
                }
            case .attribute(let name, let values):
                if !open.isEmpty { open[open.count - 1].attributes[name] = values }
            case .close:
                guard let closed = open.popLast() else { continue }
                switch open.count {
                case 0: return closed
                case 1: body(closed)
                default: open[open.count - 1].groups.append(closed)
                }
            }
        }
        return nil
    }

    private enum Statement {
        case open(LibertyGroup)
        case attribute(String, [String])
        case close
    }

    private mutating func next() -> Statement? {
        while true {
            skipSpace(newlines: true)
            guard place < bytes.count else { return nil }
            if bytes[place] == UInt8(ascii: "}") {
                place += 1
                return .close
            }
            let word = word()
            skipSpace(newlines: false)
            guard place < bytes.count else { return nil }
            switch bytes[place] {
            case UInt8(ascii: ":"):
                place += 1
                return .attribute(word, [value()])
            case UInt8(ascii: "("):
                place += 1
                let arguments = arguments()
                skipSpace(newlines: true)
                if place < bytes.count, bytes[place] == UInt8(ascii: "{") {
                    place += 1
                    return .open(LibertyGroup(name: word, arguments: arguments))
                }
                return .attribute(word, arguments)
            case UInt8(ascii: "{"):
                place += 1
                return .open(LibertyGroup(name: word, arguments: []))
            default:
                if word.isEmpty { place += 1 }
            }
        }
    }

    private func at(_ offset: Int) -> UInt8 {
        place + offset < bytes.count ? bytes[place + offset] : 0
    }

    private mutating func skipSpace(newlines: Bool) {
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): place += 1
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "\n"), UInt8(ascii: ";"):
                if !newlines { return }
                place += 1
            case UInt8(ascii: "/") where at(1) == UInt8(ascii: "*"):
                place += 2
                while place < bytes.count,
                    at(0) != UInt8(ascii: "*") || at(1) != UInt8(ascii: "/")
                {
                    place += 1
                }
                place += 2
            case UInt8(ascii: "/") where at(1) == UInt8(ascii: "/"):
                while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
            default: return
            }
        }
    }

    private mutating func word() -> String {
        let start = place
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                place += 1
            default: return String(decoding: bytes[start..<place], as: UTF8.self)
            }
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// A string without its quotes; the place is behind the first one.
    private mutating func string() -> String {
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = min(place, bytes.count)
        place = end + 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func value() -> String {
        skipSpace(newlines: false)
        if at(0) == UInt8(ascii: "\"") {
            place += 1
            return string()
        }
        let start = place
        while place < bytes.count, !";\n}".utf8.contains(bytes[place]),
            at(0) != UInt8(ascii: "/") || at(1) != UInt8(ascii: "*")
        {
            place += 1
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
            .trimmingCharacters(in: .whitespaces)
    }

    /// What stands in brackets, cut at commas; the place is behind the opening one.
    private mutating func arguments() -> [String] {
        var found: [String] = []
        while place < bytes.count {
            skipSpace(newlines: true)
            switch at(0) {
            case UInt8(ascii: ")"):
                place += 1
                return found
            case UInt8(ascii: "\""):
                place += 1
                found.append(string())
            case UInt8(ascii: ","): place += 1
            default:
                let start = place
                while place < bytes.count, !",) \t\n\r\"".utf8.contains(bytes[place]) {
                    place += 1
                }
                found.append(String(decoding: bytes[start..<place], as: UTF8.self))
            }
        }
        return found
    }

    /// Passes over the rest of a group that has just been opened.
    private mutating func skipGroup() {
        var depth = 1
        while depth > 0, place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "\""):
                place += 1
                _ = string()
                continue
            default: break
            }
            place += 1
        }
    }
}
