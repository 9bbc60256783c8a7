import MorphoImages

/// The exact model of an upscaler by interpolated tables: integers only, written to be read.
///
/// A stage adds up entries times weights without rounding and divides once: the new pixel is the
/// nearest grey level, the even one of two, limited to 0...255. The next stage reads that.
public struct InterpolatedUpscaler: Sendable {
    public let tables: InterpolatedTables

    public init(_ tables: InterpolatedTables) { self.tables = tables }

    /// The enlarged image. Both forms give the same.
    ///
    /// - Throws: `InterpolatedError.tooLarge`.
    public func upscale(
        _ image: Image, form: GoldenUpscaler.Form = .window
    ) throws(InterpolatedError) -> Image {
        let factor = tables.description.factor
        guard
            let result = image.enlarged(
                factor,
                channel: { plane in
                    tables.description.stages.indices.reduce(plane) {
                        enlarged($0, stage: $1, form: form)
                    }
                })
        else { throw .tooLarge(width: image.width, height: image.height, factor: factor) }
        return result
    }

    /// One stage.
    func enlarged(_ plane: SamplePlane, stage index: Int, form: GoldenUpscaler.Form) -> SamplePlane
    {
        let description = tables.description
        let stage = description.stages[index]
        var sum = SamplePlane(
            width: plane.width * stage.factor, height: plane.height * stage.factor)
        for (kernel, table) in zip(stage.kernels, tables.tables[index]) {
            let term = InterpolatedTerm(
                description: description, stage: stage, kernel: kernel, table: table)
            for quarters in 0..<4 {
                switch form {
                case .window: term.add(plane, turned: quarters, to: &sum)
                case .rotation:
                    let turned = plane.turned(quarters)
                    var result = SamplePlane(
                        width: turned.width * stage.factor, height: turned.height * stage.factor)
                    term.add(turned, turned: 0, to: &result)
                    sum.add(result.turned(4 - quarters))
                }
            }
        }
        let (divisor, bias) = (description.divisor(stage), description.bias(stage))
        return sum.mapped { Int32(GoldenUpscaler.rounded(Int($0) + bias * divisor, divisor)) }
    }
}

/// What one kernel adds to the sum of a stage.
private struct InterpolatedTerm {
    let description: InterpolatedDescription
    let stage: InterpolatedDescription.Stage
    let kernel: InterpolatedDescription.Kernel
    let table: [Int8]

    /// Adds the interpolated entries for all samples of `plane`, with the kernel turned, to `sum`.
    func add(_ plane: SamplePlane, turned quarters: Int, to sum: inout SamplePlane) {
        let factor = stage.factor
        let offsets = kernel.offsets.map { $0.turned(quarters) }
        let pixels = (0..<factor * factor).map { pixel in
            UpscalerDescription.turnedPixel(pixel, quarters: quarters, factor: factor)
        }
        let places = pixels.map { $0 / factor * sum.width + $0 % factor }
        for row in 0..<plane.height {
            let rows = offsets.map { stage.padding.place(row + $0.row, count: plane.height) }
            for column in 0..<plane.width {
                let levels = offsets.indices.map { neighbour -> Int in
                    let place = stage.padding.place(
                        column + offsets[neighbour].column, count: plane.width)
                    return Int(plane.samples[rows[neighbour] * plane.width + place])
                }
                let corners = SimplexCorners(
                    levels, fractionBits: description.fractionBits, points: description.points)
                let block = (row * sum.width + column) * factor
                for (address, weight) in zip(corners.addresses, corners.weights) {
                    let entry = address * places.count
                    for pixel in places.indices {
                        sum.samples[block + places[pixel]] +=
                            Int32(weight) * Int32(table[entry + pixel])
                    }
                }
            }
        }
    }
}
