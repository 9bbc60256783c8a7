import CMorphoSystemCalls
import Foundation

/// The error number of a system call that failed.
struct SystemRefusal: Error {
    let code: Int32
}

/// Descriptors that are to be closed together when something fails half-way.
struct DescriptorSet {
    private var open: Set<Int32> = []

    mutating func closeAll(except kept: Set<Int32> = []) {
        for descriptor in open.subtracting(kept) { close(descriptor) }
        open = []
    }

    /// A pipe whose ends no child inherits by accident; reading does not block.
    mutating func pipe() throws(SystemRefusal) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard morpho_pipe(&ends) == 0 else { throw SystemRefusal(code: errno) }
        let read = try adopt(ends[0])
        let write = try adopt(ends[1])
        _ = fcntl(read, F_SETFL, O_NONBLOCK)
        return (read, write)
    }

    /// A nameless file with `contents`, to be read from its beginning.
    mutating func file(holding contents: [UInt8]) throws(SystemRefusal) -> Int32 {
        if contents.isEmpty {
            let null = Foundation.open("/dev/null", O_RDONLY | O_CLOEXEC)
            guard null >= 0 else { throw SystemRefusal(code: errno) }
            return try adopt(null)
        }
        let memory = morpho_memory_file("standard input")
        guard memory >= 0 else { throw SystemRefusal(code: errno) }
        let file = try adopt(memory)
        if let code = writeAll(contents, to: file) { throw SystemRefusal(code: code) }
        guard lseek(file, 0, SEEK_SET) == 0 else { throw SystemRefusal(code: errno) }
        return file
    }

    /// Takes the descriptor over, moved out of the way of 0, 1 and 2: these are free when the
    /// caller started us without them, and would be overwritten while the child is prepared.
    private mutating func adopt(_ descriptor: Int32) throws(SystemRefusal) -> Int32 {
        guard descriptor < 3 else {
            open.insert(descriptor)
            return descriptor
        }
        let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        let code = errno
        close(descriptor)
        guard moved >= 0 else { throw SystemRefusal(code: code) }
        open.insert(moved)
        return moved
    }
}
