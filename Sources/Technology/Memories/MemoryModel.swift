import Foundation
import MorphoLiberty

/// What memory macros cost, as functions of their size. Each is a sum of terms whose coefficients
/// are fitted to the published macros of one port (`MemoryProcess`): the least sum of squares of
/// relative errors, and none below zero, so that no size costs less than nothing.
///
///     area, leakage, energy    a + b words + c width + d words width
///     access time              a + b log2(words) + c width + d sqrt(words)
///
/// Macros of two ports cost so many times more as the published ones do on average; those of
/// SG13G2 where a process has none.
public struct MemoryModel: Hashable, Sendable {
    /// What one macro costs.
    public struct Figures: Hashable, Sendable {
        public var areaUm2: Double
        /// From the clock edge to the word, without load; seconds.
        public var accessTime: Double
        /// Of all inputs before the clock edge; seconds.
        public var setup: Double
        /// Of a read or write, joules.
        public var accessEnergy: Double
        /// Watts.
        public var leakage: Double
        /// Of an input pin, farads.
        public var inputCapacitance: Double
    }

    /// Two ports over one.
    private struct PortRatio: Hashable, Sendable {
        var area = 1.0
        var energy = 1.0
        var leakage = 1.0
    }

    /// The ports that a macro can have, each of which reads or writes.
    public static let portCounts = 1...2

    public let name: String
    public let process: MemoryProcess
    /// Feature size over that of the published macros. Areas are as its square, times, energies
    /// and capacitances as itself: the scaling of Dennard et al. (IEEE J. Solid-State Circuits 9,
    /// 1974, table I) at a given voltage; leakage stays.
    public let scale: Double
    /// Energies are as its square; times and leakage stay as published. Volts.
    public let voltage: Double
    private let area: RelativeFit
    private let access: RelativeFit
    private let energy: RelativeFit
    private let leakage: RelativeFit
    private let twoPorts: PortRatio
    /// The sizes of the published macros of one port.
    private let words: ClosedRange<Int>
    private let width: ClosedRange<Int>

    /// - Parameters:
    ///   - featureNm: nil: that of the published macros.
    ///   - voltage: nil: that of the published macros.
    public init(
        name: String, _ process: MemoryProcess, featureNm: Double? = nil, voltage: Double? = nil
    ) {
        self.name = name
        self.process = process
        scale = (featureNm ?? process.featureNm) / process.featureNm
        self.voltage = voltage ?? process.voltage
        let single = process.macros.filter { $0.ports == 1 }
        words = (single.map(\.words).min() ?? 1)...(single.map(\.words).max() ?? 1)
        width = (single.map(\.width).min() ?? 1)...(single.map(\.width).max() ?? 1)
        let sizes = single.map { Self.terms($0.words, $0.width) }
        area = RelativeFit(terms: sizes, values: single.map(\.areaUm2))
        energy = RelativeFit(terms: sizes, values: single.map(\.accessPJ))
        leakage = RelativeFit(terms: sizes, values: single.map(\.leakageUW))
        access = RelativeFit(
            terms: single.map { Self.accessTerms($0.words, $0.width) },
            values: single.map(\.accessNs))
        let double = process.macros.filter { $0.ports == 2 }
        if double.isEmpty {
            twoPorts =
                process == .sg13g2 ? PortRatio() : MemoryModel(name: name, .sg13g2).twoPorts
        } else {
            func ratio(_ figure: KeyPath<PublishedMacro, Double>, _ fit: RelativeFit) -> Double {
                double.reduce(0) { sum, macro in
                    sum + macro[keyPath: figure]
                        / fit.value(Self.terms(macro.words, macro.width))
                } / Double(double.count)
            }
            twoPorts = PortRatio(
                area: ratio(\.areaUm2, area), energy: ratio(\.accessPJ, energy),
                leakage: ratio(\.leakageUW, leakage))
        }
    }

    private static func terms(_ words: Int, _ width: Int) -> [Double] {
        [1, Double(words), Double(width), Double(words) * Double(width)]
    }

    private static func accessTerms(_ words: Int, _ width: Int) -> [Double] {
        [1, log2(Double(max(2, words))), Double(width), Double(words).squareRoot()]
    }

    /// The most words and bits of a macro: those of the largest published one of one port.
    public var largest: (words: Int, width: Int) { (words.upperBound, width.upperBound) }

    private var twoPortsAreOthers: Bool { process.macros.allSatisfy { $0.ports == 1 } }

    /// Whether a size lies beside those of the published macros.
    func isExtrapolated(words: Int, width: Int) -> Bool {
        !self.words.contains(words) || !self.width.contains(width)
    }

    /// - Parameter ports: 1 or 2.
    public func figures(words: Int, width: Int, ports: Int) -> Figures {
        let terms = Self.terms(words, width)
        let ratio = ports > 1 ? twoPorts : PortRatio()
        let squared = voltage * voltage / (process.voltage * process.voltage)
        return Figures(
            areaUm2: area.value(terms) * ratio.area * scale * scale,
            accessTime: access.value(Self.accessTerms(words, width)) * scale * 1e-9,
            setup: process.setupNs * scale * 1e-9,
            accessEnergy: energy.value(terms) * ratio.energy * scale * squared * 1e-12,
            leakage: leakage.value(terms) * ratio.leakage * 1e-6,
            inputCapacitance: process.inputPF * scale * 1e-12)
    }

    /// What the figures stand on, with the largest errors at the published macros.
    public var basis: String {
        func percent(_ fit: RelativeFit) -> String {
            "\(Int((100 * fit.largestError).rounded(.up))) %"
        }
        var text =
            "fitted to \(process.macros.count) macros of \(process.source), within "
            + "\(percent(area)) of their areas, \(percent(access)) of access times, "
            + "\(percent(energy)) of energies, \(percent(leakage)) of leakages"
        if twoPortsAreOthers { text += "; two ports as those of \(MemoryProcess.sg13g2.source)" }
        if scale != 1 {
            text +=
                "; scaled from \(Int(process.featureNm)) to "
                + "\(Int((process.featureNm * scale).rounded())) nm"
        }
        if voltage != process.voltage {
            text += "; energies scaled from \(process.voltage) to \(voltage) V"
        }
        return text
    }
}
