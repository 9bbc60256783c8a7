import Foundation
import MorphoExternalTools
import Testing

@testable import MorphoArrayFiles

/// An npy file put together by hand.
private func file(
    _ header: String, _ contents: [UInt8], version: (UInt8, UInt8) = (1, 0)
) -> [UInt8] {
    let length = header.utf8.count
    let field = (0..<(version.0 == 1 ? 2 : 4)).map { UInt8(length >> (8 * $0) & 0xFF) }
    return [0x93] + Array("NUMPY".utf8) + [version.0, version.1] + field + Array(header.utf8)
        + contents
}

private func described(_ type: String, _ shape: String, columnMajor: Bool = false) -> String {
    "{'descr': '\(type)', 'fortran_order': \(columnMajor ? "True" : "False"), 'shape': \(shape), }"
}

@Suite struct ArrayFileTests {
    @Test("versions 1.0, 2.0 and 3.0 are read", arguments: [1, 2, 3] as [UInt8])
    func versions(major: UInt8) throws {
        let bytes = file(
            described("<i4", "(2,)"), [1, 0, 0, 0, 0xFE, 255, 255, 255],
            version: (major, 0))
        let array = try NumericArray(npy: bytes, file: "a.npy")
        #expect(array.shape == [2])
        #expect(array.int32 == [1, -2])
    }

    @Test func everyTypeInBothByteOrders() throws {
        func read(_ type: String, _ bytes: [UInt8]) throws -> NumericArray.Elements {
            try NumericArray(npy: file(described(type, "()"), bytes), file: "a").elements
        }
        #expect(try read("|i1", [0x80]) == .int8([-128]))
        #expect(try read("|u1", [0x80]) == .uint8([128]))
        #expect(try read("<i4", [1, 2, 0, 0]) == .int32([513]))
        #expect(try read(">i4", [0, 0, 2, 1]) == .int32([513]))
        #expect(try read("<f4", [0, 0, 0xC0, 0x3F]) == .float32([1.5]))
        #expect(try read(">f4", [0x3F, 0xC0, 0, 0]) == .float32([1.5]))
        #expect(try read("<f8", [0, 0, 0, 0, 0, 0, 4, 0xC0]) == .float64([-2.5]))
        #expect(try read(">f8", [0xC0, 4, 0, 0, 0, 0, 0, 0]) == .float64([-2.5]))
        #expect(try read("<i2", [0xFE, 0xFF]) == .int16([-2]))
        #expect(try read(">u2", [1, 2]) == .uint16([258]))
        #expect(try read("<u4", [1, 0, 0, 0x80]) == .uint32([0x8000_0001]))
        #expect(try read(">i8", [0x80] + [UInt8](repeating: 0, count: 7)) == .int64([.min]))
        #expect(try read("<u8", [UInt8](repeating: 255, count: 8)) == .uint64([.max]))
        #expect(try read("|b1", [1]) == .bool([true]))
        #expect(try read("<f2", [0x00, 0xBC]) == .float16([0xBC00]))
        #expect(try read(">f2", [0x3C, 0x01]).doubles == [1 + 1.0 / 1024])
        guard case .float32(let numbers) = try read("<f4", [0, 0, 0xC0, 0x7F]) else {
            Issue.record("not float32")
            return
        }
        #expect(numbers[0].isNaN)
    }

    @Test("the first axis fastest: [[1, 3, 5], [2, 4, 6]]")
    func columnMajor() throws {
        let array = try NumericArray(
            npy: file(described("|u1", "(2, 3)", columnMajor: true), [1, 2, 3, 4, 5, 6]),
            file: "a")
        #expect(array.shape == [2, 3])
        #expect(array.uint8 == [1, 3, 5, 2, 4, 6])
    }

    @Test(arguments: [false, true])
    func emptyAxes(columnMajor: Bool) throws {
        let text = "(0, 99999999999, 99999999999)"
        let array = try NumericArray(
            npy: file(described("<f8", text, columnMajor: columnMajor), []), file: "a")
        #expect(array.float64 == [])
    }

    @Test("what is refused, and the sentence", arguments: Refusal.all)
    func refused(_ refusal: Refusal) {
        let error = #expect(throws: ArrayFileError.self) {
            try NumericArray(npy: refusal.bytes, file: "a.npy")
        }
        #expect(error?.description == refusal.sentence)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let sentence: String
        var testDescription: String { sentence }

        init(_ bytes: [UInt8], _ sentence: String) {
            self.bytes = bytes
            self.sentence = "cannot read a.npy: " + sentence
        }

        private static func damaged(_ header: String, _ reason: String) -> Refusal {
            Refusal(
                file(header, [0]),
                "its header is damaged (\(reason)); fetch or write it again")
        }

        static let all: [Refusal] = [
            Refusal([], "it is no npy file; write it with numpy.save"),
            Refusal(Array("PK".utf8), "it is no npy file; write it with numpy.save"),
            Refusal(
                file("", [], version: (4, 0)),
                "version 4.0 of npy is unknown; write it with numpy.save as 1.0, 2.0 or 3.0"),
            Refusal(
                file(described("|O", "(1,)"), [0]),
                "it holds pickled Python objects, which are not read as they may run code; save "
                    + "each array of numbers in a file of its own"),
            Refusal(
                file(described("<c8", "(1,)"), [0]),
                "elements of type <c8 are not read; convert them to one of int8, uint8, int32, "
                    + "float32, float64, int16, uint16, uint32, int64, uint64, bool, float16"),
            Refusal(
                file(described("<f4", "(9999999999, 9999999999)"), []),
                "an array of shape [9999999999, 9999999999] has more than 268435456 elements; "
                    + "save a part of it"),
            Refusal(
                file(described("<f4", "(2,)"), [0]),
                "it ends after 68 of 75 bytes; fetch or write it again"),
            Refusal(
                file(described("|i1", "(1,)"), [0, 0]),
                "1 bytes follow the array; write one array to a file"),
            Refusal(
                file(described("|b1", "(3,)"), [1, 0, 2]),
                "byte 69 is 2, but a truth value is 0 or 1; fetch or write it again"),
            damaged("", "no '{' at byte 0"),
            damaged("{'descr': '|i1', 'fortran_order': False}", "no 'shape'"),
            damaged("{'descr': '|i1', 'shape': (1,)}", "no 'fortran_order'"),
            damaged("{'fortran_order': False, 'shape': (1,)}", "no 'descr'"),
            damaged("{'shape': (-1,)}", "no size of an axis at byte 11"),
            damaged("{'shape': (99999999999999999999,)}", "no size of an axis at byte 11"),
            damaged("{'colour': 1}", "unknown key 'colour'"),
            damaged("{'descr': [('a', '<f4')]}", "records of several fields"),
            damaged("{'descr", "an open quote at byte 1"),
            damaged(described("|i1", "(1,)") + "x", "text after its dictionary"),
        ]
    }

    @Test func damageNeverCrashes() throws {
        let whole = file(
            described("<f8", "(2, 2)", columnMajor: true), [UInt8](repeating: 7, count: 32))
        _ = try NumericArray(npy: whole, file: "a")
        for count in whole.indices {
            #expect(throws: ArrayFileError.self) {
                try NumericArray(npy: Array(whole[..<count]), file: "a")
            }
        }
        for place in whole.indices {
            for bit in 0..<8 {
                var bytes = whole
                bytes[place] ^= 1 << bit
                _ = try? NumericArray(npy: bytes, file: "a")
            }
        }
    }

    @Test func writtenAndReadAgain() throws {
        let arrays = [
            try NumericArray(shape: [], elements: .float64([0.1])),
            try NumericArray(shape: [3], elements: .int8([-128, 0, 127])),
            try NumericArray(shape: [1, 2], elements: .uint8([0, 255])),
            try NumericArray(shape: [2, 1], elements: .int32([.min, .max])),
            try NumericArray(shape: [2], elements: .int16([.min, 1])),
            try NumericArray(shape: [2], elements: .uint16([.max, 1])),
            try NumericArray(shape: [2], elements: .uint32([.max, 1])),
            try NumericArray(shape: [2], elements: .int64([.min, 1])),
            try NumericArray(shape: [2], elements: .uint64([.max, 1])),
            try NumericArray(shape: [2], elements: .bool([true, false])),
            try NumericArray(shape: [2], elements: .float16([0x7C00, 0xFC01])),
            try NumericArray(shape: [2, 0], elements: .float32([])),
            try NumericArray(shape: [2], elements: .float32([-.infinity, .pi])),
        ]
        for array in arrays {
            let bytes = array.npy()
            #expect((bytes.count - array.elements.count * array.elements.type.size) % 64 == 0)
            #expect(try NumericArray(npy: bytes, file: "a") == array)
        }
        #expect(throws: ArrayFileError.shape([2], elements: 1)) {
            try NumericArray(shape: [2], elements: .int8([1]))
        }
    }

    @Test("every type by value: a bit pattern is never taken for a number")
    func values() throws {
        let ones: [NumericArray.Elements] = [
            .int8([1]), .uint8([1]), .int16([1]), .uint16([1]), .int32([1]), .uint32([1]),
            .int64([1]), .uint64([1]), .bool([true]), .float16([0x3C00]), .float32([1]),
            .float64([1]),
        ]
        #expect(Set(ones.map(\.type)).count == NumericArray.ElementType.allCases.count)
        for one in ones {
            #expect(one.doubles == [1], "\(one)")
            #expect(one.floats == [1], "\(one)")
            #expect(one.littleEndianBytes.count == one.type.size)
        }
    }
}
