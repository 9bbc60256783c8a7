/// Output whose loss is an error: `print` says nothing when the disk is full.
public enum StandardOutput {
    /// Writes `text` to standard output, unbuffered.
    ///
    /// - Throws: `FileError.refused` naming "standard output", e.g. for ENOSPC or EPIPE.
    public static func write(_ text: String) throws(FileError) {
        try write(text, descriptor: 1, name: "standard output")
    }

    /// Writes `text` to standard error, unbuffered.
    ///
    /// - Throws: `FileError.refused` naming "standard error".
    public static func writeError(_ text: String) throws(FileError) {
        try write(text, descriptor: 2, name: "standard error")
    }

    private static func write(
        _ text: String, descriptor: Int32, name: String
    ) throws(FileError) {
        ignoreWriteSignals()
        if let code = writeAll(text.utf8, to: descriptor) {
            throw .refused(.write, path: name, code: code)
        }
    }
}
