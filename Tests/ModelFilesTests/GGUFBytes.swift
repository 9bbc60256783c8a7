/// A GGUF file put together by hand.
struct GGUFBytes {
    var version: UInt32 = 3
    var metadata: [(key: String, type: UInt32, value: [UInt8])] = []
    var tensors: [(name: String, sizes: [UInt64], type: UInt32, offset: UInt64)] = []
    var alignment = 32
    var data: [UInt8] = []

    var bytes: [UInt8] {
        var bytes = Array("GGUF".utf8) + little(version) + little(UInt64(tensors.count))
        bytes += little(UInt64(metadata.count))
        for entry in metadata { bytes += text(entry.key) + little(entry.type) + entry.value }
        for tensor in tensors {
            bytes += text(tensor.name) + little(UInt32(tensor.sizes.count))
            bytes += tensor.sizes.flatMap { little($0) }
            bytes += little(tensor.type) + little(tensor.offset)
        }
        while bytes.count % alignment != 0 { bytes.append(0) }
        return bytes + data
    }
}

func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
}

func little(_ number: Float) -> [UInt8] { little(number.bitPattern) }

/// A string of GGUF: its length and its bytes.
func text(_ text: String) -> [UInt8] { little(UInt64(text.utf8.count)) + Array(text.utf8) }
