/// How a stream of bits means a number: by the share p of ones (Gaines, "Stochastic computing
/// systems", Advances in Information Systems Science 2, 1969).
public enum StreamEncoding: String, Hashable, Sendable {
    /// p, in 0 ... 1.
    case unipolar
    /// 2p - 1, in -1 ... 1.
    case bipolar
}
