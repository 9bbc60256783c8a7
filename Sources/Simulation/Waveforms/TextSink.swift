import Foundation
import MorphoExternalTools

/// Where text goes, piece by piece. Errors are thrown to whoever writes.
public protocol TextSink {
    mutating func write(_ text: String) throws
    /// Hands on everything written so far, so that it survives an abort of the program.
    mutating func flush() throws
}

/// Keeps the text in memory.
public struct StringSink: TextSink, Sendable {
    public private(set) var text = ""
    public init() {}
    public mutating func write(_ text: String) { self.text += text }
    public mutating func flush() {}
}

/// Writes to an open file. Nothing is held back, so there is nothing to flush; the handle is
/// closed by whoever opened it.
public struct FileHandleSink: TextSink {
    private let handle: FileHandle
    public init(_ handle: FileHandle) { self.handle = handle }
    public func write(_ text: String) throws { try handle.write(contentsOf: Data(text.utf8)) }
    public func flush() throws {}
}

extension StreamedFile: TextSink {
    /// - Throws: `FileError.refused`.
    public func write(_ text: String) throws { try write(text.utf8) }
    /// Nothing is held back.
    public func flush() {}
}
