import Foundation

extension BlockPass {
    /// The natural logarithms of the probabilities that each of `targets` comes next, after the
    /// token of the same number in the last `run`; nil targets are left out of the result.
    ///
    /// Logits are looked at a few rows at a time and never stored: for all tokens they would take
    /// more memory than the model.
    func scores(of targets: [Int?]) -> [Double] {
        guard let first = targets.firstIndex(where: { $0 != nil }) else { return [] }
        let (sizes, count) = (model.configuration, Self.blockTokens)
        let classifier = model.weights.classifier.matrix
        let firstBlock = first / count
        let blocks = Self.blocks(targets.count) - firstBlock
        let parts = RowParts(rows: sizes.vocabulary, rowsPerPart: Self.rowsPerPart)
        let lanes = blocks * count
        // By part and token: the greatest logit, and the sum of exponentials below it.
        var greatest = [Float](repeating: 0, count: parts.count * lanes)
        var sums = greatest
        var wanted = [Float](repeating: 0, count: lanes)
        greatest.withUnsafeMutableBufferPointer { greatest in
            sums.withUnsafeMutableBufferPointer { sums in
                wanted.withUnsafeMutableBufferPointer { wanted in
                    let (greatest, sums, wanted) = (greatest, sums, wanted)
                    phases.run { worker in
                        normalise(
                            &worker, UnsafePointer(model.weights.finalGain.start),
                            firstBlock + blocks)
                        let own = own[worker.number]
                        let vectors = normalised.start + firstBlock * sizes.width * count
                        worker.share(parts.count) { part in
                            guard let most = greatest.baseAddress, let sum = sums.baseAddress
                            else { return }
                            let rows = parts.range(part)
                            multiply(
                                classifier, rows, vectors, blocks, adds: false, own,
                                own.results.start, row: 0, of: rows.count)
                            for block in 0..<blocks {
                                let at = part * lanes + block * count
                                kernels.sum_exponentials_block(
                                    own.results.start + block * rows.count * count,
                                    Int32(rows.count), most + at, sum + at)
                            }
                            for token in firstBlock * count..<targets.count {
                                guard let target = targets[token], rows.contains(target) else {
                                    continue
                                }
                                let lane = token - firstBlock * count
                                let row = target - rows.lowerBound
                                wanted[lane] =
                                    own.results.start[
                                        (lane / count * rows.count + row) * count + lane % count]
                            }
                        }
                    }
                }
            }
        }
        return (first..<targets.count).filter { targets[$0] != nil }.map { token in
            let lane = token - firstBlock * count
            // Part by part, so that the order of sums is the same for any number of threads.
            let most = (0..<parts.count).reduce(-Float.infinity) {
                max($0, greatest[$1 * lanes + lane])
            }
            let sum = (0..<parts.count).reduce(0.0) {
                let at = $1 * lanes + lane
                return $0 + Double(sums[at]) * exp(Double(greatest[at] - most))
            }
            return Double(wanted[lane] - most) - log(sum)
        }
    }
}
