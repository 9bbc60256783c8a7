// swift-tools-version: 6.1
import PackageDescription

// Dependencies between targets point one way, top to bottom of this list reversed:
// Circuit knows nothing of the language above it, nothing imports the command line.
let package = Package(
    name: "Morpho",
    products: [
        .library(name: "Morpho", targets: ["Morpho"]),
        .executable(name: "morpho", targets: ["CommandLineTool"]),
        // The parts of Morpho, for packages that need only some of them.
        .library(name: "Circuit", targets: ["Circuit"]),
        .library(name: "HDL", targets: ["HDL"]),
        .library(name: "Simulation", targets: ["Simulation"]),
        .library(name: "Verilog", targets: ["Verilog"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CGMP", path: "Sources/CGMP", pkgConfig: "gmp",
            providers: [.apt(["libgmp-dev"])]),
        .target(name: "Circuit", dependencies: ["CGMP"]),
        .target(name: "HDL", dependencies: ["Circuit"]),
        .target(name: "Simulation", dependencies: ["Circuit"]),
        .target(name: "Verilog", dependencies: ["Circuit"]),
        .target(name: "Gates", dependencies: ["Circuit"]),
        .target(name: "Morpho", dependencies: ["HDL", "Simulation", "Verification", "Verilog"]),
        .target(name: "Units", dependencies: ["HDL", "Expressions", "Numerics"]),
        .target(name: "Technology", dependencies: ["ExternalTools"]),
        .target(
            name: "Comparison",
            dependencies: [
                "Circuit", "Expressions", "Simulation", "Technology", "Units", "Verilog",
            ]),
        .executableTarget(
            name: "CommandLineTool",
            dependencies: [
                "Comparison", "ExternalTools", "Simulation", "Technology", "Units", "Verification",
                "Verilog",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "CSystemCalls"),
        .target(name: "ExternalTools", dependencies: ["CSystemCalls"]),
        .target(name: "Expressions"),
        .target(name: "Numerics"),
        .target(
            name: "Verification",
            dependencies: ["Circuit", "Simulation", "Gates", "Verilog", "ExternalTools"]),
        .testTarget(name: "CircuitTests", dependencies: ["Circuit"], exclude: ["Vectors"]),
        .testTarget(name: "HDLTests", dependencies: ["HDL", "Simulation"]),
        .testTarget(name: "SimulationTests", dependencies: ["Simulation", "ExternalTools"]),
        .testTarget(name: "VerilogTests", dependencies: ["Verilog"]),
        .testTarget(name: "GatesTests", dependencies: ["Gates"]),
        .testTarget(
            name: "MorphoTests",
            dependencies: [
                "Morpho", "Verification", "Verilog", "Gates", "Technology", "ExternalTools",
            ]),
        .testTarget(
            name: "UnitsTests",
            dependencies: ["Units", "Morpho", "Expressions", "Comparison", "Verification"]),
        .testTarget(name: "VerificationTests", dependencies: ["Verification"]),
        .testTarget(name: "ExternalToolsTests", dependencies: ["ExternalTools"]),
        .testTarget(
            name: "CommandLineTests", dependencies: ["CommandLineTool", "ExternalTools"]),
        .testTarget(name: "ExpressionsTests", dependencies: ["Expressions"]),
        .testTarget(name: "NumericsTests", dependencies: ["Expressions", "Numerics"]),
    ],
    swiftLanguageModes: [.v6]
)
