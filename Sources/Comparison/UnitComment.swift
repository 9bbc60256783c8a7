import MorphoUnits

extension CatalogueUnit {
    /// Lines for the comment at the head of the unit's Verilog: what it computes, and how exactly.
    /// - Parameters:
    ///   - target: the function that the unit was made for.
    ///   - certified: measure the unit; it takes up to some seconds, see `MeasurementBudget`.
    ///   - progress: called with what is being done.
    /// - Throws: as `ErrorMeasurement.certificate`.
    public func commentLines(
        for target: FunctionTarget?, certified: Bool = true, progress: (String) -> Void = { _ in }
    ) throws -> [String] {
        guard let target else { return [] }
        guard certified, let configured else { return target.statement }
        let certificate = try ErrorMeasurement(of: [configured], target: target).certificate(
            of: configured, target: target, progress: progress)
        return target.statement + certificate.lines
    }
}
