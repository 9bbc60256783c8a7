/// The binary format of CIFAR-10: for each image its label (one byte), then 32 × 32 bytes of red,
/// of green and of blue.
public enum CIFAR10 {
    static let side = 32
    static let planeSize = side * side
    /// Bytes of an image with its label.
    public static let recordSize = 1 + 3 * planeSize
    /// What the labels stand for, in their order.
    public static let classes = [
        "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
    ]

    /// The images in the file at `path`, which may be compressed by gzip.
    ///
    /// - Throws: `DataSetError.archive`, `.cifar`.
    public static func images(contentsOf path: String) throws(DataSetError) -> LabelledImages {
        try images(bytes: try unpacked(path), file: path)
    }

    /// The same for the bytes of a file that is not compressed; `file` is its name for messages.
    ///
    /// - Throws: `DataSetError.cifar`.
    public static func images(
        bytes: [UInt8], file: String
    ) throws(DataSetError) -> LabelledImages {
        guard !bytes.isEmpty, bytes.count % recordSize == 0 else {
            throw .cifar(file: file, at: bytes.count / recordSize * recordSize, .size(bytes.count))
        }
        let count = bytes.count / recordSize
        let labels = (0..<count).map { bytes[$0 * recordSize] }
        if let image = labels.firstIndex(where: { $0 >= classes.count }) {
            throw .cifar(
                file: file, at: image * recordSize, .label(image: image, labels[image]))
        }
        let size = 3 * planeSize
        let pixels = [UInt8](unsafeUninitializedCapacity: count * size) { pixels, filled in
            for image in 0..<count {
                let start = image * recordSize + 1
                for place in 0..<planeSize {
                    for channel in 0..<3 {
                        pixels.initializeElement(
                            at: image * size + 3 * place + channel,
                            to: bytes[start + channel * planeSize + place])
                    }
                }
            }
            filled = count * size
        }
        return try LabelledImages(
            width: side, height: side, channels: 3, pixels: pixels, labels: labels)
    }
}
