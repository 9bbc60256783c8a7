extension Port {
    /// A port that no text of the description stands for.
    package static func plain(
        _ name: String, _ direction: Direction, _ shape: Shape, node: NodeID, domain: Int?
    ) -> Port {
        Port(
            name: name, direction: direction, shape: shape, node: node, domain: domain,
            location: -1)
    }
}
