import MorphoImages

/// The exact model of an upscaler: integers only, written to be read. Everything that computes the
/// same, in software or hardware, is compared with it.
///
/// Between stages nothing is rounded: a sample is kept in `description.denominator` parts of a
/// grey level, limited to 0...255, and only what addresses a table is rounded, downward.
public struct GoldenUpscaler: Sendable {
    public let tables: UpscalerTables

    public init(_ tables: UpscalerTables) { self.tables = tables }

    /// How the rotations are done; the result is the same.
    public enum Form: Equatable, Sendable, CaseIterable {
        /// The kernels are turned, the image stays: as hardware does it, with one window.
        case window
        /// The image is turned and its result turned back: as the authors of HKLUT do it.
        case rotation
    }

    /// The enlarged image. Rounded at the end, halves to the even grey level.
    ///
    /// - Throws: `UpscalerError.tooLarge`.
    public func upscale(_ image: Image, form: Form = .window) throws(UpscalerError) -> Image {
        let description = tables.description
        let factor = description.factor
        let pixels = image.width * image.height * factor * factor
        guard pixels <= Image.largestSampleCount / image.channels else {
            throw .tooLarge(width: image.width, height: image.height, factor: factor)
        }
        let denominator = description.denominator
        let planes = (0..<image.channels).map { channel in
            var plane = SamplePlane(
                width: image.width, height: image.height,
                samples: image.plane(channel).map { Int32($0) * Int32(denominator) })
            for stage in description.stages.indices {
                plane = enlarged(plane, stage: stage, form: form)
            }
            return plane.samples.map { Self.rounded(Int($0), denominator) }
        }
        let (width, height, channels) = (image.width * factor, image.height * factor, planes.count)
        do {
            return try Image(
                width: width, height: height, channels: channels,
                samples: channels == 1
                    ? planes[0] : (0..<pixels).flatMap { place in planes.map { $0[place] } })
        } catch {
            throw .tooLarge(width: image.width, height: image.height, factor: factor)
        }
    }

    /// The nearest integer to `number` / `denominator`, the even one of two.
    static func rounded(_ number: Int, _ denominator: Int) -> UInt8 {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: denominator)
        let isUp =
            2 * remainder > denominator
            || (2 * remainder == denominator && quotient & 1 == 1)
        return UInt8(clamping: quotient + (isUp ? 1 : 0))
    }

    /// One stage.
    func enlarged(_ plane: SamplePlane, stage index: Int, form: Form) -> SamplePlane {
        let description = tables.description
        let stage = description.stages[index]
        let largest = Int32(description.largestSample)
        var sum = plane.repeated(stage.factor)
        let levels = plane.divided(by: Int32(description.denominator))
        for (branch, branchTables) in zip(stage.branches, tables.tables[index]) {
            let shift = Int32(branch.part == .high ? 8 - description.highBits : 0)
            let mask = Int32(1 << description.bits(branch.part) - 1)
            let parts = levels.mapped { $0 >> shift & mask }
            for (kernel, table) in zip(branch.kernels, branchTables) {
                let term = KernelTerm(
                    kernel: kernel, table: table, padding: branch.padding, factor: stage.factor,
                    addressBits: description.bits(branch.part),
                    multiplier: Int32(description.multiplier(branch)))
                for quarters in 0..<4 {
                    switch form {
                    case .window: term.add(parts, turned: quarters, to: &sum)
                    case .rotation:
                        let turned = parts.turned(quarters)
                        var result = SamplePlane(
                            width: turned.width * stage.factor,
                            height: turned.height * stage.factor)
                        term.add(turned, turned: 0, to: &result)
                        sum.add(result.turned(4 - quarters))
                    }
                }
            }
        }
        return sum.mapped { min(max($0, 0), largest) }
    }
}

/// What one kernel adds to the sum of a stage.
private struct KernelTerm {
    let kernel: UpscalerDescription.Kernel
    let table: [Int8]
    let padding: UpscalerDescription.Padding
    let factor: Int
    let addressBits: Int
    let multiplier: Int32

    /// Adds the entries for all samples of `parts`, with the kernel turned, to `sum`.
    func add(_ parts: SamplePlane, turned quarters: Int, to sum: inout SamplePlane) {
        // The rows and columns of every neighbour, once for each row and each column.
        let offsets = kernel.offsets.map { $0.turned(quarters) }
        let rows = offsets.map { offset in
            (0..<parts.height).map { padding.place($0 + offset.row, count: parts.height) }
        }
        let columns = offsets.map { offset in
            (0..<parts.width).map { padding.place($0 + offset.column, count: parts.width) }
        }
        let pixels = (0..<factor * factor).map { pixel -> (from: Int, to: Int) in
            let turned = UpscalerDescription.turnedPixel(
                pixel, quarters: quarters, factor: factor)
            return (pixel, turned / factor * sum.width + turned % factor)
        }
        for row in 0..<parts.height {
            for column in 0..<parts.width {
                var address = 0
                for place in offsets.indices {
                    let neighbour = rows[place][row] * parts.width + columns[place][column]
                    address = address << addressBits | Int(parts.samples[neighbour])
                }
                let entry = address * pixels.count
                let corner = (row * sum.width + column) * factor
                for pixel in pixels {
                    sum.samples[corner + pixel.to] += multiplier * Int32(table[entry + pixel.from])
                }
            }
        }
    }
}

extension UpscalerDescription.Padding {
    /// The row or column that stands for one that may lie outside 0..<count.
    func place(_ place: Int, count: Int) -> Int {
        switch self {
        case .repeated: return min(max(place, 0), count - 1)
        case .mirrored:
            if count == 1 { return 0 }
            let period = 2 * (count - 1)
            let folded = (place % period + period) % period
            return min(folded, period - folded)
        }
    }
}
