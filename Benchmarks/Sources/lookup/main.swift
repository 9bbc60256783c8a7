import Foundation
import MorphoLookup

// lookup <file.json> [directory]    times look-up datapaths in software, results as JSON in the
//                                   file; authors' tables from the directory, if they are there
// lookup table <file.json>          prints what is in the file
// lookup costs                      prints what methods compute and read for a frame of 1280 x 720
let arguments = Array(CommandLine.arguments.dropFirst())
do {
    if arguments.count == 2, arguments[0] == "table" {
        let data = try Data(contentsOf: URL(fileURLWithPath: arguments[1]))
        print(Row.table(try JSONDecoder().decode([Row].self, from: data)))
        exit(0)
    }
    if arguments == ["costs"] {
        print(
            FrameCost.markdown(
                try FrameCost.superResolution() + FrameCost.retouching(cubes: 10)))
        exit(0)
    }
    guard (1...2).contains(arguments.count) else {
        print("usage: lookup <file.json> [directory], or lookup table <file.json>")
        exit(2)
    }
    let directory = arguments.dropFirst().first
    func found(_ name: String) -> String? {
        guard let directory else { return nil }
        if FileManager.default.fileExists(atPath: "\(directory)/\(name)/luts") { return directory }
        print("*** no \(directory)/\(name)/luts: tables of our own ***")
        return nil
    }
    var race = try Race([
        .enlarging(directory: found("hklut")),
        .retouching(width: 720, height: 480, bar: 0.0018, directory: found("icelut")),
        .retouching(width: 3840, height: 2160, bar: 0.035, directory: found("icelut")),
    ])
    let rows = try race.run()
    print(Row.table(rows))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try (encoder.encode(rows) + Data("\n".utf8)).write(to: URL(fileURLWithPath: arguments[0]))
    if rows.contains(where: { !$0.isEqual }) { exit(1) }
} catch {
    print("\(error)")
    exit(1)
}
