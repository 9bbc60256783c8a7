import MorphoDataSets

/// Images to train with and images to test with, all of one size.
public struct ClassificationData: Sendable {
    public let training: LabelledImages
    public let test: LabelledImages
    /// Of both: [row, column, channel].
    public var imageShape: [Int] { [training.height, training.width, training.channels] }
    public let classes: Int
    /// What the images to test with are, in words.
    public let testSource: String
    /// What was named, for messages.
    let source: String

    /// Of images that are not divided, each class's every so many-th is held out. Counted class by
    /// class, since files often have the classes in turn, or one after the other.
    static let heldOut = 5

    /// - Parameters:
    ///   - path: a file or a folder. In a folder, files with the word `test` or `t10k` in their
    ///     names are for the test, and all others for training; several are taken together.
    ///   - test: a file or folder with the images to test with, in place of those in `path`. When
    ///     there are none at all, every fifth image of each class in `path` is held out.
    ///   - labelColumn: of tables, from 0; nil: the last one.
    /// - Throws: `ClassificationError`.
    public init(
        contentsOf path: String, test: String? = nil, labelColumn: Int? = nil, classes: Int = 10
    ) throws(ClassificationError) {
        func read(_ files: [ImageFiles.File]) throws(ClassificationError) -> LabelledImages? {
            var all: LabelledImages?
            for file in files {
                let images = try file.images(labelColumn: labelColumn, classes: classes)
                all = try Self.joined(all, files[0].path, images, file.path)
            }
            return all
        }
        let files = try ImageFiles(at: path)
        guard let images = try read(files.training) else {
            throw .noImages(directory: path, isTest: true)
        }
        guard images.count > 0 else {
            throw .tooFew(file: path, images: 0, needed: Self.heldOut)
        }
        let other = try test.map { path throws(ClassificationError) in try ImageFiles(at: path) }
        let testFiles = other.map { $0.test.isEmpty ? $0.training : $0.test } ?? files.test
        self.classes = classes
        source = path
        if let found = try read(testFiles), found.count > 0 {
            try Self.check(images, path, found, testFiles[0].path)
            (training, self.test) = (images, found)
            testSource = testFiles.map(\.path).joined(separator: ", ")
        } else {
            let held = images.everyOfEachClass(Self.heldOut)
            guard held.contains(true) else {
                throw .tooFew(file: path, images: images.count, needed: Self.heldOut)
            }
            do {
                training = try images.chosen { !held[$0] }
                self.test = try images.chosen { held[$0] }
            } catch { throw .dataSet(error) }
            testSource = "every fifth image of each class of \(path), held out"
        }
    }

    /// Images to train and test with that are there already.
    ///
    /// - Throws: `ClassificationError`.
    public init(
        training: LabelledImages, test: LabelledImages, classes: Int = 10
    ) throws(ClassificationError) {
        let names = ["the images to train with", "the images to test with"]
        try Self.check(training, names[0], test, names[1])
        for (images, name) in zip([training, test], names) {
            guard let labels = images.labels else { throw .noLabels(images: name, labels: "some") }
            if let image = labels.firstIndex(where: { $0 >= classes }) {
                throw .label(file: name, image: image, label: Int(labels[image]), classes: classes)
            }
        }
        (self.training, self.test, self.classes) = (training, test, classes)
        (testSource, source) = (names[1], names[0])
    }

    private static func check(
        _ first: LabelledImages, _ firstName: String, _ second: LabelledImages, _ name: String
    ) throws(ClassificationError) {
        guard first.shape == second.shape else {
            throw .differentShapes(file: firstName, first.shape, other: name, second.shape)
        }
    }

    private static func joined(
        _ first: LabelledImages?, _ firstName: String, _ second: LabelledImages, _ name: String
    ) throws(ClassificationError) -> LabelledImages {
        guard let first else { return second }
        try check(first, firstName, second, name)
        do {
            return try LabelledImages(
                width: first.width, height: first.height, channels: first.channels,
                pixels: first.pixels + second.pixels,
                labels: (first.labels ?? []) + (second.labels ?? []))
        } catch { throw .dataSet(error) }
    }
}

extension LabelledImages {
    /// [row, column, channel]
    fileprivate var shape: [Int] { [height, width, channels] }

    /// For each image whether it is the `size`-th, or twice that and so on, of its class.
    fileprivate func everyOfEachClass(_ size: Int) -> [Bool] {
        var seen: [UInt8: Int] = [:]
        return (labels ?? []).map { label in
            seen[label, default: 0] += 1
            return seen[label, default: 0] % size == 0
        }
    }

    /// Those whose number, from 0, `isChosen` wants.
    fileprivate func chosen(_ isChosen: (Int) -> Bool) throws(DataSetError) -> LabelledImages {
        let numbers = (0..<count).filter(isChosen)
        return try LabelledImages(
            width: width, height: height, channels: channels,
            pixels: numbers.flatMap { pixels(of: $0) },
            labels: labels.map { labels in numbers.map { labels[$0] } })
    }
}
