import Foundation
import MorphoExternalTools
import Testing

/// `morpho train` on small tables: rows of 8 × 8 numbers and a label.
@Suite struct TrainTests {
    /// Rows in which a bright pixel tells the label.
    private static func table(_ rows: Int) -> String {
        (0..<rows).map { row in
            (0..<64).map { $0 == 6 * (row % 10) ? "200," : "\((row * 7 + $0 * 5) % 16)," }.joined()
                + "\(row % 10)\n"
        }.joined()
    }

    private static func with(rows: Int = 100, _ body: (Workplace) throws -> Void) throws {
        try Workplace.with { place in
            try OutputFile(place.path + "/digits.csv", text: table(rows)).write()
            try body(place)
        }
    }

    @Test func trainsAndGoesOn() throws {
        try Self.with { place in
            let command = [
                "train", "mlp", "--data", "digits.csv", "--epochs", "8", "--batch", "16", "--shift",
                "0",
                "--checkpoint", "w.safetensors", "--threads", "1",
            ]
            let first = try place.run(command)
            #expect(first.ending == .exited(0))
            #expect(first.output.hasPrefix("mlp: 50,826 parameters, 8 epochs of 80 images"))
            #expect(
                first.output.contains(
                    "accuracy 100.00 %: 20 of 20 (every fifth image of each class of digits.csv, held out)\n"
                ))
            #expect(first.messages.hasPrefix("epoch 1 of 8, step 5 of 40, loss "))
            let weights = try InputFile.bytes(place.path + "/w.safetensors")
            let second = try place.run(command + ["--format", "json"])
            #expect(second.messages == "going on from w.safetensors, after step 40 of 40\n")
            #expect(second.output.contains("\"accuracy\" : 1,\n"))
            #expect(second.output.contains("\"resumed_steps\" : 40,\n"))
            #expect(try InputFile.bytes(place.path + "/w.safetensors") == weights)
        }
    }

    @Test(arguments: [("INT", 130), ("TERM", 143)] as [(String, Int32)])
    func finishesTheStepAndSaves(_ signal: String, _ code: Int32) throws {
        try Self.with { place in
            let command = "train mlp --data digits.csv --batch 16 --epochs"
            // Job control, since a shell without it starts jobs that ignore Ctrl-C.
            let outcome = try place.shell(
                """
                set -m; mkfifo messages
                $MORPHO \(command) 100000 --checkpoint w.safetensors 2> messages &
                while read -r line; do
                    case $line in
                        epoch*) kill -\(signal) $!;;
                        *) echo "$line" >&2;;
                    esac
                done < messages
                rm messages; wait $!
                """)
            #expect(outcome.ending == .exited(code))
            #expect(outcome.output == "")
            let told =
                /morpho: interrupted after step \d+ of 500000, saved in w.safetensors; give the same command again to go on\n/
            #expect(try told.prefixMatch(in: outcome.messages) != nil, "\(outcome.messages)")
            #expect(
                try place.names()
                    == ["digits.csv", "small.lib", "tmp", "tools", "w.safetensors"])
        }
    }

    /// The short form of `make test-kills`.
    @Test func killsChangeNothing() throws {
        try Self.with { place in
            let script = URL(filePath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "Scripts/kill-training.sh").path
            let outcome = try place.shell("\(script) $MORPHO digits.csv 5 1")
            #expect(outcome.ending == .exited(0), "\(outcome.messages)\(outcome.output)")
            #expect(outcome.output.hasPrefix("5 kills, "))
        }
    }

    @Test func refusals() throws {
        try Self.with(rows: 50) { place in
            func refused(
                _ arguments: String, _ code: Int32, _ message: String,
                sourceLocation: SourceLocation = #_sourceLocation
            ) throws {
                try expectRefusal(
                    ["train"] + arguments.split(separator: " ").map(String.init), code, message,
                    in: place, sourceLocation: sourceLocation)
            }
            try refused(
                "mlp --data none", 2,
                "cannot read none: No such file or directory; check the path")
            try refused(
                "lenet --data digits.csv", 1,
                "lenet takes grey images of 28 × 28 pixels, but those of digits.csv have 8 × 8 "
                    + "pixels (grey); choose mlp or cnn, or other images")
            try refused(
                "mlp --data digits.csv --epochs 0", 1,
                "--epochs 0 is not possible; it is 1 to 100000")
            try refused(
                "mlp --data digits.csv --rate -1", 1,
                "--rate -1.0 is not possible; it is more than 0 and at most 1000")
            try refused(
                "mlp --data digits.csv --checkpoint none/w.safetensors", 2,
                "cannot write none/w.safetensors: No such file or directory; create the directory "
                    + "it is in, or choose another path")
            try refused(
                "mlp --data digits.csv --label-column 0", 1,
                "image 0 of digits.csv has the label 200; 0 to 9 are allowed")
            try refused(
                "mlp --data digits.csv --checkpoint small.lib", 1,
                "cannot read small.lib, byte 0: the header claims 2340027244252129644 bytes; at most "
                    + "100000000 are allowed and 245 are there; fetch or write it again")
        }
    }

    @Test func checkpointOfAnotherModel() throws {
        try Self.with(rows: 50) { place in
            let rest = [
                "--data", "digits.csv", "--epochs", "1", "--checkpoint", "w.safetensors",
            ]
            #expect(try place.run(["train", "mlp"] + rest).ending == .exited(0))
            try expectRefusal(
                ["train", "cnn"] + rest, 1,
                "w.safetensors is a checkpoint of a training with model mlp, not cnn; give the "
                    + "settings it was begun with, or another file to begin anew", in: place)
        }
    }
}
