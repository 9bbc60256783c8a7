import Foundation

// scale <case> [size [detail | lanes]]    one case in this process
// scale report <file>                     all cases, each in a process of its own
let arguments = CommandLine.arguments
do {
    if arguments.count == 3, arguments[1] == "report" {
        try Report.write(to: arguments[2], running: arguments[0])
    } else if arguments.count >= 2, let entry = Case(rawValue: arguments[1]),
        case let size = arguments.count > 2 ? Int(arguments[2]) : entry.standardSize,
        let size, size > 1
    {
        let choice = arguments.count > 3 ? arguments[3] : ""
        if choice == "lanes" {
            try entry.runLanes(size: size)
        } else {
            try entry.run(size: size, inDetail: choice == "detail")
        }
    } else {
        let cases = Case.allCases.map(\.rawValue).joined(separator: "|")
        print("usage: scale \(cases) [size [detail | lanes]]\n       scale report <file>")
        exit(2)
    }
} catch {
    print("\(error)")
    exit(1)
}
