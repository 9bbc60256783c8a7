/// Where the nodes of a flattened design come from: the tree of its instances.
public struct InstanceHierarchy: Sendable {
    /// One place in the tree. The top module is place 0, parents stand before their children.
    public struct Instance: Hashable, Sendable {
        /// `lanes[3].adder`; empty for the top module.
        public var path: String
        public var module: String
        /// The place of the parent; nil for the top module.
        public var parent: Int?

        public init(path: String, module: String, parent: Int?) {
            self.path = path
            self.module = module
            self.parent = parent
        }
    }

    public internal(set) var instances: [Instance] = []
    /// By node of the flat module the place of its instance.
    public internal(set) var instanceOfNode: ContiguousArray<Int32> = []
}
