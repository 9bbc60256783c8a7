import Foundation

/// The C library's wording of an error number, such as "No space left on device".
func reason(_ code: Int32) -> String {
    // glibc's strerror has been safe to call from several threads since version 2.32.
    String(cString: strerror(code))
}

/// Calls `body` again for as long as a signal interrupts it; the result and the error number
/// (0 when the call did not fail).
func retrying(_ body: () -> Int) -> (result: Int, code: Int32) {
    while true {
        let result = body()
        if result >= 0 { return (result, 0) }
        let code = errno
        if code != EINTR { return (result, code) }
    }
}

/// Writes all of `bytes` to `descriptor`; nil, or the error number of the write that failed.
///
/// A descriptor that another process made non-blocking is waited for.
func writeAll(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Int32? {
    let contents = ContiguousArray(bytes)
    return contents.withUnsafeBytes { buffer -> Int32? in
        var offset = 0
        while offset < buffer.count {
            let remaining = UnsafeRawBufferPointer(rebasing: buffer[offset...])
            let (count, code) = retrying {
                write(descriptor, remaining.baseAddress, remaining.count)
            }
            if code == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&waiting, 1, -1)
            } else if code != 0 {
                return code
            } else {
                offset += count
            }
        }
        return nil
    }
}

/// Makes a write past a closed pipe or a file-size limit fail with EPIPE or EFBIG.
///
/// By default the system ends the whole process instead (SIGPIPE, SIGXFSZ), which would lose
/// the message and leave unfinished files behind. A handler of the application is left alone.
func ignoreWriteSignals() {
    for number in [SIGPIPE, SIGXFSZ] {
        var current = sigaction()
        guard sigaction(number, nil, &current) == 0,
            unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self) == 0
        else { continue }
        signal(number, SIG_IGN)
    }
}
