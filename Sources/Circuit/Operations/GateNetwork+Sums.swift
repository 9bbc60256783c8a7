/// Sums and products, in both styles of arithmetic.
extension GateNetwork {
    /// Sum of equal widths; `carry` enters at the bottom. Returns the carry out too.
    public func add(_ a: [Gate], _ b: [Gate], carry: Gate = .zero) -> (sum: [Gate], carry: Gate) {
        switch arithmetic {
        case .ripple: addRippling(a, b, carry: carry)
        case .parallelPrefix: addByPrefixes(a, b, carry: carry)
        case .carryChains: addOnCarryCells(a, b, carry: carry)
        }
    }

    /// Product modulo 2^width of equal widths.
    func multiply(_ a: [Gate], _ b: [Gate]) -> [Gate] {
        switch arithmetic {
        case .ripple: return multiplyByRows(a, b)
        case .parallelPrefix, .carryChains:
            var columns = [[Gate]](repeating: [], count: a.count)
            addProduct(a, b, to: &columns)
            return sum(of: columns)
        }
    }

    func addRippling(
        _ a: [Gate], _ b: [Gate], carry: Gate
    ) -> (sum: [Gate], carry: Gate) {
        var carry = carry
        var sum: [Gate] = []
        for (x, y) in zip(a, b) {
            let half = xor(x, y)
            sum.append(xor(half, carry))
            carry = or(and(x, y), and(half, carry))
        }
        return (sum, carry)
    }

    /// Brent and Kung (1982): pairs of generate and propagate are combined upwards to blocks of
    /// 2, 4, 8, ... bits and then downwards to those between.
    ///
    ///     bit       0 1 2 3 4 5 6 7
    ///     upwards     *   *   *   *
    ///                     *       *
    ///                             *
    ///     downwards             *
    ///                   *   *   *
    private func addByPrefixes(
        _ a: [Gate], _ b: [Gate], carry: Gate
    ) -> (sum: [Gate], carry: Gate) {
        let width = min(a.count, b.count)
        guard width > 0 else { return ([], carry) }
        let half = zip(a, b).map { xor($0, $1) }
        var generate = zip(a, b).map { and($0, $1) }
        var propagate = half
        generate[0] = or(generate[0], and(propagate[0], carry))
        func combine(_ high: Int, _ low: Int) {
            generate[high] = or(generate[high], and(propagate[high], generate[low]))
            propagate[high] = and(propagate[high], propagate[low])
        }
        var span = 1
        while span < width {
            for high in stride(from: 2 * span - 1, to: width, by: 2 * span) {
                combine(high, high - span)
            }
            span *= 2
        }
        while span > 1 {
            span /= 2
            for high in stride(from: 3 * span - 1, to: width, by: 2 * span) {
                combine(high, high - span)
            }
        }
        let sum = half.indices.map { xor(half[$0], $0 == 0 ? carry : generate[$0 - 1]) }
        return (sum, generate[width - 1])
    }

    /// Shift-and-add product.
    private func multiplyByRows(_ a: [Gate], _ b: [Gate]) -> [Gate] {
        let width = a.count
        var sum = a.map { and($0, b[0]) }
        for row in 1..<max(width, 2) where row < width {
            let partial = a.prefix(width - row).map { and($0, b[row]) }
            sum = sum.prefix(row) + add(Array(sum.dropFirst(row)), partial).sum
        }
        return sum
    }

    /// Adds a row of bits to columns of bits of equal weight; what lies above the columns is
    /// dropped.
    public func addRow(_ row: [Gate], to columns: inout [[Gate]]) {
        for (place, bit) in row.enumerated() { insert(bit, at: place, in: &columns) }
    }

    /// Adds a product to columns of bits of equal weight.
    public func addProduct(_ a: [Gate], _ b: [Gate], to columns: inout [[Gate]]) {
        for (row, factor) in b.enumerated() where factor != .zero {
            for (place, bit) in a.enumerated() where row + place < columns.count {
                insert(and(bit, factor), at: row + place, in: &columns)
            }
        }
    }

    /// Two equal bits of one weight are one of the next.
    private func insert(_ bit: Gate, at place: Int, in columns: inout [[Gate]]) {
        var place = place
        while bit != .zero, place < columns.count {
            guard let twin = columns[place].firstIndex(of: bit) else {
                columns[place].append(bit)
                return
            }
            columns[place].remove(at: twin)
            place += 1
        }
    }

    /// The sum modulo 2^width of columns of bits, column i of weight 2^i: carry-save adders until
    /// no column has more than two bits, then one adder. In each round columns get just as low as
    /// the next of the heights 2, 3, 4, 6, 9, 13, ... (Dadda 1965), with as few adders as can be.
    public func sum(of columns: [[Gate]]) -> [Gate] {
        var columns = columns
        let tallest = columns.map(\.count).max() ?? 0
        var heights = [2]
        while let last = heights.last, last < tallest { heights.append(last * 3 / 2) }
        for height in heights.reversed() where height < tallest {
            var carries: [Gate] = []
            for place in columns.indices {
                var bits = columns[place]
                var next: [Gate] = []
                var sums: [Gate] = []
                while bits.count + sums.count + carries.count > height {
                    let excess = bits.count + sums.count + carries.count - height
                    // When the bits from before are used up, those of this round follow.
                    while bits.count < 3, !carries.isEmpty { bits.append(carries.removeFirst()) }
                    while bits.count < 3, !sums.isEmpty { bits.append(sums.removeFirst()) }
                    let (a, b) = (bits.removeFirst(), bits.removeFirst())
                    let c = excess > 1 && !bits.isEmpty ? bits.removeFirst() : .zero
                    let half = xor(a, b)
                    sums.append(xor(half, c))
                    next.append(or(and(a, b), and(half, c)))
                }
                columns[place] = bits + sums + carries
                carries = next.filter { $0 != .zero }
            }
        }
        func row(_ index: Int) -> [Gate] {
            columns.map { index < $0.count ? $0[index] : .zero }
        }
        return add(row(0), row(1)).sum
    }
}
