import CMorphoLookup

/// The kernels in C for an instruction set of this processor.
struct LookupKernels: @unchecked Sendable {
    // Unchecked: pointers to functions and to a constant text.
    let functions: morpho_lookup_kernels

    var name: String { String(cString: functions.name) }

    /// Whether a look-up with a short address reads no memory.
    var looksUpInRegisters: Bool { name == "avx512" }

    /// The fastest.
    init() { functions = morpho_lookup_kernels_for_processor(nil) }

    /// Those of an instruction set; nil when it is unknown or the processor lacks it.
    init?(_ instructionSet: String) {
        functions = instructionSet.withCString { morpho_lookup_kernels_for_processor($0) }
        if name != instructionSet { return nil }
    }

    /// The instruction sets of this processor, the fastest first.
    static var available: [String] {
        ["avx512", "avx2", "baseline"].filter { LookupKernels($0) != nil }
    }
}

/// What kernels read and how fast that can be at the most.
public enum LookupSpeed {
    /// The instruction sets that this processor has kernels for, the fastest first.
    public static var instructionSets: [String] { LookupKernels.available }

    /// Reads entries of 32 bits from `table` at `addresses` by the gather instruction of an
    /// instruction set, or one by one where it has none: the least that look-ups cost. The number
    /// of addresses is rounded down to a multiple of 64, and they must lie within the table.
    ///
    /// - Returns: the sum of all, so that nothing is left out; nil when an address is outside.
    public static func gather(
        _ table: [UInt32], at addresses: [UInt32], instructionSet: String, repeated count: Int
    ) -> UInt32? {
        guard LookupKernels(instructionSet) != nil, table.count <= 1 << 20,
            addresses.allSatisfy({ $0 < table.count })
        else { return nil }
        let places = Int64(addresses.count / 64 * 64)
        return (0..<count).reduce(0) { sum, _ in
            sum &+ morpho_lookup_gather(instructionSet, table, addresses, places)
        }
    }
}
