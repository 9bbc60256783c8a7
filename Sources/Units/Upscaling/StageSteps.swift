import MorphoHDL
import MorphoStreaming

/// The counters that lead a stage through its samples; see `StageSchedule`.
struct StageSteps: Interface {
    let isBusy: Register<Bit>
    /// Nil where there is only one.
    let phase: Register<Bit>?
    let group: Register<Unsigned>?
    let channel: Register<Unsigned>?

    init(_ schedule: StageSchedule) {
        isBusy = Register(bit, reset: 0)
        phase = schedule.phases > 1 ? Register(bit, reset: 0) : nil
        group =
            schedule.groups > 1
            ? Register(unsigned((schedule.groups - 1).bitsOfCount), reset: 0) : nil
        channel =
            schedule.channels > 1
            ? Register(unsigned((schedule.channels - 1).bitsOfCount), reset: 0) : nil
    }

    /// The step is the last one of its group of samples, of its channel, of all.
    private func ends(_ schedule: StageSchedule) -> (phase: Bit, group: Bit, all: Bit) {
        let phaseEnds = phase?.value ?? constant(1, bits: 1)[0]
        let groupEnds = group.map { phaseEnds && $0 == schedule.groups - 1 } ?? phaseEnds
        let end = channel.map { groupEnds && $0 == schedule.channels - 1 } ?? groupEnds
        return (phaseEnds, groupEnds, end)
    }

    /// Goes through all steps once, from the cycle after `begins`.
    func describe(_ schedule: StageSchedule, begins: Bit) {
        let (phaseEnds, groupEnds, end) = ends(schedule)
        isBusy.next(begins || isBusy && !end)
        When(isBusy) {
            phase?.next(phase.map { !$0 } ?? phaseEnds)
            if let group {
                When(groupEnds) { group.next(0) }
                    .elseWhen(phaseEnds) { group.next(group &+ 1) }
            }
            if let channel {
                When(end) { channel.next(0) }
                    .elseWhen(groupEnds) { channel.next(channel &+ 1) }
            }
        }
    }

    func control(_ schedule: StageSchedule, frame: FramePlace) -> StepControl {
        StepControl(
            isValid: isBusy.value, phase: phase?.value, group: group?.value,
            channel: channel?.value, isLast: ends(schedule).all, isFirst: frame.isFirst,
            isReal: frame.isInFrame.value)
    }
}

/// What accompanies a step through the pipeline of its stage.
struct StepControl {
    var isValid: Bit
    var phase: Bit?
    var group: Unsigned?
    var channel: Unsigned?
    /// The last step of a position.
    var isLast: Bit
    /// The position is the first one of a frame, and lies in a frame.
    var isFirst: Bit
    var isReal: Bit

    /// One cycle later.
    func delayed(named name: String) -> StepControl {
        let valid = Register(bit, reset: 0, named: name + "_valid")
        valid.next(isValid)
        func later<Value: HardwareValue & Readable>(_ value: Value, _ part: String) -> Value
        where Value.Value == Value {
            registered(value, named: "\(name)_\(part)")
        }
        return StepControl(
            isValid: valid.value, phase: phase.map { later($0, "phase") },
            group: group.map { later($0, "group") }, channel: channel.map { later($0, "channel") },
            isLast: later(isLast, "last"), isFirst: later(isFirst, "first"),
            isReal: later(isReal, "real"))
    }
}
