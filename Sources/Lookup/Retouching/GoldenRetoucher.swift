import MorphoImages

/// The exact model of ICELUT: what fast software and hardware are compared with.
///
/// Features are averaged in double precision and cubes mixed in single precision, in a fixed
/// order; all that is done to a pixel is integer arithmetic.
public struct GoldenRetoucher: Sendable {
    public let tables: RetouchTables

    public init(_ tables: RetouchTables) { self.tables = tables }

    /// The retouched picture: the mixed cube, interpolated between the eight points around a
    /// colour, is added to the colour.
    ///
    /// - Throws: `RetouchError.grey`.
    public func retouch(_ image: Image) throws(RetouchError) -> Image {
        let prediction = try RetouchPrediction(image, tables: tables)
        return Self.apply(ColourCube(tables, quarters: prediction.quarters), to: image)
    }

    /// Adds what the cube says to every pixel of an RGB image.
    static func apply(_ cube: ColourCube, to image: Image) -> Image {
        let places = (0...255).map { ColourCube.Place(UInt8($0)) }
        var samples: [UInt8] = []
        samples.reserveCapacity(image.samples.count)
        for pixel in stride(from: 0, to: image.samples.count, by: 3) {
            let levels = image.samples[pixel..<pixel + 3].map { Int($0) }
            let (red, green, blue) = (places[levels[0]], places[levels[1]], places[levels[2]])
            for channel in 0..<3 {
                // Between two points along blue, then green, then red, each time rounded.
                let units = mixed(red.share) { r in
                    mixed(green.share) { g in
                        mixed(blue.share) { b in
                            let row = (blue.point + b) * 33 + green.point + g
                            return Int(cube.entries[(row * 33 + red.point + r) * 4 + channel])
                        }
                    }
                }
                let sum = units + ColourCube.unitsPerLevel * levels[channel]
                samples.append(UInt8(clamping: (sum + ColourCube.unitsPerLevel / 2) >> 5))
            }
        }
        return Image(
            checkedWidth: image.width, height: image.height, channels: 3, samples: samples)
    }

    /// Between `entry` of 0 and of 1, at a share in 1/32768, rounded to the nearest, halves up.
    private static func mixed(_ share: Int, _ entry: (Int) -> Int) -> Int {
        let (first, second) = (entry(0), entry(1))
        return first + (((second - first) * share + 16_384) >> 15)
    }
}
