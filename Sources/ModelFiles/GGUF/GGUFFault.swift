import MorphoArrayFiles

/// What is wrong with a GGUF file, at a byte of it.
public enum GGUFFault: Equatable, Sendable {
    /// What has a name in the file: for a message that says which one is wrong.
    public enum Part: Equatable, Sendable {
        case header
        /// The number of an entry whose name is not known yet, from 0.
        case metadataEntry(Int)
        case metadata(String)
        case tensorEntry(Int)
        case tensor(String)
    }

    case signature
    case bigEndian
    case version(UInt32)
    /// The file ends within a part that needs this many bytes more from here on.
    case ended(Part, needed: Int)
    /// A length or count that the rest of the file cannot hold.
    case count(Part, UInt64)
    /// A name without a character, or of more bytes than `GGUFFile.longestName`.
    case name(Part, bytes: Int)
    case notUTF8(Part)
    case repeatedName(Part)
    case valueType(Part, UInt32)
    /// A truth value that is neither 0 nor 1.
    case truth(Part, UInt8)
    /// Arrays of arrays, deeper than `GGUFFile.deepestArray`.
    case depth(Part)
    /// More values than `GGUFFile.mostValues`, over the whole file.
    case tooManyValues
    case alignment(GGUFValue)
    case dimensions(Part, UInt32)
    case size(Part, [UInt64])
    case elementType(Part, UInt32)
    /// The innermost axis does not consist of whole blocks.
    case blocks(Part, innermost: Int, GGUFType)
    case misaligned(Part, offset: UInt64, alignment: Int)
    /// The tensor's data is not within the file.
    case outside(Part, offset: UInt64, bytes: Int, available: Int)
    case overlap(Part, with: String)
}

extension GGUFFault {
    /// What is wrong and what to do, to follow the file's name and the place.
    var sentence: String {
        switch self {
        case .signature: "it does not begin with GGUF; name a GGUF file"
        case .bigEndian: "its numbers have the big-endian order; convert it to little-endian GGUF"
        case .version(let version):
            "version \(version) of GGUF is not read; convert it to version 3"
        case .ended(let part, let needed):
            "the file ends within \(part.words), \(needed) more bytes were to come; \(Self.again)"
        case .count(let part, let count):
            "\(part.words) claims \(count) parts, more than the file has room for; \(Self.again)"
        case .name(let part, let bytes):
            "\(part.words) has a name of \(bytes) bytes; 1 to \(GGUFFile.longestName) are allowed"
        case .notUTF8(let part): "\(part.words) has text that is not UTF-8; \(Self.again)"
        case .repeatedName(let part): "\(part.words) stands there twice; keep one of them"
        case .valueType(let part, let type):
            "\(part.words) has a value of type \(type); types 0 to 12 are known"
        case .truth(let part, let value):
            "\(part.words) has the truth value \(value); 0 and 1 are allowed"
        case .depth(let part):
            "\(part.words) has arrays within arrays, deeper than \(GGUFFile.deepestArray); "
                + "flatten them"
        case .tooManyValues:
            "its metadata has more than \(GGUFFile.mostValues) values; leave some out"
        case .alignment(let value):
            "general.alignment is \(value.integer.map { "\($0)" } ?? "no integer"); a power of two "
                + "up to \(GGUFFile.largestAlignment) is allowed"
        case .dimensions(let part, let count):
            "\(part.words) claims \(count) dimensions; 1 to 4 are allowed"
        case .size(let part, let sizes):
            "\(part.words) claims sizes \(sizes.map { "\($0)" }.joined(separator: " × ")), which "
                + "no file can hold; \(Self.again)"
        case .elementType(let part, let type):
            "\(part.words) has elements of type \(type), which is not known; convert it to "
                + "F32, F16, Q8_0, Q4_1 or Q4_0"
        case .blocks(let part, let innermost, let type):
            "\(part.words) has rows of \(innermost) elements, but \(type.name) has blocks of "
                + "\(type.elementsPerBlock); \(Self.again)"
        case .misaligned(let part, let offset, let alignment):
            "the data of \(part.words) is at offset \(offset), which is no multiple of "
                + "\(alignment); \(Self.again)"
        case .outside(let part, let offset, let bytes, let available):
            "the data of \(part.words) takes \(bytes) bytes from offset \(offset), but there are "
                + "\(available) bytes of data; \(Self.again)"
        case .overlap(let part, let other):
            "the data of \(part.words) overlaps with that of the tensor `\(shownName(other))`; "
                + Self.again
        }
    }

    private static let again = "fetch or write it again"
}

extension GGUFFault.Part {
    var words: String {
        switch self {
        case .header: "the header"
        case .metadataEntry(let index): "metadata entry \(index)"
        case .metadata(let name): "the metadata entry `\(shownName(name))`"
        case .tensorEntry(let index): "tensor \(index)"
        case .tensor(let name): "the tensor `\(shownName(name))`"
        }
    }
}
