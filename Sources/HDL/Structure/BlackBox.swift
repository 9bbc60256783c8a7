import MorphoCircuit

/// A module that is described elsewhere: a vendor's macro, an analogue cell. It has ports and no
/// `describe()`. It can be placed like any module and the Verilog refers to it; simulation, gates,
/// proofs and prices refuse a design that contains one.
///
///     struct Oscillator: BlackBox, NamedModule {
///         let trim = Input(unsigned(4))
///         let lock = Output(bit, in: ClockDomain())
///         var moduleName: String { "OSC_40M" }
///     }
///
/// A port in a clock domain gives the box that domain's clock and reset ports and is checked for
/// crossings. Paths from input to output within the box are not known and not checked for loops.
public protocol BlackBox: HardwareModule {}

extension BlackBox {
    public func describe() {}
}
