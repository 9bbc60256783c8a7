import MorphoArrayFiles
import MorphoExternalTools

extension SafetensorsFile {
    /// The bytes of a safetensors file of these tensors, in the order of their names, so that equal
    /// tensors make equal files. The data begins at a multiple of 8 bytes.
    public static func bytes(
        _ tensors: [String: NumericArray], metadata: [String: String] = [:]
    ) -> [UInt8] {
        let sorted = tensors.sorted { Array($0.key.utf8).lexicographicallyPrecedes($1.key.utf8) }
        var parts: [String] = []
        if !metadata.isEmpty {
            let texts = metadata.sorted { $0.key < $1.key }
                .map { "\(quoted($0.key)):\(quoted($0.value))" }
            parts.append("\"__metadata__\":{\(texts.joined(separator: ","))}")
        }
        var offset = 0
        for (name, array) in sorted {
            let type = SafetensorsType(array.elements.type)
            let end = offset + array.elements.count * type.size
            let shape = array.shape.map { "\($0)" }.joined(separator: ",")
            parts.append(
                "\(quoted(name)):{\"dtype\":\"\(type.rawValue)\",\"shape\":[\(shape)],"
                    + "\"data_offsets\":[\(offset),\(end)]}")
            offset = end
        }
        var header = Array("{\(parts.joined(separator: ","))}".utf8)
        while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
        let length = withUnsafeBytes(of: UInt64(header.count).littleEndian) { [UInt8]($0) }
        return sorted.reduce(into: length + header) { $0 += $1.value.elements.littleEndianBytes }
    }

    /// Writes a safetensors file of these tensors, which is there whole or not at all.
    ///
    /// - Throws: `ModelFileError.reservedName` for a tensor called `__metadata__`, `.file`.
    public static func write(
        _ tensors: [String: NumericArray], metadata: [String: String] = [:], to path: String
    ) throws(ModelFileError) {
        guard tensors["__metadata__"] == nil else {
            throw .reservedName(file: path, name: "__metadata__")
        }
        do {
            try OutputFile(path, bytes: bytes(tensors, metadata: metadata)).write()
        } catch { throw .file(error) }
    }

    /// A string of JSON.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case ..<" ":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
