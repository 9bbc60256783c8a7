import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// A memory, or copies of one, that a part of a retoucher's tables is kept in.
enum RetouchTable: Hashable, Sendable {
    /// Features of the higher and of the lower bits of a colour, each in a memory of its own.
    case high(Int)
    case low(Int)
    /// By cube, group and pair, the last one fastest; `weightsPerWord` in a word, the first one
    /// lowest.
    case weights
    /// By channel, axis factor, plane factor and cube, the last one fastest.
    case mixFactors
    /// Those that the points along an axis have of one product.
    case axisFactors(Int)
    /// Those of one of so many multipliers, by place and step.
    case planeFactors(Int, of: Int)

    /// A check for a word of four takes little more than one for a single weight, a memory of fewer
    /// and longer words is smaller, and such a word comes in one beat.
    static let weightsPerWord = 4

    /// All memories of a retoucher, in the order in which they are loaded.
    static func all(multipliers: Int) -> [RetouchTable] {
        features + [.weights, .mixFactors]
            + (0..<RetouchTables.axisRank).map { .axisFactors($0) }
            + (0..<multipliers).map { .planeFactors($0, of: multipliers) }
    }

    static let features: [RetouchTable] =
        (0..<RetouchTables.features).map { .high($0) }
        + (0..<RetouchTables.features).map { .low($0) }

    /// The most that a retoucher has.
    static let most = all(multipliers: RetouchTables.planeRank).count

    /// The place in that order.
    var number: Int {
        let features = 2 * RetouchTables.features
        switch self {
        case .high(let feature): return feature
        case .low(let feature): return RetouchTables.features + feature
        case .weights: return features
        case .mixFactors: return features + 1
        case .axisFactors(let product): return features + 2 + product
        case .planeFactors(let lane, _): return features + 2 + RetouchTables.axisRank + lane
        }
    }

    func words(cubes: Int) -> Int {
        switch self {
        case .high, .low: RetouchTables.colours
        case .weights:
            RetouchTables.groups * RetouchTables.pairs * cubes / Self.weightsPerWord
        case .mixFactors: MixStage.mixes * cubes
        case .axisFactors: RetouchTables.points
        case .planeFactors(_, let multipliers):
            PlaneStage.places * RetouchTables.planeRank / multipliers
        }
    }

    /// Of a word.
    func bits(_ format: RetouchFormat) -> Int {
        switch self {
        case .high, .low: format.feature.bits
        case .weights: 8 * Self.weightsPerWord
        case .mixFactors: format.mixFactor.bits
        case .axisFactors: format.axisFactor.bits
        case .planeFactors: format.planeFactor.bits
        }
    }

    /// For the names of instances.
    var name: String {
        switch self {
        case .high(let feature): "high_\(feature)"
        case .low(let feature): "low_\(feature)"
        case .weights: "weights"
        case .mixFactors: "mix_factors"
        case .axisFactors(let product): "axis_factors_\(product)"
        case .planeFactors(let lane, _): "plane_factors_\(lane)"
        }
    }

    /// The words, of `bits` bits, which may be numbers with a sign.
    func numbers(of tables: FixedRetouchTables) -> [Int] {
        let (cubes, rank) = (tables.cubes, RetouchTables.planeRank)
        switch self {
        case .high(let feature): return Self.column(feature, tables.high, RetouchTables.features)
        case .low(let feature): return Self.column(feature, tables.low, RetouchTables.features)
        case .weights:
            let (size, perWord) = (RetouchTables.pairs, Self.weightsPerWord)
            return (0..<cubes * RetouchTables.groups).flatMap { entry in
                let (cube, group) = (entry / RetouchTables.groups, entry % RetouchTables.groups)
                return stride(from: 0, to: size, by: perWord).map { first in
                    (0..<perWord).reduce(0) { word, place in
                        let row = group * size + first + place
                        return word
                            | Int(UInt8(bitPattern: tables.weights[row * cubes + cube]))
                            << (8 * place)
                    }
                }
            }
        case .mixFactors:
            return (0..<MixStage.mixes * cubes).map { index in
                let (cube, j) = (index % cubes, index / cubes % rank)
                let (k, channel) = (
                    index / cubes / rank % RetouchTables.axisRank,
                    index / cubes / rank / RetouchTables.axisRank
                )
                return tables.mixFactors[((k * cubes + cube) * 3 + channel) * rank + j]
            }
        case .axisFactors(let product):
            return Self.column(product, tables.axisFactors, RetouchTables.axisRank)
        case .planeFactors(let lane, let multipliers):
            let steps = rank / multipliers
            return (0..<PlaneStage.places * steps).map { address in
                let (place, step) = (address / steps, address % steps)
                return tables.planeFactors[(step * multipliers + lane) * PlaneStage.places + place]
            }
        }
    }

    private static func column(_ number: Int, _ table: [Int], _ columns: Int) -> [Int] {
        stride(from: number, to: table.count, by: columns).map { table[$0] }
    }
}
