import Foundation
import MorphoDataSets
import MorphoExternalTools

/// Files with images and their labels, in the formats of data sets, found by their names.
struct ImageFiles {
    enum Format: Hashable { case idx, cifar, table }

    struct File: Hashable {
        let path: String
        let format: Format
        let isTest: Bool

        /// Nil for a name of no known format.
        init?(_ path: String) {
            let name = URL(filePath: path).lastPathComponent.lowercased()
            let plain = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
            switch plain {
            case _ where plain.hasSuffix("idx3-ubyte"): format = .idx
            case _ where plain.hasSuffix(".bin"): format = .cifar
            case _ where plain.hasSuffix(".csv"): format = .table
            default: return nil
            }
            let words = plain.split { !$0.isLetter && !$0.isNumber }
            isTest = words.contains { ["test", "testing", "t10k"].contains($0) }
            self.path = path
        }
    }

    let training: [File]
    let test: [File]

    /// - Parameter path: a file, which then counts as one to train with, or a folder.
    init(at path: String) throws(ClassificationError) {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw .file(.refused(.read, path: path, code: ENOENT))
        }
        guard isDirectory.boolValue else {
            guard let file = File(path) else { throw .unknownFormat(file: path) }
            (training, test) = ([file], [])
            return
        }
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch {
            throw .file(.refused(.read, path: path, code: EACCES))
        }
        let files = names.filter { !$0.hasPrefix(".") }
            .compactMap { File((path as NSString).appendingPathComponent($0)) }
        for isTest in [false, true] {
            let part = files.filter { $0.isTest == isTest }
            if Set(part.map(\.format)).count > 1 {
                throw .severalFormats(directory: path, files: part.map(\.path))
            }
        }
        (training, test) = (files.filter { !$0.isTest }, files.filter(\.isTest))
        guard !files.isEmpty else { throw .noImages(directory: path, isTest: false) }
    }
}

extension ImageFiles.File {
    /// - Parameters:
    ///   - labelColumn: of a table, from 0; nil: the last one.
    ///   - classes: labels are less than this.
    func images(
        labelColumn: Int?, classes: Int
    ) throws(ClassificationError) -> LabelledImages {
        if labelColumn != nil, format != .table { throw .columnOfOther(file: path) }
        let images: LabelledImages
        do throws(DataSetError) {
            switch format {
            case .idx: images = try LabelledImages(idxImages: path, labels: labelPath())
            case .cifar: images = try CIFAR10.images(contentsOf: path)
            case .table: images = try table(labelColumn: labelColumn)
            }
        } catch {
            if case .images(.features(let file, let found, _)) = error {
                throw .notSquare(file: file, pixels: found)
            }
            throw .dataSet(error)
        }
        guard let labels = images.labels else {
            throw .noLabels(images: path, labels: Self.labelName(of: path))
        }
        if let image = labels.firstIndex(where: { $0 >= classes }) {
            throw .label(file: path, image: image, label: Int(labels[image]), classes: classes)
        }
        return images
    }

    private func table(labelColumn: Int?) throws(DataSetError) -> LabelledImages {
        let table = try NumberTable(contentsOf: path)
        let side = Int(Double(table.columnCount - 1).squareRoot())
        return try table.images(
            width: max(side, 1), height: max(side, 1), labelColumn: labelColumn)
    }

    /// The file of labels beside one of images, compressed or not.
    private func labelPath() -> String? {
        let name = Self.labelName(of: path)
        let other = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name + ".gz"
        return [name, other].first { FileManager.default.fileExists(atPath: $0) }
    }

    private static func labelName(of path: String) -> String {
        let url = URL(filePath: path)
        let name = url.lastPathComponent.replacingOccurrences(of: "images", with: "labels")
            .replacingOccurrences(of: "idx3", with: "idx1")
        return (path as NSString).deletingLastPathComponent.isEmpty
            ? name
            : ((path as NSString).deletingLastPathComponent as NSString)
                .appendingPathComponent(name)
    }
}
