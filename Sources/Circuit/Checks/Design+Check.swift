/// All checks of a design together. Each stands in a file of its own, looks and never rewrites.
///
/// | check | looks at | finds |
/// | --- | --- | --- |
/// | `checkWidths` | modules | shapes and indices that contradict the operation table |
/// | `checkNames` | modules | illegal, reserved and repeated names |
/// | `checkDrivers` | modules | signals without a value |
/// | `checkUnused` | modules | inputs, registers, wires and memories that nothing reads |
/// | `checkStorage` | modules | storage that never changes and whose value nobody knows |
/// | `checkLoops` | flat | signals that depend on themselves |
/// | `checkDomains` | flat | dependence across clock domains |
extension Design {
    /// Everything wrong with the design, errors and warnings, in the order of the checks above and
    /// within one in the order of declaration. The same design gives the same list.
    ///
    /// When a graph contradicts itself only that is reported: the rest could not be relied on.
    /// Linear in the flattened design, which is made once and shared, but for sorting bit ranges.
    public func check(table: OperationTable = .standard) -> [Diagnostic] {
        if modules.isEmpty { return [] }
        let widths = checkWidths(table: table)
        if widths.contains(where: \.isStructural) { return widths }
        var diagnostics = widths + checkNames() + checkDrivers()
        for module in modules {
            diagnostics += module.checkUnused() + module.checkStorage(table: table)
        }
        let flat = top.instances.isEmpty ? top : flattened()
        let components = CombinationalComponents(flat)
        diagnostics += flat.checkLoops(components)
        diagnostics += flat.checkDomains(components)
        return diagnostics
    }
}

extension Diagnostic {
    /// The graph cannot be walked or flattened safely.
    fileprivate var isStructural: Bool {
        switch fact {
        case .inconsistentGraph, .recursiveModule, .domainNotConnected, .invalidSize: true
        default: false
        }
    }
}
