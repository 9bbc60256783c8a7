/// Reads a value change dump (IEEE 1364) of one-bit nets named `n<number>`, and the mark
/// `finished` at its end.
struct ValueChangeReader {
    struct Changes: Sendable {
        /// By net: changes from 0 to 1 and back.
        var toggles: [Int]
        var shareAtOne: [Double]
        var wasKnown: [Bool]
    }

    private static let finished = -1

    /// Nil when the dump is damaged or cut off.
    static func read(_ dump: [UInt8], netCount: Int) -> Changes? {
        var reader = ValueChangeReader(dump, netCount)
        return reader.run()
    }

    private let dump: [UInt8]
    private var place = 0
    private var time = 0
    private var start: Int?
    /// By code of the dump.
    private var nets: [ArraySlice<UInt8>: [Int]] = [:]
    private var last: [UInt8]
    private var since: [Int]
    private var timeAtOne: [Int]
    private var toggles: [Int]
    private var wasKnown: [Bool]
    private var isFinished = false

    private init(_ dump: [UInt8], _ netCount: Int) {
        self.dump = dump
        last = [UInt8](repeating: UInt8(ascii: "x"), count: netCount)
        since = [Int](repeating: 0, count: netCount)
        timeAtOne = since
        toggles = since
        wasKnown = [Bool](repeating: false, count: netCount)
    }

    private mutating func word() -> ArraySlice<UInt8>? {
        while place < dump.count, dump[place] <= UInt8(ascii: " ") { place += 1 }
        let start = place
        while place < dump.count, dump[place] > UInt8(ascii: " ") { place += 1 }
        return start < place ? dump[start..<place] : nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: digits, as: UTF8.self))
    }

    private mutating func run() -> Changes? {
        while let word = word() {
            switch word[word.startIndex] {
            case UInt8(ascii: "$"):
                if word.elementsEqual("$var".utf8) { declare() }
                if [
                    "$date", "$version", "$comment", "$timescale", "$scope", "$upscope",
                    "$enddefinitions",
                ].contains(where: { word.elementsEqual($0.utf8) }) {
                    while let inner = self.word(), !inner.elementsEqual("$end".utf8) {}
                }
            case UInt8(ascii: "#"):
                guard let now = Self.number(word.dropFirst()), now >= time else { return nil }
                time = now
                if start == nil {
                    start = now
                    for net in since.indices { since[net] = now }
                }
            case UInt8(ascii: "0"), UInt8(ascii: "1"), UInt8(ascii: "x"), UInt8(ascii: "z"):
                for net in nets[word.dropFirst()] ?? [] { change(net, to: word[word.startIndex]) }
            case UInt8(ascii: "b"), UInt8(ascii: "r"):
                _ = self.word()
            default: return nil
            }
        }
        guard isFinished, let start, time > start else { return nil }
        for net in last.indices where last[net] == UInt8(ascii: "1") {
            timeAtOne[net] += time - since[net]
        }
        let length = Double(time - start)
        return Changes(
            toggles: toggles, shareAtOne: timeAtOne.map { Double($0) / length },
            wasKnown: wasKnown)
    }

    /// `wire 1 ! n12 $end`
    private mutating func declare() {
        guard word() != nil, word() != nil, let code = word(), let name = word() else { return }
        if name.elementsEqual("finished".utf8) {
            nets[code, default: []].append(Self.finished)
        } else if name.first == UInt8(ascii: "n"), let net = Self.number(name.dropFirst()),
            last.indices.contains(net)
        {
            nets[code, default: []].append(net)
        }
        while let inner = word(), !inner.elementsEqual("$end".utf8) {}
    }

    private mutating func change(_ net: Int, to value: UInt8) {
        if net == Self.finished {
            isFinished = value == UInt8(ascii: "1")
            return
        }
        let old = last[net]
        let isKnown = value == UInt8(ascii: "0") || value == UInt8(ascii: "1")
        if isKnown {
            wasKnown[net] = true
            if old != value, old == UInt8(ascii: "0") || old == UInt8(ascii: "1") {
                toggles[net] += 1
            }
        }
        if old == UInt8(ascii: "1") { timeAtOne[net] += time - since[net] }
        since[net] = time
        last[net] = value
    }
}
