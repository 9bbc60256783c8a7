import MorphoCircuit

/// A small handle on one node of the module under description.
public struct Signal: Sendable {
    let node: NodeID
    let shape: MorphoCircuit.Shape
    /// The scope that made the signal; `Signal.nowhere` when there was none.
    let stamp: UInt32

    static let nowhere: UInt32 = .max

    /// What stands for a signal that could not be made; using it inside a module is reported.
    static func detached(_ shape: MorphoCircuit.Shape) -> Signal {
        Signal(node: NodeID(0), shape: shape, stamp: nowhere)
    }

    /// What stands for a signal after a fault that has been reported: using it reports nothing
    /// more.
    static func absent(_ shape: MorphoCircuit.Shape) -> Signal {
        guard let scope = Scope.current else { return .detached(shape) }
        let shape = shape.legal
        return scope.signal(scope.builder.invalid(width: shape.width, isSigned: shape.isSigned))
    }

    /// A fault that has been reported stands behind the signal.
    var isAbsent: Bool {
        guard let scope = Scope.current, scope.builder.stamp == stamp else { return false }
        return scope.builder.module[node].kind == .invalid
    }
}

/// Makes a node from other signals in the scope that is being described. Without a scope the
/// result is a detached signal: operators cannot throw, so the fault is reported where the signal
/// meets a module.
func makeSignal(
    _ operation: Operation, _ operands: [Signal], width: Int? = nil, parameter: Int = 0
) -> Signal {
    guard let scope = Scope.current else {
        return .detached(operands.first?.shape ?? .unsigned(1))
    }
    let nodes = operands.map { scope.node($0) }
    return scope.signal(
        scope.builder.operation(operation, nodes, width: width, parameter: parameter))
}

/// A constant of the given shape. A value that does not fit is reported.
func makeConstant(_ value: Int, _ shape: MorphoCircuit.Shape) -> Signal {
    guard let scope = Scope.current else { return .detached(shape) }
    guard shape.isLegal else {
        scope.builder.report(
            .invalidSize(
                what: "the width of a constant", value: shape.width,
                allowed: 1...MorphoCircuit.Shape.maximumWidth))
        return .absent(shape)
    }
    guard shape.contains(value) else {
        scope.builder.report(.constantOutOfRange(value: "\(value)", shape: shape))
        return .absent(shape)
    }
    return scope.signal(
        scope.builder.constant(
            Word(signed: value, width: shape.width), isSigned: shape.isSigned))
}

extension MorphoCircuit.Shape {
    /// The width is one that the framework accepts.
    var isLegal: Bool { (1...MorphoCircuit.Shape.maximumWidth).contains(width) }

    /// The shape, or one bit when it is not legal.
    var legal: MorphoCircuit.Shape {
        isLegal ? self : MorphoCircuit.Shape(width: 1, isSigned: isSigned)
    }
}
