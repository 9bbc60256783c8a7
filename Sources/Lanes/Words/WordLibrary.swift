import Foundation

/// The functions of a compiled `WordSource`.
final class WordLibrary: @unchecked Sendable {
    // Unchecked: a handle and pointers to code, which do not change.
    private typealias Size = @convention(c) () -> UInt64
    private typealias Settle = @convention(c) (UnsafeMutableRawPointer, UInt64) -> Void
    private typealias Edge = @convention(c) (UnsafeMutableRawPointer, UInt64, UInt64) -> Void
    private typealias Set =
        @convention(c) (UnsafeMutableRawPointer, UInt64, UnsafePointer<UInt64>) -> Void
    private typealias Get =
        @convention(c) (UnsafeRawPointer, UInt64, UnsafeMutablePointer<UInt64>) -> Void
    private typealias Load =
        @convention(c) (UnsafeMutableRawPointer, UInt64, UInt64, UnsafePointer<UInt64>) -> Void

    private let image: LoadedImage
    private let sizeFunction: Size
    private let settleFunction: Settle
    private let edgeFunction: Edge
    private let runFunction: Edge
    private let setFunction: Set
    private let getFunction: Get
    private let loadFunction: Load

    init(_ image: LoadedImage) throws {
        self.image = image
        sizeFunction = try image.function(WordSource.sizeName, Size.self)
        settleFunction = try image.function(WordSource.settleName, Settle.self)
        edgeFunction = try image.function(WordSource.edgeName, Edge.self)
        runFunction = try image.function(WordSource.runName, Edge.self)
        setFunction = try image.function(WordSource.setName, Set.self)
        getFunction = try image.function(WordSource.getName, Get.self)
        loadFunction = try image.function(WordSource.loadName, Load.self)
    }

    /// Bytes of the state.
    func size() -> UInt64 { sizeFunction() }
    func settle(_ state: UnsafeMutableRawPointer, _ resets: UInt64) {
        settleFunction(state, resets)
    }
    func edge(_ state: UnsafeMutableRawPointer, _ domains: UInt64, _ resets: UInt64) {
        edgeFunction(state, domains, resets)
    }
    /// Settles and takes an edge of the only domain, so often.
    func run(_ state: UnsafeMutableRawPointer, _ count: UInt64, _ resets: UInt64) {
        runFunction(state, count, resets)
    }
    func set(_ state: UnsafeMutableRawPointer, _ node: UInt64, _ limbs: [UInt64]) {
        setFunction(state, node, limbs)
    }
    func get(_ state: UnsafeMutableRawPointer, _ node: UInt64, _ limbs: inout [UInt64]) {
        getFunction(state, node, &limbs)
    }
    func load(
        _ state: UnsafeMutableRawPointer, _ memory: UInt64, _ address: UInt64, _ limbs: [UInt64]
    ) {
        loadFunction(state, memory, address, limbs)
    }
}
