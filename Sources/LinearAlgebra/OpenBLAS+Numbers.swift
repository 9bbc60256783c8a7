// The functions of BLAS that take factors by value, for either type. The constants are those of
// CBLAS: rows lie together, transposed or not, upper or lower, on the left, any diagonal.
private enum Constant {
    static let rowMajor: Int32 = 101
    static func transposed(_ isTransposed: Bool) -> Int32 { isTransposed ? 112 : 111 }
    static func upper(_ isUpper: Bool) -> Int32 { isUpper ? 121 : 122 }
    static let anyDiagonal: Int32 = 131
    static let left: Int32 = 141
}

extension Float: MatrixNumber {
    public static var libraryPrefix: String { "s" }

    public static func product(
        _ function: UnsafeMutableRawPointer, _ p: MatrixProduct, _ a: UnsafeRawPointer,
        _ b: UnsafeRawPointer, _ c: UnsafeMutableRawPointer
    ) {
        typealias Function =
            @convention(c) (
                Int32, Int32, Int32, Int32, Int32, Int32, Float, UnsafeRawPointer, Int32,
                UnsafeRawPointer, Int32, Float, UnsafeMutableRawPointer, Int32
            ) -> Void
        unsafeBitCast(function, to: Function.self)(
            Constant.rowMajor, Constant.transposed(p.isLeftTransposed),
            Constant.transposed(p.isRightTransposed), Int32(p.rows), Int32(p.columns),
            Int32(p.inner), 1, a, Int32(p.leftStride), b, Int32(p.rightStride),
            p.isAdded ? 1 : 0, c, Int32(p.resultStride))
    }

    public static func triangularSolve(
        _ function: UnsafeMutableRawPointer, _ triangle: Triangle, size: Int, columns: Int,
        _ a: UnsafeRawPointer, _ b: UnsafeMutableRawPointer
    ) {
        typealias Function =
            @convention(c) (
                Int32, Int32, Int32, Int32, Int32, Int32, Int32, Float, UnsafeRawPointer, Int32,
                UnsafeMutableRawPointer, Int32
            ) -> Void
        unsafeBitCast(function, to: Function.self)(
            Constant.rowMajor, Constant.left, Constant.upper(triangle.isUpper),
            Constant.transposed(triangle.isTransposed), Constant.anyDiagonal, Int32(size),
            Int32(columns), 1, a, Int32(size), b, Int32(columns))
    }
}

extension Double: MatrixNumber {
    public static var libraryPrefix: String { "d" }

    public static func product(
        _ function: UnsafeMutableRawPointer, _ p: MatrixProduct, _ a: UnsafeRawPointer,
        _ b: UnsafeRawPointer, _ c: UnsafeMutableRawPointer
    ) {
        typealias Function =
            @convention(c) (
                Int32, Int32, Int32, Int32, Int32, Int32, Double, UnsafeRawPointer, Int32,
                UnsafeRawPointer, Int32, Double, UnsafeMutableRawPointer, Int32
            ) -> Void
        unsafeBitCast(function, to: Function.self)(
            Constant.rowMajor, Constant.transposed(p.isLeftTransposed),
            Constant.transposed(p.isRightTransposed), Int32(p.rows), Int32(p.columns),
            Int32(p.inner), 1, a, Int32(p.leftStride), b, Int32(p.rightStride),
            p.isAdded ? 1 : 0, c, Int32(p.resultStride))
    }

    public static func triangularSolve(
        _ function: UnsafeMutableRawPointer, _ triangle: Triangle, size: Int, columns: Int,
        _ a: UnsafeRawPointer, _ b: UnsafeMutableRawPointer
    ) {
        typealias Function =
            @convention(c) (
                Int32, Int32, Int32, Int32, Int32, Int32, Int32, Double, UnsafeRawPointer, Int32,
                UnsafeMutableRawPointer, Int32
            ) -> Void
        unsafeBitCast(function, to: Function.self)(
            Constant.rowMajor, Constant.left, Constant.upper(triangle.isUpper),
            Constant.transposed(triangle.isTransposed), Constant.anyDiagonal, Int32(size),
            Int32(columns), 1, a, Int32(size), b, Int32(columns))
    }
}
