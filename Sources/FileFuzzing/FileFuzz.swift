/// What came of many inputs to a reader.
public struct FuzzTally: Sendable {
    /// How often each kind of outcome was reached, and the shortest input that reached it.
    public private(set) var kinds: [String: (count: Int, shortest: [UInt8])] = [:]

    mutating func note(_ kind: String, _ input: [UInt8]) {
        let known = kinds[kind]
        let shortest = known.map { $0.shortest.count <= input.count ? $0.shortest : input }
        kinds[kind] = ((known?.count ?? 0) + 1, shortest ?? input)
    }
}

/// Mutation fuzzing of readers of files. An input depends on the seed and its number alone, so that
/// one which stops the program can be made again.
public enum FileFuzz {
    public static func input(_ reader: FuzzedReader, seed: UInt64, number: Int) -> [UInt8] {
        // Numbers of neighbouring states would be alike without the multiplication.
        var mutator = Mutator(
            seed: (seed &+ UInt64(number)) &* 0xD134_2543_DE82_EF95 ^ UInt64(reader.name.utf8.count)
        )
        return mutator.input(for: reader)
    }

    /// Feeds the inputs of these numbers to `reader`.
    ///
    /// - Parameter before: told the number of each input before it is read.
    public static func run(
        _ reader: FuzzedReader, seed: UInt64, numbers: Range<Int>,
        before: (Int) -> Void = { _ in }
    ) -> FuzzTally {
        var tally = FuzzTally()
        for number in numbers {
            before(number)
            let bytes = input(reader, seed: seed, number: number)
            tally.note(reader.outcome(bytes), bytes)
        }
        return tally
    }
}
