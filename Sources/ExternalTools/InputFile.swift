import Foundation

/// Reading whole files.
public enum InputFile {
    /// The largest file that is read unless the caller says otherwise, in bytes (1 GiB).
    public static let defaultLimit = 1 << 30

    /// The bytes of the file at `path`.
    ///
    /// - Throws: `FileError.refused` (missing, a directory, unreadable), `FileError.tooLarge`.
    public static func bytes(
        _ path: String, limit: Int = defaultLimit
    ) throws(FileError) -> [UInt8] {
        let (descriptor, code) = retrying { Int(open(path, O_RDONLY | O_CLOEXEC)) }
        guard code == 0 else { throw .refused(.read, path: path, code: code) }
        defer { close(Int32(descriptor)) }
        var contents: [UInt8] = []
        // A hint only: what is read decides. Growing would copy large files again and again.
        var status = stat()
        if fstat(Int32(descriptor), &status) == 0,
            (0...Int64(limit)).contains(Int64(status.st_size))
        {
            contents.reserveCapacity(Int(status.st_size))
        }
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let size = block.count
            let (count, code) = retrying {
                block.withUnsafeMutableBytes {
                    Foundation.read(Int32(descriptor), $0.baseAddress, size)
                }
            }
            guard code == 0 else { throw .refused(.read, path: path, code: code) }
            if count == 0 { return contents }
            guard contents.count + count <= limit else {
                throw .tooLarge(path: path, limit: limit)
            }
            contents += block[..<count]
        }
    }

    /// The text of the UTF-8 file at `path`.
    ///
    /// - Throws: what `bytes` throws, and `FileError.notUTF8` with the first wrong byte.
    public static func read(
        _ path: String, limit: Int = defaultLimit
    ) throws(FileError) -> String {
        let contents = try bytes(path, limit: limit)
        guard let text = String(validating: contents, as: UTF8.self) else {
            throw .notUTF8(path: path, offset: firstInvalidByte(contents))
        }
        return text
    }

    private static func firstInvalidByte(_ contents: [UInt8]) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = contents.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error, .emptyInput: return offset
            }
        }
    }
}
