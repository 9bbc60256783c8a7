import Foundation

/// A Llama-style decoder as the papers have it: plain loops in double precision, all tokens computed
/// anew, nothing shared with the decoder under test.
struct NaiveDecoder {
    struct Layer {
        var attentionGain, query, key, value, output: [Double]
        var feedForwardGain, gate, up, down: [Double]
    }

    var (width, heads, keyValueHeads, vocabulary) = (0, 0, 0, 0)
    var (base, epsilon, turnsHalves) = (10_000.0, 1e-5, false)
    var embedding: [Double] = []
    var layers: [Layer] = []
    var finalGain: [Double] = []
    var classifier: [Double] = []

    private var headWidth: Int { width / heads }

    /// Logits after each token.
    func logits(_ tokens: [Int]) -> [[Double]] {
        var stream = tokens.map { Array(embedding[$0 * width..<($0 + 1) * width]) }
        for layer in layers {
            let normal = stream.map { normalised($0, layer.attentionGain) }
            let queries = turned(normal.map { product(layer.query, $0) })
            let keys = turned(normal.map { product(layer.key, $0) })
            let values = normal.map { product(layer.value, $0) }
            for token in stream.indices {
                var attended: [Double] = []
                for head in 0..<heads {
                    attended += attention(head, queries[token], keys, values, upTo: token)
                }
                stream[token] = sum(stream[token], product(layer.output, attended))
            }
            for token in stream.indices {
                let normal = normalised(stream[token], layer.feedForwardGain)
                let gate = product(layer.gate, normal)
                let up = product(layer.up, normal)
                let hidden = zip(gate, up).map { gate, up in gate / (1 + exp(-gate)) * up }
                stream[token] = sum(stream[token], product(layer.down, hidden))
            }
        }
        return stream.map { product(classifier, normalised($0, finalGain)) }
    }

    /// The mean of -ln(probability) over windows as `Perplexity` has them.
    func meanLoss(_ tokens: [Int], context: Int, stride: Int) -> Double {
        var losses: [Int: Double] = [:]
        for start in Swift.stride(from: 0, to: tokens.count, by: stride) {
            let window = Array(tokens[start..<min(tokens.count, start + context)])
            let logits = logits(window)
            for place in 1..<max(window.count, 1) where losses[start + place] == nil {
                let row = logits[place - 1]
                let total = row.map { exp($0) }.reduce(0, +)
                losses[start + place] = log(total) - row[window[place]]
            }
        }
        return losses.values.reduce(0, +) / Double(losses.count)
    }

    private func attention(
        _ head: Int, _ query: [Double], _ keys: [[Double]], _ values: [[Double]], upTo last: Int
    ) -> [Double] {
        let shared = head / (heads / keyValueHeads)
        var weights: [Double] = []
        for token in 0...last {
            var score = 0.0
            for index in 0..<headWidth {
                score += query[head * headWidth + index] * keys[token][shared * headWidth + index]
            }
            weights.append(exp(score / Double(headWidth).squareRoot()))
        }
        let total = weights.reduce(0, +)
        return (0..<headWidth).map { index in
            var sum = 0.0
            for token in 0...last {
                sum += weights[token] / total * values[token][shared * headWidth + index]
            }
            return sum
        }
    }

    private func turned(_ rows: [[Double]]) -> [[Double]] {
        rows.enumerated().map { position, row in
            var row = row
            for head in 0..<row.count / headWidth {
                for pair in 0..<headWidth / 2 {
                    let exponent = 2 * Double(pair) / Double(headWidth)
                    let angle = Double(position) / pow(base, exponent)
                    let first = head * headWidth + (turnsHalves ? pair : 2 * pair)
                    let second = first + (turnsHalves ? headWidth / 2 : 1)
                    let (a, b) = (row[first], row[second])
                    row[first] = a * cos(angle) - b * sin(angle)
                    row[second] = a * sin(angle) + b * cos(angle)
                }
            }
            return row
        }
    }

    private func normalised(_ vector: [Double], _ gain: [Double]) -> [Double] {
        let mean = vector.reduce(0) { $0 + $1 * $1 } / Double(vector.count)
        return zip(vector, gain).map { $0 / (mean + epsilon).squareRoot() * $1 }
    }

    private func product(_ matrix: [Double], _ vector: [Double]) -> [Double] {
        matrix.withUnsafeBufferPointer { matrix in
            vector.withUnsafeBufferPointer { vector in
                (0..<matrix.count / vector.count).map { row in
                    var sum = 0.0
                    let start = row * vector.count
                    for column in 0..<vector.count {
                        sum += matrix[start + column] * vector[column]
                    }
                    return sum
                }
            }
        }
    }

    private func sum(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 + $1 } }
}
