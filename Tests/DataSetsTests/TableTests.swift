import ReferenceData
import Testing

@testable import MorphoDataSets

private func table(_ text: String, hasHeader: Bool? = nil) throws -> NumberTable {
    try NumberTable(csv: Array(text.utf8), file: "a.csv", hasHeader: hasHeader)
}

@Suite struct TableTests {
    @Test("headings are told by a field that is no number")
    func headings() throws {
        let named = try table("x,\"y, in \"\"mm\"\"\"\r\n1,2.5\r\n-3, \"4\" \r\n\r\n")
        #expect(named.names == ["x", "y, in \"mm\""])
        #expect(named.values == [1, 2.5, -3, 4])
        #expect((named.rowCount, named.columnCount) == (2, 2))
        #expect(try named.column(1) == [2.5, 4])
        let plain = try table("\u{FEFF}1,2\n3,4")
        #expect(plain.names == nil)
        #expect(plain.values == [1, 2, 3, 4])
        #expect(try table("1,2\n3,4", hasHeader: true).names == ["1", "2"])
        let tabbed = try NumberTable(csv: Array("1\t 2\n".utf8), file: "a", separator: "\t")
        #expect(tabbed.values == [1, 2])
    }

    @Test(
        "numbers are the nearest doubles",
        arguments: [
            "0", "-0", "+7", "1.", ".5", "0.1", "1e3", "1E-3", "123456789012345678",
            "9007199254740993", "0.000001234567890123", "3.4028235e38", "1e-400", "1e400",
            "0.30000000000000004", "179769313486231570000000000000000000000", "inf", "-inf",
            "12345678901234567890.12345678901234567890",
        ])
    func numbers(text: String) throws {
        let number = try table(text, hasHeader: false).values[0]
        let expected = try #require(Double(text.hasSuffix(".") ? text + "0" : text))
        #expect(number == expected)
        #expect(number.sign == expected.sign)
    }

    @Test func notANumberIsANumberOfItsKind() throws {
        #expect(try table("nan", hasHeader: false).values[0].isNaN)
    }

    @Test(
        arguments: [
            ("", "1: there is no row of numbers; name a table of numbers with commas between them"),
            (
                "a,b\n",
                "1: there is no row of numbers; name a table of numbers with commas "
                    + "between them"
            ),
            (
                "\n\n",
                "1: there is no row of numbers; name a table of numbers with commas "
                    + "between them"
            ),
            (
                "1,2\n3\n",
                "2: there are 1 fields where the lines before have 2; give every line "
                    + "as many"
            ),
            (
                "1,2\n\n3,4",
                "2: there are 0 fields where the lines before have 2; give every "
                    + "line as many"
            ),
            ("1,2\n3,x\n", "2: field 2 is 'x', which is not a number; correct it"),
            ("1,2\n,3\n", "2: field 1 is '', which is not a number; correct it"),
            ("1,2\n0x10,3\n", "2: field 1 is '0x10', which is not a number; correct it"),
            ("1\n1 2\n", "2: field 1 is '1 2', which is not a number; correct it"),
            ("\"a\nb\",c\n1,2\n3,\"4", "4: a quote is opened and never closed; close it"),
            (
                "\"1\"2,3\n",
                "1: something follows the closing quote of field 1; double the "
                    + "quotes within it"
            ),
        ])
    func refused(text: String, sentence: String) {
        let error = #expect(throws: DataSetError.self) { try table(text) }
        #expect(error?.description == "cannot read a.csv, line " + sentence)
    }

    @Test func headingsInNoEncoding() {
        let error = #expect(throws: DataSetError.self) {
            try NumberTable(csv: [0x61, 0xFF, 0x0A, 0x31], file: "a.csv")
        }
        #expect(
            error?.description == "cannot read a.csv, line 1: the heading is not UTF-8 text; "
                + "convert it")
    }

    @Test func featuresAndLabels() throws {
        let table = try table("a,b,label\n1,2,3\n255,0,9\n")
        #expect(try table.labels(2) == [3, 9])
        #expect(try table.values(without: 1) == [1, 3, 255, 9])
        let images = try table.images(width: 2, height: 1)
        #expect(images.pixels == [1, 2, 255, 0])
        #expect(images.labels == [3, 9])
        #expect(try table.images(width: 1, height: 2, labelColumn: 0).labels == [1, 255])
        let cases: [(String, () throws -> Void)] = [
            (
                "cannot read a.csv, line 3: field 3 is 9.0, but a whole number from 0 to 3 is "
                    + "asked for; correct it or choose another column",
                { _ = try table.labels(2, in: 0...3) }
            ),
            ("a.csv has no column 3; it has 0 to 2", { _ = try table.labels(3) }),
            ("a.csv has no column -1; it has 0 to 2", { _ = try table.column(-1) }),
            (
                "the rows of a.csv have 2 features, but images of this size have 4 samples; give "
                    + "the size of the images",
                { _ = try table.images(width: 2, height: 2) }
            ),
        ]
        for (sentence, body) in cases {
            let error = #expect(throws: DataSetError.self) { try body() }
            #expect(error?.description == sentence)
        }
        #expect(throws: DataSetError.self) { try table.images(width: .max, height: .max) }
        let fraction = try NumberTable(csv: Array("0.5,1\n".utf8), file: "a.csv")
        #expect(throws: DataSetError.self) { try fraction.images(width: 1, height: 1) }
    }

    @Test("published tables, by sums that other programs gave")
    func published() throws {
        guard let path = ReferenceData.path("classifier/digits/digits.csv.gz") else { return }
        let digits = try NumberTable(contentsOf: path)
        #expect((digits.rowCount, digits.columnCount) == (1797, 65))
        #expect(try digits.labels(64, in: 0...9).reduce(0, +) == 8070)
        #expect(try digits.values(without: 64).reduce(0, +) == 561_718)
        #expect(try digits.images(width: 8, height: 8).count == 1797)
    }
}
