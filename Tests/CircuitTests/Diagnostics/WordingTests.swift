import Testing

@testable import MorphoCircuit

/// The whole message of every fact.
@Suite struct WordingTests {
    private static let a = Diagnostic.Operand(name: "a", shape: .unsigned(8))
    private static let b = Diagnostic.Operand(name: "b", shape: .signed(5))
    static let place = SourceLocation(file: "Adder.swift", line: 12)

    private typealias Fact = Diagnostic.Fact

    /// The kind of a fact; a new one does not compile until it is listed here.
    private static func kind(_ fact: Fact) -> Int {
        switch fact {
        case .operation: 0
        case .shapeMismatch: 1
        case .conditionNotOneBit: 2
        case .constantOutOfRange: 3
        case .invalidSize: 4
        case .fractionMismatch: 6
        case .outsideModule: 7
        case .foreignSignal: 8
        case .undriven: 9
        case .partlyDriven: 10
        case .multiplyDriven: 11
        case .unconnectedInput: 12
        case .combinationalLoop: 13
        case .unusedInput: 14
        case .unusedButRead: 15
        case .neverRead: 16
        case .inconsistentGraph: 17
        case .nameMissing: 18
        case .nameTaken: 19
        case .reservedWord: 20
        case .invalidName: 21
        case .emitterName: 22
        case .moduleNameCollision: 23
        case .recursiveModule: 24
        case .domainCrossing: 25
        case .asynchronousInput: 26
        case .memoryAcrossDomains: 27
        case .domainConflict: 28
        case .newDataAcrossDomains: 29
        case .domainNotConnected: 30
        case .contentsTooLong: 31
        case .contentsUnreadable: 32
        case .maskDoesNotDivide: 33
        case .switchIncomplete: 34
        case .switchDuplicate: 35
        case .switchCaseType: 36
        case .correlatedStreams: 37
        case .collidingSeeds: 38
        case .autocorrelatedChain: 39
        case .encodingMismatch: 40
        case .lockedGenerator: 41
        case .parameterNotHashable: 42
        case .fieldCount: 43
        case .detachedBranch: 44
        case .notPowerOfTwo: 45
        case .fractionOfTarget: 46
        case .conditionalConnection: 47
        case .bundleNotRebuilt: 48
        case .switchCaseEmpty: 49
        case .domainUnknown: 5
        case .neverChanges: 50
        case .correlatedInputs: 51
        case .autocorrelatedInput: 52
        case .blackBoxWithBody: 53
        case .neverWritten: 54
        }
    }
    private static let kinds = 55

    @Test func everyMessage() {
        for (fact, id, text) in Self.messages {
            let diagnostic = Diagnostic(fact, operands: [Self.a, Self.b])
            #expect(diagnostic.id == id)
            #expect(diagnostic.message == text)
        }
    }

    @Test func everyFactHasAMessage() {
        #expect(Set(Self.messages.map { Self.kind($0.0) }) == Set(0..<Self.kinds))
    }

    @Test func choicesNameTheOperandsThatDiffer() {
        let index = Diagnostic.Operand(name: "index", shape: .unsigned(2))
        let message = Diagnostic(
            .operation(symbol: "element", fault: .signednessDiffers),
            operands: [index, Self.a, Self.b, Self.a]
        ).message
        #expect(
            message == "element mixes 'a' (unsigned(8)) with 'b' (signed(5)); "
                + "convert one with .asSigned or .asUnsigned")
    }

    @Test func missingOperandsAreNoTrap() {
        for (fact, _, _) in Self.messages {
            #expect(!Diagnostic(fact).message.isEmpty)
            #expect(!Diagnostic(fact, operands: [Self.a]).message.isEmpty)
        }
    }

    @Test func placeSeverityAndModule() {
        let diagnostic = Diagnostic(
            .undriven(what: "output", name: "y"), location: Self.place, module: "Adder")
        #expect(
            diagnostic.description
                == "Adder.swift:12: error: undriven: output 'y' is never driven; "
                + "drive it (module Adder)")
        let warning = Diagnostic(.neverRead(what: "wire", name: "w"), severity: .warning)
        #expect(
            ElaborationError([diagnostic, warning]).description == diagnostic.description
                + "\nwarning: never-read: wire 'w' is never read; remove it or connect it")
    }
}
