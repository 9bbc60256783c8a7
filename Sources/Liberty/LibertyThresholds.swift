/// Between which shares of the supply voltage a library measures; what Liberty takes where the
/// file says nothing.
public struct LibertyThresholds: Hashable, Sendable {
    public var slewLowerRise = 0.2
    public var slewUpperRise = 0.8
    public var slewLowerFall = 0.2
    public var slewUpperFall = 0.8
    public var inputRise = 0.5
    public var inputFall = 0.5
    public var outputRise = 0.5
    public var outputFall = 0.5
    /// `slew_derate_from_library`. **Already multiplied** into every slew of the library, axes and
    /// transition tables alike: they are times between the thresholds above, and slews of
    /// libraries with different factors can be compared. OpenSTA leaves the tables as they are and
    /// divides the slews of wires by the factor; the delays come out the same, the slews that it
    /// reports are those of this library divided by the factor.
    public var slewDerate = 1.0

    public init() {}
}
