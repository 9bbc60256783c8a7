import MorphoCircuit
import MorphoSynthesis

/// What one instance of a module costs, apart and with everything below it.
///
/// The logic is optimised across instances, so a cell may do work of several. It belongs to the
/// instance for which its gate was made first, and stays there when the gate is improved.
public struct ModulePrice: Codable, Hashable, Sendable {
    public struct Figures: Codable, Hashable, Sendable {
        public var cells = 0
        public var areaUm2 = 0.0
        public var power = Price.PowerParts()

        static func += (left: inout Figures, right: Figures) {
            left.cells += right.cells
            left.areaUm2 += right.areaUm2
            left.power += right.power
        }
    }

    /// `lanes[3].adder`; empty for the top module.
    public var path: String
    public var module: String
    /// The place of the parent in the list; nil for the top module.
    public var parent: Int?
    /// The cells of the instance itself.
    public var local = Figures()
    /// With all instances below it.
    public var total = Figures()

    /// Every instance of a unit, parents before their children.
    static func list(
        _ hierarchy: InstanceHierarchy, _ netlist: CellNetlist, _ power: [CellPower.Parts]
    ) -> [ModulePrice] {
        var found = hierarchy.instances.map {
            ModulePrice(path: $0.path, module: $0.module, parent: $0.parent)
        }
        if found.isEmpty { return [] }
        for cell in 0..<netlist.cellCount {
            let origin = Int(netlist.origins[cell])
            // Inverters and buffers of clocks and resets are for no node: they are the top
            // module's.
            let place =
                hierarchy.instanceOfNode.indices.contains(origin)
                ? Int(hierarchy.instanceOfNode[origin]) : 0
            found[place].local += Figures(
                cells: 1, areaUm2: netlist.kind(cell).area ?? 0, power: power[cell].all)
        }
        for place in found.indices { found[place].total = found[place].local }
        for place in found.indices.reversed() {
            if let parent = found[place].parent { found[parent].total += found[place].total }
        }
        return found
    }
}
