/// Stochastic units in plain integers, written from their definition and not from their circuits.
struct StochasticModel {
    enum Digits { case chain, countOfOnes }

    let digits: Digits
    let radices: [Int]
    let thresholds: [Int]
    let length: Int
    let seeds: [Int]
    let leap: Int

    /// The result, 0 ... 255, for operands v of v / 256.
    func result(_ operands: [Int]) -> Int {
        var generators = seeds.map { UInt32($0) }
        var chains = radices.map { $0 / 2 }
        var ones = 0
        let theta = seeds.count - 1
        for _ in 0..<length {
            var word = 0
            var place = 1
            var used = 0
            for m in 0..<radices.count {
                switch digits {
                case .chain: word += place * chains[m]
                case .countOfOnes:
                    for _ in 1..<radices[m] {
                        if Int(generators[used] & 255) < operands[m] { word += place }
                        used += 1
                    }
                }
                place *= radices[m]
            }
            if Int(generators[theta] & 255) < thresholds[word] { ones += 1 }
            if digits == .chain {
                for m in 0..<radices.count {
                    let isUp = Int(generators[m] & 255) < operands[m]
                    chains[m] = min(radices[m] - 1, max(0, chains[m] + (isUp ? 1 : -1)))
                }
            }
            for g in 0..<generators.count {
                for _ in 0..<leap {
                    // Positions 16, 15, 13 and 4 of a Fibonacci register, counted from 1.
                    let s = generators[g]
                    let new = (s >> 15 ^ s >> 14 ^ s >> 12 ^ s >> 3) & 1
                    generators[g] = (s << 1 | new) & 0xffff
                }
            }
        }
        return min(255, ones * 256 / length)
    }
}
