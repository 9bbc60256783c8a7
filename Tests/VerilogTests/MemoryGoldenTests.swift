import MorphoCircuit
import MorphoVerilog
import Testing

/// Whole files, as a customer would read them. A difference is a matter for review.
@Suite(.serialized) struct MemoryGoldenTests {
    /// The text is as stated, and the lint tools have nothing to say about it.
    private func expect(_ design: Design, _ expected: String) throws {
        let emitter = VerilogEmitter(design)
        let files = try emitter.files()
        #expect(files.map(\.text).joined() == expected)
        let report = try Tools.lint(files, top: emitter.topName)
        #expect(report == "", "\(report)")
    }

    @Test func oldRead() throws {
        try expect(
            SampleCircuits.finish(SampleCircuits.memory(depth: 16, duringWrite: .old)),
            """
            `default_nettype none

            // Module store_old, written by Morpho.
            // Parameters: depth = 16
            // Source: Sample.swift:2
            module store_old (
              input  wire clock,
              input  wire write,  // Sample.swift:3
              input  wire [3:0] write_address,  // Sample.swift:4
              input  wire [7:0] data,  // Sample.swift:5
              input  wire [1:0] mask,  // Sample.swift:6
              input  wire read,  // Sample.swift:7
              input  wire [3:0] read_address,  // Sample.swift:8
              output wire [7:0] q  // Sample.swift:9
            );

              reg [7:0] words [0:15];  // Sample.swift:10
              reg [7:0] words_data;  // Sample.swift:12

              always @(posedge clock) begin
                if (write) begin
                  if (mask[0]) begin
                    words[write_address][3:0] <= data[3:0];  // Sample.swift:11
                  end
                  if (mask[1]) begin
                    words[write_address][7:4] <= data[7:4];  // Sample.swift:11
                  end
                end
              end

              always @(posedge clock) begin
                if (read) begin
                  words_data <= words[read_address];  // Sample.swift:12
                end
              end

              assign q = words_data;  // Sample.swift:9

            endmodule

            `default_nettype wire

            """)
    }

    @Test func newRead() throws {
        try expect(
            SampleCircuits.finish(SampleCircuits.memory(depth: 12, duringWrite: .new)),
            """
            `default_nettype none

            // Module store_new, written by Morpho.
            // Parameters: depth = 12
            // Source: Sample.swift:2
            module store_new (
              input  wire clock,
              input  wire write,  // Sample.swift:3
              input  wire [3:0] write_address,  // Sample.swift:4
              input  wire [7:0] data,  // Sample.swift:5
              input  wire [1:0] mask,  // Sample.swift:6
              input  wire read,  // Sample.swift:7
              input  wire [3:0] read_address,  // Sample.swift:8
              output wire [7:0] q  // Sample.swift:9
            );

              reg [7:0] words [0:11];  // Sample.swift:10
              reg [7:0] words_data;  // Sample.swift:12

              always @(posedge clock) begin
                if (write && (write_address < 4'd12)) begin
                  if (mask[0]) begin
                    words[write_address][3:0] <= data[3:0];  // Sample.swift:11
                  end
                  if (mask[1]) begin
                    words[write_address][7:4] <= data[7:4];  // Sample.swift:11
                  end
                end
              end

              always @(posedge clock) begin
                if (read) begin
                  words_data <= (read_address < 4'd12) ? words[read_address] : 8'd0;  // Sample.swift:12
                  if (write && (write_address == read_address) && (write_address < 4'd12)) begin
                    if (mask[0]) begin
                      words_data[3:0] <= data[3:0];  // Sample.swift:11
                    end
                    if (mask[1]) begin
                      words_data[7:4] <= data[7:4];  // Sample.swift:11
                    end
                  end
                end
              end

              assign q = words_data;  // Sample.swift:9

            endmodule

            `default_nettype wire

            """)
    }

    @Test func undefinedRead() throws {
        try expect(
            SampleCircuits.finish(
                SampleCircuits.memory(depth: 16, duringWrite: .undefined, masked: false)),
            """
            `default_nettype none

            // Module store_undefined, written by Morpho.
            // Parameters: depth = 16
            // Source: Sample.swift:2
            module store_undefined (
              input  wire clock,
              input  wire write,  // Sample.swift:3
              input  wire [3:0] write_address,  // Sample.swift:4
              input  wire [7:0] data,  // Sample.swift:5
              input  wire read,  // Sample.swift:7
              input  wire [3:0] read_address,  // Sample.swift:8
              output wire [7:0] q  // Sample.swift:9
            );

              reg [7:0] words [0:15];  // Sample.swift:10
              reg [7:0] words_data;  // Sample.swift:12

              always @(posedge clock) begin
                if (write) begin
                  words[write_address] <= data;  // Sample.swift:11
                end
              end

              always @(posedge clock) begin
                if (read) begin
            `ifdef MORPHO_SIMULATION
                  if (write && (write_address == read_address)) begin
                    words_data <= 8'd169;
                  end else begin
                    words_data <= words[read_address];  // Sample.swift:12
                  end
            `else
                  words_data <= words[read_address];  // Sample.swift:12
            `endif
                end
              end

              assign q = words_data;  // Sample.swift:9

            endmodule

            `default_nettype wire

            """)
    }

    @Test func asynchronousRead() throws {
        try expect(
            SampleCircuits.finish(
                SampleCircuits.memory(depth: 10, duringWrite: nil, masked: false)),
            """
            `default_nettype none

            // Module store_asynchronous, written by Morpho.
            // Parameters: depth = 10
            // Source: Sample.swift:2
            module store_asynchronous (
              input  wire clock,
              input  wire write,  // Sample.swift:3
              input  wire [3:0] write_address,  // Sample.swift:4
              input  wire [7:0] data,  // Sample.swift:5
              input  wire [3:0] read_address,  // Sample.swift:8
              output wire [7:0] q  // Sample.swift:9
            );

              reg [7:0] words [0:9];  // Sample.swift:10
              wire [7:0] words_data;  // Sample.swift:12

              always @(posedge clock) begin
                if (write && (write_address < 4'd10)) begin
                  words[write_address] <= data;  // Sample.swift:11
                end
              end

              assign words_data = (read_address < 4'd10) ? words[read_address] : 8'd0;  // Sample.swift:12

              assign q = words_data;  // Sample.swift:9

            endmodule

            `default_nettype wire

            """)
    }
}
