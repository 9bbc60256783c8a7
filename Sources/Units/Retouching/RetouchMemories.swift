import MorphoLookup
import MorphoStreaming

/// The memories of a `Retoucher`, in bits, without the queue of two pixels at its end.
public struct RetouchMemories: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public let name: String
        /// Whether contents are there from the start and never change.
        public let isConstant: Bool
        public let bits: Int
    }

    public let parts: [Part]

    public var bits: Int { parts.reduce(0) { $0 + $1.bits } }

    /// - Parameter source: of the tables; those that are loaded stand in two banks.
    public init(
        _ source: RetouchTableSource, mode: Retoucher.Mode = .video,
        pointChannels channels: Retoucher.PointChannels = .three
    ) {
        let (format, cubes, plane) = (source.format, source.cubes, PlaneStage.places)
        let place = RetouchFormat.pointBits + RetouchFormat.shareBits
        func part(_ name: String, _ tables: [RetouchTable], copies: Int = 1) -> Part {
            Part(
                name: name, isConstant: !source.isLoaded,
                bits: tables.reduce(0) { $0 + source.shape($1, copies: copies).memoryBits })
        }
        let entries = CubeGeometry.banks * CubeGeometry.words * 3
        let planes = 3 * plane * RetouchTables.axisRank
        parts = [
            part("features", RetouchTable.features),
            part("weights", [.weights]), part("mix factors", [.mixFactors]),
            // Its bits do not depend on the number of multipliers.
            part("plane factors", PlaneStage.factors(multipliers: 1)),
            // A copy for each channel of a cycle.
            part("axis factors", AxisStage.factors, copies: channels.rawValue),
            Part(name: "places of levels", isConstant: true, bits: 3 * 256 * place),
            Part(name: "cells", isConstant: false, bits: 32 * 6 * CellSampler.mixedBits),
            Part(name: "mixed weights", isConstant: false, bits: cubes * RetouchFormat.quarterBits),
            Part(
                name: "mixed factors", isConstant: false, bits: MixStage.mixes * format.mix.bits),
            Part(name: "planes", isConstant: false, bits: planes * format.plane.bits),
            Part(
                name: "cubes", isConstant: false,
                bits: (mode == .video ? 2 : 1) * entries * format.entry.bits),
        ]
    }
}
