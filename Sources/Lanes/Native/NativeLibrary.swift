import CMorphoLanes
import Foundation
import MorphoExternalTools

/// Compiled code of a program, loaded into this process until nobody uses it any more.
final class NativeLibrary: @unchecked Sendable {
    typealias Function =
        @convention(c) (
            UnsafePointer<UnsafeMutableRawPointer>, UInt64, UnsafeMutablePointer<UInt64>,
            UnsafePointer<morpho_lane_table>, UInt64, UnsafeMutablePointer<UInt64>
        ) -> Void

    private let handle: UnsafeMutableRawPointer
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
        // A path that dlopen has not seen: it would answer with the library it knows.
        let opened = try withPrivateDirectory(prefix: "morpho-native") { directory in
            let path = directory.path("lanes.so")
            try OutputFile(path, bytes: Array(image)).write()
            return dlopen(path, RTLD_NOW | RTLD_LOCAL)
        }
        guard let opened else { throw NativeError.notLoaded(Self.reason) }
        handle = opened
        func function(_ name: String) -> Function? {
            dlsym(opened, name).map { unsafeBitCast($0, to: Function.self) }
        }
        run = function(Self.runName)
        settle = function(Self.settleName)
        if run == nil, settle == nil {
            dlclose(opened)
            throw NativeError.notLoaded("it has no functions of a program")
        }
    }

    deinit { dlclose(handle) }

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

    private static var reason: String { dlerror().map { String(cString: $0) } ?? "no reason given" }
}

/// Why there is no compiled code.
enum NativeError: Error, CustomStringConvertible {
    case notLoaded(String)

    var description: String {
        switch self {
        case .notLoaded(let reason): "the compiled program cannot be loaded: \(reason)"
        }
    }
}
