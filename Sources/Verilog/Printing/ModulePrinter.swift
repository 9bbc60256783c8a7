import MorphoCircuit

/// Turns a module's structure into text. Decides layout only.
struct ModulePrinter {
    private(set) var lines = LineWriter()

    private init() {}

    /// For statements that come to stand in a module, below a blank line.
    /// - Parameter capacity: bytes of text to make room for.
    static func ofStatements(capacity: Int) -> ModulePrinter {
        var printer = ModulePrinter()
        printer.lines = LineWriter(depth: 1, capacity: capacity)
        return printer
    }

    static func text(_ module: RTLModule) -> String {
        var printer = ModulePrinter()
        printer.print(module)
        return printer.lines.text
    }

    private mutating func print(_ module: RTLModule) {
        lines.directive("`default_nettype none")
        lines.blank()
        for line in module.header { lines.comment(line) }
        print(module.ports, of: module.name)
        lines.indent()
        for item in module.items { print(item) }
        if let statements = module.statements {
            lines.block(statements)
            lines.blank()
        }
        for item in module.sinks { print(item) }
        lines.outdent()
        lines.blank()
        lines.line("endmodule")
        lines.blank()
        lines.directive("`default_nettype wire")
    }

    private mutating func print(_ ports: [RTLPort], of module: String) {
        if ports.isEmpty {
            lines.line("module \(module);")
            lines.blank()
            return
        }
        lines.line("module \(module) (")
        lines.indent()
        for (position, port) in ports.enumerated() {
            let direction = port.direction == .input ? "input  wire" : "output wire"
            let comma = position + 1 < ports.count ? "," : ""
            lines.line(
                "\(direction)\(Self.range(port.shape)) \(port.name)\(comma)", comment: port.comment)
        }
        lines.outdent()
        lines.line(");")
        lines.blank()
    }

    /// ` signed [7:0]`; nothing for one unsigned bit.
    private static func range(_ shape: Shape) -> String {
        (shape.isSigned ? " signed" : "") + (shape.width == 1 ? "" : " [\(shape.width - 1):0]")
    }

    mutating func print(_ item: RTLItem) {
        switch item {
        case .blank:
            lines.blank()
        case .comment(let text):
            lines.comment(text)
        case .constant(let constant):
            assignment(
                "localparam\(Self.range(.unsigned(constant.width))) \(constant.name)",
                constant.value, comment: constant.comment)
        case .net(let net):
            let head = "\(net.kind.rawValue)\(Self.range(net.shape)) \(net.name)"
            if let value = net.value {
                assignment(head, value, comment: net.comment)
            } else {
                lines.line(head + ";", comment: net.comment)
            }
        case .memory(let name, let shape, let depth, let comment):
            lines.line("reg\(Self.range(shape)) \(name) [0:\(depth - 1)];", comment: comment)
        case .assign(let target, let value, let comment):
            assignment("assign \(target)", value, comment: comment)
        case .clocked(let block):
            let edges = block.edges.map { "\($0.isRising ? "posedge" : "negedge") \($0.signal)" }
            lines.line("always @(\(edges.joined(separator: " or "))) begin")
            body(block.body, symbol: "<=")
            lines.line("end")
        case .initial(let statements):
            lines.line("initial begin")
            body(statements, symbol: "=")
            lines.line("end")
        case .instance(let instance):
            print(instance)
        case .loop(let loop):
            print(loop)
        case .guarded(let macro, let items, let otherwise):
            lines.directive("`ifdef \(macro)")
            for item in items { print(item) }
            if !otherwise.isEmpty {
                lines.directive("`else")
                for item in otherwise { print(item) }
            }
            lines.directive("`endif")
        }
    }

    /// `head = value;`, a chain of alternatives with one alternative a line.
    private mutating func assignment(
        _ head: String, _ value: RTLExpression, comment: String?, symbol: String = "="
    ) {
        guard case .selection(let alternatives, let last) = value.form else {
            lines.line("\(head) \(symbol) \(ExpressionText.text(value));", comment: comment)
            return
        }
        lines.line("\(head) \(symbol)", comment: comment)
        lines.indent()
        for alternative in alternatives {
            var text = ""
            ExpressionText.write(alternative, to: &text)
            lines.line(text)
        }
        var text = ""
        ExpressionText.writeOperand(last, to: &text)
        lines.line(text + ";")
        lines.outdent()
    }

    private mutating func print(_ instance: RTLInstance, index: String = "") {
        if instance.connections.isEmpty {
            lines.line("\(instance.module) \(instance.name) ();", comment: instance.comment)
            return
        }
        lines.line("\(instance.module) \(instance.name) (", comment: instance.comment)
        lines.indent()
        for (position, connection) in instance.connections.enumerated() {
            let comma = position + 1 < instance.connections.count ? "," : ""
            lines.line(".\(connection.port)(\(Self.text(connection.value, index: index)))\(comma)")
        }
        lines.outdent()
        lines.line(");")
    }

    private static func text(_ value: RTLInstance.Connection.Value, index: String) -> String {
        switch value {
        case .expression(let expression):
            return ExpressionText.text(expression)
        case .copyPart(let name, let width):
            return width == 1
                ? "\(name)[\(index)]" : "\(name)[\(index) * \(width) +: \(width)]"
        }
    }

    private mutating func print(_ loop: RTLLoop) {
        let index = loop.index
        lines.line("genvar \(index);")
        lines.line("generate")
        lines.indent()
        lines.line(
            "for (\(index) = 0; \(index) < \(loop.count); \(index) = \(index) + 1) "
                + "begin : \(loop.label)")
        lines.indent()
        print(loop.instance, index: index)
        lines.outdent()
        lines.line("end")
        lines.outdent()
        lines.line("endgenerate")
    }

    // MARK: Statements

    private mutating func body(_ statements: [RTLStatement], symbol: String) {
        lines.indent()
        for statement in statements { print(statement, symbol: symbol) }
        lines.outdent()
    }

    private mutating func print(_ statement: RTLStatement, symbol: String) {
        switch statement {
        case .assign(let target, let value, let comment):
            assignment(Self.text(target), value, comment: comment, symbol: symbol)
        case .branches(let branches, let otherwise):
            for (position, branch) in branches.enumerated() {
                let condition = ExpressionText.text(branch.condition)
                lines.line("\(position == 0 ? "if" : "end else if") (\(condition)) begin")
                body(branch.body, symbol: symbol)
            }
            if !otherwise.isEmpty {
                lines.line("end else begin")
                body(otherwise, symbol: symbol)
            }
            lines.line("end")
        case .cases(let subject, let branches, let otherwise):
            lines.line("case (\(ExpressionText.text(subject)))")
            lines.indent()
            for branch in branches {
                caseBranch(ExpressionText.text(branch.condition), branch.body, symbol)
            }
            caseBranch("default", otherwise, symbol)
            lines.outdent()
            lines.line("endcase")
        case .comment(let text):
            lines.comment(text)
        case .check(let kind, let condition, let comment):
            lines.line("\(kind.rawValue) (\(ExpressionText.text(condition)));", comment: comment)
        case .readMemory(let file, let memory):
            lines.line("$readmemh(\"\(file)\", \(memory));")
        case .guarded(let macro, let statements, let otherwise):
            lines.directive("`ifdef \(macro)")
            for statement in statements { print(statement, symbol: symbol) }
            lines.directive("`else")
            for statement in otherwise { print(statement, symbol: symbol) }
            lines.directive("`endif")
        }
    }

    private mutating func caseBranch(
        _ label: String, _ statements: [RTLStatement], _ symbol: String
    ) {
        if statements.count == 1, case .assign(let target, let value, let comment) = statements[0] {
            assignment(
                "\(label): \(Self.text(target))", value, comment: comment, symbol: symbol)
            return
        }
        lines.line("\(label): begin")
        body(statements, symbol: symbol)
        lines.line("end")
    }

    private static func text(_ target: RTLTarget) -> String {
        var text = target.name
        if let address = target.address { text += "[\(ExpressionText.text(address))]" }
        if let part = target.part {
            text += ExpressionText.range(low: part.lowerBound, width: part.count)
        }
        return text
    }
}
