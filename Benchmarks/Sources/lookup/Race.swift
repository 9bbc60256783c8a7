import Foundation
import MorphoImages
import MorphoLookup

/// All ways to do all works in turns, round by round, so that what else the machine does meets all
/// of them alike.
struct Race {
    static let rounds = 31
    static let threads = [1, 2]

    /// One way to do one thing.
    private struct Entry {
        let work: Work
        let instructionSet: String
        let threads: Int
        let run: () throws -> Image
        let isEqual: Bool
        /// Of this thread, and of a clock on the wall.
        var processor: [Double] = []
        var wall: [Double] = []
    }

    private var entries: [Entry] = []
    private let sets = LookupSpeed.instructionSets
    /// The time of a gathered entry in nanoseconds, by instruction set and round.
    private var gathers: [String: [Double]] = [:]

    init(_ works: [Work]) throws {
        for work in works {
            let expected = try work.golden()
            for set in sets {
                let fast = try work.fast(set)
                for threads in Self.threads {
                    entries.append(
                        Entry(
                            work: work, instructionSet: set, threads: threads,
                            run: { try fast(threads) }, isEqual: try fast(threads) == expected))
                }
            }
        }
    }

    mutating func run() throws -> [Row] {
        let gather = Gather()
        for _ in 0..<Self.rounds {
            for set in sets { gathers[set, default: []].append(gather.nanoseconds(set)) }
            for index in entries.indices {
                let (start, begin) = (ContinuousClock.now, Self.processorSeconds())
                let image = try entries[index].run()
                entries[index].processor.append(Self.processorSeconds() - begin)
                entries[index].wall.append((ContinuousClock.now - start) / .seconds(1))
                // So that the result outlives the measurement.
                withExtendedLifetime(image) {}
            }
        }
        return entries.map(row)
    }

    /// What this thread has used: others on the machine do not matter.
    static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    private func row(_ entry: Entry) -> Row {
        // Several threads are there to save time on the wall.
        let times = entry.threads == 1 ? entry.processor : entry.wall
        let seconds = Self.median(times)
        let nanoseconds = 1e9 * seconds / Double(entry.work.lookups)
        var row = Row(
            work: entry.work.name, tables: entry.work.tables,
            instructionSet: entry.instructionSet, threads: entry.threads, seconds: seconds,
            bestSeconds: times.min() ?? 0, nsPerLookup: nanoseconds, isEqual: entry.isEqual)
        if entry.threads == 1 {
            let gather = Self.median(gathers[entry.instructionSet] ?? [])
            row.barSeconds = entry.work.bars[entry.instructionSet]
            row.gatherNs = gather
            row.shareOfGatherRate = gather / nanoseconds
        } else if let one = entries.first(where: {
            $0.work.name == entry.work.name && $0.instructionSet == entry.instructionSet
                && $0.threads == 1
        }) {
            row.speedUp = Self.median(one.processor) / seconds
            row.bestSpeedUp = (one.processor.min() ?? 0) / row.bestSeconds
        }
        return row
    }

    private static func median(_ numbers: [Double]) -> Double {
        numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
    }
}

/// What the machine can read at the most: entries of 32 bits at random places of a table that fits
/// the first cache, as long as the longest one of HKLUT.
private struct Gather {
    let table: [UInt32]
    let addresses: [UInt32]

    init() {
        var noise = Noise()
        table = (0..<4096).map { _ in UInt32(noise.next(1 << 30)) }
        addresses = (0..<65_536).map { _ in UInt32(noise.next(4096)) }
    }

    /// For one entry. The difference of two runs leaves out what a call takes.
    func nanoseconds(_ instructionSet: String) -> Double {
        func seconds(repeated count: Int) -> Double {
            let start = Race.processorSeconds()
            let sum = LookupSpeed.gather(
                table, at: addresses, instructionSet: instructionSet, repeated: count)
            precondition(sum != nil, "addresses lie within the table")
            return Race.processorSeconds() - start
        }
        let count = 32
        let time = seconds(repeated: count + 1) - seconds(repeated: 1)
        return 1e9 * time / Double(count * addresses.count)
    }
}
