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
        .target(name: "Wording"),
        .target(name: "Circuit", dependencies: ["CGMP", "Wording"]),
        .target(name: "HDL", dependencies: ["Circuit"]),
        .target(name: "Simulation", dependencies: ["Circuit", "Wording"]),
        .target(name: "Verilog", dependencies: ["Circuit"]),
        .target(name: "Gates", dependencies: ["Circuit", "Wording"]),
        .target(
            name: "Morpho",
            dependencies: ["ExternalTools", "HDL", "Simulation", "Verification", "Verilog"]),
        .target(name: "Units", dependencies: ["Circuit", "HDL", "Expressions", "Numerics"]),
        .target(name: "Technology", dependencies: ["Circuit", "ExternalTools"]),
        .target(
            name: "Comparison",
            dependencies: [
                "Circuit", "Expressions", "Simulation", "Technology", "Units", "Verilog",
            ]),
        .executableTarget(
            name: "CommandLineTool",
            dependencies: [
                "Comparison", "ExternalTools", "Simulation", "Technology", "Units", "Verification",
                "Verilog", "Wording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "CSystemCalls"),
        .target(name: "ExternalTools", dependencies: ["CSystemCalls"]),
        .target(name: "Expressions", dependencies: ["Wording"]),
        .target(name: "Numerics"),
        .target(
            name: "Verification",
            dependencies: [
                "Circuit", "Simulation", "Gates", "Verilog", "ExternalTools", "Wording",
            ]),
        .testTarget(name: "WordingTests", dependencies: ["Wording"]),
        .testTarget(name: "CircuitTests", dependencies: ["Circuit"], exclude: ["Vectors"]),
        .testTarget(name: "HDLTests", dependencies: ["HDL", "Simulation"]),
        .testTarget(name: "SimulationTests", dependencies: ["Simulation"]),
        .testTarget(name: "VerilogTests", dependencies: ["Verilog"]),
        .testTarget(name: "GatesTests", dependencies: ["Gates"]),
        .testTarget(name: "MorphoTests", dependencies: ["Morpho"]),
        .testTarget(
            name: "UnitsTests",
            dependencies: ["Units", "Morpho", "Expressions", "Comparison", "Verification"]),
        .testTarget(name: "VerificationTests", dependencies: ["Verification", "Verilog"]),
        .testTarget(name: "ExternalToolsTests", dependencies: ["ExternalTools"]),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["CommandLineTool", "ExternalTools", "Technology"]),
        .testTarget(name: "ExpressionsTests", dependencies: ["Expressions"]),
        .testTarget(
            name: "TechnologyTests",
            dependencies: ["ExternalTools", "HDL", "Simulation", "Technology", "Units", "Verilog"]),
        .testTarget(name: "NumericsTests", dependencies: ["Expressions", "Numerics"]),
    ],
    swiftLanguageModes: [.v6]
)
