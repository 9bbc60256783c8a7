import Foundation
import MorphoExternalTools

/// A shared library in this process, until nobody uses it any more.
final class LoadedImage: @unchecked Sendable {
    // Unchecked: a handle that does not change.
    private let handle: UnsafeMutableRawPointer

    /// - Parameter image: the contents of a shared library.
    init(_ image: Data) throws {
        // A path that dlopen has not seen: it would answer with the library it knows.
        let opened = try withPrivateDirectory(prefix: "morpho-native") { directory in
            let path = directory.path("lanes.so")
            try OutputFile(path, bytes: Array(image)).write()
            return dlopen(path, RTLD_NOW | RTLD_LOCAL)
        }
        guard let opened else {
            throw NativeError.notLoaded(
                dlerror().map { String(cString: $0) } ?? "no reason given")
        }
        handle = opened
    }

    deinit { dlclose(handle) }

    /// A function of the library; nil when it has none of the name.
    func optionalFunction<Function>(_ name: String, _ type: Function.Type) -> Function? {
        dlsym(handle, name).map { unsafeBitCast($0, to: type) }
    }

    func function<Function>(_ name: String, _ type: Function.Type) throws -> Function {
        guard let found = optionalFunction(name, type) else {
            throw NativeError.notLoaded("it has no function \(name)")
        }
        return found
    }
}
