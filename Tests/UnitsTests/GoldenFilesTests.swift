import Comparison
import Foundation
import Morpho
import Testing
import Units

/// The files under `rtl-out/` are what the catalogue's standard configurations emit, byte for byte.
/// When the emitter or a unit changes on purpose, `make rtl` rewrites them.
@Suite struct GoldenFilesTests {
    @Test(
        "rtl-out holds what is emitted",
        arguments: [
            ("accumulator", nil), ("lfsr", nil), ("fifo", nil), ("smurf", "euclid2"),
            ("lut", "euclid2"),
        ] as [(String, String?)])
    func goldenFiles(unit: String, function: String?) throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let design = try Catalogue.entry(named: unit)
            .design(function: try function.map { try FunctionTarget($0) })
        let first = try VerilogEmitter(design).files()
        for file in first {
            let path = root.appendingPathComponent("rtl-out").appendingPathComponent(file.name)
            let golden = try? String(contentsOf: path, encoding: .utf8)
            #expect(golden == file.text, "\(file.name) differs from rtl-out; see 'make rtl'")
        }
        #expect(try VerilogEmitter(design).files() == first)
    }
}
