/// The inputs that a unit is tried with: on each axis `points` of the 256 integers v that stand
/// for v / 256.
///
/// A grid of n points an axis takes the integers floor((i + 1/2) 256 / n): cell centres. With 256
/// points these are all integers, and the grid is every input there is.
public struct InputGrid: Hashable, Sendable {
    /// On each axis, 1 ... 256.
    public let points: Int
    /// How many axes there are.
    public let inputs: Int

    /// The integers of an axis.
    static let steps = 256

    /// The integers tried on one axis, in order.
    public var axis: [Int] {
        (0..<points).map { (2 * $0 + 1) * Self.steps / (2 * points) }
    }

    /// Inputs of the grid, and inputs that there are.
    public var count: Int { Self.power(points, inputs) }
    public var total: Int { Self.power(Self.steps, inputs) }
    public var isExhaustive: Bool { points == Self.steps }

    /// The integers of one input of the unit, for the inputs of the grid in a range. The first
    /// input changes fastest.
    func operands(of input: Int, in range: Range<Int>) -> [UInt64] {
        let axis = axis.map { UInt64($0) }
        let stride = Self.power(points, input)
        return range.map { axis[$0 / stride % points] }
    }

    /// The integers of all inputs at one place of the grid.
    func input(at index: Int) -> [Int] {
        (0..<inputs).flatMap { operands(of: $0, in: index..<index + 1).map { Int($0) } }
    }

    static func power(_ base: Int, _ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }
}

/// What a measurement may cost when nobody has asked for a certain grid.
public struct MeasurementBudget: Hashable, Sendable {
    /// The most inputs that are tried.
    public var inputs: Int
    /// The most cycles of all lanes together: inputs x cycles to a result x seeds. The standard
    /// takes some ten seconds on two cores.
    public var laneCycles: Int

    public static let standard = MeasurementBudget(inputs: 1 << 20, laneCycles: 1 << 32)

    /// Coarser grids tell too little, whatever a unit costs.
    static let fewestPoints = 16

    /// The finest grid of 256, 128, 64, 32 or 16 points an axis within the budget; 16 where none
    /// is.
    /// - Parameter cycles: to the result of one input, of all seeds together.
    public func points(inputs: Int, cycles: Int) -> Int {
        var points = InputGrid.steps
        while points > Self.fewestPoints {
            let count = InputGrid(points: points, inputs: inputs).count
            if count <= self.inputs, count <= laneCycles / max(1, cycles) { break }
            points /= 2
        }
        return points
    }
}
