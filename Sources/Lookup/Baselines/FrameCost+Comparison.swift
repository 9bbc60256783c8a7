extension FrameCost {
    /// The methods that HKLUT is compared with, and HKLUT itself, enlarging 4 times to `frame`.
    ///
    /// The network has three layers of 3 × 3 places; each of its weights is read once a pixel of the
    /// image.
    ///
    /// - Throws: nothing that a caller could cause: what is built here is sound.
    public static func superResolution(frame: FrameSize = .highDefinition) throws -> [FrameCost] {
        [
            FrameCost("bicubic", try BicubicUpscaler(factor: 4), frame: frame),
            FrameCost("SR-LUT", .single, frame: frame),
            FrameCost("MuLUT", .cascaded, frame: frame),
            FrameCost("HKLUT-S", UpscalerDescription.small, frame: frame),
            FrameCost("HKLUT-L", UpscalerDescription.large, frame: frame),
            FrameCost(
                "CNN", try network(outputs: [32, 32, 48], size: 3, channels: 3, factor: 4),
                frame: frame),
        ]
    }

    /// The methods that ICELUT is compared with, and ICELUT with as many cubes. The network is the
    /// one that its feature tables stand for (ECCV 2024): two branches of ten layers on a picture
    /// of 32 × 32, and then the cube.
    public static func retouching(
        cubes: Int = 10, frame: FrameSize = .highDefinition
    ) throws -> [FrameCost] {
        let cube = colourCube("3D LUT", frame: frame)
        let outputs = [32, 64, 128, 256, 512, 256, 128, 64, 32, RetouchTables.features]
        var products = 0
        var inputs = 3
        for outputs in outputs {
            products += 2 * inputs * outputs
            inputs = outputs
        }
        let positions = RetouchPrediction.grid * RetouchPrediction.grid
        let count = products * positions
        let network = FrameCost(
            method: "CNN and 3D LUT",
            tables: cube.tables + [
                Tables(count: 1, bytes: products, reads: count, entryBytes: 1)
            ],
            operations: cube.operations + [
                .init(kind: .multiplication(bits: 8, by: 8), count: count),
                .init(kind: .addition(bits: 24), count: count),
            ])
        return [cube, network, retoucher("ICELUT", cubes: cubes, frame: frame)]
    }

    /// A network of zeros, for its sizes.
    static func network(
        outputs: [Int], size: Int, channels: Int, factor: Int
    ) throws(IntegerNetworkError) -> IntegerNetwork {
        var inputs = channels
        var layers: [IntegerNetwork.Layer] = []
        for outputs in outputs {
            layers.append(
                IntegerNetwork.Layer(
                    inputs: inputs, outputs: outputs, size: size,
                    weights: [Int8](repeating: 0, count: inputs * outputs * size * size),
                    biases: [Int32](repeating: 0, count: outputs), shift: 7))
            inputs = outputs
        }
        return try IntegerNetwork(layers: layers, channels: channels, factor: factor)
    }

    /// Rows of a table in Markdown: counts in millions, energies in microjoules.
    public static func markdown(_ costs: [FrameCost]) -> String {
        func millions(_ count: Int) -> String {
            "\((Double(count) / 1e5).rounded() / 10)"
        }
        func microjoules(_ energy: Double) -> String {
            "\((energy * 10).rounded() / 10)"
        }
        let head = [
            "| method | table bytes | reads, 10⁶ | bytes read, 10⁶ | additions, 10⁶ "
                + "| multiplications, 10⁶ | arithmetic, µJ | tables, 5 pJ a word, µJ "
                + "| by size, µJ | in DRAM, µJ |",
            "|---|---|---|---|---|---|---|---|---|---|",
        ]
        let rows = costs.map { cost in
            let cells =
                [
                    cost.method, "\(cost.tableBytes)", millions(cost.reads),
                    millions(cost.bytesRead),
                    millions(cost.additions), millions(cost.multiplications),
                    microjoules(cost.energy().arithmetic),
                ] + Memory.allCases.map { microjoules(cost.energy(tables: $0).tables) }
            return "| " + cells.joined(separator: " | ") + " |"
        }
        return (head + rows).joined(separator: "\n")
    }
}
