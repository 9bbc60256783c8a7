import MorphoCircuit

/// Writes a design as Verilog-2005, one module a file.
///
/// The text is a function of the design alone: no date, no folder, no version. Editing one
/// statement of a description changes the lines of that statement and no name elsewhere. Lint
/// tools (Verilator, Icarus, Yosys, slang) are silent on it at their strictest levels.
public struct VerilogEmitter: Sendable {
    public let design: Design
    /// Lines for the comment at the head of the top module's file.
    public let notes: [String]
    private let operations: OperationTable

    /// - Parameters:
    ///   - design: elaborated without errors.
    ///   - notes: lines for the comment at the head of the top module's file: what it computes.
    ///   - operations: what operations look like in Verilog.
    public init(
        _ design: Design, notes: [String] = [], operations: OperationTable = .standard
    ) {
        self.design = design
        self.notes = notes
        self.operations = operations
    }

    /// The name of the top module.
    public var topName: String { design.modules.last?.name ?? "" }

    /// Every module's `<module>.v`, children before parents, each followed by the `.hex` files of
    /// memory contents it reads. Black boxes are referred to and not written.
    public func files() throws(VerilogError) -> [VerilogFile] {
        if design.modules.isEmpty { throw .emptyDesign }
        if design.top.isBlackBox, let use = design.blackBox { throw .blackBox(use) }
        var files: [VerilogFile] = []
        for module in design.modules where !module.isBlackBox {
            var (structure, sideFiles) = try ModuleLowering.lower(
                module.foldConstants(table: operations), in: design, table: operations)
            if module.name == topName {
                structure.header.insert(contentsOf: notes.map(\.replacingLineBreaks), at: 1)
            }
            files.append(
                VerilogFile(
                    name: "\(module.name).v", text: ModulePrinter.text(structure)))
            files += sideFiles
        }
        return files
    }

    /// The Verilog sources in the order to read them in, one a line: the text of a `.f` file.
    public var fileList: String {
        design.modules.filter { !$0.isBlackBox }.map { "\($0.name).v\n" }.joined()
    }
}
