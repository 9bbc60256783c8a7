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

    /// The kernels for numbers of a size; nil when there are none, or the processor lacks the set.
    init?(bytes: Int, _ instructionSet: String? = nil) {
        guard let found = morpho_kernels_for_processor(Int32(bytes), instructionSet) else {
            return nil
        }
        functions = found.pointee
        if let instructionSet, name != instructionSet { return nil }
    }

    /// The numbers of an environment variable decide only for measurements.
    fileprivate static func fastest(_ found: TensorKernels?) -> TensorKernels {
        // There is always the baseline for the two sizes that are asked for.
        guard let found else { preconditionFailure("no kernels for numbers of this size") }
        return found
    }
}

private let singleKernels = TensorKernels.fastest(TensorKernels(bytes: 4))
private let doubleKernels = TensorKernels.fastest(TensorKernels(bytes: 8))

extension Float: TensorNumber {
    public static var kernels: TensorKernels { singleKernels }
}

extension Double: TensorNumber {
    public static var kernels: TensorKernels { doubleKernels }
}

extension TensorNumber {
    @inline(__always) package static var functions: morpho_kernels { kernels.functions }
}
