import CMorphoLanes
import MorphoCircuit

/// The state of `512 * vectors` lanes. A reference with memory of its own, used by one thread at a
/// time.
final class LaneBlock {
    let program: LaneProgram
    private let vectors: Int
    private let run: morpho_lane_runner
    private let slots: UnsafeMutableRawPointer
    private let scalars: UnsafeMutablePointer<UInt64>
    private let lists: UnsafeMutablePointer<UInt32>
    private let tables: UnsafeMutablePointer<morpho_lane_table>
    private let tableWords: [UnsafeMutablePointer<UInt64>]

    var lanes: Int { 512 * vectors }

    init(_ program: LaneProgram, vectors: Int, lists encoded: [UInt32], run: morpho_lane_runner) {
        self.program = program
        self.vectors = vectors
        self.run = run
        let bytes = program.slotCount * vectors * 64
        slots = .allocate(byteCount: bytes, alignment: 64)
        slots.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
        scalars = .allocate(capacity: program.scalarCount)
        scalars.initialize(repeating: 0, count: program.scalarCount)
        func copy<Element>(_ words: [Element]) -> UnsafeMutablePointer<Element> {
            let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(1, words.count))
            words.withUnsafeBufferPointer {
                if let start = $0.baseAddress { copy.initialize(from: start, count: words.count) }
            }
            return copy
        }
        lists = copy(encoded)
        let words = program.tables.map(copy)
        tableWords = words
        tables = copy(
            zip(words, program.tables).map {
                morpho_lane_table(words: $0, count: UInt64($1.count))
            })
        let places = program.settling.places
        for constant in program.scalarConstants where places[Int(constant.value)] >= 0 {
            scalars[Int(places[Int(constant.value)])] = constant.word
        }
    }

    deinit {
        slots.deallocate()
        scalars.deallocate()
        lists.deallocate()
        tables.deallocate()
        for words in tableWords { words.deallocate() }
    }

    func run(_ code: LaneProgram.Code) {
        var block = morpho_lane_block(
            slots: slots.assumingMemoryBound(to: CChar.self), scalars: scalars, lists: lists,
            tables: tables, vectors: UInt32(vectors))
        code.withUnsafeBufferPointer { instructions in
            guard let first = instructions.baseAddress else { return }
            run(first, UInt64(instructions.count), &block)
        }
    }

    // MARK: Words

    func address(_ value: Int32) -> UnsafeMutableRawPointer {
        slots + Int(program.place(value, in: program.settling, vectors)) * 64
    }

    func plane(_ value: Int32) -> UnsafeMutablePointer<UInt64> {
        address(value).assumingMemoryBound(to: UInt64.self)
    }

    func scalar(_ value: Int32) -> UnsafeMutablePointer<UInt64> {
        scalars + Int(program.place(value, in: program.settling, vectors))
    }

    /// Sets a signal in all lanes.
    func set(_ place: LanePlace, to word: Word, isSigned: Bool) {
        switch place {
        case .scalar(let value): scalar(value).pointee = word.bits(signed: isSigned)
        case .array(let value, let log):
            let bits = word.bits(signed: isSigned)
            for lane in 0..<lanes { store(bits, value, log, lane) }
        case .planes(let bits):
            for (position, bit) in bits.enumerated() {
                let fill: UInt64 = word[position] != bit.isInverted ? .max : 0
                plane(bit.value).update(repeating: fill, count: lanes / 64)
            }
        }
    }

    /// Sets a signal in one lane; a scalar has all lanes in one.
    func set(_ place: LanePlace, lane: Int, to word: Word, isSigned: Bool) {
        switch place {
        case .scalar(let value): scalar(value).pointee = word.bits(signed: isSigned)
        case .array(let value, let log): store(word.bits(signed: isSigned), value, log, lane)
        case .planes(let bits):
            let mask = UInt64(1) << UInt64(lane & 63)
            for (position, bit) in bits.enumerated() {
                let words = plane(bit.value)
                if word[position] != bit.isInverted {
                    words[lane >> 6] |= mask
                } else {
                    words[lane >> 6] &= ~mask
                }
            }
        }
    }

    /// The signal's word in one lane.
    func word(_ place: LanePlace, lane: Int, width: Int) -> Word {
        switch place {
        case .scalar(let value): return Word(limbs: [UInt(scalar(value).pointee)], width: width)
        case .array(let value, let log):
            return Word(limbs: [UInt(load(value, log, lane))], width: width)
        case .planes(let bits):
            var word = Word(width: width)
            for (position, bit) in bits.enumerated() {
                let isSet = plane(bit.value)[lane >> 6] >> UInt64(lane & 63) & 1 == 1
                word[position] = isSet != bit.isInverted
            }
            return word
        }
    }

    func store(_ bits: UInt64, _ value: Int32, _ log: Int, _ lane: Int) {
        let place = address(value) + (lane << log)
        switch log {
        case 0: place.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
        case 1: place.storeBytes(of: UInt16(truncatingIfNeeded: bits), as: UInt16.self)
        case 2: place.storeBytes(of: UInt32(truncatingIfNeeded: bits), as: UInt32.self)
        default: place.storeBytes(of: bits, as: UInt64.self)
        }
    }

    func load(_ value: Int32, _ log: Int, _ lane: Int) -> UInt64 {
        let place = address(value) + (lane << log)
        switch log {
        case 0: return UInt64(place.load(as: UInt8.self))
        case 1: return UInt64(place.load(as: UInt16.self))
        case 2: return UInt64(place.load(as: UInt32.self))
        default: return place.load(as: UInt64.self)
        }
    }
}
