extension LibertyError {
    /// What is wrong and what to do, without the place.
    var sentence: String {
        switch fact {
        case .unclosedGroup:
            "the group that opens here is never closed; if the file is cut off, get it again,"
                + " else add the missing brace."
        case .unclosedBracket:
            "the bracket that opens here is never closed; if the file is cut off, get it again,"
                + " else add the missing bracket."
        case .unclosedString:
            "the string that begins here is never closed; if the file is cut off, get it again,"
                + " else add the missing quote."
        case .unclosedComment:
            "the comment that begins here is never closed; if the file is cut off, get it again,"
                + " else close it with */."
        case .strayBrace: "this brace closes no group; remove it or restore the group's start."
        case .nestedTooDeep:
            "groups nest deeper than \(LibertyScanner.deepest) levels; a Liberty library needs"
                + " fewer than ten, so check the braces before this place."
        case .unexpected(let text):
            "\(text) where the name of a group or attribute, or a : or ( behind it, was expected;"
                + " check the statement and the end of the one before."
        case .noLibrary: "no library group; give a Liberty library (library (name) { ... })."
        case .noCells: "the library has no cells; give the file that holds the cells."
        case .secondLibrary(let line):
            "a second library group in the file, the first is in line \(line); put each library"
                + " into a file of its own and give them all."
        case .includeFile(let name):
            "includes \(name), which is not followed; put that file's text here."
        default: contentSentence
        }
    }

    private var contentSentence: String {
        switch fact {
        case .badUnit(let attribute, let text):
            "\(attribute) is \(quoted(text)), which is no unit; write a positive number, a prefix"
                + " and the unit, such as \(Self.sample(attribute))."
        case .badNumber(let text): "\(quoted(text)) is no finite number; correct it."
        case .badExpression(let text, let error):
            "the expression \(quoted(text)) cannot be read: \(Self.words(error)); correct it."
        case .badBus(let name):
            "the bus or bundle \(name) has no usable bits; give it a bus_type whose type group"
                + " has a bit_width of 1 to \(BusType.widest), or members."
        case .missingName(let group): "the \(group) group has no name; write it in its brackets."
        case .tableSize(let expected, let found):
            "the table has \(found) values, its axes call for \(expected); correct values or the"
                + " index attributes."
        case .descendingAxis(let number): "index_\(number) is not ascending; sort the table."
        case .emptyAxis(let number):
            "index_\(number) is nowhere given; give it in the table or in its template."
        case .unknownTemplate(let name):
            "no template \(quoted(name)) in the library; define it, or name one that is."
        case .unknownPin(let pin, let cell):
            "cell \(cell) has no pin \(quoted(pin)); correct the related pin."
        case .repeatedCell(let cell, let line):
            "cell \(cell) is already in line \(line); remove one of the two."
        case .repeatedPin(let pin, let cell):
            "cell \(cell) has two pins \(quoted(pin)); remove one of them."
        case .tooManyArcs(let cell):
            "the buses of cell \(cell) make more than \(CellDraft.mostArcs) timing arcs; relate"
                + " the buses bit by bit (related_pin)."
        case .tooManyPins(let cell):
            "cell \(cell) has more than \(CellDraft.mostPins) pins; leave it out of the library."
        case .nothingToMerge: "no libraries to unite; give at least one."
        case .cellInBoth(let cell, let other):
            "cell \(cell) is also in \(other); give only one of the two files."
        case .differs(let what, let first, let second, let other):
            "\(what) is \(second) here and \(first) in \(other); give libraries of the same"
                + " corner."
        default: ""
        }
    }

    private func quoted(_ text: String) -> String {
        text.count <= 60 ? "\"\(text)\"" : "\"\(text.prefix(60))...\""
    }

    private static func sample(_ attribute: String) -> String {
        switch attribute {
        case "time_unit": "\"1ns\""
        case "voltage_unit": "\"1V\""
        case "leakage_power_unit": "\"1nW\""
        default: "(1, pf)"
        }
    }

    private static func words(_ error: LibertyExpressionError) -> String {
        let place = "at character \(error.offset + 1)"
        return switch error.fact {
        case .empty: "it is empty"
        case .missingOperand: "\(place) a name is missing"
        case .unclosedBracket: "the bracket \(place) is never closed"
        case .strayBracket: "the bracket \(place) closes nothing"
        case .strayCharacter: "the sign \(place) has no meaning"
        case .nestedTooDeep: "brackets nest deeper than \(LibertyExpression.deepest) levels"
        case .tooManyNames: "it has more than \(LibertyExpression.mostNames) names"
        }
    }
}
