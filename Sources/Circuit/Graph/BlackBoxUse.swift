/// Where a design contains a module that has ports and no description. It can be placed and written
/// as Verilog; whatever needs to know what it does refuses the design.
public struct BlackBoxUse: Hashable, Sendable, CustomStringConvertible {
    public var module: String
    /// Nil when the top module itself is one.
    public var instance: String?
    /// The module the instance stands in.
    public var parent: String

    public var description: String {
        instance.map { "instance '\($0)' in module '\(parent)' is the black box '\(module)'" }
            ?? "the top module '\(module)' is a black box"
    }
}

extension Design {
    /// The first black box, from the top down; nil when every module is described.
    public var blackBox: BlackBoxUse? {
        if let top = modules.last, top.isBlackBox {
            return BlackBoxUse(module: top.name, instance: nil, parent: top.name)
        }
        for parent in modules.reversed() {
            for instance in parent.instances where modules[instance.module].isBlackBox {
                return BlackBoxUse(
                    module: modules[instance.module].name, instance: instance.name,
                    parent: parent.name)
            }
        }
        return nil
    }
}
