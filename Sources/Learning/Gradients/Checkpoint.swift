import MorphoTensors

extension Variable {
    /// What `body` makes of `inputs`, without what it remembers on the way: on the way back it is
    /// done once more (Chen and others, 2016). Memory is traded for one more run forward.
    ///
    /// `body` must give the same each time. It may use other variables than its inputs; they get
    /// their gradients too.
    public static func checkpoint(
        _ inputs: [Variable], _ body: @escaping ([Variable]) throws(TensorError) -> Variable
    ) throws(TensorError) -> Variable {
        let inside = try body(inputs)
        guard inside.needsGradient else { return inside }
        return Variable(opaque: inside.value, of: inputs, depth: inside.depth + 1) {
            gradient, _, pass throws(TensorError) in
            // What comes of it is as deep as the first time, less deep than the checkpoint: the
            // pass goes on through it.
            let inside = try Recording.resumed { () throws(TensorError) in try body(inputs) }
            try pass.add(gradient, to: inside)
            return []
        }
    }
}
