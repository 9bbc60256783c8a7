import MorphoCircuit

/// Brings a signal into a clock domain: `stages` registers in a row, the first of which may read
/// any domain. Latency: `stages` cycles of the new domain. More than one bit may cross only when
/// one bit changes at a time (a Gray code).
public struct Synchroniser: HardwareModule {
    public let width: Int
    public let stages: Int
    public let into: ClockDomain
    public let source: Input<Bits>
    public let result: Output<Bits>
    let chain: [Register<Bits>]

    /// - Parameter stages: 2 ... 8.
    public init(
        width: Int = 1, stages: Int = 2, into domain: ClockDomain, file: StaticString = #fileID,
        line: UInt = #line
    ) {
        let location = SourceLocation(fileID: file, line: line)
        self.width = width
        self.stages =
            Scope.current?.checked(
                stages, in: 2...8, "the number of stages of a synchroniser", at: location) ?? 2
        into = domain
        source = .asynchronous(bits(width))
        result = Output(bits(width), in: domain)
        chain = (0..<self.stages).map { index in
            index == 0
                ? .crossing(
                    bits(width), resets: domain.reset.map { _ in [0] }, in: domain, named: "",
                    location: location)
                : domain.reset == nil
                    ? Register(bits(width), reset: .uninitialised, in: domain)
                    : Register(bits(width), reset: 0, in: domain)
        }
    }

    public func describe() {
        chain[0].next(source)
        for index in 1..<chain.count { chain[index].next(chain[index - 1]) }
        result.drive(chain[chain.count - 1])
    }
}
