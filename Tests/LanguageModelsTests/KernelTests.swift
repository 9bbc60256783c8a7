import CMorphoDecoder
import Foundation
import MorphoArrayFiles
import MorphoModelFiles
import Testing

@testable import MorphoLanguageModels

@Suite struct KernelTests {
    @Test("every pattern of 16 bits as a number", arguments: DecoderSpeed.instructionSets)
    func halves(set: String) throws {
        let kernels = try DecoderKernels(set).functions
        let bytes = (0..<65_536).flatMap { little(UInt16($0)) }
        var numbers = [Float](repeating: 0, count: 65_536)
        bytes.withUnsafeBufferPointer {
            var matrix = morpho_matrix(
                data: $0.baseAddress, row_bytes: 131_072, format: Int32(MORPHO_WEIGHTS_F16),
                rows: 1, columns: 65_536)
            kernels.expand(&matrix, 0, &numbers)
        }
        let wrong = numbers.indices.filter { bits in
            let expected = HalfPrecision.float(binary16: UInt16(bits))
            return numbers[bits] != expected && !(numbers[bits].isNaN && expected.isNaN)
        }
        #expect(wrong == [])
    }

    @Test(
        "rows are added to what is there, whichever rows", arguments: DecoderSpeed.instructionSets)
    func rows(set: String) throws {
        let kernels = try DecoderKernels(set).functions
        var dice = Numbers(state: 17)
        for type in GGUFType.computed {
            let (rows, columns) = (7, 32 * 33)
            let bytes = dice.weights(type, rows * columns)
            let weights = bytes.withUnsafeBytes { type.floats($0) ?? [] }
            let vector = dice.floats(columns)
            var sums = [Float](repeating: 0, count: 33)
            kernels.sum_blocks(vector, Int32(columns), &sums)
            var results = dice.floats(rows)
            let before = results
            bytes.withUnsafeBufferPointer {
                var matrix = morpho_matrix(
                    data: $0.baseAddress, row_bytes: Int64(bytes.count / rows),
                    format: Int32(type.rawValue), rows: 7, columns: Int32(columns))
                results.withUnsafeMutableBufferPointer {
                    kernels.multiply(&matrix, 2, 6, vector, sums, 1, $0.baseAddress.map { $0 + 2 })
                }
            }
            for row in 0..<rows {
                let exact = (0..<columns).reduce(0.0) {
                    $0 + Double(weights[row * columns + $1]) * Double(vector[$1])
                }
                let expected = Double(before[row]) + ((2..<6).contains(row) ? exact : 0)
                #expect(abs(Double(results[row]) - expected) < 1e-5, "\(type.name), row \(row)")
            }
        }
    }

    @Test("exponentials from the least to the greatest", arguments: DecoderSpeed.instructionSets)
    func exponentials(set: String) throws {
        let kernels = try DecoderKernels(set).functions
        for x in stride(from: -86.9, through: 0, by: 0.37) {
            var (greatest, sum): (Float, Double) = (0, 0)
            // The sum of 1 and the power, beside a vector's length of others that vanish.
            let numbers = [0, Float(x)] + [Float](repeating: -200, count: 40)
            kernels.sum_exponentials(numbers, 42, &greatest, &sum)
            #expect(greatest == 0 && abs(sum / (1 + exp(Double(Float(x)))) - 1) < 3e-7)
        }
        // g / (1 + e^-g) alone: the exponential without a 1 beside it.
        for x in stride(from: -100, through: 100, by: 0.73) {
            var gates = [Float](repeating: Float(x), count: 19)
            kernels.gate(&gates, [Float](repeating: 2, count: 19), 19)
            let expected = 2 * Double(Float(x)) / (1 + exp(-Double(Float(x))))
            let tolerance = 3e-7 * abs(expected) + 1e-34
            #expect(gates.allSatisfy { abs(Double($0) - expected) <= tolerance }, "\(x)")
        }
    }

    @Test("greatest numbers that exp alone could not take", arguments: DecoderSpeed.instructionSets)
    func largeLogits(set: String) throws {
        let kernels = try DecoderKernels(set).functions
        var dice = Numbers(state: 23)
        for count in [1, 5, 16, 47, 1000] {
            let logits = dice.floats(count).map { 300 * $0 + 900 }
            var (greatest, sum): (Float, Double) = (0, 0)
            kernels.sum_exponentials(logits, Int32(count), &greatest, &sum)
            let most = logits.max() ?? 0
            let expected = logits.reduce(0.0) { $0 + exp(Double($1) - Double(most)) }
            #expect(greatest == most && abs(sum / expected - 1) < 1e-6)
        }
    }

    @Test("memory is read to its end", arguments: DecoderSpeed.instructionSets)
    func reading(set: String) throws {
        let words = (0..<1024).map { UInt32($0) &* 2_654_435_761 }
        let sum = try DecoderKernels(set).functions.read(words, 4096)
        #expect(sum == words.reduce(0, &+))
        let memory = try DecoderSpeed.Memory(bytes: 3 << 20, threads: 2, instructionSet: set)
        #expect(memory.bytes == 3 << 20 && memory.read() == 0)
    }
}
