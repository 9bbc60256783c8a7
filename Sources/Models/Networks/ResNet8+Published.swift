import Foundation
import MorphoExternalTools
import MorphoLearning
import MorphoTensors

extension ResNet8 {
    /// The network with weights into which batch normalisation was folded, as MLPerf Tiny publishes
    /// it. It takes pixels from 0 to 255 as they are.
    ///
    /// - Parameters:
    ///   - numbers: a file of all weights, Float32, the least significant byte first; filters are
    ///     laid out [result, row, column, channel], the linear layer [output, input].
    ///   - index: a file in JSON whose `tensors` have a `shape` and their place in the numbers,
    ///     `offset_floats`: weights and offsets in turn, in the order of the network, a block's
    ///     shortcut last.
    /// - Throws: `PublishedWeightsError`.
    public init(
        publishedNumbers numbers: String, index: String
    ) throws(PublishedWeightsError) {
        do { try self.init(isNormalised: false) } catch { throw .tensor(error) }
        let entries = try Self.entries(index)
        let bytes: [UInt8]
        do { bytes = try InputFile.bytes(numbers) } catch { throw .file(error) }
        let count = bytes.count / 4
        let wanted = parameters
        guard entries.count == wanted.count else {
            throw .count(file: index, tensors: entries.count, wanted: wanted.count)
        }
        for (number, (entry, parameter)) in zip(entries, wanted).enumerated() {
            let shape = Self.publishedShape(of: parameter.variable.shape)
            guard entry.shape == shape else {
                throw .shape(file: index, tensor: number, entry.shape, wanted: shape)
            }
            let size = shape.reduce(1, *)
            guard entry.offsetFloats >= 0, entry.offsetFloats <= count - size else {
                throw .range(
                    file: numbers, tensor: number, start: entry.offsetFloats, size: size,
                    numbers: count)
            }
            let elements = bytes.withUnsafeBytes { bytes in
                (entry.offsetFloats..<entry.offsetFloats + size).map {
                    Number(
                        Float(
                            bitPattern: UInt32(
                                littleEndian: bytes.loadUnaligned(
                                    fromByteOffset: 4 * $0, as: UInt32.self))))
                }
            }
            do {
                parameter.variable.value = try Self.own(Tensor(elements, shape: shape))
            } catch { throw .tensor(error) }
        }
    }

    private struct Index: Decodable {
        struct Entry: Decodable {
            var shape: [Int]
            var offsetFloats: Int
        }
        var tensors: [Entry]
    }

    private static func entries(
        _ file: String
    ) throws(PublishedWeightsError) -> [Index.Entry] {
        let bytes: [UInt8]
        do { bytes = try InputFile.bytes(file) } catch { throw .file(error) }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let index = try? decoder.decode(Index.self, from: Data(bytes)) else {
            throw .index(file: file)
        }
        return index.tensors
    }

    /// Results come first in the files, and last in ours.
    private static func publishedShape(of own: [Int]) -> [Int] {
        guard own.count > 1, let results = own.last else { return own }
        return [results] + own.dropLast()
    }

    private static func own(_ tensor: Tensor<Number>) throws(TensorError) -> Tensor<Number> {
        guard tensor.rank > 1 else { return tensor }
        return try tensor.permuted(Array(1..<tensor.rank) + [0]).contiguous()
    }
}
