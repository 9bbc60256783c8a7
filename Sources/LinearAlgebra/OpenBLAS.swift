import CMorphoNumerics
import Foundation

/// OpenBLAS with its LAPACK, loaded while the program runs, so that it need not be there.
///
/// Its release 0.3.21 does not know newer processors and takes kernels for those of 2004, three to
/// six times slower (OpenBLAS issue 4267). The environment variable that chooses kernels is read
/// when the library is loaded; it is set for that moment, unless it is set already.
public struct OpenBLAS: @unchecked Sendable {
    // Unchecked: what is pointed to is code, and never unloaded.
    private let handle: UnsafeMutableRawPointer
    /// Products in single and in double precision.
    private let products: (single: UnsafeMutableRawPointer, double: UnsafeMutableRawPointer)
    public let file: String
    /// What the library says of itself, as `0.3.21`.
    public let version: String
    /// The kernels that it has chosen, as `SkylakeX`.
    public let kernels: String

    /// Where it was looked for without success, and why.
    public struct Missing: Error, Equatable, Sendable, CustomStringConvertible {
        public let reason: String
        public var description: String {
            "OpenBLAS is not there (\(reason)); install libopenblas0, or name the file in "
                + "MORPHO_OPENBLAS"
        }
    }

    /// - Parameter environment: MORPHO_OPENBLAS names the library instead of `libopenblas.so.0`,
    ///   or is `none`.
    public init(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(Missing) {
        let file = environment["MORPHO_OPENBLAS"] ?? "libopenblas.so.0"
        if file == "none" { throw Missing(reason: "MORPHO_OPENBLAS is none") }
        let added = Self.settings.filter { environment[$0.name] == nil }
        for setting in added { setenv(setting.name, setting.value, 0) }
        defer { for setting in added { unsetenv(setting.name) } }
        guard let handle = dlopen(file, RTLD_NOW | RTLD_LOCAL) else {
            throw Missing(reason: dlerror().map { String(cString: $0) } ?? file)
        }
        guard let configuration = dlsym(handle, "openblas_get_config"),
            let corename = dlsym(handle, "openblas_get_corename"),
            let single = dlsym(handle, "cblas_sgemm"), let double = dlsym(handle, "cblas_dgemm"),
            dlsym(handle, "dgesdd_") != nil
        else { throw Missing(reason: "\(file) has not the functions of OpenBLAS with LAPACK") }
        typealias Text = @convention(c) () -> UnsafePointer<CChar>?
        func text(_ function: UnsafeMutableRawPointer) -> String {
            unsafeBitCast(function, to: Text.self)().map { String(cString: $0) } ?? ""
        }
        self.handle = handle
        products = (single, double)
        self.file = file
        version =
            text(configuration).split(separator: " ").dropFirst().first.map(String.init) ?? "?"
        kernels = text(corename)
        // Work is shared among threads outside of it.
        if let function = dlsym(handle, "openblas_set_num_threads") {
            unsafeBitCast(function, to: (@convention(c) (Int32) -> Void).self)(1)
        }
    }

    private static var settings: [(name: String, value: String)] {
        var settings = [(name: "OPENBLAS_NUM_THREADS", value: "1")]
        switch String(cString: morpho_single_kernels(nil).pointee.name) {
        case "avx512": settings.append(("OPENBLAS_CORETYPE", "SkylakeX"))
        case "avx2": settings.append(("OPENBLAS_CORETYPE", "Haswell"))
        default: break
        }
        return settings
    }

    func product<Number: MatrixNumber>(_: Number.Type) -> UnsafeMutableRawPointer {
        MemoryLayout<Number>.size == 4 ? products.single : products.double
    }

    func function(_ name: String) -> UnsafeMutableRawPointer? { dlsym(handle, name) }

    /// Calls a function of LAPACK that works in memory that it is asked for the size of first.
    ///
    /// - Parameter call: with the address of the function, of the memory and of its size in
    ///   numbers, which is -1 when the size is to be told in the first number of the memory.
    func callWithMemory<Number: MatrixNumber>(
        _ name: String, _: Number.Type,
        _ call: (UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutablePointer<Int32>)
            -> Void
    ) {
        guard let function = function(name) else { return }
        var wanted: [Number] = [0]
        var size: Int32 = -1
        wanted.withUnsafeMutableBytes { memory in
            if let start = memory.baseAddress { call(function, start, &size) }
        }
        size = Int32(max(1, Double(wanted[0])))
        var memory = [Number](repeating: 0, count: Int(size))
        memory.withUnsafeMutableBytes { memory in
            if let start = memory.baseAddress { call(function, start, &size) }
        }
    }
}
