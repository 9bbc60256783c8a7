/// The lines of an OFF file.
struct OFFReader {
    private(set) var builder = MeshBuilder()

    /// Whether the text begins with the word OFF, after blanks and comments.
    static func isOFF(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { text in
            var reader = LineReader(UnsafeRawBufferPointer(rebasing: text.prefix(1 << 12)))
            guard (try? reader.next()) == true, let word = reader.words.first else { return false }
            return reader.bytes(word).starts(with: "OFF".utf8)
        }
    }

    init(_ text: UnsafeRawBufferPointer) throws(LineReader.Failure) {
        var reader = LineReader(text)
        let (vertexCount, faceCount) = try Self.counts(&reader)
        for found in 0..<vertexCount {
            guard try reader.next() else {
                throw reader.failure(.ended("vertices", found: found, expected: vertexCount))
            }
            let place = try reader.coordinates(from: 0, of: "vertex")
            guard reader.words.count == 3 else {
                throw reader.failure(.numbers(needed: 3, of: "vertex"))
            }
            builder.addVertex(place[0], place[1], place[2])
        }
        for found in 0..<faceCount {
            guard try reader.next() else {
                throw reader.failure(.ended("faces", found: found, expected: faceCount))
            }
            try readFace(reader)
        }
        if try reader.next() { throw reader.failure(.surplus) }
    }

    /// The numbers of vertices and faces, after the word OFF, on its line or the next.
    private static func counts(
        _ reader: inout LineReader
    ) throws(LineReader.Failure) -> (vertices: Int, faces: Int) {
        guard try reader.next(), reader.bytes(reader.words[0]).starts(with: "OFF".utf8) else {
            throw reader.failure(.notOFF)
        }
        var words = reader.words
        if words[0].count == 3 {
            words.removeFirst()
        } else {
            // Some files have no blank between the word and the first number.
            words[0] = words[0].lowerBound + 3..<words[0].upperBound
        }
        if words.isEmpty {
            guard try reader.next() else { throw reader.failure(.counts) }
            words = reader.words
        }
        let numbers = words.compactMap { reader.integer($0) }
        // The number of edges is of no use, and may be left out.
        guard (2...3).contains(words.count), numbers.count == words.count,
            numbers.allSatisfy({ $0 >= 0 })
        else { throw reader.failure(.counts) }
        return (numbers[0], numbers[1])
    }

    private mutating func readFace(_ reader: LineReader) throws(LineReader.Failure) {
        guard let count = reader.integer(reader.words[0]) else {
            throw reader.failure(.numbers(needed: 1, of: "face"))
        }
        guard count >= 3 else { throw reader.failure(.corners(count)) }
        guard count <= reader.words.count - 1 else {
            throw reader.failure(.numbers(needed: count, of: "face"))
        }
        var face: [Int] = []
        for word in reader.words[1...count] {
            guard let index = reader.integer(word) else {
                throw reader.failure(.numbers(needed: count, of: "face"))
            }
            guard index >= 0, index < builder.vertexCount else {
                throw reader.failure(.index(index, vertices: builder.vertexCount))
            }
            face.append(index)
        }
        builder.addFace(face)
    }
}
