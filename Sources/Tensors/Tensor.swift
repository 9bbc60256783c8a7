/// Numbers in a box of any number of axes, the last one fastest. A tensor is a value: views share
/// memory until one of them is written to.
///
/// Images have the axes image, row, column and channel.
public struct Tensor<Element: BitwiseCopyable & Sendable>: Sendable {
    /// The size along each axis; none: one number.
    public let shape: [Int]
    /// From element to element along each axis, in elements; 0 repeats one.
    let strides: [Int]
    let offset: Int
    var storage: TensorStorage<Element>

    init(shape: [Int], strides: [Int], offset: Int, storage: TensorStorage<Element>) {
        (self.shape, self.strides, self.offset) = (shape, strides, offset)
        self.storage = storage
    }

    /// Without gaps.
    init(shape: [Int], storage: TensorStorage<Element>) {
        self.init(shape: shape, strides: Self.strides(of: shape), offset: 0, storage: storage)
    }

    /// - Throws: `TensorError.count`, `.shape`, `.memory`.
    public init(_ elements: [Element], shape: [Int]) throws(TensorError) {
        guard try Self.count(of: shape) == elements.count else {
            throw .count(elements.count, shape: shape)
        }
        self.init(shape: shape, storage: try TensorStorage(count: elements.count))
        elements.withUnsafeBufferPointer { from in
            if let first = from.baseAddress {
                copy(first, from.count, to: storage.start)
            }
        }
    }

    /// One number.
    public init(_ element: Element) throws(TensorError) { try self.init([element], shape: []) }

    public init(repeating element: Element, shape: [Int]) throws(TensorError) {
        self.init(shape: shape, storage: try TensorStorage(count: try Self.count(of: shape)))
        storage.start.initialize(repeating: element, count: storage.count)
    }

    /// What `body` writes to memory that is not set.
    static func build(
        _ shape: [Int], _ body: (UnsafeMutablePointer<Element>) throws(TensorError) -> Void
    ) throws(TensorError) -> Tensor {
        let result = Tensor(shape: shape, storage: try TensorStorage(count: try count(of: shape)))
        try body(result.storage.start)
        return result
    }

    // MARK: Sizes

    public var count: Int { shape.reduce(1, *) }
    public var rank: Int { shape.count }

    static func count(of shape: [Int]) throws(TensorError) -> Int {
        var count = 1
        for size in shape {
            guard size >= 0 else { throw .shape("a tensor", shape, wanted: "sizes of 0 or more") }
            let (product, overflow) = count.multipliedReportingOverflow(by: size)
            guard !overflow else {
                throw .memory(elements: .max, bytes: MemoryLayout<Element>.stride)
            }
            count = product
        }
        return count
    }

    static func strides(of shape: [Int]) -> [Int] {
        var stride = 1
        var strides = [Int](repeating: 0, count: shape.count)
        for axis in shape.indices.reversed() {
            strides[axis] = stride
            stride *= max(shape[axis], 1)
        }
        return strides
    }

    /// The axis of a number that may count from the end, -1 being the last.
    func axis(_ number: Int, _ operation: String) throws(TensorError) -> Int {
        let axis = number < 0 ? number + rank : number
        guard shape.indices.contains(axis) else { throw .axis(operation, number, shape: shape) }
        return axis
    }

    /// Whether elements lie one after the other, from the first one on.
    var isContiguous: Bool {
        var stride = 1
        for axis in shape.indices.reversed() {
            if shape[axis] != 1, strides[axis] != stride { return shape.contains(0) }
            stride *= shape[axis]
        }
        return true
    }

    // MARK: Elements

    /// The first element; others as strides say. Valid while the tensor lives.
    var start: UnsafePointer<Element> { UnsafePointer(storage.start + offset) }

    /// All elements, the last axis fastest.
    public var elements: [Element] {
        if isContiguous {
            return withPointer { [Element](UnsafeBufferPointer(start: $0, count: count)) }
        }
        return withPointer { start in places.map { start[$0] } }
    }

    /// Where elements lie from the first one on, in order.
    private var places: [Int] {
        var places = [0]
        for axis in shape.indices {
            places = places.flatMap { place in (0..<shape[axis]).map { place + $0 * strides[axis] }
            }
        }
        return places
    }

    /// The element at a place along each axis.
    /// - Throws: `TensorError.shape`, `.place`.
    public func element(_ indices: Int...) throws(TensorError) -> Element {
        guard indices.count == rank else {
            throw .shape("an element at \(indices)", shape, wanted: "a place along each axis")
        }
        var place = 0
        for (axis, index) in indices.enumerated() {
            guard (0..<shape[axis]).contains(index) else {
                throw .place("an element", index, size: shape[axis])
            }
            place += index * strides[axis]
        }
        return withPointer { $0[place] }
    }

    package func withPointer<Result>(_ body: (UnsafePointer<Element>) throws -> Result) rethrows
        -> Result
    {
        try withExtendedLifetime(storage) { try body(start) }
    }

    /// Writes to the elements, one after the other, in memory of the tensor's own.
    public mutating func mutate(
        _ body: (UnsafeMutableBufferPointer<Element>) -> Void
    ) throws(TensorError) {
        if !isContiguous || offset != 0 || storage.count != count
            || !isKnownUniquelyReferenced(&storage)
        {
            self = try copied()
        }
        let count = count
        withExtendedLifetime(storage) {
            body(UnsafeMutableBufferPointer(start: storage.start, count: count))
        }
    }

    func copied() throws(TensorError) -> Tensor {
        let from = elements
        return try Tensor(from, shape: shape)
    }

    /// Each element as `transform` makes it.
    public func map<Other>(
        _ transform: (Element) -> Other
    ) throws(TensorError) -> Tensor<Other> {
        try Tensor<Other>(elements.map(transform), shape: shape)
    }
}

extension Tensor: Equatable where Element: Equatable {
    public static func == (left: Tensor, right: Tensor) -> Bool {
        left.shape == right.shape && left.elements == right.elements
    }
}

func withPointers<First, Second, Result>(
    _ first: Tensor<First>, _ second: Tensor<Second>,
    _ body: (UnsafePointer<First>, UnsafePointer<Second>) throws -> Result
) rethrows -> Result {
    try first.withPointer { a in try second.withPointer { b in try body(a, b) } }
}

func withPointers<First, Second, Third, Result>(
    _ first: Tensor<First>, _ second: Tensor<Second>, _ third: Tensor<Third>,
    _ body: (UnsafePointer<First>, UnsafePointer<Second>, UnsafePointer<Third>) throws -> Result
) rethrows -> Result {
    try first.withPointer { a in try withPointers(second, third) { b, c in try body(a, b, c) } }
}
