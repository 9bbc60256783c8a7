// swift-tools-version: 6.1
import PackageDescription

/// A part of Morpho in the folder `Sources/<name>`. Modules carry the prefix because Swift has one
/// name space for all packages of a program: a user's own `Circuit` is not to collide with ours.
func part(_ name: String, _ dependencies: [String] = []) -> Target {
    .target(
        name: "Morpho" + name, dependencies: dependencies.map { .init(stringLiteral: $0) },
        path: "Sources/" + name)
}

/// Its tests. Nobody else builds them, so their names are free of the prefix.
///
/// `make test` optimises what is tested, which makes the tests many times faster, but not the tests
/// themselves, which would take as long to compile again. A flag is unsafe for packages that depend
/// on a product with the target; tests are in no product.
func tests(_ name: String, _ dependencies: [String], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies.map { .init(stringLiteral: $0) },
        exclude: exclude, swiftSettings: [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}

// Dependencies between targets point one way, top to bottom of this list reversed:
// Circuit knows nothing of the language above it, nothing imports the command line.
let package = Package(
    name: "Morpho",
    products: [
        .library(name: "Morpho", targets: ["Morpho"]),
        .executable(name: "morpho", targets: ["MorphoCommandLineTool"]),
        // The parts of Morpho, for packages that need only some of them.
        .library(name: "MorphoCircuit", targets: ["MorphoCircuit"]),
        .library(name: "MorphoHDL", targets: ["MorphoHDL"]),
        .library(name: "MorphoSimulation", targets: ["MorphoSimulation"]),
        .library(name: "MorphoVerilog", targets: ["MorphoVerilog"]),
        .library(name: "MorphoLanes", targets: ["MorphoLanes"]),
        .library(name: "MorphoUnits", targets: ["MorphoUnits"]),
        .library(name: "MorphoComparison", targets: ["MorphoComparison"]),
        .library(name: "MorphoGates", targets: ["MorphoGates"]),
        .library(name: "MorphoVerification", targets: ["MorphoVerification"]),
        .library(name: "MorphoTechnology", targets: ["MorphoTechnology"]),
        .library(name: "MorphoSynthesis", targets: ["MorphoSynthesis"]),
        .library(name: "MorphoLiberty", targets: ["MorphoLiberty"]),
        .library(name: "MorphoExternalTools", targets: ["MorphoExternalTools"]),
        .library(name: "MorphoArrayFiles", targets: ["MorphoArrayFiles"]),
        .library(name: "MorphoDataCatalogue", targets: ["MorphoDataCatalogue"]),
        .library(name: "MorphoDataSets", targets: ["MorphoDataSets"]),
        .library(name: "MorphoFileFuzzing", targets: ["MorphoFileFuzzing"]),
        .library(name: "MorphoModelFiles", targets: ["MorphoModelFiles"]),
        .library(name: "MorphoLanguageModels", targets: ["MorphoLanguageModels"]),
        .library(name: "MorphoImages", targets: ["MorphoImages"]),
        .library(name: "MorphoLookup", targets: ["MorphoLookup"]),
        .library(name: "MorphoStreaming", targets: ["MorphoStreaming"]),
        .library(name: "MorphoVideoSimulation", targets: ["MorphoVideoSimulation"]),
        .library(name: "MorphoLinearAlgebra", targets: ["MorphoLinearAlgebra"]),
        .library(name: "MorphoThreads", targets: ["MorphoThreads"]),
        .library(name: "MorphoTensors", targets: ["MorphoTensors"]),
        .library(name: "MorphoLearning", targets: ["MorphoLearning"]),
        .library(name: "MorphoTraining", targets: ["MorphoTraining"]),
        .library(name: "MorphoModels", targets: ["MorphoModels"]),
        .library(name: "MorphoClassification", targets: ["MorphoClassification"]),
        .library(name: "MorphoWording", targets: ["MorphoWording"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CMorphoGMP", path: "Sources/CGMP", pkgConfig: "gmp",
            providers: [.apt(["libgmp-dev"])]),
        .systemLibrary(
            name: "CMorphoPNG", path: "Sources/CPNG", pkgConfig: "libpng",
            providers: [.apt(["libpng-dev"])]),
        .systemLibrary(
            name: "CMorphoTurboJPEG", path: "Sources/CTurboJPEG", pkgConfig: "libturbojpeg",
            providers: [.apt(["libturbojpeg0-dev"])]),
        .systemLibrary(
            name: "CMorphoZlib", path: "Sources/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]),
        part("Wording"),
        part("Circuit", ["CMorphoGMP", "MorphoWording"]),
        part("HDL", ["MorphoCircuit"]),
        part("Simulation", ["MorphoCircuit", "MorphoExternalTools", "MorphoWording"]),
        part("Verilog", ["MorphoCircuit"]),
        part("Gates", ["MorphoCircuit", "MorphoWording"]),
        .target(
            name: "Morpho",
            dependencies: [
                "MorphoExternalTools", "MorphoHDL", "MorphoLanes", "MorphoSimulation",
                "MorphoVerification", "MorphoVerilog",
            ]),
        part("Streaming", ["MorphoHDL"]),
        part("VideoSimulation", ["MorphoCircuit", "MorphoImages", "MorphoSimulation"]),
        part(
            "Units",
            [
                "MorphoCircuit", "MorphoHDL", "MorphoLookup", "MorphoNumerics", "MorphoStreaming",
            ]),
        part("Liberty"),
        part("Synthesis", ["MorphoCircuit", "MorphoGates", "MorphoLiberty"]),
        part(
            "Technology",
            [
                "MorphoCircuit", "MorphoExternalTools", "MorphoGates", "MorphoLiberty",
                "MorphoNumerics", "MorphoSynthesis", "MorphoWording",
            ]),
        part(
            "Comparison",
            [
                "MorphoCircuit", "MorphoExpressions", "MorphoLanes", "MorphoSimulation",
                "MorphoTechnology", "MorphoUnits", "MorphoVerilog", "MorphoWording",
            ]),
        part(
            "ImageComparison",
            [
                "MorphoCircuit", "MorphoHDL", "MorphoImages", "MorphoLanes", "MorphoLookup",
                "MorphoSimulation", "MorphoStreaming", "MorphoTechnology", "MorphoUnits",
                "MorphoVerilog", "MorphoVideoSimulation",
            ]),
        .executableTarget(
            name: "MorphoCommandLineTool",
            dependencies: [
                "MorphoArrayFiles", "MorphoCircuit", "MorphoClassification", "MorphoComparison",
                "MorphoDataCatalogue",
                "MorphoDataSets", "MorphoExternalTools", "MorphoImageComparison", "MorphoImages",
                "MorphoLanguageModels", "MorphoLiberty", "MorphoLinearAlgebra", "MorphoModelFiles",
                "MorphoSimulation", "MorphoSynthesis", "MorphoTechnology", "MorphoUnits",
                "MorphoVerification", "MorphoVerilog", "MorphoWording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/CommandLineTool"),
        .target(name: "CMorphoSystemCalls", path: "Sources/CSystemCalls"),
        part("ExternalTools", ["CMorphoSystemCalls"]),
        .target(
            name: "CMorphoLanes", path: "Sources/CLanes",
            exclude: ["kernels.inc", "native.inc", "operations.inc"]),
        part(
            "Lanes",
            [
                "CMorphoLanes", "MorphoCircuit", "MorphoExternalTools", "MorphoGates",
                "MorphoSimulation", "MorphoWording",
            ]),
        part("Expressions", ["MorphoWording"]),
        part("Numerics"),
        part(
            "Verification",
            [
                "MorphoCircuit", "MorphoExternalTools", "MorphoGates", "MorphoLanes",
                "MorphoSimulation", "MorphoVerilog", "MorphoWording",
            ]),
        .target(name: "CMorphoThreads", path: "Sources/CThreads"),
        part("Threads", ["CMorphoThreads"]),
        .target(
            name: "CMorphoNumerics", path: "Sources/CNumerics",
            exclude: [
                "convolution.inc", "elementwise.inc", "functions.inc", "kernels.inc", "pooling.inc",
                "rows.inc",
            ]),
        part("LinearAlgebra", ["CMorphoNumerics", "MorphoThreads"]),
        part("Tensors", ["CMorphoNumerics", "MorphoLinearAlgebra", "MorphoThreads"]),
        part("Learning", ["CMorphoNumerics", "MorphoLinearAlgebra", "MorphoTensors"]),
        part(
            "Training",
            [
                "CMorphoNumerics", "MorphoArrayFiles", "MorphoLearning", "MorphoModelFiles",
                "MorphoTensors",
            ]),
        part(
            "Models", ["MorphoExternalTools", "MorphoLearning", "MorphoTensors", "MorphoTraining"]),
        part(
            "Classification",
            [
                "MorphoDataSets", "MorphoExternalTools", "MorphoLearning", "MorphoModels",
                "MorphoTensors", "MorphoTraining", "MorphoWording",
            ]),
        part("ArrayFiles", ["CMorphoZlib", "MorphoExternalTools"]),
        part("DataSets", ["MorphoArrayFiles", "MorphoExternalTools"]),
        part("ModelFiles", ["MorphoArrayFiles", "MorphoExternalTools"]),
        .target(
            name: "CMorphoImages", dependencies: ["CMorphoPNG", "CMorphoTurboJPEG"],
            path: "Sources/CImages"),
        part("Images", ["CMorphoImages", "MorphoExternalTools"]),
        .target(
            name: "CMorphoLookup", path: "Sources/CLookup",
            exclude: [
                "finish.inc", "retouch.inc", "retouch_prepare.inc", "stage.inc", "upscale.inc",
            ]),
        part("Lookup", ["CMorphoLookup", "MorphoArrayFiles", "MorphoImages", "MorphoThreads"]),
        part(
            "DataCatalogue",
            [
                "MorphoArrayFiles", "MorphoDataSets", "MorphoExternalTools", "MorphoImages",
                "MorphoModelFiles",
            ]),
        part(
            "FileFuzzing",
            ["MorphoArrayFiles", "MorphoDataSets", "MorphoImages", "MorphoModelFiles"]),
        .target(
            name: "CMorphoDecoder", path: "Sources/CDecoder",
            exclude: ["blocks.inc", "one_token.inc", "products.inc"]),
        part(
            "LanguageModels",
            ["CMorphoDecoder", "MorphoExternalTools", "MorphoModelFiles", "MorphoThreads"]),
        // What several tests share.
        .target(
            name: "ReferenceData", dependencies: ["MorphoImages"], path: "Tests/ReferenceData"),
        tests("Wording", ["MorphoWording"]),
        tests("Circuit", ["CMorphoGMP", "MorphoCircuit"], exclude: ["Vectors"]),
        tests("HDL", ["MorphoCircuit", "MorphoHDL", "MorphoSimulation"]),
        tests(
            "Simulation",
            ["MorphoCircuit", "MorphoExternalTools", "MorphoHDL", "MorphoSimulation"]),
        tests("Verilog", ["MorphoCircuit", "MorphoExternalTools", "MorphoVerilog"]),
        tests("Gates", ["MorphoCircuit", "MorphoGates"]),
        tests("Liberty", ["MorphoLiberty"]),
        tests(
            "Synthesis",
            [
                "MorphoCircuit", "MorphoExternalTools", "MorphoGates", "MorphoHDL", "MorphoLiberty",
                "MorphoSynthesis", "MorphoUnits", "MorphoVerilog",
            ]),
        tests(
            "Morpho",
            [
                "Morpho", "MorphoCircuit", "MorphoExternalTools", "MorphoGates",
                "MorphoTechnology", "MorphoVerification", "MorphoVerilog",
            ]),
        tests("Streaming", ["MorphoStreaming"]),
        tests(
            "Units",
            [
                "Morpho", "MorphoCircuit", "MorphoComparison", "MorphoExpressions",
                "MorphoExternalTools", "MorphoImages", "MorphoLanes", "MorphoLookup",
                "MorphoNumerics", "MorphoSimulation", "MorphoStreaming", "MorphoTechnology",
                "MorphoUnits", "MorphoVerification", "MorphoVerilog", "MorphoVideoSimulation",
                "ReferenceData",
            ]),
        tests(
            "Verification",
            ["MorphoCircuit", "MorphoExternalTools", "MorphoVerification", "MorphoVerilog"]),
        tests(
            "Lanes",
            [
                "MorphoCircuit", "MorphoExternalTools", "MorphoHDL", "MorphoLanes",
                "MorphoSimulation", "MorphoVerification",
            ]),
        tests("ExternalTools", ["MorphoExternalTools"]),
        tests(
            "CommandLine",
            [
                "MorphoCommandLineTool", "MorphoExternalTools", "MorphoImages", "MorphoTechnology",
                "ReferenceData",
            ]),
        tests("Expressions", ["MorphoExpressions"]),
        tests(
            "Technology",
            [
                "MorphoCircuit", "MorphoExternalTools", "MorphoGates", "MorphoHDL", "MorphoLiberty",
                "MorphoSimulation", "MorphoSynthesis", "MorphoTechnology", "MorphoUnits",
                "MorphoVerilog",
            ]),
        tests("Numerics", ["MorphoExpressions", "MorphoNumerics", "ReferenceData"]),
        tests("Threads", ["MorphoThreads"]),
        tests("LinearAlgebra", ["MorphoLinearAlgebra", "ReferenceData"]),
        tests("Tensors", ["CMorphoNumerics", "MorphoTensors"]),
        tests(
            "Learning",
            ["MorphoLearning", "MorphoLinearAlgebra", "MorphoTensors", "ReferenceData"]),
        tests("Training", ["MorphoLearning", "MorphoTensors", "MorphoTraining"]),
        tests(
            "Models",
            [
                "MorphoDataSets", "MorphoLearning", "MorphoModels", "MorphoTensors",
                "MorphoTraining", "ReferenceData",
            ]),
        tests(
            "Classification",
            [
                "MorphoClassification", "MorphoDataSets", "MorphoExternalTools", "MorphoLearning",
                "MorphoModels", "MorphoTraining", "ReferenceData",
            ]),
        tests("ArrayFiles", ["MorphoArrayFiles", "MorphoExternalTools"]),
        tests(
            "DataSets",
            ["MorphoArrayFiles", "MorphoDataSets", "MorphoExternalTools", "ReferenceData"]),
        tests(
            "DataCatalogue",
            [
                "MorphoArrayFiles", "MorphoDataCatalogue", "MorphoExternalTools", "MorphoImages",
                "MorphoModelFiles", "ReferenceData",
            ]),
        tests("FileFuzzing", ["MorphoFileFuzzing"], exclude: ["Corpus.txt"]),
        tests(
            "ModelFiles",
            ["MorphoArrayFiles", "MorphoExternalTools", "MorphoModelFiles", "ReferenceData"]),
        tests(
            "LanguageModels",
            [
                "CMorphoDecoder", "MorphoArrayFiles", "MorphoExternalTools",
                "MorphoLanguageModels", "MorphoModelFiles", "ReferenceData",
            ]),
        tests("Images", ["MorphoExternalTools", "MorphoImages", "ReferenceData"]),
        tests(
            "Lookup",
            [
                "MorphoArrayFiles", "MorphoExternalTools", "MorphoImages", "MorphoLookup",
                "ReferenceData",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
