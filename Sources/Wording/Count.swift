/// A number with the noun it counts: `1 step`, `2 steps`, `0 steps`.
///
/// - Parameter plural: for a noun whose plural is not the noun with an `s`.
public func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
