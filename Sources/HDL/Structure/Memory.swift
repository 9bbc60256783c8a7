import Foundation
import MorphoCircuit

/// What a memory holds at power-up.
public enum MemoryContents: Hashable, Sendable {
    /// Unknown: seeded random words in simulation.
    case uninitialised
    /// The words from address 0; addresses beyond them hold zero.
    case words([Int])
    /// A text file of hexadecimal words separated by white space, as `$readmemh` reads it
    /// (comments with `//`; no addresses).
    case file(String)
}

/// A memory of words of one shape. Its ports are declared by using it: each call of `read` or
/// `write` is one port.
///
///     let samples = Memory(unsigned(8), depth: 256)
///     samples.write(address, sample, enable: valid)
///     let delayed = samples.readSynchronous(address)
///
/// A read beyond the depth gives zero, such a write is ignored.
public struct Memory<Value: PlainWord>: Nameable {
    let shape: WordShape<Value>
    let index: Int
    let stamp: UInt32

    /// The largest depth accepted, in words.
    public static var maximumDepth: Int { 1 << 26 }

    public init(
        _ shape: WordShape<Value>, depth: Int, contents: MemoryContents = .uninitialised,
        named name: String = "", file: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            shape, depth: depth, contents: contents, isCrossing: false, named: name,
            location: .init(fileID: file, line: line))
    }

    init(
        _ shape: WordShape<Value>, depth: Int, contents: MemoryContents, isCrossing: Bool,
        named name: String, location: SourceLocation
    ) {
        self.shape = shape
        guard let scope = Scope.current else {
            (index, stamp) = (0, Signal.nowhere)
            return
        }
        scope.statement(location)
        stamp = scope.builder.stamp
        let word = scope.checked(shape.fields[0].shape, "a memory's words", at: location)
        let legal = scope.checked(
            depth, in: 1...Memory.maximumDepth, "the depth of a memory", at: location)
        // With a wrong depth or width the contents would be wrong too, which is said already.
        let isSound = legal == depth && shape.fields[0].shape.isLegal
        index = scope.builder.memory(
            name, depth: legal, word,
            contents: isSound
                ? scope.words(
                    contents, word, depth: legal, memory: scope.builder.module.memories.count,
                    at: location)
                : nil,
            isCrossing: isCrossing, at: location)
    }

    private func scope(_ location: SourceLocation) -> Scope? {
        guard let scope = Scope.current else { return nil }
        scope.statement(location)
        guard stamp == scope.builder.stamp else {
            scope.builder.report(.outsideModule(what: "a memory"), at: location)
            return nil
        }
        return scope
    }

    /// The word at the address, in the same cycle.
    public func read<Address: Readable>(
        _ address: Address, file: StaticString = #fileID, line: UInt = #line
    ) -> Value where Address.Value == Unsigned {
        let location = SourceLocation(fileID: file, line: line)
        guard let scope = scope(location) else { return Value(.detached(shape.fields[0].shape)) }
        return Value(
            scope.signal(
                scope.builder.readPort(
                    memory: index, address: scope.node(address.signal, at: location), domain: nil,
                    at: location)))
    }

    /// The word at the address one cycle later; holds its last value while `enable` does not hold.
    /// - Parameter duringWrite: what it gives when the address is written at the same edge.
    public func readSynchronous<Address: Readable>(
        _ address: Address, enable: Bit? = nil, duringWrite: ReadDuringWrite = .old,
        in domain: ClockDomain? = nil, file: StaticString = #fileID, line: UInt = #line
    ) -> Value where Address.Value == Unsigned {
        let location = SourceLocation(fileID: file, line: line)
        guard let scope = scope(location) else { return Value(.detached(shape.fields[0].shape)) }
        return Value(
            scope.signal(
                scope.builder.readPort(
                    memory: index, address: scope.node(address.signal, at: location),
                    domain: scope.domain(domain),
                    enable: enable.map { scope.node($0.signal, at: location) },
                    duringWrite: duringWrite, at: location)))
    }

    /// Writes the word at the next edge, while `enable` and all conditions around the statement
    /// hold. When two ports write one address at one edge, the later statement wins.
    /// - Parameter mask: one bit for each of equal parts of the word, least significant part
    ///   first; parts whose bit is 0 keep their value.
    public func write<Address: Readable, Data: Readable>(
        _ address: Address, _ data: Data, enable: Bit? = nil, mask: Bits? = nil,
        in domain: ClockDomain? = nil, file: StaticString = #fileID, line: UInt = #line
    ) where Address.Value == Unsigned, Data.Value == Value {
        let location = SourceLocation(fileID: file, line: line)
        guard let scope = scope(location) else { return }
        let node = scope.node(data.signal, at: location)
        let memory = scope.builder.module.memories[index]
        if scope.builder.module[node].kind != .invalid, data.signal.shape != memory.shape {
            scope.builder.report(
                .shapeMismatch(statement: "write", target: memory.name, expected: memory.shape),
                operands: [node], at: location)
        }
        let maskNode = mask.map { scope.node($0.signal, at: location) }
        if let maskNode, scope.builder.module[maskNode].kind != .invalid {
            let parts = scope.builder.module.shape(maskNode).width
            if parts < 1 || memory.shape.width % parts != 0 {
                scope.builder.report(
                    .maskDoesNotDivide(
                        memory: memory.name, mask: parts, width: memory.shape.width), at: location)
            }
        }
        scope.builder.writePort(
            memory: index, address: scope.node(address.signal, at: location), data: node,
            enable: scope.underPath(enable.map { scope.node($0.signal, at: location) }),
            mask: maskNode, domain: scope.domain(domain), at: location)
    }

    func assign(_ name: String, in scope: Scope) {
        guard stamp == scope.builder.stamp else { return }
        scope.builder.edit { module in
            if module.memories[index].name.isEmpty { module.memories[index].name = name }
        }
    }
}

/// A read-only memory: a table of constants.
///
///     let square = ROM(unsigned(8), contents: .words((0..<16).map { $0 * $0 }))
///     y.drive(square[x])
public struct ROM<Value: PlainWord>: Nameable {
    let memory: Memory<Value>

    /// - Parameter depth: nil: as many words as the contents have.
    public init(
        _ shape: WordShape<Value>, contents: MemoryContents, depth: Int? = nil,
        named name: String = "", file: StaticString = #fileID, line: UInt = #line
    ) {
        var size = depth ?? 1
        switch contents {
        case .words(let words): size = depth ?? words.count
        case .file(let path): size = depth ?? (try? hexadecimalWords(path).get().count) ?? 1
        case .uninitialised: break
        }
        memory = Memory(
            shape, depth: size, contents: contents, isCrossing: false, named: name,
            location: .init(fileID: file, line: line))
    }

    /// The word at the address, in the same cycle; zero beyond the depth.
    public subscript<Address: Readable>(
        address: Address, file: StaticString = #fileID, line: UInt = #line
    ) -> Value where Address.Value == Unsigned { memory.read(address, file: file, line: line) }

    /// The word at the address, one cycle later.
    public func readSynchronous<Address: Readable>(
        _ address: Address, enable: Bit? = nil, in domain: ClockDomain? = nil,
        file: StaticString = #fileID, line: UInt = #line
    ) -> Value where Address.Value == Unsigned {
        memory.readSynchronous(address, enable: enable, in: domain, file: file, line: line)
    }

    func assign(_ name: String, in scope: Scope) { memory.assign(name, in: scope) }
}

/// The words of a `$readmemh` file as texts, or why it cannot be read.
private func hexadecimalWords(_ path: String) -> Result<[Substring], ContentsFault> {
    guard let data = FileManager.default.contents(atPath: path) else {
        return .failure(ContentsFault(reason: "there is no readable file '\(path)'"))
    }
    guard let text = String(data: data, encoding: .utf8) else {
        return .failure(ContentsFault(reason: "the file '\(path)' is not text"))
    }
    let words = text.split(whereSeparator: \.isNewline)
        .map { line in line.range(of: "//").map { line[..<$0.lowerBound] } ?? line[...] }
        .flatMap { $0.split(whereSeparator: \.isWhitespace) }
    return .success(words)
}

private struct ContentsFault: Error { let reason: String }

extension Scope {
    /// The words at power-up, `depth` of them, or nil when unknown; faults are reported.
    func words(
        _ contents: MemoryContents, _ shape: MorphoCircuit.Shape, depth: Int, memory: Int,
        at location: SourceLocation
    ) -> [Word]? {
        var words: [Word] = []
        switch contents {
        case .uninitialised:
            return nil
        case .words(let numbers):
            for number in numbers {
                if !shape.contains(number) {
                    builder.report(
                        .constantOutOfRange(value: "\(number)", shape: shape), at: location)
                    return nil
                }
                words.append(Word(signed: number, width: shape.width))
            }
        case .file(let path):
            switch hexadecimalWords(path) {
            case .failure(let fault):
                memoryFaults.append(
                    (memory, { .contentsUnreadable(memory: $0, reason: fault.reason) }, location))
                return nil
            case .success(let texts):
                for (index, text) in texts.enumerated() {
                    guard let word = Word(hexadecimal: text, width: shape.width) else {
                        let reason =
                            "word \(index), '\(text)', of '\(path)' is no hexadecimal number of "
                            + "\(shape.width) bits"
                        memoryFaults.append(
                            (memory, { .contentsUnreadable(memory: $0, reason: reason) }, location))
                        return nil
                    }
                    words.append(word)
                }
            }
        }
        if words.count > depth {
            let count = words.count
            memoryFaults.append(
                (memory, { .contentsTooLong(memory: $0, count: count, depth: depth) }, location))
            return nil
        }
        words += Array(repeating: Word(width: shape.width), count: depth - words.count)
        return words
    }
}
