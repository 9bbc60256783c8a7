import MorphoTensors

/// One way back through what variables are made of.
final class GradientPass<Number: TensorNumber> {
    private var gradients: [ObjectIdentifier: Tensor<Number>] = [:]
    /// Those that have a gradient and wait, by depth.
    private var waiting: [[Variable<Number>]] = []
    private let targets: Set<ObjectIdentifier>
    /// Whether a variable is a target or made of one, as far as that was asked.
    private var isUseful: [ObjectIdentifier: Bool]

    init(targets: [Variable<Number>]) {
        self.targets = Set(targets.map { ObjectIdentifier($0) })
        isUseful = Dictionary(
            targets.map { (ObjectIdentifier($0), true) }, uniquingKeysWith: { first, _ in first })
    }

    func gradient(of variable: Variable<Number>) -> Tensor<Number>? {
        gradients[ObjectIdentifier(variable)]
    }

    /// Adds to the gradient of a variable.
    func add(_ gradient: Tensor<Number>, to variable: Variable<Number>) throws(TensorError) {
        let key = ObjectIdentifier(variable)
        guard var sum = gradients.removeValue(forKey: key) else {
            gradients[key] = gradient
            while waiting.count <= variable.depth { waiting.append([]) }
            if variable.backward != nil { waiting[variable.depth].append(variable) }
            return
        }
        try sum.add(gradient)
        gradients[key] = sum
    }

    /// Goes from `result`, whose gradient is `seed`, to the leaves.
    func run(from result: Variable<Number>, seed: Tensor<Number>) throws(TensorError) {
        guard needs(result) else { return }
        try add(seed, to: result)
        var depth = waiting.count - 1
        while depth >= 0 {
            guard let variable = waiting[depth].popLast() else {
                depth -= 1
                continue
            }
            try propagate(variable)
        }
    }

    private func propagate(_ variable: Variable<Number>) throws(TensorError) {
        let key = ObjectIdentifier(variable)
        guard let gradient = gradients[key], let backward = variable.backward else { return }
        if !targets.contains(key) { gradients[key] = nil }
        let wanted = variable.parents.map { needs($0) }
        let own = try backward(gradient, wanted, self)
        for (parent, gradient) in zip(variable.parents, own) where needs(parent) {
            if let gradient { try add(gradient, to: parent) }
        }
    }

    /// Whether a target depends on the variable's gradient.
    func needs(_ variable: Variable<Number>) -> Bool {
        guard variable.needsGradient else { return false }
        if let known = isUseful[ObjectIdentifier(variable)] { return known }
        // Without recursion, since graphs may be very deep.
        var stack = [(variable, false)]
        while let (next, isExpanded) = stack.popLast() {
            let key = ObjectIdentifier(next)
            if isUseful[key] != nil { continue }
            if isExpanded || next.parents.isEmpty {
                // What a checkpoint's inside uses is not known beforehand.
                isUseful[key] =
                    next.isOpaque
                    || next.parents.contains { isUseful[ObjectIdentifier($0)] == true }
            } else {
                stack.append((next, true))
                for parent in next.parents where parent.needsGradient {
                    stack.append((parent, false))
                }
            }
        }
        return isUseful[ObjectIdentifier(variable)] ?? false
    }
}

extension Variable {
    /// The gradients of this number with respect to variables, zeros where it does not depend on
    /// them.
    ///
    /// - Parameter seed: the gradient of this variable itself, where it is not one number.
    /// - Throws: `TensorError.notScalar`, `.shapes`.
    public func gradients(
        _ targets: [Variable], seed: Tensor<Number>? = nil
    ) throws(TensorError) -> [Tensor<Number>] {
        let start: Tensor<Number>
        if let seed {
            guard seed.shape == shape else {
                throw .shapes("a gradient to start from", seed.shape, shape)
            }
            start = seed
        } else {
            guard value.count == 1 else { throw .notScalar(shape: shape) }
            start = try Tensor(repeating: 1, shape: shape)
        }
        let pass = GradientPass(targets: targets)
        try pass.run(from: self, seed: start)
        var found: [Tensor<Number>] = []
        for target in targets {
            if let gradient = pass.gradient(of: target) {
                found.append(gradient)
            } else {
                found.append(try Tensor(repeating: 0, shape: target.shape))
            }
        }
        return found
    }
}
