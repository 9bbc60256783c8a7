/// Where a design contains a module that has ports and no description. It can be placed and written
/// as Verilog; whatever needs to know what it does refuses the design.
public struct BlackBoxUse: Hashable, Sendable, CustomStringConvertible {
    public var module: String
    /// Nil when the top module itself is one.
    public var instance: String?
    /// The module the instance stands in.
    public var parent: String

    public init(module: String, instance: String?, parent: String) {
        self.module = module
        self.instance = instance
        self.parent = parent
    }

    public var description: String {
        instance.map { "instance '\($0)' in module '\(parent)' is the black box '\(module)'" }
            ?? "the top module '\(module)' is a black box"
    }
}

extension Module {
    /// Why a flat module does not say what it does; nil when it does.
    public var blackBox: BlackBoxUse? {
        isBlackBox ? BlackBoxUse(module: name, instance: nil, parent: name) : cutOut
    }
}

extension Design {
    /// The first black box, from the top down; nil when every module is described.
    public var blackBox: BlackBoxUse? {
        if let top = modules.last?.blackBox { return top }
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
