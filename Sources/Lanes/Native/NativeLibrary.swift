import CMorphoLanes
import Foundation

/// Compiled code of a program, loaded into this process until nobody uses it any more.
final class NativeLibrary: @unchecked Sendable {
    typealias Function =
        @convention(c) (
            UnsafePointer<UnsafeMutableRawPointer>, UInt64, UnsafeMutablePointer<UInt64>,
            UnsafePointer<morpho_lane_table>, UInt64, UnsafeMutablePointer<UInt64>
        ) -> Void

    private let image: LoadedImage
    /// Of programs that are not folded.
    let settle: Function?
    /// Of programs with one clock.
    let run: Function?
    /// Words that the functions want to write notes in.
    let noteCount: Int

    static let settleName = "morpho_settle"
    static let runName = "morpho_run"

    /// - Parameter image: the contents of a shared library.
    init(image: Data, noteCount: Int) throws {
        self.noteCount = noteCount
        self.image = try LoadedImage(image)
        run = self.image.optionalFunction(Self.runName, Function.self)
        settle = self.image.optionalFunction(Self.settleName, Function.self)
        if run == nil, settle == nil {
            throw NativeError.notLoaded("it has no functions of a program")
        }
    }

    /// Takes blocks through a function, which leaves the scalars of the first as they are then.
    func call(
        _ function: Function, _ blocks: [UnsafeMutableRawPointer],
        scalars: UnsafeMutablePointer<UInt64>, tables: UnsafePointer<morpho_lane_table>,
        count: Int
    ) {
        let notes = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, noteCount))
        defer { notes.deallocate() }
        blocks.withUnsafeBufferPointer {
            guard let first = $0.baseAddress else { return }
            function(first, UInt64($0.count), scalars, tables, UInt64(count), notes)
        }
    }
}

/// Why there is no compiled code.
enum NativeError: Error, CustomStringConvertible {
    case notLoaded(String)
    /// The compiler at that path has no integers of so many bits: clang has 128 at most before version 16.
    case tooOld(compiler: String, width: Int)

    var description: String {
        switch self {
        case .notLoaded(let reason): "the compiled program cannot be loaded: \(reason)"
        case .tooOld(let compiler, let width):
            "\(compiler) has no integers of \(width) bits; "
                + "put a clang of version 16 or later first in PATH"
        }
    }
}
