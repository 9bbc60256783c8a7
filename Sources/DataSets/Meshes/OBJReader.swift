/// The lines of an OBJ file.
struct OBJReader {
    private(set) var builder = MeshBuilder()
    /// The largest vertex that a face has named so far, from 1, and its line: faces may stand
    /// before their vertices.
    private var greatest = (vertex: 0, line: 1)

    /// What is passed over: texture, normals, points, lines, groups, materials and display.
    private static let others: Set<String> = [
        "vt", "vn", "vp", "p", "l", "g", "o", "s", "mg", "usemtl", "mtllib", "bevel", "c_interp",
        "d_interp", "lod", "shadow_obj", "trace_obj", "usemap", "maplib",
    ]

    init(_ text: UnsafeRawBufferPointer) throws(LineReader.Failure) {
        var reader = LineReader(text, continued: true)
        while try reader.next() {
            let keyword = reader.bytes(reader.words[0])
            if keyword.elementsEqual("v".utf8) {
                let place = try reader.coordinates(from: 1, of: "vertex")
                builder.addVertex(place[0], place[1], place[2])
            } else if keyword.elementsEqual("f".utf8) {
                try readFace(reader)
            } else {
                let word = reader.text(reader.words[0])
                guard Self.others.contains(word) else { throw reader.failure(.keyword(word)) }
            }
        }
        guard greatest.vertex <= builder.vertexCount else {
            throw .init(
                line: greatest.line,
                fault: .index(greatest.vertex, vertices: builder.vertexCount))
        }
    }

    private mutating func readFace(_ reader: LineReader) throws(LineReader.Failure) {
        var face: [Int] = []
        guard reader.words.count >= 4 else {
            throw reader.failure(.corners(reader.words.count - 1))
        }
        for word in reader.words.dropFirst() {
            // Vertex, texture and normal have slashes between them.
            let bytes = reader.bytes(word)
            let end = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
            let vertex = word.lowerBound..<word.lowerBound + end
            guard let index = reader.integer(vertex) else {
                throw reader.failure(.numbers(needed: reader.words.count - 1, of: "face"))
            }
            let count = builder.vertexCount
            guard index != 0, index >= -count else {
                throw reader.failure(.index(index, vertices: count))
            }
            if index > greatest.vertex { greatest = (index, reader.line) }
            face.append(index > 0 ? index - 1 : count + index)
        }
        builder.addFace(face)
    }
}
