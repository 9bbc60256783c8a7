/// Elements of an array of this shape; nil when a size is negative or the product no integer.
func elementCount(_ shape: [Int]) -> Int? {
    var count = 1
    if shape.contains(where: { $0 < 0 }) { return nil }
    // An empty axis makes the array empty, however long the others are.
    if shape.contains(0) { return 0 }
    for size in shape {
        let (product, overflow) = count.multipliedReportingOverflow(by: size)
        if overflow { return nil }
        count = product
    }
    return count
}
