import Foundation

/// Whether one tool or data file is there, for a report to the user.
public struct ToolStatus: Equatable, Sendable {
    public let name: String
    /// Where it was found; nil when it is missing.
    public let path: String?
    /// The version it printed; nil when it is missing, prints none, or is a data file.
    public let version: String?
    /// What is wrong with it, as a sentence; nil when nothing is.
    public let problem: String?
    /// What Morpho needs it for, to follow "it is needed to".
    public let neededTo: String
    /// The Debian package that installs it.
    public let package: String

    /// The command that installs it.
    public var installCommand: String { "apt-get install \(package)" }

    /// The status of every tool and data file of the catalogue.
    ///
    /// Starts each tool that is found, to ask for its version.
    public static func all(
        in environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> [ToolStatus] {
        Tool.all.map { ToolStatus(of: $0, in: environment) }
            + DataFile.all.map { ToolStatus(of: $0, in: environment) }
    }

    /// The one command that installs everything missing; nil when nothing is.
    public static func installCommand(for statuses: [ToolStatus]) -> String? {
        var packages: [String] = []
        for status in statuses where status.path == nil {
            if !packages.contains(status.package) { packages.append(status.package) }
        }
        return packages.isEmpty ? nil : "apt-get install " + packages.joined(separator: " ")
    }

    public init(of tool: Tool, in environment: [String: String]) {
        (name, neededTo, package) = (tool.name, tool.neededTo, tool.package)
        do throws(ToolError) {
            let path = try tool.locate(in: environment)
            self.path = path
            (version, problem) = Self.version(of: tool, at: path, environment)
        } catch {
            (path, version, problem) = (nil, nil, error.description)
        }
    }

    public init(of file: DataFile, in environment: [String: String]) {
        (name, neededTo, package) = (file.name, file.neededTo, file.package)
        version = nil
        do throws(ToolError) {
            path = try file.locate(in: environment)
            problem = nil
        } catch {
            (path, problem) = (nil, error.description)
        }
    }

    private static func version(
        of tool: Tool, at path: String, _ environment: [String: String]
    ) -> (version: String?, problem: String?) {
        if tool.versionArguments.isEmpty { return (nil, nil) }
        let command = Subprocess(
            path, tool.versionArguments, environment: environment, timeout: .seconds(20))
        do throws(SubprocessError) {
            // Some tools print their version and end with another status than 0.
            let result = try command.run()
            let text = result.standardOutput.text + "\n" + result.standardError.text
            if let version = tool.version(in: text) { return (version, nil) }
            return (nil, "\(command.commandLine) printed no version number")
        } catch {
            return (nil, error.description)
        }
    }
}
