import MorphoImages
import MorphoTechnology

/// What was found out about one unit on one image.
public struct ImageRow: Encodable {
    public let unit: String
    /// Columns and rows.
    public let image: [Int]
    public let output: Image
    public let clockPeriodNs: Double
    public var softwareSeconds = 0.0
    public var notes: [(name: String, value: String)] = []
    /// Of the result against the reference, in dB: of luma, and of all samples. Nil: no reference.
    public var lumaPSNR: Double?
    public var samplePSNR: Double?
    /// Of luma; nil as well where the image is too small.
    public var similarity: Double?
    /// The hardware was simulated with so many columns and rows; nil: it was not.
    public var simulated: (columns: Int, rows: Int)?
    public var simulatedCycles: Int?
    public var simulationSeconds: Double?
    /// For the whole image, when frames follow each other.
    public var cyclesPerFrame: Int?
    /// Bytes of tables, each once.
    public var tableBytes = 0
    /// Bits of memories on the chip, all copies: that never change, and that are written.
    public var constantBits: Int?
    public var writtenBits: Int?
    public var price: Price?
    /// The power of the price is that of frames; else it is that of tables which are loaded.
    public var isPowerOfFrames = true

    init(unit: String, image: Image, output: Image, clockPeriodNs: Double) {
        (self.unit, self.output, self.clockPeriodNs) = (unit, output, clockPeriodNs)
        self.image = [image.width, image.height]
    }

    mutating func compare(with reference: Image, border: Int) throws {
        let edge = border > 1 ? border : 0
        let luma = try ImageQuality(of: output, against: reference, on: .luma, border: edge)
        lumaPSNR = luma.peakSignalToNoiseRatio
        samplePSNR = try ImageQuality(of: output, against: reference, on: .all, border: edge)
            .peakSignalToNoiseRatio
        similarity = try? ImageQuality(of: output, against: reference, on: .luma, border: 0)
            .structuralSimilarity()
    }

    public var framesPerSecond: Double? {
        cyclesPerFrame.map { 1e9 / (Double($0) * clockPeriodNs) }
    }

    /// At the power of the recorded run, joules; nil where no frames were recorded.
    public var energyPerFrame: Double? {
        guard let price, let cyclesPerFrame, isPowerOfFrames else { return nil }
        return price.power.totalW * Double(cyclesPerFrame) * clockPeriodNs * 1e-9
    }

    private enum CodingKeys: String, CodingKey {
        case unit, image, lumaPSNR, samplePSNR, similarity, simulatedPart, simulatedCycles
        case simulationSeconds, softwareSeconds, cyclesPerFrame, framesPerSecond, tableBytes
        case constantBits, writtenBits, price, energyPerFrameJ, notes
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        func finite(_ number: Double?) -> String? {
            number.flatMap { $0.isFinite ? nil : "equal" }
        }
        try values.encode(unit, forKey: .unit)
        try values.encode(image, forKey: .image)
        for (number, key) in [(lumaPSNR, CodingKeys.lumaPSNR), (samplePSNR, .samplePSNR)] {
            // JSON has no infinity.
            if let text = finite(number) {
                try values.encode(text, forKey: key)
            } else {
                try values.encodeIfPresent(number, forKey: key)
            }
        }
        try values.encodeIfPresent(similarity, forKey: .similarity)
        try values.encodeIfPresent(
            simulated.map { [$0.columns, $0.rows] }, forKey: .simulatedPart)
        try values.encodeIfPresent(simulatedCycles, forKey: .simulatedCycles)
        try values.encodeIfPresent(simulationSeconds, forKey: .simulationSeconds)
        try values.encode(softwareSeconds, forKey: .softwareSeconds)
        try values.encodeIfPresent(cyclesPerFrame, forKey: .cyclesPerFrame)
        try values.encodeIfPresent(framesPerSecond, forKey: .framesPerSecond)
        try values.encode(tableBytes, forKey: .tableBytes)
        try values.encodeIfPresent(constantBits, forKey: .constantBits)
        try values.encodeIfPresent(writtenBits, forKey: .writtenBits)
        try values.encodeIfPresent(price, forKey: .price)
        try values.encodeIfPresent(energyPerFrame, forKey: .energyPerFrameJ)
        try values.encode(
            Dictionary(notes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }),
            forKey: .notes)
    }
}
