extension Tool {
    public static let yosys = Tool(
        name: "yosys", executables: ["yosys"], versionArguments: ["-V"],
        versionMarkers: ["Yosys"],
        neededTo: "synthesise Verilog and count its cells", package: "yosys")

    public static let abc = Tool(
        name: "berkeley-abc", executables: ["berkeley-abc", "yosys-abc", "abc"],
        versionArguments: ["-c", "version"], versionMarkers: ["ABC"],
        neededTo: "prove that two circuits are equal", package: "berkeley-abc")

    public static let verilator = Tool(
        name: "verilator", executables: ["verilator"], versionArguments: ["--version"],
        versionMarkers: ["Verilator"],
        neededTo: "check Verilog and simulate it fast", package: "verilator")

    public static let sta = Tool(
        name: "sta", executables: ["sta"], versionArguments: ["-version"], versionMarkers: [],
        neededTo: "give delays and slews of a netlist (OpenSTA)", package: "opensta")

    public static let icarus = Tool(
        name: "iverilog", executables: ["iverilog"], versionArguments: ["-V"],
        versionMarkers: ["version"],
        neededTo: "compile Verilog for simulation", package: "iverilog")

    public static let icarusRuntime = Tool(
        name: "vvp", executables: ["vvp"], versionArguments: ["-V"],
        versionMarkers: ["version"],
        neededTo: "run what iverilog compiled", package: "iverilog")

    public static let python = Tool(
        name: "python3", executables: ["python3"], versionArguments: ["--version"],
        versionMarkers: ["Python"],
        neededTo: "run the generated Python checks", package: "python3")

    public static let make = Tool(
        name: "make", executables: ["make", "gmake"], versionArguments: ["--version"],
        versionMarkers: ["Make"],
        neededTo: "build the simulators that verilator generates", package: "make")

    public static let cxxCompiler = Tool(
        name: "a C++ compiler", executables: ["g++", "clang++"],
        versionArguments: ["--version"], versionMarkers: ["version"],
        neededTo: "compile the simulators that verilator generates", package: "g++")

    /// Of LLVM 15 or later. A Swift toolchain brings one along.
    public static let clang = Tool(
        name: "clang", executables: ["clang"], versionArguments: ["--version"],
        versionMarkers: ["version"],
        neededTo: "compile simulations to machine code", package: "clang")

    /// The converter of GTKWave. Debian's package `libfst` is another thing of that name.
    public static let vcd2fst = Tool(
        name: "vcd2fst", executables: ["vcd2fst"], versionArguments: [], versionMarkers: [],
        neededTo: "write waveforms in the format FST", package: "gtkwave")

    /// Every tool, in the order in which a report lists them.
    public static let all: [Tool] = [
        yosys, abc, sta, verilator, icarus, icarusRuntime, make, cxxCompiler, clang, python,
        vcd2fst,
    ]
}

extension DataFile {
    /// Debian's copy of the Oklahoma State University 0.18 um standard cells (Liberty format).
    public static let liberty = DataFile(
        name: "the OSU 0.18 um cell library", relativePath: "qflow/tech/osu018/osu018_stdcells.lib",
        variable: "MORPHO_LIBERTY", neededTo: "give areas and power in physical units",
        package: "qflow-tech-osu018")

    public static let all: [DataFile] = [liberty]
}
