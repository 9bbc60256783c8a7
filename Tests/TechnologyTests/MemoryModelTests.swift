import Testing

@testable import MorphoTechnology

@Suite struct MemoryModelTests {
    /// Coefficients that NumPy finds for the same terms and data (least squares over every subset
    /// of the terms, of which the best without a negative coefficient counts).
    @Test func fitsAreTheLeastSquares() {
        let single = MemoryProcess.sg13g2.macros.filter { $0.ports == 1 }
        let terms = single.map {
            [1, Double($0.words), Double($0.width), Double($0.words * $0.width)]
        }
        func expect(
            _ figure: KeyPath<PublishedMacro, Double>, _ coefficients: [Double], _ error: Double
        ) {
            let fit = RelativeFit(terms: terms, values: single.map { $0[keyPath: figure] })
            for (found, wanted) in zip(fit.coefficients, coefficients) {
                #expect(isClose(found, wanted, 1e-4), "\(fit.coefficients)")
            }
            #expect(abs(fit.largestError - error) < 0.001)
        }
        expect(\.areaUm2, [3728.51701, 9.45106825, 499.905692, 3.33429033], 0.095)
        expect(\.accessPJ, [3.11529663, 1.37699272e-3, 0.841692759, 8.30013504e-4], 0.098)
        expect(\.leakageUW, [4.47057461e-6, 4.48995790e-9, 0, 1.20848756e-5], 0.000)
    }

    /// A term that would need a coefficient below zero is left out.
    @Test func noCoefficientIsBelowZero() {
        let terms = (1...6).map { [1, Double($0)] }
        let fit = RelativeFit(terms: terms, values: (1...6).map { 10 / Double($0) })
        #expect(fit.coefficients[1] == 0 && fit.coefficients[0] > 0)
    }

    @Test func sizesScaleAsStated() throws {
        let plain = try #require(MemoryModel.all.first { $0.name == "sg13g2" })
        let scaled = try #require(MemoryModel.all.first { $0.name == "180nm" })
        let (a, b) = (
            plain.figures(words: 512, width: 32, ports: 1),
            scaled.figures(words: 512, width: 32, ports: 1)
        )
        let ratio = 180.0 / 130
        #expect(isClose(b.areaUm2 / a.areaUm2, ratio * ratio, 1e-9))
        #expect(isClose(b.accessTime / a.accessTime, ratio, 1e-9))
        #expect(isClose(b.accessEnergy / a.accessEnergy, ratio * 2.25, 1e-9))
        #expect(b.leakage == a.leakage)
        // The published macros of two ports: 64 words of 22 and 32 bits.
        for (width, area) in [(22, 39_384.0), (32, 52_621)] {
            let figures = plain.figures(words: 64, width: width, ports: 2)
            #expect(abs(figures.areaUm2 / area - 1) < 0.05)
        }
    }

    @Test func theReportTellsTheErrors() throws {
        let model = try #require(MemoryModel.all.first { $0.name == "fakeram45" })
        #expect(
            model.basis
                == "fitted to 7 macros of OpenROAD's fakeram45 (by CACTI), within 24 % of their "
                + "areas, 7 % of access times, 35 % of energies, 26 % of leakages; two ports as "
                + "those of IHP SG13G2")
    }
}
