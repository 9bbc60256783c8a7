/// A colour cube as it lies in hardware: entries of a stated width and binary point.
public struct FixedColourCube: Hashable, Sendable, CustomStringConvertible {
    public let entry: RetouchFormat.Number
    /// By blue, green, red and channel, the last one fastest: 33 × 33 × 33 × 3 numbers.
    public let entries: [Int]
    private let digest: TableDigest

    /// The nearest entries, halves up; those beyond the range become its ends.
    public init(_ cube: ColourCube, entry: RetouchFormat.Number) {
        self.entry = entry
        let padding = ColourCube.fractionBits - entry.fraction
        let limit = entry.largestLevelEntry
        var entries: [Int] = []
        entries.reserveCapacity(cube.entries.count / 4 * 3)
        for (index, units) in cube.entries.enumerated() where index & 3 != 3 {
            let nearest =
                padding > 0
                ? FixedRetouchTables.rounded(Int(units), by: padding) : Int(units) << -padding
            entries.append(min(max(nearest, -limit), limit))
        }
        self.entries = entries
        digest = TableDigest([entries, [entry.bits, entry.fraction]])
    }

    /// What stands for the cube among the parameters of hardware.
    public var description: String { "cube \(digest)" }

    public func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    /// The same numbers as a cube for the models.
    public var cube: ColourCube {
        let padding = ColourCube.fractionBits - entry.fraction
        return ColourCube(
            entries: (0..<entries.count / 3).flatMap { point in
                (0..<3).map { Int16(entries[3 * point + $0] << padding) } + [0]
            })
    }
}

extension RetouchFormat.Number {
    /// The largest magnitude of an entry of a colour cube.
    var largestLevelEntry: Int { min(ColourCube.largestLevel << fraction, largest) }
}

extension ColourCube {
    /// Bits of an entry below a grey level.
    public static let fractionBits = 5

    /// The cube of a function: what is added, in grey levels, to a channel (0 for red) of the
    /// colours at the points 0 to 32 along blue, green and red. It is limited to ± 511 levels.
    public init(levels: (_ blue: Int, _ green: Int, _ red: Int, _ channel: Int) -> Double) {
        let points = RetouchTables.points
        let limit = Double(Self.largestLevel * Self.unitsPerLevel)
        var entries: [Int16] = []
        entries.reserveCapacity(points * points * points * 4)
        for blue in 0..<points {
            for green in 0..<points {
                for red in 0..<points {
                    for channel in 0..<3 {
                        let units = levels(blue, green, red, channel) * Double(Self.unitsPerLevel)
                        // No number is nothing to add.
                        let limited = units.isNaN ? 0 : min(max(units, -limit), limit)
                        entries.append(Int16(limited.rounded()))
                    }
                    entries.append(0)
                }
            }
        }
        self.init(entries: entries)
    }
}

/// A hash of numbers that is equal in every run: FNV-1a with 64 bits over their bytes.
struct TableDigest: Hashable, Sendable, CustomStringConvertible {
    private let hash: UInt64

    init(_ tables: [[Int]]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for table in tables {
            for number in table + [table.count] {
                var rest = UInt64(bitPattern: Int64(number))
                for _ in 0..<8 {
                    hash = (hash ^ rest & 255) &* 0x100_0000_01b3
                    rest >>= 8
                }
            }
        }
        self.hash = hash
    }

    var description: String { String(hash, radix: 16) }
}
