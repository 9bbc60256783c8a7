import MorphoHDL

/// One word added to itself as a balanced tree.
struct Tree: HardwareModule {
    let terms: Int
    let x = Input(unsigned(4))
    let y: Output<Unsigned>

    init(_ terms: Int) {
        self.terms = terms
        y = Output(unsigned(4 + treeDepth(terms)))
    }

    func describe() {
        y.drive(balancedSum((0..<terms).map { _ in x.value }).extended(to: 4 + treeDepth(terms)))
    }
}

/// The sum of all words of a vector, each an input of its own.
struct VectorSum: HardwareModule {
    let terms: Int
    let x: Input<Vector<Unsigned>>
    let y: Output<Unsigned>

    init(_ terms: Int) {
        self.terms = terms
        x = Input(vector(terms, of: unsigned(4)))
        y = Output(unsigned(4 + treeDepth(terms)))
    }

    func describe() { y.drive(x.sum().extended(to: 4 + treeDepth(terms))) }
}

/// One word added to itself in a row, each sum the operand of the next.
struct Chain: HardwareModule {
    let terms: Int
    let x = Input(unsigned(16))
    let y = Output(unsigned(16))

    init(_ terms: Int) { self.terms = terms }

    func describe() {
        var sum = x.value
        for _ in 1..<terms { sum = sum &+ x }
        y.drive(sum)
    }
}

/// Registers in a ring, each of which takes its neighbour's value plus one.
struct Registers: HardwareModule {
    let count: Int
    let cells: [Register<Unsigned>]
    let y = Output(unsigned(8))

    init(_ count: Int) {
        self.count = count
        cells = (0..<count).map { _ in Register(unsigned(8), reset: 0) }
    }

    func describe() {
        guard var neighbour = cells.last else { return }
        y.drive(neighbour)
        for cell in cells {
            cell.next(neighbour &+ 1)
            neighbour = cell
        }
    }
}

/// Levels of a balanced tree: each adder grows by one bit.
private func treeDepth(_ terms: Int) -> Int {
    terms < 2 ? 0 : Int.bitWidth - (terms - 1).leadingZeroBitCount
}
