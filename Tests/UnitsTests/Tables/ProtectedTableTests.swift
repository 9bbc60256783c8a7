import Morpho
import MorphoCircuit
import MorphoStreaming
import ReferenceData
import Testing

import struct MorphoCircuit.Word

@testable import MorphoUnits

@Suite("tables in several memories") struct ProtectedTableTests {
    struct Form: Sendable, CustomTestStringConvertible {
        let words: Int
        let bits: Int
        let copies: Int
        let ports: Int
        let protection: TableProtection
        var testDescription: String {
            "\(words) x \(bits), \(copies) copies of \(ports), \(protection)"
        }
    }

    @Test(
        "every word at every port, built in and loaded",
        arguments: [
            Form(words: 1, bits: 1, copies: 1, ports: 1, protection: .parity),
            Form(words: 33, bits: 16, copies: 3, ports: 1, protection: .none),
            Form(words: 33, bits: 16, copies: 3, ports: 1, protection: .correction),
            Form(words: 150, bits: 9, copies: 2, ports: 2, protection: .parity),
            Form(words: 64, bits: 56, copies: 1, ports: 2, protection: .correction),
        ])
    func words(form: Form) throws {
        var dice = Dice(state: 141)
        let sets = (0..<2).map { _ in
            TableContents(
                words: (0..<form.words).map { _ in dice.next() >> UInt64(64 - form.bits) })
        }
        func shape(isLoaded: Bool) -> TableShape {
            TableShape(
                words: form.words, code: EntryCode(form.protection, dataBits: form.bits),
                copies: form.copies, ports: form.ports, isLoaded: isLoaded)
        }
        let fixed = try LanesEngine(
            Design(ProtectedTable(shape: shape(isLoaded: false), contents: sets[0])), lanes: 1)
        try fixed.restart()
        try check(fixed, form, sets[0])

        let loaded = try LanesEngine(
            Design(ProtectedTable(shape: shape(isLoaded: true), contents: nil)), lanes: 1)
        try loaded.restart()
        for (number, contents) in sets.enumerated() {
            // The bank that is read stays as it is while the other one is written.
            let bank = 1 - number
            try loaded.poke("load_bank", bank)
            for (address, word) in contents.words.enumerated() {
                try loaded.poke("load_writes", 1)
                try loaded.poke("load_address", address)
                try loaded.poke("load_word", Word(UInt(word), width: form.bits))
                try loaded.step()
            }
            try loaded.poke("load_writes", 0)
            if number == 1 { try check(loaded, form, sets[0]) }
            try loaded.poke("load_bank", 1 - bank)
            try check(loaded, form, contents)
        }
    }

    private func check(
        _ engine: LanesEngine, _ form: Form, _ contents: TableContents
    ) throws {
        let ports = form.copies * form.ports
        let latency = form.protection.tableLatency
        var wrong: [Int] = []
        try engine.poke("enable", 1)
        for step in 0..<form.words + latency {
            for port in 0..<ports {
                try engine.poke("addresses_\(port)", (step + 7 * port) % form.words)
            }
            for port in 0..<ports where step >= latency {
                let address = (step - latency + 7 * port) % form.words
                let found = try engine.peek("words_\(port)").unsignedValue
                if found != UInt(contents.words[address]) { wrong.append(address) }
            }
            if form.protection != .none, step > latency {
                #expect(try engine.value("errors") == 0)
            }
            try engine.step()
        }
        #expect(wrong.isEmpty, "\(form.testDescription)")
    }
}
