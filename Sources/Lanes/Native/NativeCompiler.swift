import Foundation
import MorphoExternalTools
import Synchronization

/// Compiles lane programs by way of C and keeps the results for later runs.
///
///     let engine = try LanesEngine(design, lanes: 65_536, native: NativeCompiler())
///
/// Where there is no clang, or it fails, the engine goes on with kernels and the user is told,
/// once for each reason.
public final class NativeCompiler: Sendable {
    private let cache: ContentCache?
    private let note: @Sendable (String) -> Void
    private let told = Mutex<Set<String>>([])
    private let environment: [String: String]
    private let mostOptimised: Int

    /// - Parameters:
    ///   - cache: nil compiles every time.
    ///   - mostOptimised: programs of more instructions are compiled without optimisation: ready
    ///     in less than half the time, and several times slower.
    ///   - environment: where clang is looked for.
    ///   - note: told in a sentence why kernels serve, or that something could not be kept.
    public init(
        cache: ContentCache? = ContentCache(of: "native"),
        mostOptimised: Int = .max,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        note: @escaping @Sendable (String) -> Void = { sentence in
            FileHandle.standardError.write(Data("morpho: \(sentence)\n".utf8))
        }
    ) {
        self.cache = cache
        self.mostOptimised = mostOptimised
        self.environment = environment
        self.note = note
    }

    private func tell(_ sentence: String) {
        if told.withLock({ $0.insert(sentence).inserted }) { note(sentence) }
    }

    /// The program as machine code; nil when that cannot be had, which is told.
    func library(
        _ program: LaneProgram, _ code: EncodedProgram, lanes: Int, isFolded: Bool = false,
        instructionSet: String
    ) -> NativeLibrary? {
        do {
            let compiler = try Tool.clang.locate(in: environment)
            let count = code.settling.count + (code.running?.count ?? 0)
            let arguments = Self.arguments(
                instructionSet, level: count > mostOptimised ? "-O0" : isFolded ? "-O2" : "-O1")
            let (source, notes) = NativeSource.text(
                program, code, lanes: lanes, isFolded: isFolded)
            let image = try image(source, compiler, arguments)
            return try NativeLibrary(image: image, noteCount: notes)
        } catch {
            tell("simulating without compiled code: \(error)")
            return nil
        }
    }

    /// The machine code of a C source, from the cache where it is known.
    private func image(
        _ source: String, _ compiler: String, _ arguments: [String]
    ) throws -> Data {
        let key = ContentCache.key(
            [Self.identity(of: compiler), Self.processor, source] + arguments)
        func make() throws -> Data { try Self.compiled(source, compiler, arguments) }
        if let cache { return try cache.value(key, note: tell, make: make) }
        return try make()
    }

    /// A program of single words as machine code.
    /// - Parameter widest: bits of its widest integer.
    func library(ofWords source: String, widest: Int) throws -> WordLibrary {
        let compiler = try Tool.clang.locate(in: environment)
        // Unrolled single words gain from no vectors, and -O2 takes twice the time of -O1.
        let arguments = Self.arguments("baseline", level: "-O1")
        do {
            return try WordLibrary(LoadedImage(image(source, compiler, arguments)))
        } catch let error as SubprocessError {
            guard case .failed(_, let result) = error, result.allText.contains("_BitInt") else {
                throw error
            }
            throw NativeError.tooOld(compiler: compiler, width: widest)
        }
    }

    private static func compiled(
        _ source: String, _ compiler: String, _ arguments: [String]
    ) throws -> Data {
        try withPrivateDirectory(prefix: "morpho-native") { directory in
            try OutputFile(directory.path("lanes.c"), text: source).write()
            _ = try Subprocess(
                compiler, arguments + ["-o", "lanes.so", "lanes.c"], directory: directory.path
            ).requireSuccess()
            return Data(try InputFile.bytes(directory.path("lanes.so")))
        }
    }

    /// Optimisation beyond -O1 takes longer and gains nothing for straight-line code of vectors;
    /// folded modules are short and mix vectors with single values, where it does gain.
    private static func arguments(_ instructionSet: String, level: String) -> [String] {
        let processor =
            switch instructionSet {
            case "avx512": ["-march=native", "-mprefer-vector-width=512"]
            case "avx2": ["-march=x86-64-v3"]
            default: [String]()
            }
        return [level, "-shared", "-fPIC", "-fno-strict-aliasing", "-nostdlib", "-x", "c"]
            + processor
    }

    /// What distinguishes one compiler from another without running it.
    private static func identity(of compiler: String) -> String {
        let file = URL(fileURLWithPath: compiler).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        let size = attributes?[.size].map { "\($0)" } ?? ""
        let date = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(file) \(size) \(date)"
    }

    /// What `-march=native` depends on.
    private static let processor: String = {
        let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter {
            $0.hasPrefix("model") || $0.hasPrefix("cpu family") || $0.hasPrefix("flags")
        }.prefix(4).joined(separator: "\n")
    }()
}

extension NativeSource {
    /// All functions of the program, and how many words of notes they need.
    static func text(
        _ program: LaneProgram, _ code: EncodedProgram, lanes: Int, isFolded: Bool
    ) -> (String, notes: Int) {
        var source = NativeSource(
            lanes: lanes, lists: code.lists, folds: isFolded ? program.folds : nil,
            tables: program.tables)
        var notes = 0
        func add(
            _ name: String, _ code: LaneProgram.Code, _ sequence: LaneSequence,
            _ windows: [NativeWindow] = [], ones: [UInt32] = []
        ) {
            notes = max(
                notes,
                source.add(
                    function: name, code, kept: program.wantedPlaces(sequence),
                    constants: program.constantPlaces(sequence), windows: windows,
                    ones: ones))
        }
        // A folded module only runs.
        if !isFolded { add(NativeLibrary.settleName, code.settling, program.settling) }
        if let running = code.running, let sequence = program.running {
            let windows = isFolded ? [] : program.windows
            add(
                NativeLibrary.runName, running, sequence, windows.map { program.place(of: $0) },
                ones: program.ladders.map { program.place($0.isStale, in: sequence, 1) })
        }
        return (source.text, notes)
    }
}

extension LaneProgram {
    fileprivate func place(of window: LaneWindow) -> NativeWindow {
        NativeWindow(
            slot: Int(settling.places[Int(window.values[0])]), count: window.values.count,
            units: window.units)
    }

    fileprivate func wantedPlaces(_ sequence: LaneSequence) -> Set<InstructionPlace> {
        Set(
            sequence.wanted.map {
                let place = place($0, in: sequence, 1)
                return kinds[Int($0)] == .scalar ? .scalar(place) : .slot(place)
            })
    }

    fileprivate func constantPlaces(_ sequence: LaneSequence) -> [UInt32: UInt64] {
        var words: [UInt32: UInt64] = [:]
        for constant in scalarConstants where sequence.places[Int(constant.value)] >= 0 {
            words[place(constant.value, in: sequence, 1)] = constant.word
        }
        return words
    }
}
