import MorphoHDL
import MorphoNumerics

extension Catalogue {
    static let taylor = FunctionUnit(
        name: "taylor", summary: "polynomial with coefficients of least squares, pipelined",
        parameters: [
            UnitParameter(name: "degree", summary: "total degree", range: 1...6, standard: 3),
            UnitParameter(
                name: "fraction-bits", summary: "bits behind the point of the outermost sum",
                range: 5...12, standard: 8),
        ],
        make: { function, inputs, parameters in
            try checkInputs(inputs, in: 1...3, of: "taylor")
            let fit = try PolynomialFit(
                inputs: inputs, degree: parameters["degree"] ?? 3, target: function)
            let form = HornerForm(
                inputs: inputs, fractionBits: parameters["fraction-bits"] ?? 8,
                coefficients: fit.coefficients
            ).tuned(try TuningSample(inputs: inputs, target: function))
            return MadeUnit(
                design: try Design(Taylor(form: form)), latency: form.stages, cyclesPerResult: 1)
        })

    static let lookUpTable = FunctionUnit(
        name: "lut", summary: "look-up table, minimised as a decision diagram", parameters: [],
        make: { function, inputs, _ in
            try checkInputs(inputs, in: 1...2, of: "lut")
            let table = try (0..<1 << (8 * inputs)).map { index in
                let x = (0..<inputs).map { Double(index >> (8 * $0) & 255) / 256 }
                return min(255, max(0, Int((try function(x) * 256).rounded())))
            }
            return MadeUnit(
                design: try Design(LookUpTable(inputs: inputs, table: table)), latency: 1,
                cyclesPerResult: 1)
        })
}
