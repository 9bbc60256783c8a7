import MorphoCircuit

/// Statements that hold under a condition.
///
///     When(start) { count.next(0) }
///         .elseWhen(count < 9) { count.next(count &+ 1) }
///         .otherwise { done.drive(1) }
public struct When {
    private let identifier: Int

    @discardableResult
    public init<Condition: Readable>(
        _ condition: Condition, file: StaticString = #fileID, line: UInt = #line,
        _ body: () -> Void
    ) where Condition.Value == Bit {
        identifier = When.open(condition.signal, .init(fileID: file, line: line), body)
    }

    private static func open(_ condition: Signal, _ location: SourceLocation, _ body: () -> Void)
        -> Int
    {
        guard let scope = Scope.current else { return -1 }
        scope.statement(location)
        let node = scope.node(condition, at: location)
        let identifier = scope.nextChain()
        let driven = scope.branch([(node, true)], body)
        scope.openChain(
            Scope.Chain(identifier: identifier, branches: [(node, driven)], otherwise: nil))
        return identifier
    }

    /// Statements for when this condition holds and none before it does.
    @discardableResult
    public func elseWhen<Condition: Readable>(
        _ condition: Condition, file: StaticString = #fileID, line: UInt = #line,
        _ body: () -> Void
    ) -> When where Condition.Value == Bit {
        let location = SourceLocation(fileID: file, line: line)
        extend(location) { scope, chain in
            let node = scope.node(condition.signal, at: location)
            let driven = scope.branch(
                chain.branches.map { ($0.condition, false) } + [(node, true)], body)
            chain.branches.append((node, driven))
        }
        return self
    }

    /// Statements for when no condition of the chain holds.
    public func otherwise(
        file: StaticString = #fileID, line: UInt = #line, _ body: () -> Void
    ) {
        extend(.init(fileID: file, line: line)) { scope, chain in
            chain.otherwise = scope.branch(chain.branches.map { ($0.condition, false) }, body)
        }
    }

    private func extend(
        _ location: SourceLocation, _ change: (Scope, inout Scope.Chain) -> Void
    ) {
        guard let scope = Scope.current, var chain = scope.frames[scope.frames.count - 1].pending,
            chain.identifier == identifier
        else {
            Scope.current?.builder.report(.detachedBranch, at: location)
            return
        }
        scope.place(location)
        scope.frames[scope.frames.count - 1].pending = nil
        change(scope, &chain)
        scope.openChain(chain)
    }
}
