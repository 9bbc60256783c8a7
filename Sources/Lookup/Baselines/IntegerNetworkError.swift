/// Why there is no network, or no result of it.
public enum IntegerNetworkError: Error, Equatable, Sendable {
    case channels(Int)
    case factor(Int)
    case noLayers
    case inputs(layer: Int, found: Int, expected: Int)
    case outputs(layer: Int, found: Int, expected: ClosedRange<Int>)
    case size(layer: Int, Int)
    case weights(layer: Int, found: Int, expected: Int)
    case biases(layer: Int, found: Int, expected: Int)
    case shift(layer: Int, Int)
    case image(channels: Int, expected: Int)
    case tooLarge(width: Int, height: Int, factor: Int)
}

extension IntegerNetworkError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .channels(let count):
            "a network cannot have images of \(count) channels; give 1 for grey or 3 for colours"
        case .factor(let factor): "a network cannot enlarge \(factor) times; give 1 to 7"
        case .noLayers: "a network without layers does nothing; give one at least"
        case .inputs(let layer, let found, let expected):
            "layer \(layer) has \(found) inputs; give the \(expected) that come from before it"
        case .outputs(let layer, let found, let expected):
            "layer \(layer) has \(found) outputs; give \(expected.lowerBound)"
                + (expected.count > 1 ? " to \(expected.upperBound)" : "")
        case .size(let layer, let size):
            "the weights of layer \(layer) cannot see \(size) × \(size) places; give 1 or 3"
        case .weights(let layer, let found, let expected):
            "layer \(layer) has \(found) weights; give \(expected)"
        case .biases(let layer, let found, let expected):
            "layer \(layer) has \(found) biases; give \(expected)"
        case .shift(let layer, let shift):
            "sums of layer \(layer) cannot be shifted by \(shift); give 0 to 20"
        case .image(let channels, let expected):
            "the image has \(channels) channels; give one of \(expected)"
        case .tooLarge(let width, let height, let factor):
            "an image of \(width) × \(height) pixels is too large to be enlarged \(factor) times; "
                + "cut it into parts"
        }
    }
}
