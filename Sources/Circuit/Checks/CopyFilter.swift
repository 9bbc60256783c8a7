/// Lets one report through for all copies of a replicated instance: a fault in 256 generators is
/// one fault of their module.
struct CopyFilter {
    private var seen: Set<String> = []

    /// True the first time a text comes, copy numbers (`[3]`) aside.
    mutating func isNew(_ text: String) -> Bool {
        var key = ""
        var isNumber = false
        for character in text.utf8 {
            if character == UInt8(ascii: "]") { isNumber = false }
            if !isNumber { key.unicodeScalars.append(Unicode.Scalar(character)) }
            if character == UInt8(ascii: "[") { isNumber = true }
        }
        return seen.insert(key).inserted
    }
}
