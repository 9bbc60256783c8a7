import MorphoCircuit

extension Module {
    /// By node whether it has one value in all lanes and may be kept as a scalar: it depends only
    /// on uniform inputs and on state that does, and it fits 64 bits all the way.
    ///
    /// Power-up values are equal in all lanes, so registers that only depend on each other are
    /// uniform. Linear but for the rounds that registers take to be found varying.
    func uniformScalars(uniformInputs: Set<String>, order: [NodeID]) -> [Bool] {
        var isScalar = nodes.map { $0.width <= 64 }
        for port in inputs where !uniformInputs.contains(port.name) {
            if let node = port.node { isScalar[Int(node.index)] = false }
        }
        for port in readPorts where !memories[port.memory].isReadOnly || port.domain != nil {
            isScalar[Int(port.node.index)] = false
        }
        func holds(_ id: NodeID) -> Bool { isScalar[Int(id.index)] }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for id in order where holds(id) {
                var isUniform = combinationalDependencies(of: id).allSatisfy(holds)
                if case .operation(let operation) = self[id].kind {
                    isUniform = isUniform && operation.hasScalarForm
                }
                if !isUniform { isScalar[Int(id.index)] = false }
            }
            for register in registers where holds(register.node) {
                let sources = [register.next, register.enable].compactMap { $0 }
                if !sources.allSatisfy(holds) {
                    isScalar[Int(register.node.index)] = false
                    hasChanged = true
                }
            }
        }
        return isScalar
    }
}

extension Operation {
    /// Whether the kernels compute it for scalars; the others go through gates.
    var hasScalarForm: Bool { self != .divide && self != .remainder }
}
