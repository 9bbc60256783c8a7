/// The ports of an instance that stand in a group, by their names in it.
///
///     unit.load.address.drive(place)        // a property `load` that conforms to `Interface`
@dynamicMemberLookup
public struct InstanceGroup<Child: HardwareModule, Group> {
    let instance: Instance<Child>
    let group: Group

    /// An input of the child, to be driven.
    public subscript<Value>(dynamicMember path: KeyPath<Group, Input<Value>>)
        -> InstanceInput<Value>
    { instance.input(group[keyPath: path]) }

    /// The value of an output of the child.
    public subscript<Value>(dynamicMember path: KeyPath<Group, Output<Value>>) -> Value {
        instance.output(group[keyPath: path])
    }

    /// A group within the group.
    public subscript<Inner: Interface>(dynamicMember path: KeyPath<Group, Inner>)
        -> InstanceGroup<Child, Inner>
    { InstanceGroup<Child, Inner>(instance: instance, group: group[keyPath: path]) }
}

extension Instance {
    /// A group of the child's ports that it may do without; nil when it does.
    public subscript<Group: Interface>(dynamicMember path: KeyPath<Child, Group?>)
        -> InstanceGroup<Child, Group>?
    {
        prototype?[keyPath: path].map { InstanceGroup(instance: self, group: $0) }
    }

    /// The value of an output that the child may do without; nil when it does.
    public subscript<Value>(dynamicMember path: KeyPath<Child, Output<Value>?>) -> Value? {
        prototype?[keyPath: path].map { output($0) }
    }
}
