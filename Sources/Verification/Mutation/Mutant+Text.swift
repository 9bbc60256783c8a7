import Foundation

extension Mutant {
    /// Faults of the printer and of the lowering to statements, made in the printed text.
    static var text: [Mutant] {
        [
            line("rising edge printed as falling", "always @(posedge ", "always @(negedge "),
            line("falling edge printed as rising", "always @(negedge ", "always @(posedge "),
            pattern(
                "asynchronous reset not in the sensitivity list", #" or (pos|neg)edge \w+\)"#, ")"),
            pattern("reset polarity", #"if \((reset\d)\) begin"#, "if (!$1) begin"),
            pattern(
                "active-low reset taken for active-high", #"if \(!(reset\d)\) begin"#,
                "if ($1) begin"),
            pattern(
                "reset value", #"(if \(!?reset\d\) begin\n\s+\w+ <= )([^;]*);"#, "$1~($2);"),
            pattern("enable dropped", #"(end else )if \([^\n]*\) begin"#, "$1if (1'b1) begin"),
            pattern("enable inverted", #"end else if \((.*)\) begin"#, "end else if (!($1)) begin"),
            pattern(
                "condition of a statement inverted", #"(\n    )if \(([^r!\n][^\n]*)\) begin"#,
                "$1if (!($2)) begin"),
            pattern(
                "arms of a conditional swapped", #"\? ([^?:\n]+) :\s+([^?:;\n]+);"#, "? $2 : $1;"),
            pattern("case label", #"(\n\s+)(\w+_VALUE)0:"#, "$1$2_:"),
            pattern(
                "case arms end in another state", #"(_VALUE\d: state\d <= \w+_VALUE)\d"#, "${1}0"),
            pattern("sign extension by zero", #"\{\{\d+\{[^}]*\}\}, "#, "{1'b0, "),
            pattern("cast to signed lost", #"\$signed\("#, "("),
            pattern("cast to unsigned taken for signed", #"\$unsigned\("#, "$signed("),
            pattern("arithmetic shift printed as logical", ">>>", ">>"),
            pattern("shift to the other side", " << ", " >> "),
            pattern("part one bit too high", #"\[(\d+):0\](?= [;&|^+\-)<>=])"#, "[$1:1]"),
            pattern("address range ignored", #"if \(\w+ < \d+'d\d+\) begin"#, "if (1'b1) begin"),
            pattern(
                "read out of range is not zero", #"= \([^?\n]*\) \? (\w+\[[^?\n]*\]) :"#,
                "= 1'b1 ? $1 :"),
            pattern("address range one too small", #"(\(\w+ < \d+'d)(\d+)\)"#, "${1}1)"),
            pattern("mask bit", #"if \((_?memory\d_write_\w+)\[\d+\]\)"#, "if ($1[0])"),
            pattern("part of a masked word", #"(memory\d\[[^\]]*\])\[\d+:\d+\] <= "#, "$1 <= "),
            pattern("slice of a copy", #"\[(part\d_index) \* (\d+) \+: "#, "[0 * $2 +: "),
            pattern("count of copies", #"(part\d_index) < \d+;"#, "$1 < 1;"),
            pattern(
                "forwarded write", #"== [^\n]*\) begin(\n\s+memory\d_data\w* <= )"#, "== 0) begin$1"
            ),
            pattern("addition printed as subtraction", #"(?<!_index) \+ "#, " - "),
            pattern("comparison includes equality", #"(?<!_index) < "#, " <= "),
            pattern("equality inverted", #" == "#, " != "),
            pattern("reduction", #"= \|(?=\w)"#, "= &"),
            pattern("initial contents", #"(\n    memory\d\[[^\]]*\] = )([^;]*);"#, "$1~($2);"),
            Mutant("text: priority of writers") {
                $0.rewrite = { text, _ in reversingWrites(text) }
            },
            line(
                "macro of simulation lost", "`ifdef MORPHO_SIMULATION", "`ifndef MORPHO_SIMULATION"),
            line("non-blocking assignment printed as blocking", " <= memory", " = memory"),
        ]
    }

    private static func line(_ name: String, _ old: String, _ new: String) -> Mutant {
        Mutant("text: \(name)") {
            $0.rewrite = { text, _ in text.replacingOccurrences(of: old, with: new) }
        }
    }

    private static func pattern(_ name: String, _ old: String, _ new: String) -> Mutant {
        let template = new.replacingOccurrences(of: "${1}", with: "$1")
        return Mutant("text: \(name)") {
            $0.rewrite = { text, _ in
                text.replacingOccurrences(of: old, with: template, options: .regularExpression)
            }
        }
    }

    /// Statements `memory0[...] <= ...` of one block in the other order.
    private static func reversingWrites(_ text: String) -> String {
        var blocks: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            blocks[blocks.count - 1].append(line)
            if line == "    end" { blocks.append([]) }
        }
        var index = 0
        while index + 1 < blocks.count {
            let isWrite = blocks[index + 1].contains {
                $0.contains("memory") && $0.contains("] <= ")
            }
            let follows = blocks[index + 1].first?.hasPrefix("    if (") == true
            if isWrite, follows,
                let start = blocks[index].lastIndex(where: { $0.hasPrefix("    if (") })
            {
                let first = Array(blocks[index][start...])
                blocks[index].replaceSubrange(start..., with: blocks[index + 1])
                blocks[index + 1] = first
                index += 2
            } else {
                index += 1
            }
        }
        return blocks.joined().joined(separator: "\n")
    }
}
