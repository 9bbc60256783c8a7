/// Small sound files of models.
extension FuzzSeeds {
    /// A string of GGUF.
    private static func string(_ text: String) -> [UInt8] {
        little(UInt64(text.utf8.count)) + Array(text.utf8)
    }

    static let gguf: [[UInt8]] = [
        ggufFile(
            version: 3,
            metadata: [
                string("general.architecture") + little(UInt32(8)) + string("llama"),
                string("general.alignment") + little(UInt32(4)) + little(UInt32(32)),
                string("tokens") + little(UInt32(9)) + little(UInt32(8)) + little(UInt64(2))
                    + string("a") + string("ü"),
                string("nested") + little(UInt32(9)) + little(UInt32(9)) + little(UInt64(1))
                    + little(UInt32(7)) + little(UInt64(2)) + [0, 1],
                string("scale") + little(UInt32(12)) + little((0.5 as Double).bitPattern),
            ],
            tensors: [("m", [3, 2], 0, 24), ("q", [32], 2, 18), ("h", [4], 1, 8)]),
        ggufFile(
            version: 2, metadata: [],
            tensors: [("a", [32, 2], 8, 68), ("b", [32], 3, 20), ("c", [2], 30, 4)]),
        ggufFile(version: 3, metadata: [], tensors: []),
        ggufFile(version: 3, metadata: [], tensors: [("e", [32, 0], 8, 0)]),
    ]

    private static func ggufFile(
        version: UInt32, metadata: [[UInt8]],
        tensors: [(name: String, sizes: [UInt64], type: UInt32, bytes: Int)]
    ) -> [UInt8] {
        var bytes = Array("GGUF".utf8) + little(version) + little(UInt64(tensors.count))
        bytes += little(UInt64(metadata.count)) + metadata.flatMap { $0 }
        var data: [UInt8] = []
        for tensor in tensors {
            bytes += string(tensor.name) + little(UInt32(tensor.sizes.count))
            bytes += tensor.sizes.flatMap { little($0) } + little(tensor.type)
            bytes += little(UInt64(data.count))
            data += (0..<tensor.bytes).map { UInt8($0) }
            while data.count % 32 != 0 { data.append(0) }
        }
        while bytes.count % 32 != 0 { bytes.append(0) }
        return bytes + data
    }

    /// Two models of three tokens, with and without a classifier of their own.
    static let checkpoint: [[UInt8]] = ([3, -3] as [Int32]).map { vocabulary in
        let head: [Int32] = [4, 3, 1, 2, 1, vocabulary, 1]
        let layer = 4 + 16 + 8 + 8 + 16 + 4 + 12 + 12 + 12
        let count = 12 + layer + 4 + 2 + (vocabulary < 0 ? 12 : 0)
        return head.flatMap { little($0) }
            + (0..<count).flatMap { little(Float($0).bitPattern) }
    }

    static let vocabulary: [[UInt8]] = [
        little(Int32(5))
            + ["<unk>", "", "ab", "\n"].flatMap { token in
                little((-1.5 as Float).bitPattern) + little(Int32(token.utf8.count))
                    + Array(token.utf8)
            }
    ]
}
