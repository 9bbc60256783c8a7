// swift-tools-version: 6.1
import PackageDescription

// A package of its own: nothing that a user of Morpho builds waits for the benchmarks.
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "Morpho", path: "..")],
    targets: [
        .executableTarget(
            name: "scale",
            dependencies: [
                .product(name: "Circuit", package: "Morpho"),
                .product(name: "HDL", package: "Morpho"),
                .product(name: "Simulation", package: "Morpho"),
                .product(name: "Verilog", package: "Morpho"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
