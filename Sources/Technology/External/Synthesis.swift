import Foundation
import MorphoExternalTools
import MorphoSynthesis

/// Yosys and ABC: from Verilog to buffered cells of a library.
struct YosysSynthesis {
    let library: CellLibrary
    let timeLimit: Duration
    /// Inputs, outputs and gates reach ABC in another order, at random from this seed.
    var seed: Int?

    /// What stands here decides the netlist, so a stored price is only right for the same text.
    ///
    /// Flip-flops begin at 0, as in Morpho's own activity: a memory that is read before it is
    /// written would else leave unknown values in every register that reads itself.
    static func script(sources: [String], top: String) -> String {
        """
        read_verilog \(sources.joined(separator: " "))
        synth -flatten -top \(top)
        dfflibmap -liberty cells.lib
        abc -liberty cells.lib -script map.abc
        opt_clean -purge
        setattr -unset src w:* c:*
        write_json netlist.json
        design -reset
        read_liberty -ignore_miss_func -ignore_miss_data_latch cells.lib
        proc
        setattr -set init 1'b0 t:$_*DFF* t:$_*LATCH* %u %co1:+[Q] w:* %i
        write_verilog -noattr models.v

        """
    }

    /// Yosys' own script for a library, and then buffers (also behind ports and flip-flops) and
    /// sizes: without them the nets of a large table have slews far beyond the library's tables.
    /// Cells become larger only as far as the clock period asks for: without that target ABC sizes
    /// for the shortest delay it can find, at up to a fifth more area, whatever the clock.
    static func mapping(periodNs: Double, seed: Int? = nil) -> String {
        let target = max(1, Int((periodNs * 1000).rounded(.down)))
        return """
            strash\(seed.map { "\npermute -S \($0)" } ?? "")
            &get -n
            &fraig -x
            &put
            scorr
            dc2
            dretime
            strash
            &get -n
            &dch -f
            &nf
            &put
            buffer -p -N \(largestFanOut)
            upsize -D \(target)
            dnsize -D \(target)

            """
    }

    static let largestFanOut = 8

    /// Writes `netlist.json` and `models.v`, the cells' behaviour, into `directory`.
    func run(
        files: [String: String], top: String, periodNs: Double, in directory: PrivateDirectory
    ) throws -> CellNetlist {
        let sources = files.keys.filter { $0.hasSuffix(".v") }.sorted()
        // A copy of the library under a plain name: a script has no way to quote a path.
        let inputs = files.merging([
            "cells.lib": library.text, "synth.ys": Self.script(sources: sources, top: top),
            "map.abc": Self.mapping(periodNs: periodNs, seed: seed),
        ]) { $1 }
        try OutputDirectory(directory.path).write(inputs)
        let run = try Tool.yosys.command(
            ["-q", "-s", "synth.ys"], directory: directory.path, timeout: timeLimit
        ).run()
        if case .signalled(let number) = run.ending {
            throw PricingError.toolKilled(.yosys, top: top, signal: number)
        }
        guard run.succeeded else {
            let reason = run.reason
            if let (module, parent) = run.missingModule {
                throw PricingError.moduleMissing(module: module, parent: parent)
            }
            throw PricingError.synthesisFailed(
                top: top, library: library.path, message: reason)
        }
        guard let json = try? InputFile.bytes(directory.path("netlist.json")),
            let netlist = YosysNetlist(json: json, top: top)
        else {
            throw PricingError.reportIncomplete(.yosys, top: top, missing: "netlist")
        }
        let unpriced = netlist.unpriced(in: library.liberty)
        if !unpriced.isEmpty {
            throw PricingError.unpricedCells(top: top, library: library.path, cells: unpriced)
        }
        return netlist.cells(of: library.liberty)
    }
}

extension SubprocessResult {
    /// The line in which a failed run says why.
    var reason: String {
        let lines = (standardError.text + "\n" + standardOutput.text)
            .split(whereSeparator: \.isNewline)
        let line =
            lines.last { $0.lowercased().contains("error") } ?? lines.last ?? "it gave no reason"
        return String(line.prefix(500)).trimmingCharacters(in: .whitespaces)
    }

    /// The module and its parent of "Module `\PLL' referenced in module `\Top' in cell `\pll'
    /// is not part of the design."
    var missingModule: (module: String, parent: String)? {
        let reason = reason
        guard reason.contains("is not part of the design") else { return nil }
        let names = reason.split(separator: "`").dropFirst().compactMap {
            $0.split(separator: "'").first.map { String($0.drop { $0 == "\\" }) }
        }
        return names.count >= 2 ? (names[0], names[1]) : nil
    }
}
