import Foundation

/// What `body` makes of 0, 1, ... up to `count`, in order; several at a time. Nothing that the
/// calls share may change meanwhile.
func sideBySide<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
    withoutActuallyEscaping(body) { body in
        let work = Work(body: body)
        DispatchQueue.concurrentPerform(iterations: count) { work.run($0) }
        return (0..<count).compactMap { work.results[$0] }
    }
}

/// Graphs are objects, of which the compiler cannot see that they are finished.
private final class Work<Result>: @unchecked Sendable {
    private let body: (Int) -> Result
    private let lock = NSLock()
    private(set) var results: [Int: Result] = [:]

    init(body: @escaping (Int) -> Result) { self.body = body }

    func run(_ place: Int) {
        let result = body(place)
        lock.withLock { results[place] = result }
    }
}
