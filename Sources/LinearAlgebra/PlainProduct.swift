import CMorphoNumerics

/// Products in an order that does not depend on the machine: of each row of the result multiples
/// of the rows of the right matrix are added up, one after the other.
enum PlainProduct {
    static func multiply<Number: MatrixNumber>(
        _ sizes: MatrixProduct, _ a: UnsafePointer<Number>, _ b: UnsafePointer<Number>,
        into c: UnsafeMutablePointer<Number>
    ) {
        let kernels =
            MemoryLayout<Number>.size == 4
            ? morpho_single_kernels("baseline").pointee : morpho_double_kernels("baseline").pointee
        if sizes.isRightTransposed {
            return withTransposed(b, rows: sizes.columns, columns: sizes.inner, sizes.rightStride) {
                var other = sizes
                (other.isRightTransposed, other.rightStride) = (false, sizes.columns)
                multiply(other, a, $0, into: c)
            }
        }
        for row in 0..<sizes.rows {
            let result = c + row * sizes.resultStride
            if !sizes.isAdded { kernels.fill(Int64(sizes.columns), 0, result) }
            for k in 0..<sizes.inner {
                let place =
                    sizes.isLeftTransposed ? k * sizes.leftStride + row : row * sizes.leftStride + k
                kernels.add_scaled(
                    Int64(sizes.columns), Double(a[place]), b + k * sizes.rightStride, result)
            }
        }
    }

    private static func withTransposed<Number: MatrixNumber>(
        _ from: UnsafePointer<Number>, rows: Int, columns: Int, _ stride: Int,
        _ body: (UnsafePointer<Number>) -> Void
    ) {
        let elements = [Number](unsafeUninitializedCapacity: rows * columns) { memory, count in
            for column in 0..<columns {
                for row in 0..<rows {
                    memory.initializeElement(
                        at: column * rows + row, to: from[row * stride + column])
                }
            }
            count = rows * columns
        }
        elements.withUnsafeBufferPointer { if let start = $0.baseAddress { body(start) } }
    }
}
