// swift-tools-version: 6.1
import PackageDescription

// A unit of one's own: a package that imports Morpho. `name:` is needed because the folder of the
// framework may be called anything.
let package = Package(
    name: "Accumulator",
    dependencies: [.package(name: "Morpho", path: "../..")],
    targets: [
        .target(
            name: "Accumulator", dependencies: [.product(name: "Morpho", package: "Morpho")]),
        .executableTarget(name: "EmitAccumulator", dependencies: ["Accumulator"]),
        .testTarget(name: "AccumulatorTests", dependencies: ["Accumulator"]),
    ]
)
