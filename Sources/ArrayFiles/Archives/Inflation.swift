import CMorphoZlib

/// Undoing the compression "deflate" (RFC 1951) through zlib.
struct Inflation {
    enum Form {
        /// Deflate alone, as in zip archives.
        case raw
        /// With the head and the checksum of gzip (RFC 1952), which zlib examines.
        case gzip

        fileprivate var windowBits: Int32 { self == .raw ? -15 : 31 }
    }

    enum Failure: Error {
        case fault(CompressionFault, at: Int)
        case memory

        /// The error for the file's user; `told` makes it of a fault and its place in the input.
        func error(
            file: String, _ told: (CompressionFault, Int) -> ArchiveError
        ) -> ArchiveError {
            switch self {
            case .fault(let fault, let at): told(fault, at)
            case .memory: .memory(file: file)
            }
        }
    }

    /// What came out, and how many bytes of the input it took.
    let bytes: [UInt8]
    let consumed: Int

    /// Unpacks one stream from the front of `input`.
    ///
    /// - Parameters:
    ///   - expected: bytes that will come out, as far as known; only for the room to set aside.
    ///   - limit: the most bytes that may come out.
    init(
        _ input: UnsafeRawBufferPointer, _ form: Form, expected: Int, limit: Int, isStated: Bool
    ) throws(Failure) {
        // At a fixed address: zlib keeps a pointer to it and compares.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        let opened = inflateInit2_(
            stream, form.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard opened == Z_OK else { throw .memory }
        defer { inflateEnd(stream) }
        var output: [UInt8] = []
        output.reserveCapacity(min(expected, limit))
        var consumed = 0
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            // Counts in zlib have 32 bits.
            let portion = min(input.count - consumed, 1 << 30)
            let (status, used, made) = Self.step(
                stream, UnsafeRawBufferPointer(rebasing: input[consumed..<consumed + portion]),
                &block)
            consumed += used
            guard made <= limit - output.count else {
                throw .fault(.tooLarge(limit: limit, stated: isStated), at: consumed)
            }
            output += block[..<made]
            if status == Z_STREAM_END { break }
            switch status {
            case Z_OK where used > 0 || made > 0: continue
            case Z_OK, Z_BUF_ERROR: throw .fault(.truncated, at: input.count)
            case Z_MEM_ERROR: throw .memory
            case Z_NEED_DICT: throw .fault(.damaged("it needs a dictionary"), at: consumed)
            default:
                let reason = stream.pointee.msg.map { String(cString: $0) } ?? "error \(status)"
                throw .fault(.damaged(reason), at: consumed)
            }
        }
        bytes = output
        self.consumed = consumed
    }

    /// One call of the library: its answer, bytes taken and bytes made.
    private static func step(
        _ stream: UnsafeMutablePointer<z_stream>, _ input: UnsafeRawBufferPointer,
        _ block: inout [UInt8]
    ) -> (status: Int32, used: Int, made: Int) {
        let room = block.count
        return block.withUnsafeMutableBufferPointer { output in
            // The library only reads the input, though its interface does not say so.
            stream.pointee.next_in = UnsafeMutablePointer(
                mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
            stream.pointee.avail_in = UInt32(input.count)
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = UInt32(room)
            let status = inflate(stream, Z_NO_FLUSH)
            return (
                status, input.count - Int(stream.pointee.avail_in),
                room - Int(stream.pointee.avail_out)
            )
        }
    }

    /// The checksum of zip and gzip (CRC-32).
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        UInt32(crc32_z(0, bytes.assumingMemoryBound(to: UInt8.self).baseAddress, bytes.count))
    }
}
