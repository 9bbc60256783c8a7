/// Yosys scripts of a proof that Verilog equals a gate netlist. Only text; `EquivalenceProof` says
/// in which order what is run.
struct EquivalenceScript: Sendable {
    /// Paths of the Verilog files.
    var verilog: [String]
    /// The name of the Verilog top module.
    var top: String

    /// - Throws: `GateError.unusableInScript` for what a script has no way to write.
    init(verilog: [String], top: String, netlist: String) throws(GateError) {
        for path in verilog where path.contains(where: { $0 == "\"" || $0.isNewline }) {
            throw .unusableInScript(path)
        }
        let isName = { (character: Character) in
            character.isASCII && (character.isLetter || character.isNumber || character == "_")
        }
        for name in [top, netlist] where name.isEmpty || !name.allSatisfy(isName) {
            throw .unusableInScript(name)
        }
        self.verilog = verilog
        self.top = top
    }

    /// Writes the Verilog as single-bit cells that `VerilogNetwork` reads. No optimisation that
    /// could merge or retime registers takes place.
    func reading(into file: String) -> String {
        let rules = [
            "read_verilog -icells <<EndOfRules\n", YosysRules.text, "\nEndOfRules\n",
            "design -stash rules\n",
        ]
        let gates = [
            "dffunmap\n", "simplemap\n", "techmap -map %rules -map +/techmap.v\n", "opt_clean\n",
            "setattr -unset src w:* c:*\n", "write_json \(file)\n",
        ]
        return (rules + words + gates).joined()
    }

    /// Searches for inputs that make outputs differ, starting at power-up with unknown bits zero,
    /// and for the number of equal steps from which equality follows for ever.
    ///
    /// Every edge counts: flip-flops watch their own clock and reset pins (`clk2fflogic`), which
    /// are free inputs. Holds for any number of domains at any phases.
    /// - Parameters:
    ///   - blif: the netlist as `BLIFWriter.forProof` prints it.
    ///   - name: of the netlist.
    ///   - steps: the most steps; a cycle takes two.
    ///   - seconds: after which the search gives up.
    func temporalInduction(
        blif: String, name: String, steps: Int, seconds: Int
    ) -> String {
        let gold = words + ["splitnets -ports\n", "clk2fflogic\n"]
        let gate = ["read_blif \(blif)\n", "hierarchy -top \(name)\n", "clk2fflogic\n"]
        let search = [
            "design -copy-from gold gold\n", "design -copy-from gate gate\n",
            "miter -equiv -flatten -make_outputs gold gate miter\n",
            // Not -verify: the error it ends with loses what is still unwritten of the output.
            "sat -timeout \(seconds) -prove trigger 0 -set-init-zero -tempinduct "
                + "-maxsteps \(steps) -show-inputs -show-outputs miter\n",
        ]
        return
            (gold + ["rename \(top) gold\n", "design -stash gold\n"] + gate
            + ["rename \(name) gate\n", "design -stash gate\n"] + search).joined()
    }

    /// Flat, of words, memories as registers `memory[word]`.
    private var words: [String] {
        [
            "read_verilog \(verilog.map { "\"\($0)\"" }.joined(separator: " "))\n",
            "hierarchy -check -top \(top)\n",
            // No ROM cells out of `case`: the provers know none.
            "proc -norom\n", "flatten\n",
            // Word by word into flip-flops `memory[word]`. The full `memory` pass would merge
            // registers into read ports and lose their names.
            "memory_collect\n", "memory_map\n",
            "opt_clean\n", "setundef -undriven -anyseq\n",
        ]
    }
}
