import Foundation
import MorphoArrayFiles
import MorphoExternalTools
import ReferenceData
import Testing

@testable import MorphoDataCatalogue

@Suite struct KnownDataTests {
    @Test func theListFitsTogether() {
        let names = KnownData.all.map(\.name)
        #expect(Set(names).count == names.count)
        for data in KnownData.all {
            #expect(!data.files.isEmpty && !data.summary.isEmpty && !data.licence.isEmpty)
            #expect(data.files.allSatisfy { !$0.hasPrefix("/") && !$0.contains("..") })
            if data.isFetched {
                #expect(data.files.count == 1)
                #expect(data.digest?.count == 64)
                #expect(data.size != nil)
            }
        }
    }

    @Test func whereItIsLookedFor() throws {
        let environment = ["MORPHO_DATA": "/data", "HOME": "/home/u"]
        #expect(KnownData.folders("x", in: environment) == ["x"])
        #expect(
            KnownData.folders(nil, in: environment) == ["/data", "/home/u/.cache/morpho/data"])
        #expect(KnownData.folders(nil, in: [:]) == [])
        try withPrivateDirectory { directory in
            let digits = try KnownData.named("digits")
            #expect(digits.found(in: [directory.path]) == nil)
            try OutputDirectory(directory.path).write([digits.files[0]: "x"])
            #expect(digits.found(in: ["/nowhere", directory.path]) == directory.path)
        }
    }

    @Test("what is known of the published files is what they are")
    func sizes() throws {
        guard let folder = ReferenceData.path("") else { return }
        for data in KnownData.all where data.found(in: [folder]) != nil {
            var size = 0
            for file in data.files {
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: folder + "/" + file)
                size += attributes[.size] as? Int ?? 0
            }
            #expect(data.size == nil || data.size == size, "\(data.name)")
        }
    }

    @Test func whatCannotBeFetched() throws {
        let unknown = #expect(throws: DataFetchError.self) { try KnownData.named("digit") }
        #expect(
            unknown?.description.hasPrefix("there is no data called 'digit'; known are dig") == true
        )
        let kodak = try KnownData.named("kodak")
        let error = #expect(throws: DataFetchError.self) {
            try DataFetch(kodak, directory: "x")
        }
        #expect(
            error?.description
                == "'kodak' cannot be fetched from here; get it yourself (Kodak Lossless True "
                + "Color Image Suite) and set MORPHO_DATA to the folder it is below")
    }

    @Test func aFileThatIsThereAlreadyIsCompared() throws {
        try withPrivateDirectory { directory in
            let digits = try KnownData.named("digits")
            let fetch = try DataFetch(digits, directory: directory.path)
            #expect(fetch.path == directory.path("classifier/digits/digits.csv.gz"))
            try OutputDirectory(directory.path).write([digits.files[0]: "another file"])
            #expect(throws: DataFetchError.otherFile(path: fetch.path)) {
                try fetch.run { _ in }
            }
            guard let known = ReferenceData.path(digits.files[0]) else { return }
            try OutputFile(fetch.path, bytes: InputFile.bytes(known)).write()
            #expect(try fetch.run { _ in } == false)
        }
    }
}
