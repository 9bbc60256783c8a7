import BenchDesigns
import Foundation
import Morpho
import MorphoComparison
import MorphoTechnology

/// Products of neighbouring inputs of 64 bits, each behind a register: about 25,000 gates each.
struct Products: HardwareModule {
    let count: Int
    let factors: [Input<Unsigned>]
    let products: [Output<Unsigned>]

    init(count: Int) {
        self.count = count
        factors = (0...count).map { _ in Input(unsigned(64)) }
        products = (0..<count).map { _ in Output(unsigned(128)) }
    }

    func describe() {
        for place in 0..<count {
            let held = Register(unsigned(128), reset: 0, named: "held_\(place)")
            held.next(factors[place] * factors[place + 1])
            products[place].drive(held)
        }
    }
}

/// One design, priced in this process.
struct Case {
    /// The name of a `BenchDesign`, or `products` and how many.
    let name: String

    static let all = BenchDesign.allCases.map(\.rawValue) + ["products4", "products41"]

    func design() throws -> Design {
        if let design = BenchDesign(rawValue: name) { return try design.elaborate() }
        guard name.hasPrefix("products"), let count = Int(name.dropFirst("products".count)) else {
            throw CaseError.unknown(name, known: Self.all)
        }
        return try Design(Products(count: count))
    }

    struct Row: Codable {
        var design: String
        var engine: String
        var cells: Int
        var areaUm2: Double
        /// From the elaborated design to the price: synthesis, timing, activity of a recorded run.
        var seconds: Double
        /// Recording that run in the reference engine, before.
        var recordingSeconds: Double
        /// Of the whole process, children not counted.
        var peakMemoryMiB: Double
    }

    /// The median of three prices when one is short.
    func price(_ engine: any PriceEngine, named engineName: String) throws -> Row {
        let estimate = UnitEstimate(pricing: engine, clockPeriodNs: 100)
        let design = try design()
        let clock = ContinuousClock()
        var request: PriceRequest?
        let recording = try clock.measure { request = try estimate.request(design, seed: 0) }
        guard let request else { throw CaseError.noPrice }
        var seconds: [Double] = []
        var price: Price?
        repeat {
            seconds.append(try clock.measure { price = try engine.price(request) } / .seconds(1))
        } while seconds.count < 3 && seconds[0] < 10
        guard let price else { throw CaseError.noPrice }
        var usage = rusage()
        getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
        return Row(
            design: name, engine: engineName, cells: price.area.cells,
            areaUm2: price.area.totalUm2, seconds: seconds.sorted()[seconds.count / 2],
            recordingSeconds: recording / .seconds(1),
            peakMemoryMiB: Double(usage.ru_maxrss) / 1024)
    }
}

enum CaseError: Error, CustomStringConvertible {
    case noPrice
    case unknown(String, known: [String])

    var description: String {
        switch self {
        case .noPrice: "the design got no price"
        case .unknown(let name, let known):
            "no case is called \(name); choose from \(known.joined(separator: ", "))"
        }
    }
}
