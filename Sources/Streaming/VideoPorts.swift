import MorphoHDL

/// The receiving side of an AXI4-Stream that carries video: a property `s` of a module gives it the
/// ports `s_axis_tdata` and so on, the names that vendors' tools group by themselves.
///
///     tdata    a pixel: red in bits 7...0, green in 15...8, blue in 23...16, or one grey level
///     tuser    the pixel is the first one of a frame
///     tlast    the pixel is the last one of a line
///
/// A pixel is taken at each edge at which `tvalid` and `tready` hold.
public struct VideoInput: Interface {
    public struct Stream: Interface {
        public let tdata: Input<Bits>
        public let tvalid = Input(bit)
        public let tready = Output(bit)
        public let tuser = Input(bit)
        public let tlast = Input(bit)
    }
    public let axis: Stream

    /// - Parameter bits: of a pixel.
    public init(bits width: Int) { axis = Stream(tdata: Input(bits(width))) }
}

/// The sending side of an AXI4-Stream that carries video; `VideoInput` tells the signals. A beat
/// may carry several pixels of a line, the leftmost one in the lowest bits.
public struct VideoOutput: Interface {
    public struct Stream: Interface {
        public let tdata: Output<Bits>
        public let tvalid = Output(bit)
        public let tready = Input(bit)
        public let tuser = Output(bit)
        public let tlast = Output(bit)
    }
    public let axis: Stream

    /// - Parameter bits: of a beat.
    public init(bits width: Int) { axis = Stream(tdata: Output(bits(width))) }
}

/// The size of frames, given by the surroundings: ports `frame_columns` and `frame_rows` of a
/// property `frame`. A change takes effect with the next frame that begins.
public struct FrameSize: Interface {
    public let columns: Input<Unsigned>
    public let rows: Input<Unsigned>

    public init(_ limits: FrameLimits) {
        columns = Input(unsigned(limits.columnBits))
        rows = Input(unsigned(limits.rowBits))
    }
}

/// The sizes of frames that a unit takes.
public struct FrameLimits: Hashable, Sendable {
    public let columns: ClosedRange<Int>
    public let rows: ClosedRange<Int>
    /// Columns are a multiple of this power of two.
    public let columnStep: Int

    /// Both ranges begin at 1 at least.
    public init(columns: ClosedRange<Int>, rows: ClosedRange<Int>, columnStep: Int = 1) {
        self.columnStep = max(1, columnStep)
        self.columns = max(1, columns.lowerBound)...max(1, columns.upperBound)
        self.rows = max(1, rows.lowerBound)...max(1, rows.upperBound)
    }

    /// Bits of a number of columns.
    public var columnBits: Int { columns.upperBound.bitsOfCount }
    /// Bits of a number of rows.
    public var rowBits: Int { rows.upperBound.bitsOfCount }

    public func contains(columns: Int, rows: Int) -> Bool {
        self.columns.contains(columns) && self.rows.contains(rows)
            && columns % columnStep == 0
    }
}

extension Int {
    /// Bits of an unsigned number up to this one, at least 1; this one must not be negative.
    public var bitsOfCount: Int { Swift.max(1, bitWidth - leadingZeroBitCount) }
}
