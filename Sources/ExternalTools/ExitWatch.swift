import CMorphoSystemCalls
import Foundation

/// Tells when a child has ended, in a way that can be waited for together with its output.
struct ExitWatch {
    private let descriptor: Int32
    private let process: pid_t

    init(_ process: pid_t) {
        self.process = process
        // Linux before 5.3, and some sandboxes, do not have it: then -1.
        descriptor = morpho_process_descriptor(process)
    }

    func close() {
        if descriptor >= 0 { Foundation.close(descriptor) }
    }

    /// Waits for output, the end of the child, or the deadline, whichever comes first; true
    /// when the child has ended.
    func happened(
        whileReading output: inout Capture, _ errors: inout Capture,
        until deadline: ContinuousClock.Instant?
    ) -> Bool {
        var waiting = [output.descriptor, errors.descriptor, descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        // Without the descriptor, look every 10 ms.
        var milliseconds: Int32 = descriptor < 0 ? 10 : -1
        if let deadline {
            let left = max(.zero, deadline - .now)
            let whole = min(left / .milliseconds(1), 1e9).rounded(.up)
            milliseconds = descriptor < 0 ? 10 : Int32(whole)
        }
        guard poll(&waiting, nfds_t(waiting.count), milliseconds) >= 0 else { return false }
        if waiting[0].revents != 0 { output.read() }
        if waiting[1].revents != 0 { errors.read() }
        if descriptor >= 0 { return waiting[2].revents != 0 }
        var information = siginfo_t()
        information.si_signo = 0
        let flags = WEXITED | WNOWAIT | WNOHANG
        let answer = waitid(P_PID, id_t(process), &information, flags)
        return answer != 0 || information.si_signo != 0
    }
}
