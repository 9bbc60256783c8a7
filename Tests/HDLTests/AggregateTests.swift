import MorphoHDL
import MorphoSimulation
import Testing

struct Pixel: Bundle {
    @Field(unsigned(8)) var red
    @Field(signed(4)) var green
}

/// A bundle with a parameter makes itself anew with it.
struct Sample: Bundle {
    let width: Int
    @Field var level: Unsigned
    @Field var isValid: Bit

    init() { self.init(width: 8) }
    init(width: Int) {
        self.width = width
        _level = Field(unsigned(width))
        _isValid = Field(bit)
    }
    func isolated() -> Sample { Sample(width: width) }
}

@Suite struct VectorTests {
    struct Selection: HardwareModule {
        let words = Input(vector(3, of: unsigned(4)))
        let index = Input(unsigned(2))
        let second = Output(unsigned(4))
        let chosen = Output(unsigned(4))
        let total = Output(unsigned(6))
        let joined = Output(bits(12))
        let doubled = Output(vector(3, of: unsigned(5)))

        func describe() {
            second.drive(words[1])
            chosen.drive(words[index])
            total.drive(words.sum())
            joined.drive(words.packed())
            if let sums = Vector(words.map { $0 + $0 }) { doubled.drive(sums) }
        }
    }

    @Test func elementsAreReachedByNumberAndBySignal() throws {
        let engine = try simulate(Selection())
        for (index, value) in [3, 9, 15].enumerated() { try engine.set("words_\(index)", value) }
        #expect(try engine.get("second") == "9")
        #expect(try engine.get("total") == "27")
        #expect(try engine.get("joined") == "\(15 << 8 | 9 << 4 | 3)")
        #expect(try engine.get("doubled_2") == "30")
        var chosen: [String] = []
        for index in 0..<4 {
            try engine.set("index", index)
            chosen.append(try engine.get("chosen"))
        }
        #expect(chosen == ["3", "9", "15", "0"], "beyond the last: 0")
    }

    @Test func nestedVectorsAndBundlesAreNumberedFromTheOutside() throws {
        struct Nested: HardwareModule {
            let grid = Input(vector(2, of: vector(2, of: unsigned(4))))
            let pixels = Register(vector(2, of: Pixel()), resets: [1, -1, 2, -2])
            let row = Input(unsigned(1))
            let corner = Output(unsigned(4))
            let chosen = Output(unsigned(4))
            let green = Output(signed(4))
            func describe() {
                corner.drive(grid[1][0])
                chosen.drive(grid[row][1])
                green.drive(pixels[row].green)
            }
        }
        let design = try Design(Nested())
        #expect(
            design.top.inputs.map(\.name) == [
                "grid_0_0", "grid_0_1", "grid_1_0", "grid_1_1", "row",
            ])
        #expect(
            design.top.registers.map(\.name) == [
                "pixels_0_red", "pixels_0_green", "pixels_1_red", "pixels_1_green",
            ])
        let engine = try simulate(Nested())
        try engine.set("grid_1_0", 5)
        try engine.set("grid_1_1", 7)
        try engine.set("row", 1)
        #expect(try engine.get("corner") == "5")
        #expect(try engine.get("chosen") == "7")
        try engine.reset()
        #expect(try engine.get("green") == "-2")
    }

    @Test func indicesOutsideAreReported() {
        struct Outside: HardwareModule {
            let words = Input(vector(3, of: unsigned(4)))
            let y = Output(unsigned(4))
            func describe() { y.drive(words[3]) }
        }
        #expect(
            messages(Outside()) == [
                "AggregateTests.swift:\(#line - 2): error: invalid-size: the index of a vector is "
                    + "3, but must be 0 to 2 (module Outside)"
            ])
    }

    @Test func vectorsOfDifferentLengthDoNotMeet() {
        struct Unequal: HardwareModule {
            let long = Input(vector(3, of: unsigned(4)))
            let short = Input(vector(2, of: unsigned(4)))
            let choice = Input(bit)
            let y = Output(vector(3, of: unsigned(4)))
            let z = Output(vector(3, of: unsigned(4)))
            func describe() {
                y.drive(short)
                z.drive(mux(choice, long, short))
            }
        }
        #expect(
            messages(Unequal()) == [
                "AggregateTests.swift:\(#line - 4): error: field-count: 3 values are needed but "
                    + "2 given (module Unequal)",
                "AggregateTests.swift:\(#line - 3): error: field-count: 3 values are needed but "
                    + "2 given (module Unequal)",
            ])
        #expect(Vector([Unsigned]()) == nil)
    }
}

@Suite struct BundleTests {
    struct Passing: HardwareModule {
        let source = Input(Pixel())
        let held = Register(Pixel(), resets: [7, -3])
        let swapped = Wire(Pixel())
        let result = Output(Pixel())

        func describe() {
            held.next(source)
            var copy = held.value
            copy.red = source.red
            swapped.drive(copy)
            result.drive(swapped)
        }
    }

    @Test func aBundleIsItsShape() throws {
        let design = try Design(Passing())
        #expect(
            design.top.ports.map(\.name) == [
                "source_red", "source_green", "result_red", "result_green",
            ])
        #expect(design.top.registers.map(\.name) == ["held_red", "held_green"])
        #expect(design.top.wires.map(\.name) == ["swapped_red", "swapped_green"])
    }

    @Test func settingAFieldOfACopyLeavesTheOriginal() throws {
        let engine = try simulate(Passing())
        try engine.reset()
        try engine.set("source_red", 200)
        #expect(try engine.get("result_red") == "200")
        #expect(try engine.get("result_green") == "-3")
        #expect(try engine.get("held_red") == "7")
    }

    @Test func bundlesPassThroughInstances() throws {
        struct Outer: HardwareModule {
            let input = Input(Pixel())
            let output = Output(Pixel())
            let inner = Instance(Passing())
            func describe() {
                inner.source.drive(input)
                output.drive(inner.result)
            }
        }
        let engine = try simulate(Outer())
        try engine.set("input_red", 42)
        #expect(try engine.get("output_red") == "42")
    }

    @Test func parametersOfABundleReachItsPorts() throws {
        struct Wide: HardwareModule {
            let sample = Input(Sample(width: 12))
            let y = Output(Sample(width: 12))
            func describe() { y.drive(sample) }
        }
        #expect(try Design(Wide()).top.ports.map(\.shape.width) == [12, 1, 12, 1])
    }

    @Test func aBundleThatForgetsItsParameterIsReported() {
        struct Forgetful: Bundle {
            @Field var level: Unsigned
            init() { self.init(width: 8) }
            init(width: Int) { _level = Field(unsigned(width)) }
        }
        struct Wide: HardwareModule {
            let sample = Input(Forgetful(width: 12))
            func describe() { sample.unused() }
        }
        #expect(
            diagnostics(Wide()).map(\.message).contains(
                "Forgetful.isolated() makes a bundle of another shape; override it so that it "
                    + "makes one with the same parameters"))
    }

    @Test func aFieldThatWasNotSetIsReported() {
        struct Partial: HardwareModule {
            let y = Output(Pixel())
            func describe() {
                var pixel = Pixel()
                pixel.red = unsigned(8)(1)
                y.drive(pixel)
            }
        }
        #expect(
            messages(Partial()) == [
                "AggregateTests.swift:\(#line - 3): error: outside-module: a signal is used "
                    + "outside a module's description; move it into the module's properties or its "
                    + "describe() (module Partial)"
            ])
    }
}
