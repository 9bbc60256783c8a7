import Foundation
import MorphoArrayFiles
import Testing

@Suite struct NumPyTests {
    @Test("numpy reads what is written, and what numpy writes is read")
    func numpy() throws {
        guard let python = ProcessInfo.processInfo.environment["MORPHO_PYSLANG"],
            FileManager.default.isExecutableFile(atPath: python)
        else {
            print("*** SKIPPED: no numpy; set MORPHO_PYSLANG to a Python that has it ***")
            return
        }
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("morpho-npy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let ours = try NumericArray(shape: [2, 3], elements: .int32([1, 2, 3, 4, 5, -6]))
        try ours.write(to: folder.path + "/ours.npy")
        let script = """
            import sys
            try: import numpy as np
            except ImportError: sys.exit(3)
            a = np.load('ours.npy')
            assert a.dtype == np.int32 and a.tolist() == [[1, 2, 3], [4, 5, -6]]
            np.save('f.npy', np.asfortranarray(np.arange(24, dtype='>f8').reshape(2, 3, 4)))
            types = 'i1 u1 i2 u2 i4 u4 i8 u8 f2 f4 f8 ?'.split()
            every = {t.replace('?', 'b1'): np.array([[0, 1], [1, 1]], dtype=t) for t in types}
            np.savez('stored.npz', **every)
            np.savez_compressed('packed.npz', **every)
            np.save('o.npy', np.array([{}], dtype=object), allow_pickle=True)
            """
        let child = Process()
        child.executableURL = URL(fileURLWithPath: python)
        child.arguments = ["-c", script]
        child.currentDirectoryURL = folder
        try child.run()
        child.waitUntilExit()
        if child.terminationStatus == 3 {
            print("*** SKIPPED: \(python) has no numpy ***")
            return
        }
        #expect(child.terminationStatus == 0)
        let theirs = try NumericArray(contentsOf: folder.path + "/f.npy")
        #expect(theirs.shape == [2, 3, 4])
        #expect(theirs.float64 == (0..<24).map(Double.init))
        for name in ["stored", "packed"] {
            let archive = try ArrayArchive(contentsOf: folder.path + "/\(name).npz")
            #expect(archive.names.count == 12)
            for name in archive.names {
                let array = try archive.array(named: name)
                #expect(array.shape == [2, 2])
                #expect(array.elements.doubles == [0, 1, 1, 1], "\(name)")
                #expect(array.elements.floats == [0, 1, 1, 1], "\(name)")
            }
            let found = try archive.names.map { try archive.array(named: $0).elements.type }
            #expect(Set(found).count == 12)
        }
        let path = folder.path + "/o.npy"
        #expect(throws: ArrayFileError.objects(file: path)) {
            try NumericArray(contentsOf: path)
        }
        #expect(throws: ArrayFileError.file(.refused(.read, path: "/nowhere.npy", code: ENOENT))) {
            try NumericArray(contentsOf: "/nowhere.npy")
        }
    }
}
