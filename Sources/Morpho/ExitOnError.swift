import Foundation
import MorphoExternalTools

/// Runs a program's work; an error ends the program with exit code 1 and its text on standard
/// error, instead of Swift's crash report.
///
///     exitOnError { try emit(Accumulator(), to: "rtl") }
public func exitOnError(_ work: () throws -> Void) {
    do {
        try work()
    } catch {
        // Nothing is left to do when this message cannot be written either.
        try? StandardOutput.writeError("\(error)\n")
        exit(1)
    }
}
