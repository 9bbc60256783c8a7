/// What the encoded form of a library begins with: a mark, a version, the length and a checksum of
/// the rest. Numbers are as the machine stores them, so that a file of another kind of machine
/// shows another version and is refused.
enum LibertyCacheForm {
    static let mark: [UInt8] = Array("MorphLib".utf8)
    /// To be raised with every change of the model or of the form.
    static let version: UInt64 = 1
    static let headerLength = 32

    /// Four sums side by side, each over every fourth group of eight bytes: fast, and any changed,
    /// lost or exchanged bytes change it. It guards against damage, not against intent.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        var sums: SIMD4<UInt64> = [1, 2, 3, 4]
        var place = 0
        while place + 32 <= bytes.count {
            let words = bytes.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
            sums = (sums ^ words) &* SIMD4(repeating: factor)
            sums ^= sums &>> 29
            place += 32
        }
        var sum = UInt64(bytes.count)
        for lane in 0..<4 {
            sum = (sum ^ sums[lane]) &* factor
            sum ^= sum >> 31
        }
        while place < bytes.count {
            sum = (sum ^ UInt64(bytes[place])) &* factor
            sum ^= sum >> 31
            place += 1
        }
        return sum
    }
}

extension LibertyLibrary {
    /// The name under which the encoded form of the library with the text `bytes` is kept: length
    /// and checksum of the text, and the form's version. A digest would take longer than reading
    /// the encoded form.
    public static func cacheName(of bytes: [UInt8]) -> String {
        let sum = bytes.withUnsafeBytes { LibertyCacheForm.checksum($0) }
        return "liberty-\(LibertyCacheForm.version)-\(bytes.count)-\(String(sum, radix: 16))"
    }
}
