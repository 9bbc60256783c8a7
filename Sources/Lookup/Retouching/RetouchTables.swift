import MorphoArrayFiles

/// The tables of ICELUT (Yang and others, ECCV 2024, arXiv 2403.19238), which retouches a picture
/// by a colour cube that is mixed for it out of a few.
///
/// Two tables give features of a colour, one from the higher and one from the lower 4 bits of its
/// channels. Averaged over the picture, quantised and taken in pairs they address a third table,
/// whose entries are the weights of the cubes. These are kept as factors of smaller size.
public struct RetouchTables: Equatable, Sendable {
    /// Features of a colour.
    public static let features = 10
    /// Pairs of features.
    public static let groups = features / 2
    /// Colours that a feature table tells apart: three channels of 4 bits.
    public static let colours = 1 << 12
    /// Pairs of quantised features: twice 6 bits.
    public static let pairs = 1 << 12
    /// Points of a cube along each axis.
    public static let points = 33
    /// Products that the points along one axis of a cube are sums of.
    public static let axisRank = 5
    /// Products that the points in the plane of the two others are sums of.
    public static let planeRank = 10

    /// The largest magnitude of an element. Those of trained tables are below 1,000; products of
    /// three such numbers and their sums are still finite.
    public static let largestElement: Float = 1e6

    static func isUsable(_ element: Float) -> Bool { abs(element) <= largestElement }

    /// Features of the higher bits, by red, green and blue in this order, 4 bits each:
    /// `colours` × `features`.
    public let high: [Float]
    /// Features of the lower bits, likewise.
    public let low: [Float]
    /// Weights of the cubes as they are stored: four times the weight and 32, in 8 bits that wrap
    /// around. `groups` × `pairs` × `cubes`.
    public let weights: [Int8]
    /// `points` × `axisRank`.
    public let axisFactors: [Float]
    /// `axisRank` × `cubes` × 3 × `planeRank`.
    public let mixFactors: [Float]
    /// `planeRank` × `points` × `points`.
    public let planeFactors: [Float]
    /// Cubes that are mixed.
    public let cubes: Int

    /// Reads the tables from the authors' files in a directory; the dictionary of three arrays
    /// that they pickled must have been saved as three files: basis_s_33x5_f32.npy,
    /// basis_LUT_150x10_f32.npy and basis_w_10x1089_f32.npy for ten cubes.
    ///
    /// - Throws: `RetouchError`.
    public init(directory: String) throws(RetouchError) {
        let table = TableDirectory(path: directory)
        let colours = [Self.colours, Self.features, 1, 1]
        high = try table.floats("Model_msb_fp32.npy", colours)
        low = try table.floats("Model_lsb_fp32.npy", colours)
        let name = "classifier_int8.npy"
        let array = try table.array(name)
        guard let weights = array.int8 else {
            throw .elementType(
                file: table.file(name), found: array.elements.type.rawValue, expected: "int8")
        }
        let rows = Self.groups * Self.pairs
        guard array.shape.count == 2, array.shape[0] == rows, (1...64).contains(array.shape[1])
        else {
            throw .tableShape(
                file: table.file(name), found: array.shape, expected: "[\(rows), 1 to 64]")
        }
        cubes = array.shape[1]
        self.weights = weights
        let (points, plane) = (Self.points, Self.points * Self.points)
        axisFactors = try table.floats(
            "basis_s_\(points)x\(Self.axisRank)_f32.npy", [points, Self.axisRank])
        let mixes = Self.axisRank * cubes * 3
        mixFactors = try table.floats(
            "basis_LUT_\(mixes)x\(Self.planeRank)_f32.npy", [mixes, Self.planeRank])
        planeFactors = try table.floats(
            "basis_w_\(Self.planeRank)x\(plane)_f32.npy", [Self.planeRank, plane])
    }

    /// - Throws: `RetouchError.tableSize`.
    public init(
        high: [Float], low: [Float], weights: [Int8], axisFactors: [Float], mixFactors: [Float],
        planeFactors: [Float], cubes: Int
    ) throws(RetouchError) {
        guard (1...64).contains(cubes) else { throw .cubes(cubes) }
        let plane = Self.points * Self.points
        let sizes = [
            ("of the higher bits", high.count, Self.colours * Self.features),
            ("of the lower bits", low.count, Self.colours * Self.features),
            ("of weights", weights.count, Self.groups * Self.pairs * cubes),
            ("of axis factors", axisFactors.count, Self.points * Self.axisRank),
            ("of mix factors", mixFactors.count, Self.axisRank * cubes * 3 * Self.planeRank),
            ("of plane factors", planeFactors.count, Self.planeRank * plane),
        ]
        for (name, found, expected) in sizes where found != expected {
            throw .tableSize(name: name, found: found, expected: expected)
        }
        let floats = [high, low, axisFactors, mixFactors, planeFactors]
        for (name, numbers) in zip(["high", "low", "axis", "mix", "plane"], floats)
        where !numbers.allSatisfy(Self.isUsable) {
            throw .element(file: name)
        }
        (self.high, self.low, self.weights, self.cubes) = (high, low, weights, cubes)
        (self.axisFactors, self.mixFactors) = (axisFactors, mixFactors)
        self.planeFactors = planeFactors
    }

    /// Bytes of all tables and factors as they are stored.
    public var storageBytes: Int {
        4 * (high.count + low.count + axisFactors.count + mixFactors.count + planeFactors.count)
            + weights.count
    }
}

/// The files of a directory.
private struct TableDirectory {
    let path: String

    func file(_ name: String) -> String { path + "/" + name }

    func array(_ name: String) throws(RetouchError) -> NumericArray {
        do { return try NumericArray(contentsOf: file(name)) } catch { throw .file(error) }
    }

    func floats(_ name: String, _ shape: [Int]) throws(RetouchError) -> [Float] {
        let array = try array(name)
        guard let numbers = array.float32 else {
            throw .elementType(
                file: file(name), found: array.elements.type.rawValue, expected: "float32")
        }
        guard array.shape == shape else {
            throw .tableShape(file: file(name), found: array.shape, expected: "\(shape)")
        }
        guard numbers.allSatisfy(RetouchTables.isUsable) else {
            throw .element(file: file(name))
        }
        return numbers
    }
}
