// Mutation fuzzing of every reader of files.
//   files [COUNT] [CORPUS]       COUNT inputs for each reader, each reader in a process of its own;
//                                writes the shortest input of every kind of outcome to CORPUS
//   files reader NAME COUNT FILE  the same for one reader, in this process
// With MORPHO_SANITIZED set, memory is not limited: a build with --sanitize=address, which finds
// reads beyond the end of what is looked at in place, needs addresses of its own.
import Foundation
import MorphoExternalTools
import MorphoFileFuzzing

let seed: UInt64 = 1
/// Of addresses, so that a reader which asks for far too much is stopped.
let memoryLimit: rlim_t = 4 << 30

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "reader" {
    try runOne(arguments)
} else {
    try runAll(
        count: arguments.first.flatMap { Int($0) } ?? 1_000_000, corpus: arguments.dropFirst().first
    )
}

/// The number of the present input stands in a mapped file, where the parent finds it whatever
/// becomes of this process.
func runOne(_ arguments: [String]) throws {
    guard arguments.count == 4, let reader = FuzzedReader.named(arguments[1]),
        let count = Int(arguments[2])
    else { exit(64) }
    if ProcessInfo.processInfo.environment["MORPHO_SANITIZED"] == nil {
        var limit = rlimit(rlim_cur: memoryLimit, rlim_max: memoryLimit)
        guard setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { exit(70) }
    }
    let descriptor = open(arguments[3], O_RDWR)
    guard descriptor >= 0,
        let memory = mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
        memory != MAP_FAILED
    else { exit(70) }
    let tally = FileFuzz.run(reader, seed: seed, numbers: 0..<count) {
        memory.storeBytes(of: $0, as: Int.self)
    }
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    print("memory \(usage.ru_maxrss / 1024)")
    for (kind, found) in tally.kinds.sorted(by: { $0.key < $1.key }) {
        print("kind \(kind) \(found.count) \(hexadecimal(found.shortest))")
    }
}

func runAll(count: Int, corpus: String?) throws {
    var lines: [String] = []
    var failed = false
    try withPrivateDirectory(prefix: "morpho-fuzz-files") { directory in
        for reader in FuzzedReader.all {
            let place = directory.path("number")
            try OutputFile(place, bytes: [UInt8](repeating: 0, count: 8)).write()
            let result = try Subprocess(
                CommandLine.arguments[0], ["reader", reader.name, "\(count)", place],
                timeout: .seconds(3600)
            ).run()
            guard result.succeeded else {
                failed = true
                let number = try InputFile.bytes(place).reversed().reduce(0) { $0 << 8 | Int($1) }
                let input = FileFuzz.input(reader, seed: seed, number: number)
                print(
                    "\(reader.name): \(result.ending.words) at input \(number): "
                        + "\(hexadecimal(input))\n\(result.standardError.text.suffix(2000))")
                continue
            }
            var sound = 0
            var kinds = 0
            var memory = "?"
            for line in result.standardOutput.text.split(separator: "\n") {
                let words = line.split(separator: " ", omittingEmptySubsequences: false)
                if words[0] == "memory" { memory = String(words[1]) }
                guard words[0] == "kind", words.count == 4 else { continue }
                if words[1] == "sound" { sound = Int(words[2]) ?? 0 } else { kinds += 1 }
                lines.append("\(reader.name) \(words[1]) \(words[3])")
            }
            let seconds = result.duration.components.seconds
            try StandardOutput.write(
                "\(reader.name): \(count) inputs, \(sound) read, \(kinds) kinds of refusal, "
                    + "\(memory) MiB at most, \(seconds) s\n")
        }
    }
    if let corpus, !failed {
        let text = lines.joined(separator: "\n") + "\n"
        try OutputFile(corpus, text: text).write()
    }
    if failed { exit(1) }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
    if bytes.isEmpty { return "-" }
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
