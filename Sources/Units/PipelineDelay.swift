import MorphoHDL

/// The word `count` cycles later, through registers that move while `enable` holds.
func delayed<Value: PlainWord>(
    _ word: Value, by count: Int, while enable: Bit, named name: String
) -> Value where Value.Shape == WordShape<Value> {
    var word = word
    for stage in 0..<count {
        word = registered(word, while: enable, named: count == 1 ? name : "\(name)_\(stage)")
    }
    return word
}

/// The word one cycle later, through a register that moves while `enable` holds.
func registered<Value: PlainWord>(
    _ word: Value, while enable: Bit, named name: String
) -> Value where Value.Shape == WordShape<Value> {
    let stage = Register(word.shape, reset: .uninitialised, named: name)
    stage.next(word)
    stage.enable(enable)
    return stage.value
}

/// The condition `count` cycles later; it does not hold after reset.
func delayed(_ condition: Bit, by count: Int, named name: String) -> Bit {
    var condition = condition
    for stage in 0..<count {
        let register = Register(bit, reset: 0, named: count == 1 ? name : "\(name)_\(stage)")
        register.next(condition)
        condition = register.value
    }
    return condition
}

/// The value one cycle later, in a register without reset.
func registered<Value: HardwareValue & Readable>(
    _ value: Value, named name: String, file: StaticString = #fileID, line: UInt = #line
) -> Value where Value.Value == Value {
    let register = Register<Value>(
        value.shape, reset: .uninitialised, named: name, file: file, line: line)
    register.next(value, file: file, line: line)
    return register.value
}
