import MorphoLookup

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

    /// - Parameters:
    ///   - format: of the tables.
    ///   - cubes: that are mixed.
    public init(
        _ format: RetouchFormat, cubes: Int, mode: Retoucher.Mode = .video,
        pointChannels channels: Retoucher.PointChannels = .three
    ) {
        let plane = PlaneStage.places
        let place = RetouchFormat.pointBits + RetouchFormat.shareBits
        let features = 2 * RetouchTables.colours * RetouchTables.features
        let weights = RetouchTables.groups * RetouchTables.pairs * cubes
        let axis = RetouchTables.points * RetouchTables.axisRank
        let entries = CubeGeometry.banks * CubeGeometry.words * 3
        let planes = 3 * plane * RetouchTables.axisRank
        parts = [
            Part(name: "features", isConstant: true, bits: features * format.feature.bits),
            Part(name: "weights", isConstant: true, bits: 8 * weights),
            Part(
                name: "mix factors", isConstant: true,
                bits: MixStage.mixes * cubes * format.mixFactor.bits),
            Part(
                name: "plane factors", isConstant: true,
                bits: plane * RetouchTables.planeRank * format.planeFactor.bits),
            // A copy for each channel of a cycle.
            Part(
                name: "axis factors", isConstant: true,
                bits: channels.rawValue * axis * format.axisFactor.bits),
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
