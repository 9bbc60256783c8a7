import Foundation
import MorphoArrayFiles
import MorphoExternalTools
import Testing

@testable import MorphoModelFiles

/// A safetensors file put together by hand.
private func file(_ header: String, _ data: [UInt8] = []) -> [UInt8] {
    little(UInt64(header.utf8.count)) + Array(header.utf8) + data
}

@Suite struct SafetensorsTests {
    @Test func everyType() throws {
        let cases: [(String, [UInt8], NumericArray.Elements)] = [
            ("F64", [0, 0, 0, 0, 0, 0, 4, 0xC0], .float64([-2.5])),
            ("F32", [0, 0, 0xC0, 0x3F], .float32([1.5])),
            ("F16", [0x00, 0xBC], .float16([0xBC00])),
            ("BF16", [0xC0, 0x3F], .float32([1.5])),
            ("I64", [0xFE] + [UInt8](repeating: 255, count: 7), .int64([-2])),
            ("I32", [1, 2, 0, 0], .int32([513])), ("I16", [0xFF, 0xFF], .int16([-1])),
            ("I8", [0x80], .int8([-128])), ("U8", [0x80], .uint8([128])),
            ("U16", [1, 2], .uint16([513])), ("U32", [1, 0, 0, 0x80], .uint32([0x8000_0001])),
            ("U64", [UInt8](repeating: 255, count: 8), .uint64([.max])),
            ("BOOL", [1], .bool([true])),
        ]
        for (type, data, elements) in cases {
            let bytes = file(
                #"{"t":{"dtype":"\#(type)","shape":[1,1],"data_offsets":[0,\#(data.count)]}}"#,
                data)
            let opened = try SafetensorsFile(bytes: bytes, file: "a")
            let array = try opened.array(of: opened.requireTensor("t"))
            #expect(array.shape == [1, 1])
            #expect(array.elements == elements, "\(type)")
        }
    }

    @Test("blanks, escapes, metadata, empty tensors and numbers without axes")
    func header() throws {
        let bytes = file(
            #"""
             { "__metadata__" : {"format":"pt", "\u00fc\n" : "\ud83d\ude00"},
              "b\"\\\/" : {"shape":[], "data_offsets":[0, 1], "dtype":"U8"},
              "none" : {"dtype":"F64","shape":[0, 3],"data_offsets":[1,1]} }
            """#, [7])
        let opened = try SafetensorsFile(bytes: bytes, file: "a")
        #expect(opened.metadata == ["format": "pt", "ü\n": "😀"])
        #expect(opened.tensors.map(\.name) == ["b\"\\/", "none"])
        #expect(try opened.array(of: opened.requireTensor("b\"\\/")).uint8 == [7])
        #expect(try opened.array(of: opened.requireTensor("none")).shape == [0, 3])
        #expect(opened.tensor(named: "x") == nil)
        #expect(try SafetensorsFile(bytes: file("{}"), file: "a").tensors.isEmpty)
    }

    @Test func writtenByNameAndReadAgain() throws {
        let tensors: [String: NumericArray] = [
            "b": try NumericArray(shape: [2, 1], elements: .float32([1, -2])),
            "a\"\n": try NumericArray(shape: [3], elements: .bool([true, false, true])),
            "c": try NumericArray(shape: [], elements: .int64([.min])),
            "d": try NumericArray(shape: [0], elements: .float16([])),
        ]
        try withPrivateDirectory { directory in
            let path = directory.path("a.safetensors")
            try SafetensorsFile.write(tensors, metadata: ["made by": "hand"], to: path)
            let opened = try SafetensorsFile(contentsOf: path)
            #expect(opened.tensors.map(\.name) == ["a\"\n", "b", "c", "d"])
            #expect(opened.metadata == ["made by": "hand"])
            for (name, array) in tensors {
                #expect(try opened.array(of: opened.requireTensor(name)) == array)
            }
            #expect(throws: ModelFileError.reservedName(file: path, name: "__metadata__")) {
                try SafetensorsFile.write(["__metadata__": tensors["c"]!], to: path)
            }
        }
        // The header is JSON to others as well, and the data begins at a multiple of 8.
        let bytes = SafetensorsFile.bytes(tensors)
        let length = Int(bytes[0]) | Int(bytes[1]) << 8
        #expect((8 + length) % 8 == 0)
        let json = try JSONSerialization.jsonObject(with: Data(bytes[8..<8 + length]))
        let entry = (json as? [String: Any])?["b"] as? [String: Any]
        #expect(entry?["dtype"] as? String == "F32")
        #expect(entry?["data_offsets"] as? [Int] == [3, 11])
    }

    @Test("what is refused, and the sentence", arguments: Refusal.all)
    func refused(_ refusal: Refusal) {
        let error = #expect(throws: ModelFileError.self) {
            let opened = try SafetensorsFile(bytes: refusal.bytes, file: "a")
            for tensor in opened.tensors { _ = try opened.array(of: tensor) }
        }
        #expect(error?.description == "cannot read a, byte " + refusal.sentence)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let sentence: String
        var testDescription: String { sentence }

        init(_ bytes: [UInt8], _ sentence: String) {
            self.bytes = bytes
            self.sentence = sentence
        }

        /// Tensors of one byte each, and data.
        private static func tensors(
            _ entries: [(String, String)], _ data: Int, _ sentence: String
        ) -> Refusal {
            let text = entries.map { "\"\($0.0)\":{\($0.1)}" }.joined(separator: ",")
            return Refusal(file("{\(text)}", [UInt8](repeating: 2, count: data)), sentence)
        }

        private static func at(_ start: Int, _ end: Int) -> String {
            #""dtype":"I8","shape":[1],"data_offsets":[\#(start),\#(end)]"#
        }

        private static let again = "; fetch or write it again"

        static let all: [Refusal] = [
            Refusal(
                [1, 2],
                "0: 2 bytes are no safetensors file, which begins with a length of 8 bytes" + again
            ),
            Refusal(
                little(UInt64.max) + [UInt8](repeating: 32, count: 9),
                "0: the header claims 18446744073709551615 bytes; at most 100000000 are allowed "
                    + "and 9 are there" + again),
            Refusal(file(""), "8: the header has no '{' there" + again),
            Refusal(file("[]"), "8: the header has no '{' there" + again),
            Refusal(file("{\"a"), "11: the header has no end of a string there" + again),
            Refusal(file("{\"a\\x\":"), "12: the header has no known escape there" + again),
            Refusal(
                file("{\"a\\u12\":"),
                "12: the header has no four hexadecimal digits there" + again),
            Refusal(
                file("{\"\\ud800\":"), "16: the header has no second half of a sign there" + again),
            Refusal(
                file("{\"\u{1}\":"),
                "10: the header has no sign that may stand in a string there" + again),
            Refusal(
                little(UInt64(4)) + [0x7B, 0x22, 0xFF, 0x22],
                "11: the header has no UTF-8 text there" + again),
            Refusal(file("{}x"), "10: the header has no end there" + again),
            Refusal(file("{\"a\":{}"), "9: the tensor `a` has no dtype" + again),
            Refusal(
                file("{\"a\":{\"shape\":[-1]"), "23: the header has no whole number there" + again),
            Refusal(
                file("{\"a\":{\"shape\":[[[[[[[["),
                "23: the header has no whole number there" + again),
            tensors(
                [("t", "\"colour\":1")], 0,
                "14: the tensor `t` has an unknown part `colour`; leave it out"),
            tensors(
                [("t", #""dtype":"F8_E4M3","shape":[1],"data_offsets":[0,1]"#)], 1,
                "9: the tensor `t` has elements of type F8_E4M3, which are not read; convert it to "
                    + "one of F64, F32, F16, BF16, I64, I32, I16, I8, U64, U32, U16, U8, BOOL"),
            tensors(
                [("t", #""dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,1]"#)],
                1,
                "9: the tensor `t` claims sizes 4294967296 × 4294967296, which no file can hold"
                    + again),
            tensors(
                [("t", #""dtype":"F32","shape":[2],"data_offsets":[0,4]"#)], 4,
                "9: the tensor `t` takes 8 bytes, but its offsets are [0, 4]" + again),
            tensors(
                [("t", #""dtype":"F32","shape":[2],"data_offsets":[8,0]"#)], 4,
                "9: the tensor `t` takes 8 bytes, but its offsets are [8, 0]" + again),
            tensors(
                [("t", at(0, 1))], 0,
                "9: the data of the tensor `t` ends at offset 1, but there are 0 bytes of data"
                    + again),
            tensors(
                [("t", at(0, 1)), ("u", at(0, 1))], 2,
                "61: the data of the tensor `u` overlaps with that of `t`" + again),
            tensors(
                [("t", at(0, 1)), ("u", at(3, 4))], 4,
                "61: 2 bytes before the data of the tensor `u` belong to none" + again),
            tensors(
                [("t", at(0, 1))], 3, "0: 2 bytes after the last tensor belong to none" + again),
            tensors(
                [("t", at(0, 1)), ("t", at(1, 2))], 2,
                "61: the name `t` stands there twice; keep one of them"),
            tensors(
                [("t", at(0, 1) + #","dtype":"I8""#)], 1,
                "60: the name `dtype` stands there twice; keep one of them"),
            tensors(
                [("t", #""dtype":"BOOL","shape":[2],"data_offsets":[0,2]"#)], 2,
                "63: the tensor `t` has the truth value 2; 0 and 1 are allowed"),
        ]
    }

    @Test func damageNeverCrashes() throws {
        let whole = SafetensorsFile.bytes(
            [
                "a": try NumericArray(shape: [2, 2], elements: .float32([1, 2, 3, 4])),
                "b": try NumericArray(shape: [1], elements: .bool([true])),
            ], metadata: ["k": "v"])
        for count in whole.indices {
            #expect(throws: ModelFileError.self) {
                try SafetensorsFile(bytes: Array(whole[..<count]), file: "a")
            }
        }
        for place in whole.indices {
            for bit in 0..<8 {
                var bytes = whole
                bytes[place] ^= 1 << bit
                guard let opened = try? SafetensorsFile(bytes: bytes, file: "a") else { continue }
                for tensor in opened.tensors { _ = try? opened.array(of: tensor) }
            }
        }
    }
}
