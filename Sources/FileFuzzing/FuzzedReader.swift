import MorphoArrayFiles
import MorphoDataSets
import MorphoImages
import MorphoModelFiles

/// A reader of files, what it is fed with, and how.
public struct FuzzedReader: Sendable {
    public let name: String
    /// Small sound files that mutations begin from.
    public let seeds: [[UInt8]]
    /// Whether mutations also put words of a text format into the bytes.
    let isText: Bool
    /// Makes checksums right again, so that what they protect is reached as well.
    let repair: (@Sendable (inout [UInt8]) -> Void)?
    /// Reads all that there is in a file of these bytes.
    public let read: @Sendable ([UInt8]) throws -> Void

    private init(
        _ name: String, _ seeds: [[UInt8]], isText: Bool = false,
        repair: (@Sendable (inout [UInt8]) -> Void)? = nil,
        read: @escaping @Sendable ([UInt8]) throws -> Void
    ) {
        self.name = name
        self.seeds = seeds
        self.isText = isText
        self.repair = repair
        self.read = read
    }

    /// What comes of reading `bytes`: "sound" or the kind of the error.
    public func outcome(_ bytes: [UInt8]) -> String {
        do {
            try read(bytes)
            return "sound"
        } catch { return errorKind(error) }
    }

    /// Every reader of files.
    public static let all: [FuzzedReader] = arrays + models + sets + images

    /// The reader of this name.
    public static func named(_ name: String) -> FuzzedReader? { all.first { $0.name == name } }

    private static let arrays: [FuzzedReader] = [
        FuzzedReader("npy", FuzzSeeds.npy) { _ = try NumericArray(npy: $0, file: "a") },
        FuzzedReader("npz", FuzzSeeds.npz, repair: Checksums.repairZip) { bytes in
            let archive = try ArrayArchive(bytes: bytes, file: "a")
            for name in archive.names { _ = try archive.array(named: name) }
        },
        FuzzedReader("gzip", FuzzSeeds.gzip) {
            _ = try Gzip.decompressed($0, file: "a", limit: 1 << 20)
        },
    ]

    private static let models: [FuzzedReader] = [
        FuzzedReader("safetensors", FuzzSeeds.safetensors) { bytes in
            let file = try SafetensorsFile(bytes: bytes, file: "a")
            for tensor in file.tensors { _ = try file.array(of: tensor) }
        },
        FuzzedReader("gguf", FuzzSeeds.gguf) { bytes in
            let file = try GGUFFile(bytes: bytes, file: "a")
            for tensor in file.tensors { _ = try file.array(of: tensor) }
        },
        FuzzedReader("llama2c", FuzzSeeds.checkpoint) { bytes in
            let file = try LlamaCheckpoint(bytes: bytes, file: "a")
            for weight in LlamaCheckpoint.Weight.allCases { _ = file.floats(of: weight) }
        },
        FuzzedReader("tokenizer", FuzzSeeds.vocabulary) {
            _ = try LlamaVocabulary(bytes: $0, file: "a")
        },
    ]

    private static let sets: [FuzzedReader] = [
        FuzzedReader("idx", FuzzSeeds.idx) { _ = try IDXFile.array(bytes: $0, file: "a") },
        FuzzedReader("cifar", FuzzSeeds.cifar) { _ = try CIFAR10.images(bytes: $0, file: "a") },
        FuzzedReader("csv", FuzzSeeds.csv, isText: true) { bytes in
            let table = try NumberTable(csv: bytes, file: "a")
            _ = try table.images(width: 1, height: table.columnCount - 1)
        },
        FuzzedReader("obj", FuzzSeeds.obj, isText: true) {
            _ = try TriangleMesh(obj: $0, file: "a")
        },
        FuzzedReader("off", FuzzSeeds.off, isText: true) {
            _ = try TriangleMesh(off: $0, file: "a")
        },
    ]

    private static let images: [FuzzedReader] = [
        FuzzedReader("png", FuzzSeeds.png, repair: Checksums.repairPNG) {
            _ = try Image(bytes: $0, file: "a")
        },
        FuzzedReader("jpeg", FuzzSeeds.jpeg) { _ = try Image(bytes: $0, file: "a") },
    ]
}
