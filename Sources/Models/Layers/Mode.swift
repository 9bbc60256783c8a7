/// What a network is run for: layers that look at the whole batch, or draw random numbers, do so
/// only while it is trained.
public enum Mode: Hashable, Sendable { case training, inference }
