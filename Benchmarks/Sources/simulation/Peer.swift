import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoVerilog

/// Verilator on the Verilog that Morpho emits, built by clang with its best flags.
struct Peer {
    let program: String
    let directory: String
    /// Verilating and compiling.
    let buildSeconds: Double

    struct Run {
        var seconds: Double
        var checksum: UInt32
    }

    /// - Parameter directory: an empty folder.
    init(_ design: Design, in directory: String) throws {
        let emitter = VerilogEmitter(design)
        var sources: [String] = []
        for file in try emitter.files() {
            try OutputFile("\(directory)/\(file.name)", text: file.text).write()
            if file.name.hasSuffix(".v") { sources.append(file.name) }
        }
        let top = emitter.topName
        try OutputFile("\(directory)/main.cpp", text: Self.harness(top)).write()
        let start = ContinuousClock.now
        let command = try Tool.verilator.command(
            [
                "--cc", "--exe", "--build", "-O3", "--x-assign", "fast", "--x-initial", "fast",
                "--noassert", "-Wno-fatal", "-Wno-lint", "-j", "2", "--top-module", top,
                "--prefix", "Vpeer", "-CFLAGS", "-O3 -march=native", "-MAKEFLAGS",
                "CXX=clang++ LINK=clang++ OPT_FAST=-O3 OPT_SLOW=-O3 OPT_GLOBAL=-O3", "main.cpp",
            ] + sources, directory: directory, timeout: .seconds(900))
        let result = try command.run()
        if !result.succeeded { throw SubprocessError.failed("verilator", result) }
        buildSeconds = (ContinuousClock.now - start) / .seconds(1)
        program = "\(directory)/obj_dir/Vpeer"
        self.directory = directory
    }

    func run(seed: UInt32, cycles: Int) throws -> Run {
        let command = Subprocess(
            program, ["\(seed)", "\(cycles)"], directory: directory, timeout: .seconds(600))
        let result = try command.run()
        let words = result.standardOutput.text.split(whereSeparator: \.isWhitespace)
        guard result.succeeded, words.count == 2, let seconds = Double(words[0]),
            let checksum = UInt32(words[1])
        else { throw SubprocessError.failed(program, result) }
        return Run(seconds: seconds, checksum: checksum)
    }

    private static func harness(_ top: String) -> String {
        """
        #include <cstdio>
        #include <cstdlib>
        #include <ctime>
        #include "Vpeer.h"

        static Vpeer *top;
        static inline void cycle() {
            top->clock = 0;
            top->eval();
            top->clock = 1;
            top->eval();
        }

        int main(int, char **arguments) {
            top = new Vpeer;
            const long cycles = atol(arguments[2]);
            top->seed = (unsigned)strtoul(arguments[1], nullptr, 10);
            top->reset = 1; cycle();
            top->reset = 0; top->load = 1; cycle();
            top->load = 0;
            timespec start, end;
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
            for (long i = 0; i < cycles; ++i) cycle();
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
            top->clock = 0;
            top->eval();
            printf("%.9f %u\\n", (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) * 1e-9,
                   (unsigned)top->checksum);
        }

        """
    }
}
