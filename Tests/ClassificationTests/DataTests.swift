import MorphoClassification
import MorphoDataSets
import Testing

@Suite struct DataTests {
    @Test func everyFifthOfEachClassIsHeldOut() throws {
        let images = try Samples.images(23, classes: 2)
        try Samples.withFolder(["digits.csv": Array(Samples.table(images).utf8)]) { folder in
            for path in [folder, folder + "/digits.csv"] {
                let data = try ClassificationData(contentsOf: path)
                #expect(data.imageShape == [8, 8, 1])
                // Classes in turn: the even numbers are of one, the odd numbers of the other.
                let held = [8, 9, 18, 19]
                #expect(data.test.pixels == held.flatMap { images.pixels(of: $0) })
                #expect(data.test.labels == [0, 1, 0, 1])
                let others = (0..<23).filter { !held.contains($0) }
                #expect(data.training.pixels == others.flatMap { images.pixels(of: $0) })
                #expect(data.testSource == "every fifth image of each class of \(path), held out")
            }
        }
    }

    @Test func filesByTheirNames() throws {
        let (first, second) = (try Samples.images(20), try Samples.images(10))
        let (one, two) = (Samples.idx(first), Samples.idx(second))
        try Samples.withFolder([
            "train-images-idx3-ubyte": one.images, "train-labels-idx1-ubyte": one.labels,
            "t10k-images-idx3-ubyte": two.images, "t10k-labels-idx1-ubyte": two.labels,
            "NOTE.md": [], ".hidden.csv": [],
        ]) { folder in
            let data = try ClassificationData(contentsOf: folder)
            #expect(data.training == first && data.test == second)
            let other = try ClassificationData(
                contentsOf: folder + "/t10k-images-idx3-ubyte",
                test: folder + "/train-images-idx3-ubyte")
            #expect(other.training == second && other.test == first)
        }
        let table = Array(Samples.table(first).utf8)
        try Samples.withFolder([
            "a.csv": table, "b.csv": table, "digits_test.csv": table,
        ]) { folder in
            let data = try ClassificationData(contentsOf: folder)
            #expect(data.training.count == 40 && data.test == first)
        }
    }

    @Test func labelsInAnyColumn() throws {
        let table = "7,1,2,3,4\n7,5,6,7,8\n7,9,9,9,9\n8,1,1,1,1\n7,1,1,1,1\n7,2,2,2,2\n"
        try Samples.withFolder(["four.csv": Array(table.utf8)]) { folder in
            let data = try ClassificationData(contentsOf: folder, labelColumn: 0)
            #expect(data.training.labels == [7, 7, 7, 8, 7])
            #expect(data.training.pixels.prefix(4) == [1, 2, 3, 4])
        }
    }

    @Test func onlyTablesHaveColumns() throws {
        let files = Samples.idx(try Samples.images(5))
        try Samples.withFolder([
            "x-images-idx3-ubyte": files.images, "x-labels-idx1-ubyte": files.labels,
        ]) { folder in
            #expect(
                throws: ClassificationError.columnOfOther(file: folder + "/x-images-idx3-ubyte")
            ) { try ClassificationData(contentsOf: folder, labelColumn: 0) }
        }
    }

    private func refusal(
        _ files: [String: String], path: String = "", test: String? = nil, _ message: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try Samples.withFolder(files.mapValues { Array($0.utf8) }) { folder in
            let error = #expect(
                throws: ClassificationError.self, sourceLocation: sourceLocation
            ) {
                try ClassificationData(
                    contentsOf: folder + path, test: test.map { folder + $0 })
            }
            let text = error?.description.replacingOccurrences(of: folder, with: "DIR")
            #expect(text == message, sourceLocation: sourceLocation)
        }
    }

    @Test func refusals() throws {
        try refusal(
            [:], path: "/none", "cannot read DIR/none: No such file or directory; check the path")
        try refusal(
            ["NOTE.md": "x"],
            "DIR has no file that ends in -idx3-ubyte, .bin or .csv, or in these and .gz; name "
                + "another folder or file")
        try refusal(
            ["NOTE.md": "x"], path: "/NOTE.md",
            "DIR/NOTE.md is of no known format; name a folder, or a file that ends in -idx3-ubyte, "
                + ".bin or .csv, or in these and .gz")
        try refusal(
            ["test.csv": "1,2\n"],
            "DIR has images to test with, but none to train with; add them, or name another folder "
                + "or file")
        try refusal(
            ["a.csv": "1,2\n", "a.bin": "x"],
            "DIR has images in several formats, DIR/a.bin, DIR/a.csv; name one file")
        try refusal(
            ["a.csv": "1,2,3,4,5\n", "b.csv": "1,2\n"],
            "the images of DIR/a.csv have 2 × 2 pixels (grey), those of DIR/b.csv 1 × 1 pixels "
                + "(grey); give images of one size")
        try refusal(
            ["a.csv": "1,2,3\n"],
            "the rows of DIR/a.csv have 2 numbers beside the label, which are no square image; "
                + "give rows of 64, 784 or so")
        try refusal(
            ["a.csv": "1,2\n1,10\n"],
            "image 1 of DIR/a.csv has the label 10; 0 to 9 are allowed")
        try refusal(
            ["a.csv": "1,2\n1,3\n"],
            "DIR has 2 images, but 5 or more of a class are needed to hold one out for the test; "
                + "add some, or name images to test with")
        let images = String(
            decoding: Samples.idx(try Samples.images(1, side: 1)).images, as: UTF8.self)
        try refusal(
            ["x-images-idx3-ubyte": images],
            "there are no labels for DIR/x-images-idx3-ubyte; put DIR/x-labels-idx1-ubyte beside it"
        )
    }
}
