import MorphoDataSets
import MorphoExternalTools
import MorphoTensors
import MorphoTraining

/// Images of which batches are made, each channel with the mean 0 and the deviation 1 over all
/// training images.
struct PreparedImages {
    let training: ImageBatches
    let test: ImageBatches
    /// Of the training images and labels: equal ones have equal fingerprints.
    let fingerprint: String

    init(_ data: ClassificationData) throws(TensorError) {
        let channels = data.training.channels
        var (sums, squares) = (
            [Int](repeating: 0, count: channels), [Int](repeating: 0, count: channels)
        )
        var channel = 0
        for pixel in data.training.pixels {
            sums[channel] += Int(pixel)
            squares[channel] += Int(pixel) * Int(pixel)
            channel = channel + 1 == channels ? 0 : channel + 1
        }
        let pixels = Double(data.training.pixels.count / channels)
        let means = sums.map { Double($0) / pixels / 255 }
        let deviations = zip(squares, means).map { square, mean in
            // Not less than one step of a pixel, so that images of one colour do no harm.
            max(Double(square) / pixels / (255 * 255) - mean * mean, 1 / (255 * 255)).squareRoot()
        }
        func batches(_ images: LabelledImages) throws(TensorError) -> ImageBatches {
            try ImageBatches(
                rows: images.height, columns: images.width, channels: channels,
                pixels: images.pixels, labels: (images.labels ?? []).map { Int32($0) },
                mean: means.map { Float($0) }, deviation: deviations.map { Float($0) })
        }
        training = try batches(data.training)
        test = try batches(data.test)
        var hash = SHA256()
        hash.update(data.training.pixels)
        hash.update(data.training.labels ?? [])
        fingerprint = String(hash.digest().prefix(32))
    }
}
