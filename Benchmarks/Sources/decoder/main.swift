import Foundation

// decoder <file.json> <model>   times a model against what the machine can do at the most, results
//                               as JSON in the file
// decoder table <file.json>     prints what is in the file
let arguments = Array(CommandLine.arguments.dropFirst())
do {
    guard arguments.count == 2 else {
        print("usage: decoder <file.json> <model> | decoder table <file.json>")
        exit(64)
    }
    if arguments[0] == "table" {
        let data = try Data(contentsOf: URL(fileURLWithPath: arguments[1]))
        print(Row.table(try JSONDecoder().decode([Row].self, from: data)))
        exit(0)
    }
    var race = try Race(arguments[1])
    let rows = try race.run()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(rows).write(to: URL(fileURLWithPath: arguments[0]))
    print(Row.table(rows))
} catch {
    FileHandle.standardError.write(Data("decoder: \(error)\n".utf8))
    exit(1)
}
