/// Throws unless the number given for an option is one that has a meaning. Said while running, not
/// while parsing: a number out of range is a wrong value (exit code 1), not wrong usage.
func require(
    _ option: String, _ value: Int, in range: ClosedRange<Int>
) throws(InputError) {
    guard range.contains(value) else {
        throw .outOfRange(option: option, value: value, range: range)
    }
}
