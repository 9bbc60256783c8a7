import Foundation

/// The lint of slang at its strictest. slang has no Debian package; its Python module is used
/// where there is one: the interpreter that `MORPHO_PYSLANG` names, else `python3`.
public enum SlangLint {
    /// What to say where `isInstalled` is false.
    public static let missing =
        "pyslang is not installed; pip install pyslang, or name a Python that has it in "
        + "MORPHO_PYSLANG"

    private static let isMissing: Int32 = 77

    private static let script = """
        import sys
        try:
            from pyslang.driver import Driver
        except ImportError:
            sys.exit(\(isMissing))
        driver = Driver()
        driver.addStandardArgs()
        if not (driver.parseCommandLine("slang " + " ".join(sys.argv[1:]))
                and driver.processOptions() and driver.parseAllSources()):
            sys.exit(1)
        compilation = driver.createCompilation()
        driver.reportCompilation(compilation, True)
        driver.runAnalysis(compilation)
        sys.exit(0 if driver.reportDiagnostics(True) else 1)
        """

    public static var isInstalled: Bool {
        (try? run(["--version"], directory: ".", timeout: .seconds(60))) ?? nil != nil
    }

    /// - Parameters:
    ///   - files: Verilog files of the directory.
    ///   - top: nil: every module that no other one uses.
    /// - Returns: nil where there is no pyslang. Two warnings are off: sinks are unused nets by
    ///   intention, and a part of the vector that serves several copies has no sign, whatever the
    ///   port it is connected to.
    public static func run(
        _ files: [String], top: String? = nil, directory: String, timeout: Duration
    ) throws -> SubprocessResult? {
        let arguments =
            ["-c", script, "-Weverything", "-Wno-unused-net", "-Wno-sign-conversion"]
            + (top.map { ["--top", $0] } ?? []) + files
        let command: Subprocess
        // Set to nothing is as good as not set.
        if let python = ProcessInfo.processInfo.environment["MORPHO_PYSLANG"], !python.isEmpty {
            command = Subprocess(python, arguments, directory: directory, timeout: timeout)
        } else {
            command = try Tool.python.command(arguments, directory: directory, timeout: timeout)
        }
        let result = try command.run()
        return result.ending == .exited(isMissing) ? nil : result
    }
}
