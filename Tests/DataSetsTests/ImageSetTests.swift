import MorphoArrayFiles
import MorphoExternalTools
import ReferenceData
import Testing

@testable import MorphoDataSets

@Suite struct ImageSetTests {
    @Test("every type of element, the most significant byte first")
    func idx() throws {
        let cases: [(UInt8, [UInt8], NumericArray.Elements)] = [
            (0x08, [200, 1], .uint8([200, 1])), (0x09, [200, 1], .int8([-56, 1])),
            (0x0B, [0xFF, 0xFE, 1, 2], .int16([-2, 258])),
            (0x0C, [0, 0, 1, 2, 255, 255, 255, 255], .int32([258, -1])),
            (0x0D, [0x3F, 0xC0, 0, 0, 0xC0, 0, 0, 0], .float32([1.5, -2])),
            (0x0E, [0x3F, 0xF8] + [UInt8](repeating: 0, count: 14), .float64([1.5, 0])),
        ]
        for (type, data, elements) in cases {
            let bytes = [0, 0, type, 2, 0, 0, 0, 2, 0, 0, 0, 1] + data
            let array = try IDXFile.array(bytes: bytes, file: "a")
            #expect(array.shape == [2, 1])
            #expect(array.elements == elements)
        }
    }

    @Test(
        arguments: [
            (
                [0, 0, 8],
                "0: it does not begin like an IDX file, with two zeros, a type and the number of "
                    + "axes; name an IDX file"
            ),
            ([0, 0, 7, 0, 1], "2: elements of type 7 are not known; 8, 9, 11, 12, 13 and 14 are"),
            ([0, 0, 8, 2, 0, 0, 0, 1], "8: it ends after 8 of 12 bytes; fetch or write it again"),
            (
                [0, 0, 8, 1, 0, 0, 0, 2, 9],
                "9: it ends after 9 of 10 bytes; fetch or write it again"
            ),
            (
                [0, 0, 8, 1, 0, 0, 0, 0, 9],
                "8: 1 bytes follow the array; fetch or write it again"
            ),
            (
                [0, 0, 8, 2] + [UInt8](repeating: 255, count: 8),
                "4: an array of shape [4294967295, 4294967295] has more than 268435456 elements; "
                    + "fetch or write it again"
            ),
        ] as [([UInt8], String)])
    func refusedIDX(bytes: [UInt8], sentence: String) {
        let error = #expect(throws: DataSetError.self) {
            try IDXFile.array(bytes: bytes, file: "a")
        }
        #expect(error?.description == "cannot read a, byte " + sentence)
    }

    @Test func idxImagesAndLabels() throws {
        try withPrivateDirectory { directory in
            let (images, labels) = (directory.path("images"), directory.path("labels"))
            let head: [UInt8] = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2]
            try OutputFile(images, bytes: head + [1, 2, 3, 4]).write()
            try OutputFile(labels, bytes: [0, 0, 8, 1, 0, 0, 0, 2, 7, 5]).write()
            let set = try LabelledImages(idxImages: images, labels: labels)
            #expect((set.width, set.height, set.channels, set.count) == (2, 1, 1, 2))
            #expect(set.labels == [7, 5])
            #expect(set.pixels(of: 1) == [3, 4])
            #expect(try LabelledImages(idxImages: images).labels == nil)
            #expect(
                throws: DataSetError.images(.imageShape(file: labels, [2], type: "uint8"))
            ) { try LabelledImages(idxImages: labels) }
            #expect(
                throws: DataSetError.images(.labelShape(file: images, [2, 1, 2], type: "uint8"))
            ) { try LabelledImages(idxImages: images, labels: images) }
            try OutputFile(labels, bytes: [0, 0, 8, 1, 0, 0, 0, 1, 7]).write()
            #expect(throws: DataSetError.images(.labelCount(images: 2, labels: 1))) {
                try LabelledImages(idxImages: images, labels: labels)
            }
        }
    }

    @Test("planes of red, green and blue become pixels and planes again")
    func cifar() throws {
        let planes: [UInt8] = (0..<3072).map { place in UInt8(place / 1024 * 80 + place % 64) }
        let reversed: [UInt8] = planes.reversed()
        let set = try CIFAR10.images(bytes: [3] + planes + [9] + reversed, file: "a")
        #expect(set.labels == [3, 9])
        #expect(set.pixels(of: 0).prefix(6) == [0, 80, 160, 1, 81, 161])
        #expect(set.planes(of: 0) == planes)
        #expect(set.planes(of: 1) == reversed)
    }

    @Test func refusedCIFAR() {
        let cases: [([UInt8], String)] = [
            (
                [],
                "0: 0 bytes are not a whole number of images of 3073 bytes; fetch or write it "
                    + "again"
            ),
            (
                [UInt8](repeating: 0, count: 3074),
                "3073: 3074 bytes are not a whole number of images of 3073 bytes; fetch or write "
                    + "it again"
            ),
            (
                [UInt8](repeating: 0, count: 3073) + [UInt8](repeating: 10, count: 3073),
                "3073: image 1 has the label 10; 0 to 9 are allowed"
            ),
        ]
        for (bytes, sentence) in cases {
            let error = #expect(throws: DataSetError.self) {
                try CIFAR10.images(bytes: bytes, file: "a")
            }
            #expect(error?.description == "cannot read a, byte " + sentence)
        }
    }

    @Test func sizesThatMakeNoImages() {
        for (width, height, channels) in [(0, 1, 1), (1, -1, 1), (1, 1, 2), (3, 1, 1)] {
            #expect(throws: DataSetError.self) {
                try LabelledImages(
                    width: width, height: height, channels: channels, pixels: [1, 2], labels: nil)
            }
        }
        #expect(throws: DataSetError.self) {
            try LabelledImages(width: .max, height: .max, channels: 3, pixels: [], labels: nil)
        }
    }

    @Test("published sets, by sums that other programs gave")
    func published() throws {
        guard let folder = ReferenceData.path("classifier") else { return }
        let digits = try LabelledImages(
            idxImages: folder + "/mnist-test/t10k-images-idx3-ubyte.gz",
            labels: folder + "/mnist-test/t10k-labels-idx1-ubyte.gz")
        #expect((digits.count, digits.width, digits.height) == (10_000, 28, 28))
        #expect(digits.labels?.prefix(8) == [7, 2, 1, 0, 4, 1, 4, 9])
        #expect(digits.pixels.withUnsafeBytes { $0.reduce(0) { $0 + Int($1) } } == 264_923_200)
        let pictures = try CIFAR10.images(
            contentsOf: folder + "/cifar10-jpeg-subset/test_200per_class.bin.gz")
        #expect(pictures.count == 2000)
        #expect(pictures.labels?.first == 0)
        #expect(pictures.pixels(of: 0).prefix(3) == [141, 159, 179])
        for label in 0..<10 as Range<UInt8> {
            #expect(pictures.labels?.filter { $0 == label }.count == 200)
        }
    }
}
