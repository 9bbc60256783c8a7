import CMorphoNumerics
import MorphoLinearAlgebra

/// `Float` and `Double`: what tensors are computed with.
public protocol TensorNumber: MatrixNumber {
    /// The fastest kernels of this processor.
    static var kernels: TensorKernels { get }
}

/// Functions in C for one type and one instruction set.
public struct TensorKernels: @unchecked Sendable {
    // Unchecked: pointers to functions and to a constant text.
    package let functions: morpho_kernels

    /// The instruction set: `avx512`, `avx2` or `baseline`.
    public var name: String { String(cString: functions.name) }
    /// Numbers of a register.
    var width: Int { Int(functions.width) }

    fileprivate init(_ found: UnsafePointer<morpho_kernels>) { functions = found.pointee }
}

private let singleKernels = TensorKernels(morpho_single_kernels(nil))
private let doubleKernels = TensorKernels(morpho_double_kernels(nil))

extension Float: TensorNumber {
    public static var kernels: TensorKernels { singleKernels }
}

extension Double: TensorNumber {
    public static var kernels: TensorKernels { doubleKernels }
}

extension TensorNumber {
    @inline(__always) package static var functions: morpho_kernels { kernels.functions }
}
