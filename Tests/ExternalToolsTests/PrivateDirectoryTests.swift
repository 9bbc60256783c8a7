import Foundation
import Synchronization
import Testing

@testable import MorphoExternalTools

@Suite struct PrivateDirectoryTests {
    private struct Planned: Error {}

    @Test func isPrivateAndRemoved() throws {
        let path = try withPrivateDirectory(prefix: "morpho-test") { directory in
            var information = stat()
            stat(directory.path, &information)
            #expect(information.st_mode & 0o777 == 0o700)
            #expect(directory.path.contains("/morpho-test-"))
            try OutputDirectory(directory.path("deep/er")).write(["a": "b"])
            return directory.path
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func failureRemovesOrKeeps() throws {
        var seen = ""
        #expect(throws: Planned.self) {
            try withPrivateDirectory { directory in
                seen = directory.path
                throw Planned()
            }
        }
        #expect(!FileManager.default.fileExists(atPath: seen))
        var kept = ""
        func note(path: String) { kept = path }
        #expect(throws: Planned.self) {
            try withPrivateDirectory(keepOnFailure: note) { directory in
                try OutputFile(directory.path("log"), text: "why").write()
                throw Planned()
            }
        }
        #expect(try InputFile.read(kept + "/log") == "why")
        #expect(removeTree(kept))
    }

    @Test func unusableTemporaryDirectoryIsAnError() async {
        await #expect(processExitsWith: .exitCode(9)) {
            setenv("TMPDIR", "/proc/version", 1)
            do {
                try withPrivateDirectory { _ in }
            } catch {
                let expected =
                    "cannot create /proc/version/morpho-XXXXXX: Not a directory; "
                    + "a part of the path is not a directory, so choose another path"
                exit("\(error)" == expected ? 9 : 1)
            }
        }
    }
}
