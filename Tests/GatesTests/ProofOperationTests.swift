import MorphoCircuit
import MorphoGates
import Testing

/// Products and quotients, the functions that are hardest to compare, at widths of real units.
@Suite(.enabled(if: ProofRun.isPossible, "Yosys and ABC are not installed"))
struct ProofOperationTests {
    @Test(
        arguments: [
            (Operation.divide, 16, false), (.divide, 8, true), (.multiply, 16, true),
            (.multiply, 32, false),
        ])
    func wideArithmeticIsProved(_ operation: Operation, _ width: Int, _ isSigned: Bool) throws {
        let builder = ModuleBuilder(name: "arithmetic")
        let shape: Shape = isSigned ? .signed(width) : .unsigned(width)
        let operands = [builder.input("a", shape), builder.input("b", shape)]
        let result = builder.operation(operation, operands)
        builder.output("y", result)
        let module = builder.finish().module
        let sign = isSigned ? " signed" : ""
        let most = module.shape(result).width - 1
        let text = operation == .divide ? "(b == 0) ? -1 : x / z" : "x * z"
        let verilog = """
            module arithmetic (
                input wire\(sign) [\(width - 1):0] a, input wire\(sign) [\(width - 1):0] b,
                output wire\(sign) [\(most):0] y
            );
                wire\(sign) [\(most):0] x = a;
                wire\(sign) [\(most):0] z = b;
                assign y = \(text);
            endmodule
            """
        let found = try ProofRun.verdict(
            GateNetlist(module), verilog: ["dut.v": verilog], top: "arithmetic",
            limits: .init(seconds: 60, steps: 0))
        #expect(found == .proved(.combinational))
    }
}
