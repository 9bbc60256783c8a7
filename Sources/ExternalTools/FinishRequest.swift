/// Whether the user has asked the program to end, while it finishes what it is at.
///
/// See `Interruption.finishFirst()`.
public final class FinishRequest: Sendable {
    /// The number of the first signal that came; nil: none yet.
    public var signal: Int32? { LiveResources.shared.requestedSignal }

    /// From now on a signal ends the program at once again.
    public func end() { LiveResources.shared.endFinishing() }
}
