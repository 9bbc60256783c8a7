extension Tool {
    /// Optional, and so not in `all`: nothing but `estimate --engine ice40` uses it, and it brings
    /// 200 MB of chip data along.
    public static let nextpnrIce40 = Tool(
        name: "nextpnr-ice40", executables: ["nextpnr-ice40"], versionArguments: ["--version"],
        versionMarkers: ["(Version"],
        neededTo: "place and route on an iCE40 (estimate --engine ice40)",
        package: "nextpnr-ice40")
}
