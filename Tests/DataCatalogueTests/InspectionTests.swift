import MorphoArrayFiles
import MorphoExternalTools
import MorphoImages
import MorphoModelFiles
import ReferenceData
import Testing

@testable import MorphoDataCatalogue

@Suite struct InspectionTests {
    /// What the report on a file of these bytes says.
    private func report(_ bytes: [UInt8], name: String = "data") throws -> FileReport {
        try withPrivateDirectory { directory in
            let path = directory.path(name)
            try OutputFile(path, bytes: bytes).write()
            return try FileInspection.report(path)
        }
    }

    @Test("formats are told by their contents, whatever the name")
    func formats() throws {
        let array = try NumericArray(
            shape: [2, 2], elements: .float32([1, .nan, -3.5, .infinity]))
        let image = try Image(width: 2, height: 1, channels: 3, samples: [1, 2, 3, 4, 5, 6])
        let cases: [(String, [UInt8], [[Int]])] = [
            ("npy", array.npy(), [[2, 2]]),
            ("safetensors", SafetensorsFile.bytes(["t": array]), [[2, 2]]),
            ("PNG", try image.encodedAsPNG(), [[1, 2, 3]]),
            ("JPEG", try image.encodedAsJPEG(quality: 90), [[1, 2, 3]]),
            ("IDX", [0, 0, 8, 1, 0, 0, 0, 2, 7, 8], [[2]]),
            ("table of numbers", Array("a,b\n1,2\n".utf8), [[1, 2]]),
            ("OBJ mesh", Array("v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n".utf8), [[3, 3], [1, 3]]),
            ("OFF mesh", Array("OFF 1 0 0\n0 0 0\n".utf8), [[1, 3], [0, 3]]),
            ("CIFAR-10", [UInt8](repeating: 3, count: 3073), [[1, 32, 32, 3], [1]]),
            (
                "vocabulary of llama2.c", [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 65],
                [[1]]
            ),
        ]
        for (format, bytes, shapes) in cases {
            let report = try report(bytes)
            #expect(report.format == format)
            #expect(report.size == bytes.count)
            #expect(report.parts.map(\.shape) == shapes, "\(format)")
        }
        let numbers = try #require(try report(array.npy()).parts[0].numbers)
        #expect((numbers.minimum, numbers.maximum) == (-3.5, 1))
        #expect((numbers.notANumber, numbers.infinite, numbers.count) == (1, 1, 4))
    }

    @Test func text() throws {
        let report = try report([0, 0, 13, 1, 0, 0, 0, 1, 0x7F, 0xC0, 0, 0])
        #expect(
            report.text.hasSuffix(
                "data: IDX, 12 bytes\n  array: float32 1; no finite numbers, 1 NaN\n"))
    }

    @Test("the ending of a name says which error is told")
    func broken() throws {
        let cases: [(String, String, String)] = [
            ("a.csv", "1,x,2\n3", "line 2: there are 1 fields"),
            ("a.obj", "v 1\n", "line 1: a vertex needs 3 numbers"),
            ("a.npy", "", "it is no npy file"),
            ("a.gguf", "", "it does not begin with GGUF"),
            ("a.npz", "", "it has not the end of a zip archive"),
            ("a.safetensors", "", "0 bytes are no safetensors file"),
            ("a.md", "# Title\nwords\n", "cannot tell what"),
        ]
        for (name, text, sentence) in cases {
            let error = #expect(throws: (any Error).self) {
                try report(Array(text.utf8), name: name)
            }
            #expect("\(error.map { "\($0)" } ?? "")".contains(sentence), "\(name)")
        }
        // A signature outweighs the name.
        let error = #expect(throws: ModelFileError.self) {
            try report(Array("GGUF".utf8), name: "a.csv")
        }
        #expect(error?.description.contains("ends within the header") == true)
    }

    @Test func publishedFiles() throws {
        guard let folder = ReferenceData.path("stories260k") else { return }
        let model = try FileInspection.report(folder + "/stories260K.bin")
        #expect(model.format == "checkpoint of llama2.c")
        #expect(model.parts.first?.shape == [512, 64])
        #expect(model.parts.allSatisfy { $0.numbers?.notANumber == 0 })
        #expect(try FileInspection.report(folder + "/tok512.bin").parts[0].shape == [512])
        guard let digits = ReferenceData.path("classifier/digits/digits.csv.gz") else { return }
        let table = try FileInspection.report(digits)
        #expect(table.format == "table of numbers, compressed by gzip")
        #expect(table.parts[0].numbers?.maximum == 16)
        let bytes = try InputFile.bytes(folder + "/stories260K.bin")
        let error = #expect(throws: ModelFileError.self) { try report(Array(bytes.dropLast(5))) }
        #expect(
            error?.description.contains("takes 1056540 bytes, but the file has 1056535") == true)
    }
}
