/// A surface of triangles.
public struct TriangleMesh: Equatable, Sendable {
    /// Three coordinates for each vertex.
    public let coordinates: [Double]
    /// Three vertices, from 0, for each triangle. Faces of more corners are taken apart into a fan
    /// around their first one.
    public let corners: [Int]

    public var vertexCount: Int { coordinates.count / 3 }
    public var triangleCount: Int { corners.count / 3 }

    public func vertex(_ vertex: Int) -> (x: Double, y: Double, z: Double) {
        (coordinates[3 * vertex], coordinates[3 * vertex + 1], coordinates[3 * vertex + 2])
    }

    public func triangle(_ triangle: Int) -> (Int, Int, Int) {
        (corners[3 * triangle], corners[3 * triangle + 1], corners[3 * triangle + 2])
    }

    /// Reads a mesh from an OBJ or OFF file, which may be compressed by gzip. A file that begins
    /// with OFF is one.
    ///
    /// - Throws: `DataSetError.archive`, `.mesh`.
    public init(contentsOf path: String) throws(DataSetError) {
        let bytes = try unpacked(path)
        if Self.isOFF(bytes) {
            try self.init(off: bytes, file: path)
        } else {
            try self.init(obj: bytes, file: path)
        }
    }

    /// The mesh in the bytes of an OBJ file (Wavefront): the lines `v` and `f`, with the vertices
    /// of faces counted from 1, or backwards from -1. Texture, normals, groups and materials are
    /// passed over; free-form curves and surfaces are none of this.
    ///
    /// - Throws: `DataSetError.mesh`.
    public init(obj bytes: [UInt8], file: String) throws(DataSetError) {
        let builder = try Self.read(bytes, file: file) { text throws(LineReader.Failure) in
            try OBJReader(text).builder
        }
        (coordinates, corners) = (builder.coordinates, builder.corners)
    }

    /// The mesh in the bytes of an OFF file: "OFF", the numbers of vertices, faces and edges on the
    /// same line or the next, a vertex a line, a face a line. Colours of faces are passed over.
    ///
    /// - Throws: `DataSetError.mesh`.
    public init(off bytes: [UInt8], file: String) throws(DataSetError) {
        let builder = try Self.read(bytes, file: file) { text throws(LineReader.Failure) in
            try OFFReader(text).builder
        }
        (coordinates, corners) = (builder.coordinates, builder.corners)
    }

    /// Whether a file of these bytes begins like an OFF file.
    public static func isOFF(_ bytes: [UInt8]) -> Bool { OFFReader.isOFF(bytes) }

    private static func read(
        _ bytes: [UInt8], file: String,
        _ body: (UnsafeRawBufferPointer) throws(LineReader.Failure) -> MeshBuilder
    ) throws(DataSetError) -> MeshBuilder {
        do throws(LineReader.Failure) {
            return try bytes.withUnsafeBufferPointer { bytes throws(LineReader.Failure) in
                try body(UnsafeRawBufferPointer(bytes))
            }
        } catch { throw .mesh(file: file, line: error.line, error.fault) }
    }
}

/// Vertices and faces as they come.
struct MeshBuilder {
    private(set) var coordinates: [Double] = []
    private(set) var corners: [Int] = []

    var vertexCount: Int { coordinates.count / 3 }

    mutating func addVertex(_ x: Double, _ y: Double, _ z: Double) {
        coordinates.append(x)
        coordinates.append(y)
        coordinates.append(z)
    }

    /// - Parameter face: three vertices, from 0, or more.
    mutating func addFace(_ face: [Int]) {
        for last in face.indices.dropFirst(2) {
            corners.append(face[0])
            corners.append(face[last - 1])
            corners.append(face[last])
        }
    }
}
