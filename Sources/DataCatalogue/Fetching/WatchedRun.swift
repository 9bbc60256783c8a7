import Foundation
import MorphoExternalTools
import Synchronization

/// A run of a program that is looked after from time to time while it goes on.
struct WatchedRun {
    private let command: Subprocess

    init(_ command: Subprocess) { self.command = command }

    /// What another thread leaves.
    private final class Outcome: Sendable {
        let result = Mutex<Result<SubprocessResult, SubprocessError>?>(nil)
        let isThere = DispatchSemaphore(value: 0)
    }

    /// Runs the program to its end; `meanwhile` is called several times a second on this thread.
    ///
    /// - Throws: what `Subprocess.requireSuccess` throws.
    func requireSuccess(meanwhile: () -> Void) throws(SubprocessError) {
        let outcome = Outcome()
        let command = command
        Thread.detachNewThread {
            let result = Result { () throws(SubprocessError) in try command.requireSuccess() }
            outcome.result.withLock { $0 = result }
            outcome.isThere.signal()
        }
        repeat { meanwhile() } while outcome.isThere.wait(timeout: .now() + 0.2) == .timedOut
        _ = try outcome.result.withLock { $0 }?.get()
    }
}
