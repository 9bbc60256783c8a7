import CMorphoLanes
import MorphoCircuit

/// The state of some lanes. A reference with memory of its own, used by one thread at a time.
final class LaneBlock {
    let machine: LaneMachine
    private let slots: UnsafeMutableRawPointer
    private let scalars: UnsafeMutablePointer<UInt64>
    /// Bytes of a plane.
    private let unit: Int

    var program: LaneProgram { machine.program }
    var lanes: Int { machine.lanes }

    init(_ machine: LaneMachine) {
        self.machine = machine
        let program = machine.program
        unit = machine.lanes / 8
        let bytes = program.slotCount * unit
        slots = .allocate(byteCount: bytes, alignment: 64)
        slots.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
        scalars = .allocate(capacity: program.scalarCount)
        scalars.initialize(repeating: 0, count: program.scalarCount)
        let places = program.settling.places
        for constant in program.scalarConstants where places[Int(constant.value)] >= 0 {
            scalars[Int(places[Int(constant.value)])] = constant.word
        }
    }

    deinit {
        slots.deallocate()
        scalars.deallocate()
    }

    // MARK: Running

    /// Settles outputs and next values.
    func settle() {
        switch machine.execution {
        case .kernels(let run, _): execute(machine.settling, run)
        case .native(let library, _):
            guard let settle = library.settle else { return }
            library.call(
                settle, [slots], scalars: scalars, tables: machine.tables, count: 1)
        }
    }

    /// Takes blocks of one machine through steps; requires that it has code for it.
    static func run(_ blocks: [LaneBlock], cycles: Int) {
        guard let first = blocks.first else { return }
        switch first.machine.execution {
        case .kernels(let run, _):
            guard let running = first.machine.running else { return }
            for block in blocks { for _ in 0..<cycles { block.execute(running, run) } }
        case .native(let library, _):
            guard let run = library.run else { return }
            library.call(
                run, blocks.map(\.slots), scalars: first.scalars, tables: first.machine.tables,
                count: cycles)
            for block in blocks.dropFirst() {
                block.scalars.update(from: first.scalars, count: first.program.scalarCount)
            }
        }
    }

    /// Changes the state at an edge.
    func move(_ code: LaneProgram.Code) {
        switch machine.execution {
        case .kernels(let run, _): execute(code, run)
        case .native: for instruction in code { move(instruction) }
        }
    }

    private func execute(_ code: LaneProgram.Code, _ run: morpho_lane_runner) {
        var block = morpho_lane_block(
            slots: slots.assumingMemoryBound(to: CChar.self), scalars: scalars,
            lists: machine.lists, tables: machine.tables, vectors: UInt32(machine.vectors))
        code.withUnsafeBufferPointer { instructions in
            guard let first = instructions.baseAddress else { return }
            run(first, UInt64(instructions.count), &block)
        }
    }

    /// One instruction of those that moves consist of, in blocks of any size.
    private func move(_ instruction: morpho_lane_instruction) {
        let target = slots + Int(instruction.d) * unit
        let source = slots + Int(instruction.a) * unit
        switch instruction.operation {
        case MORPHO_PLANE_COPY: target.copyMemory(from: source, byteCount: unit)
        case MORPHO_PLANE_NOT:
            let words = target.assumingMemoryBound(to: UInt64.self)
            let given = source.assumingMemoryBound(to: UInt64.self)
            for index in 0..<unit / 8 { words[index] = ~given[index] }
        case MORPHO_PLANE_CONSTANT:
            target.assumingMemoryBound(to: UInt64.self).update(
                repeating: instruction.k & 1 == 1 ? .max : 0, count: unit / 8)
        case MORPHO_ARRAY_COPY:
            target.copyMemory(from: source, byteCount: lanes << Int(instruction.size))
        case MORPHO_ARRAY_CONSTANT:
            for lane in 0..<lanes {
                store(instruction.k, at: target, Int(instruction.size), lane)
            }
        case MORPHO_SCALAR_COPY:
            let (width, word) = (instruction.k, scalars[Int(instruction.a)])
            let shift = width < 64 ? 64 - width : 0
            scalars[Int(instruction.d)] =
                instruction.size == 1
                ? UInt64(bitPattern: Int64(bitPattern: word << shift) >> Int64(shift))
                : (word << shift) >> shift
        default:
            // Moves and constants consist of the above.
            break
        }
    }

    // MARK: Words

    func address(_ value: Int32) -> UnsafeMutableRawPointer {
        slots + Int(program.place(value, in: program.settling, 1)) * unit
    }

    func plane(_ value: Int32) -> UnsafeMutablePointer<UInt64> {
        address(value).assumingMemoryBound(to: UInt64.self)
    }

    func scalar(_ value: Int32) -> UnsafeMutablePointer<UInt64> {
        scalars + Int(program.place(value, in: program.settling, 1))
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
        store(bits, at: address(value), log, lane)
    }

    private func store(
        _ bits: UInt64, at array: UnsafeMutableRawPointer, _ log: Int, _ lane: Int
    ) {
        let place = array + (lane << log)
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
