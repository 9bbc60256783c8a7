// swift-tools-version: 6.1
import PackageDescription

// A package of its own: nothing that a user of Morpho builds waits for the benchmarks.
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "Morpho", path: "..")],
    targets: [
        .executableTarget(
            name: "accuracy",
            dependencies: [
                .product(name: "Morpho", package: "Morpho"),
                .product(name: "MorphoCircuit", package: "Morpho"),
                .product(name: "MorphoComparison", package: "Morpho"),
                .product(name: "MorphoExternalTools", package: "Morpho"),
                .product(name: "MorphoTechnology", package: "Morpho"),
                .product(name: "MorphoUnits", package: "Morpho"),
            ]),
        .target(
            name: "BenchDesigns",
            dependencies: [
                .product(name: "MorphoCircuit", package: "Morpho"),
                .product(name: "MorphoHDL", package: "Morpho"),
                .product(name: "MorphoUnits", package: "Morpho"),
            ],
            path: "Sources/designs"),
        .executableTarget(
            name: "decoder",
            dependencies: [
                .product(name: "MorphoLanguageModels", package: "Morpho"),
                .product(name: "MorphoLinearAlgebra", package: "Morpho"),
                .product(name: "MorphoThreads", package: "Morpho"),
            ]),
        .executableTarget(
            name: "estimates",
            dependencies: [
                "BenchDesigns",
                .product(name: "Morpho", package: "Morpho"),
                .product(name: "MorphoComparison", package: "Morpho"),
                .product(name: "MorphoExternalTools", package: "Morpho"),
                .product(name: "MorphoTechnology", package: "Morpho"),
                .product(name: "MorphoWording", package: "Morpho"),
            ]),
        .executableTarget(
            name: "files",
            dependencies: [
                .product(name: "MorphoExternalTools", package: "Morpho"),
                .product(name: "MorphoFileFuzzing", package: "Morpho"),
            ]),
        .executableTarget(
            name: "lookup",
            dependencies: [
                .product(name: "MorphoImages", package: "Morpho"),
                .product(name: "MorphoLookup", package: "Morpho"),
            ]),
        .executableTarget(
            name: "numerics",
            dependencies: [
                .product(name: "MorphoArrayFiles", package: "Morpho"),
                .product(name: "MorphoLearning", package: "Morpho"),
                .product(name: "MorphoLinearAlgebra", package: "Morpho"),
                .product(name: "MorphoTensors", package: "Morpho"),
                .product(name: "MorphoTraining", package: "Morpho"),
            ]),
        .executableTarget(
            name: "scale",
            dependencies: [
                .product(name: "MorphoCircuit", package: "Morpho"),
                .product(name: "MorphoHDL", package: "Morpho"),
                .product(name: "MorphoLanes", package: "Morpho"),
                .product(name: "MorphoSimulation", package: "Morpho"),
                .product(name: "MorphoVerilog", package: "Morpho"),
            ]),
        .executableTarget(
            name: "simulation",
            dependencies: [
                "BenchDesigns",
                .product(name: "MorphoCircuit", package: "Morpho"),
                .product(name: "MorphoExternalTools", package: "Morpho"),
                .product(name: "MorphoLanes", package: "Morpho"),
                .product(name: "MorphoSimulation", package: "Morpho"),
                .product(name: "MorphoVerilog", package: "Morpho"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
