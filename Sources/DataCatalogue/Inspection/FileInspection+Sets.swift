import MorphoArrayFiles
import MorphoDataSets
import MorphoImages

/// Files of arrays, images, tables and meshes.
extension FileInspection {
    private static func part(_ name: String, _ array: NumericArray) -> FileReport.Part {
        FileReport.Part(
            name: shownName(name), type: array.elements.type.rawValue, shape: array.shape,
            numbers: NumberSummary(array.elements))
    }

    static func npy(_ bytes: [UInt8], _ path: String) throws -> FileReport {
        let array = try NumericArray(npy: bytes, file: path)
        return FileReport(
            file: path, format: "npy", size: bytes.count, facts: [:], parts: [part("array", array)])
    }

    /// Arrays of NumPy, or any archive: every entry is unpacked and its checksum compared.
    static func zip(_ archive: ZipArchive, size: Int) throws -> FileReport {
        let arrays = ArrayArchive(archive)
        if !arrays.names.isEmpty {
            let parts = try arrays.names.map { part($0, try arrays.array(named: $0)) }
            let others = arrays.others.prefix(8).map(shownName).joined(separator: ", ")
            return FileReport(
                file: archive.file, format: "npz", size: size,
                facts: others.isEmpty ? [:] : ["other entries": others], parts: parts)
        }
        let parts = try archive.entries.map { entry in
            FileReport.Part(
                name: shownName(entry.name), type: "bytes", shape: [entry.size],
                numbers: NumberSummary(.uint8(try archive.bytes(of: entry))))
        }
        return FileReport(
            file: archive.file, format: "zip archive", size: size,
            facts: ["entries": "\(parts.count)"], parts: parts)
    }

    static func idx(_ bytes: [UInt8], _ path: String) throws -> FileReport {
        let array = try IDXFile.array(bytes: bytes, file: path)
        return FileReport(
            file: path, format: "IDX", size: bytes.count, facts: [:], parts: [part("array", array)])
    }

    static func cifar(_ bytes: [UInt8], _ path: String) throws -> FileReport {
        let images = try CIFAR10.images(bytes: bytes, file: path)
        let labels = images.labels ?? []
        return FileReport(
            file: path, format: "CIFAR-10", size: bytes.count, facts: [:],
            parts: [
                .init(
                    name: "images", type: "uint8",
                    shape: [images.count, images.height, images.width, images.channels],
                    numbers: NumberSummary(.uint8(images.pixels))),
                .init(
                    name: "labels", type: "uint8", shape: [labels.count],
                    numbers: NumberSummary(.uint8(labels))),
            ])
    }

    static func image(_ bytes: [UInt8], _ path: String) throws -> FileReport {
        let image = try Image(bytes: bytes, file: path)
        return FileReport(
            file: path, format: bytes.first == 0x89 ? "PNG" : "JPEG", size: bytes.count, facts: [:],
            parts: [
                .init(
                    name: "image", type: "uint8",
                    shape: [image.height, image.width, image.channels],
                    numbers: NumberSummary(.uint8(image.samples)))
            ])
    }

    static func table(_ bytes: [UInt8], _ path: String) throws -> FileReport {
        let table = try NumberTable(csv: bytes, file: path)
        let shown = table.names?.prefix(16).map(shownName).joined(separator: ", ")
        return FileReport(
            file: path, format: "table of numbers", size: bytes.count,
            facts: shown.map { ["columns": $0] } ?? [:],
            parts: [
                .init(
                    name: "table", type: "text", shape: [table.rowCount, table.columnCount],
                    numbers: NumberSummary(.float64(table.values)))
            ])
    }

    static func mesh(_ bytes: [UInt8], _ path: String, isOFF: Bool) throws -> FileReport {
        let mesh =
            isOFF
            ? try TriangleMesh(off: bytes, file: path) : try TriangleMesh(obj: bytes, file: path)
        return FileReport(
            file: path, format: isOFF ? "OFF mesh" : "OBJ mesh", size: bytes.count, facts: [:],
            parts: [
                .init(
                    name: "vertices", type: "text", shape: [mesh.vertexCount, 3],
                    numbers: NumberSummary(.float64(mesh.coordinates))),
                .init(
                    name: "triangles", type: "text", shape: [mesh.triangleCount, 3],
                    numbers: NumberSummary(mesh.corners) { Double($0) }),
            ])
    }
}
