import MorphoArrayFiles
import ReferenceData
import Testing

@testable import MorphoDataSets

private func obj(_ text: String) throws -> TriangleMesh {
    try TriangleMesh(obj: Array(text.utf8), file: "a.obj")
}

private func off(_ text: String) throws -> TriangleMesh {
    try TriangleMesh(off: Array(text.utf8), file: "a.off")
}

@Suite struct MeshTests {
    private static let square = "v 0 0 0\nv 1 0 0\nv 1 1 0.5\nv 0 1 0\n"

    @Test("polygons are fans, indices count from 1, or backwards from -1")
    func objFaces() throws {
        let mesh = try obj("# a square\n" + Self.square + "f 1 2 3 4\n")
        #expect(mesh.vertexCount == 4)
        #expect(mesh.vertex(2) == (1, 1, 0.5))
        #expect(mesh.corners == [0, 1, 2, 0, 2, 3])
        #expect(mesh.triangle(1) == (0, 2, 3))
        #expect(
            try obj(Self.square + "f -4 -3 -1\nv 2 2 2\nf -1 -2 1").corners == [0, 1, 3, 4, 3, 0])
        let slashes = Self.square + "vt 0 0\nvn 0 0 1\nusemtl x\nf 1/1/1 2//1 3/1\n"
        #expect(try obj(slashes).corners == [0, 1, 2])
        // A face before its vertices, colours of vertices, lines that go on.
        #expect(
            try obj("f 1 2 \\\n 3\nv 0 0 0 1 1 1\r\nv 1 0 \\\r\n0\nv 0 1 0").corners == [0, 1, 2])
        #expect(try obj("").vertexCount == 0)
    }

    @Test(
        arguments: [
            ("v 1 2\n", "1: a vertex needs 3 numbers there; correct the line"),
            ("\nv 1 2 x\n", "2: a vertex needs 3 numbers there; correct the line"),
            (square + "f 1 2\n", "5: a face has 2 corners; it needs 3 at least"),
            (square + "f 1 2 5\nv 0 0", "6: a vertex needs 3 numbers there; correct the line"),
            (square + "f 1 2 5\n\n", "5: a face names vertex 5, but there are 4; correct the line"),
            (square + "f 1 2 0\n", "5: a face names vertex 0, but there are 4; correct the line"),
            (square + "f 1 2 -5\n", "5: a face names vertex -5, but there are 4; correct the line"),
            (square + "f 1 2 x\n", "5: a face needs 3 numbers there; correct the line"),
            (
                square + "f 1 2 99999999999999999999\n",
                "5: a face needs 3 numbers there; correct "
                    + "the line"
            ),
            ("curv2 1\n", "1: 'curv2' is no keyword of OBJ; leave the line out"),
            ("v 1 2 \\\n", "2: the last line is to be continued; fetch or write it again"),
        ])
    func refusedOBJ(text: String, sentence: String) {
        let error = #expect(throws: DataSetError.self) { try obj(text) }
        #expect(error?.description == "cannot read a.obj, line " + sentence)
    }

    @Test(
        "the counts stand on the first line, on the second, or without a blank",
        arguments: [
            "OFF\n4 2 0\n", "OFF 4 2 0\n", "# made by hand\nOFF4 2 0\n", "\nOFF\n\n4 2 # two\n",
        ])
    func offCounts(head: String) throws {
        let text = head + "0 0 0\n1 0 0\n1 1 0.5\n0 1 0\n\n4 0 1 2 3 255 0 0\n3 3 2 1\n# end\n"
        let mesh = try off(text)
        #expect(mesh.vertex(2) == (1, 1, 0.5))
        #expect(mesh.corners == [0, 1, 2, 0, 2, 3, 3, 2, 1])
        #expect(OFFReader.isOFF(Array(text.utf8)))
        #expect(!OFFReader.isOFF(Array("v 0 0 0".utf8)))
    }

    @Test(
        arguments: [
            ("", "1: it does not begin with OFF; name an OFF file"),
            ("COFF\n", "1: it does not begin with OFF; name an OFF file"),
            (
                "OFF\n",
                "1: the numbers of vertices, faces and edges do not stand there; fetch or "
                    + "write it again"
            ),
            (
                "OFF\n1\n",
                "2: the numbers of vertices, faces and edges do not stand there; fetch "
                    + "or write it again"
            ),
            (
                "OFF\n-1 0 0\n",
                "2: the numbers of vertices, faces and edges do not stand there; "
                    + "fetch or write it again"
            ),
            (
                "OFF\n9223372036854775807 1 0\n0 0 0\n",
                "3: the file ends after 1 of "
                    + "9223372036854775807 vertices; fetch or write it again"
            ),
            ("OFF 1 1 0\n0 0\n", "2: a vertex needs 3 numbers there; correct the line"),
            ("OFF 1 1 0\n0 0 0 0\n", "2: a vertex needs 3 numbers there; correct the line"),
            ("OFF 1 1 0\n0 0 0\n", "2: the file ends after 0 of 1 faces; fetch or write it again"),
            ("OFF 1 1 0\n0 0 0\n2 0 0\n", "3: a face has 2 corners; it needs 3 at least"),
            ("OFF 1 1 0\n0 0 0\nx\n", "3: a face needs 1 numbers there; correct the line"),
            (
                "OFF 1 1 0\n0 0 0\n9223372036854775807 0 0\n",
                "3: a face needs "
                    + "9223372036854775807 numbers there; correct the line"
            ),
            (
                "OFF 1 1 0\n0 0 0\n3 0 0 1\n",
                "3: a face names vertex 1, but there are 1; correct "
                    + "the line"
            ),
            (
                "OFF 1 1 0\n0 0 0\n3 0 0 -1\n",
                "3: a face names vertex -1, but there are 1; "
                    + "correct the line"
            ),
            ("OFF 1 1 0\n0 0 0\n3 0 0 x\n", "3: a face needs 3 numbers there; correct the line"),
            (
                "OFF 1 1 0\n0 0 0\n3 0 0 0\n1\n",
                "4: something follows the last face; fetch or "
                    + "write it again"
            ),
        ])
    func refusedOFF(text: String, sentence: String) {
        let error = #expect(throws: DataSetError.self) { try off(text) }
        #expect(error?.description == "cannot read a.off, line " + sentence)
    }

    @Test func publishedMeshes() throws {
        guard let folder = ReferenceData.path("shapes") else { return }
        let counts = [("spot", 2930, 5856), ("suzanne", 507, 968), ("fandisk", 6475, 12_946)]
        for (name, vertices, triangles) in counts {
            let mesh = try TriangleMesh(contentsOf: "\(folder)/\(name).obj")
            #expect((mesh.vertexCount, mesh.triangleCount) == (vertices, triangles))
        }
        let archive = try ZipArchive(contentsOf: folder + "/geometric-shapes/raw.zip")
        let files = archive.entries.filter { $0.name.hasSuffix(".off") }
        #expect(files.count == 80)
        let meshes = try files.map { entry in
            try TriangleMesh(off: archive.bytes(of: entry), file: entry.name)
        }
        #expect(meshes.map(\.vertexCount).min() == 3)
        #expect(meshes.map(\.vertexCount).max() == 864)
        let cube = try #require(files.firstIndex { $0.name.hasSuffix("/3d_cube.off") })
        // Euler: 8 corners, 12 triangles on 6 squares.
        #expect((meshes[cube].vertexCount, meshes[cube].triangleCount) == (8, 12))
    }
}
