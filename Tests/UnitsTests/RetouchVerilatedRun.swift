import Foundation
import Morpho
import MorphoCircuit
import MorphoExternalTools
import MorphoImages
import MorphoVerilog

/// A program that Verilator makes of a design's Verilog.
struct VerilatedProgram {
    let directory: PrivateDirectory

    /// Nil, loudly, without Verilator.
    init?(_ design: Design, bench: String, in directory: PrivateDirectory) throws {
        self.directory = directory
        do {
            _ = try (Tool.verilator.locate(), Tool.cxxCompiler.locate(), Tool.make.locate())
        } catch {
            print("*** SKIPPED: \(error) ***")
            return nil
        }
        var sources: [String] = []
        for file in try VerilogEmitter(design).files() {
            try OutputFile(directory.path(file.name), text: file.text).write()
            if file.name.hasSuffix(".v") { sources.append(file.name) }
        }
        try OutputFile(directory.path("bench.cpp"), text: bench).write()
        _ = try Tool.verilator.command(
            [
                "--cc", "--exe", "--build", "-j", "2", "-O3", "-Wno-fatal", "-Wno-lint", "-CFLAGS",
                "-O1", "--Mdir", "verilated", "--prefix", "Unit", "--top-module", design.top.name,
                "bench.cpp",
            ] + sources, directory: directory.path, timeout: .seconds(300)
        ).requireSuccess()
    }

    /// What it printed.
    func run() throws -> String {
        try Subprocess(
            directory.path("verilated/Unit"), directory: directory.path, timeout: .seconds(600)
        ).requireSuccess().standardOutput.text
    }
}

/// A design with the stream ports of `Retoucher`: whole frames in seconds.
struct RetouchVerilated {
    private let program: VerilatedProgram
    private var directory: PrivateDirectory { program.directory }

    /// Nil, loudly, without Verilator.
    init?(_ design: Design, in directory: PrivateDirectory) throws {
        guard let program = try VerilatedProgram(design, bench: Self.bench, in: directory) else {
            return nil
        }
        self.program = program
    }

    /// What happened, in cycles from the reset.
    struct Outcome {
        /// The retouched pixels, and the marks of a frame's first one and a line's last one.
        var words: [UInt32] = []
        /// By frame that went in: of its first and its last pixel, and of the last one that the
        /// prediction needs.
        var firsts: [Int] = []
        var lasts: [Int] = []
        var counted: [Int] = []
        var predicted: [Int] = []
        var mixed: [Int] = []
        /// At each prediction.
        var addresses: [[Int]] = []
        /// Of each pixel that came out.
        var leaving: [Int] = []
        var status = 0
    }

    /// Sends the images one after the other; pixels are offered and taken in so many of 8 cycles.
    ///
    /// - Parameters:
    ///   - times: that each image is sent in a row.
    ///   - results: pixels to wait for.
    ///   - taken: 0 for video of one size: the last 17 pixels of a frame wait for its cube.
    func run(
        _ images: [Image], times: Int = 1, results: Int, offered: Int = 8, taken: Int = 8,
        seed: UInt32 = 1
    ) throws -> Outcome {
        var numbers: [UInt32] = [
            UInt32(images.count * times), UInt32(results), UInt32(offered), UInt32(taken), seed,
        ]
        for image in images {
            let words = [UInt32(image.width), UInt32(image.height)] + image.pixelWords
            for _ in 0..<times { numbers += words }
        }
        let bytes = numbers.withUnsafeBytes { Data($0) }
        try bytes.write(to: URL(filePath: directory.path("frames")))
        let text = try program.run()
        var outcome = Outcome()
        for line in text.split(separator: "\n") {
            let numbers = line.split(separator: " ").dropFirst().compactMap { Int($0) }
            switch line.first {
            case "f": outcome.firsts.append(numbers[0])
            case "l": outcome.lasts.append(numbers[0])
            case "c": outcome.counted.append(numbers[0])
            case "p":
                outcome.predicted.append(numbers[0])
                outcome.addresses.append(Array(numbers[1...]))
            case "m": outcome.mixed.append(numbers[0])
            case "s": outcome.status = numbers[0]
            default: break
            }
        }
        let data = try Data(contentsOf: URL(filePath: directory.path("results")))
        let words = data.withUnsafeBytes { Array($0.bindMemory(to: UInt32.self)) }
        outcome.words.reserveCapacity(words.count / 2)
        outcome.leaving.reserveCapacity(words.count / 2)
        for pair in stride(from: 0, to: words.count - 1, by: 2) {
            outcome.words.append(words[pair])
            outcome.leaving.append(Int(words[pair + 1]))
        }
        return outcome
    }

    private static let bench = #"""
        #include <cstdio>
        #include <cstdint>
        #include <vector>
        #include "Unit.h"
        #include "verilated.h"
        double sc_time_stamp() { return 0; }
        static uint32_t state;
        static bool happens(uint32_t chance) {
            state = state * 1664525u + 1013904223u;
            return (state >> 20 & 7) < chance;
        }
        int main() {
            std::vector<uint32_t> words;
            FILE *file = fopen("frames", "rb");
            uint32_t buffer[4096];
            for (size_t count; (count = fread(buffer, 4, 4096, file)) > 0;)
                words.insert(words.end(), buffer, buffer + count);
            fclose(file);
            uint32_t frames = words[0], results = words[1], offered = words[2], taken = words[3];
            state = words[4];
            FILE *out = fopen("results", "wb");
            Unit unit;
            unit.clock = 0; unit.reset = 1; unit.clear = 0;
            unit.s_axis_tvalid = 0; unit.m_axis_tready = 0;
            for (int i = 0; i < 4; i++) { unit.eval(); unit.clock = 1; unit.eval(); unit.clock = 0; }
            unit.reset = 0;
            size_t place = 5;
            uint32_t frame = 0, row = 0, column = 0, done = 0, columns = 0, rows = 0;
            uint32_t idle = 0;
            // The last pixels of a frame, which fill the whole unit, leave only when the cube is
            // there: for frames of one size.
            uint32_t waiting = 0, sent = 0, mixed = 0, size = words[5] * words[6];
            bool offers = false;
            // To the last result, and on for the last prediction; or until nothing happens.
            uint32_t tail = 0;
            for (uint32_t cycle = 0; idle < 400000 && tail < 400; cycle++) {
                if (done >= results && frame >= frames) tail++;
                if (frame < frames && row == 0 && column == 0 && !offers) {
                    columns = words[place]; rows = words[place + 1];
                }
                // An offered pixel stays until it is taken.
                if (!offers) offers = frame < frames && happens(offered);
                unit.frame_columns = columns; unit.frame_rows = rows;
                unit.s_axis_tvalid = offers;
                unit.s_axis_tdata =
                    offers ? words[place + 2 + row * columns + column] : state & 0xffffff;
                unit.s_axis_tuser = offers && row == 0 && column == 0;
                unit.s_axis_tlast = offers && column == columns - 1;
                unit.m_axis_tready = taken ? happens(taken) : waiting < size - 17 || mixed > sent;
                unit.eval();
                idle++;
                if (unit.isPredicted) {
                    printf("p %u %u %u %u %u %u\n", cycle, unit.pairs_0, unit.pairs_1, unit.pairs_2,
                           unit.pairs_3, unit.pairs_4);
                    idle = 0;
                }
                if (unit.isMixed) { printf("m %u\n", cycle); idle = 0; mixed++; }
                if (unit.m_axis_tvalid && unit.m_axis_tready) {
                    uint32_t pair[2] = {unit.m_axis_tdata | uint32_t(unit.m_axis_tuser) << 24
                                            | uint32_t(unit.m_axis_tlast) << 25, cycle};
                    fwrite(pair, 4, 2, out);
                    done++;
                    if (++waiting == size) { waiting = 0; sent++; }
                    idle = 0;
                }
                if (offers && unit.s_axis_tready) {
                    idle = 0;
                    offers = false;
                    if (row == 0 && column == 0) printf("f %u\n", cycle);
                    if (row == ((63 * rows - 32) >> 6) + 1
                        && column == ((63 * columns - 32) >> 6) + 1) printf("c %u\n", cycle);
                    if (++column == columns) {
                        column = 0;
                        if (++row == rows) {
                            printf("l %u\n", cycle);
                            row = 0;
                            frame++;
                            place += 2 + rows * columns;
                        }
                    }
                }
                unit.clock = 1; unit.eval(); unit.clock = 0;
            }
            printf("s %u\n", unit.status);
            fclose(out);
            return 0;
        }
        """#
}

extension Image {
    /// The pixels as words: red in bits 7...0, green in 15...8, blue in 23...16.
    var pixelWords: [UInt32] {
        var words: [UInt32] = []
        words.reserveCapacity(width * height)
        samples.withUnsafeBufferPointer { samples in
            for first in stride(from: 0, to: samples.count, by: 3) {
                words.append(
                    UInt32(samples[first]) | UInt32(samples[first + 1]) << 8
                        | UInt32(samples[first + 2]) << 16)
            }
        }
        return words
    }
}
