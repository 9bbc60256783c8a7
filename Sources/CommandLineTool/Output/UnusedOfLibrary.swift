import MorphoLiberty
import MorphoWording

/// What a library holds and the price leaves out, as the report lists it.
struct UnusedOfLibrary: Codable {
    /// `group` or `attribute`.
    var kind: String
    var name: String
    /// Of the first one in its file, from 1.
    var line: Int
    /// 0: the library lacks it, and the usual value was taken.
    var count: Int

    init(_ remark: LibertyRemark) {
        kind = "\(remark.kind)"
        name = remark.name
        line = remark.line
        count = remark.count
    }

    /// A line with numbers only; empty when the price uses all that the library holds.
    static func line(_ remarks: [LibertyRemark]) -> String {
        let unused = remarks.count { $0.count > 0 }
        let lacking = remarks.count - unused
        if remarks.isEmpty { return "" }
        return "library: kinds of entries that the price does not use: \(unused); units that it "
            + "lacks, taken as usual: \(lacking); --format json lists them\n"
    }
}
