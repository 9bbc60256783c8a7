import MorphoTensors

extension Variable {
    /// Rows times a matrix that is a tensor train (Oseledets, 2011): core k has the shape
    /// [rank k, input k, output k, rank k + 1], the first and last rank are 1; inputs and outputs of
    /// the matrix are numbered with the last core fastest.
    ///
    ///     [row, Π inputs] → [row, Π outputs]
    public func multiplied(byTrain cores: [Variable]) throws(TensorError) -> Variable {
        for core in cores where core.shape.count != 4 {
            throw .shape("a core", core.shape, wanted: "[rank, input, output, rank]")
        }
        for (left, right) in zip(cores, cores.dropFirst()) where left.shape[3] != right.shape[0] {
            throw .shapes("neighbouring cores", left.shape, right.shape)
        }
        guard let first = cores.first, let last = cores.last, first.shape[0] == 1,
            last.shape[3] == 1
        else { throw .shape("a tensor train", [cores.count], wanted: "ranks of 1 at its ends") }
        let inputs = cores.map { $0.shape[1] }
        guard shape.count == 2, shape[1] == inputs.reduce(1, *) else {
            throw .shapes("a tensor train", shape, inputs)
        }
        let rows = shape[0]
        // [row, outputs so far, rank, inputs to come]
        var state = try reshaped([rows, 1, 1, shape[1]])
        for core in cores {
            let (rank, input, output, next) = (
                core.shape[0], core.shape[1], core.shape[2], core.shape[3]
            )
            let (done, rest) = (state.shape[1], state.shape[3] / max(input, 1))
            // [row, done, rest, rank input] · [rank input, output next]
            let operand = try state.reshaped([rows, done, rank, input, rest])
                .permuted([0, 1, 4, 2, 3]).reshaped([rows * done * rest, rank * input])
            let matrix = try core.reshaped([rank * input, output * next])
            state = try operand.matmul(matrix).reshaped([rows, done, rest, output, next])
                .permuted([0, 1, 3, 4, 2]).reshaped([rows, done * output, next, rest])
        }
        return try state.reshaped([rows, cores.map { $0.shape[2] }.reduce(1, *)])
    }
}
