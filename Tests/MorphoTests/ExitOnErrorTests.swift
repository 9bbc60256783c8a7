import Foundation
import Morpho
import Testing

private struct Undriven: HardwareModule {
    let total = Output(unsigned(8))
    func describe() {}
}

@Suite struct ExitOnErrorTests {
    @Test func anErrorIsASentenceAndExitCode1() async throws {
        let result = await #expect(
            processExitsWith: .exitCode(1), observing: [\.standardErrorContent]
        ) {
            exitOnError { try emit(Undriven(), to: "/dev/null/rtl", testbenches: nil) }
        }
        let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(
            text.hasSuffix(
                "ExitOnErrorTests.swift:6: error: undriven: output 'total' is never driven; "
                    + "drive it (module Undriven)\n"))
        #expect(text.split(separator: "\n").count == 1)
    }

    @Test func withoutAnErrorTheProgramGoesOn() {
        var isDone = false
        exitOnError { isDone = true }
        #expect(isDone)
    }
}
