import CMorphoGMP

/// Arithmetic on words. Up to 64 bits it is machine arithmetic; above, GMP's limb functions do the
/// work. Every function is total: see each for what it gives where mathematics gives nothing.
extension Word {
    /// The word widened or narrowed to `newWidth`: new bits are copies of the sign bit when
    /// `signed`, otherwise zeros; surplus bits are dropped.
    public func extended(to newWidth: Int, signed: Bool) -> Word {
        if newWidth == width { return self }
        var result = Word(limbs: allLimbs, width: newWidth)
        guard signed, newWidth > width, isNegative else { return result }
        if newWidth <= 64 {
            result.low |= ~Word.mask(width)
        } else {
            result.limbs[(width - 1) >> 6] |= ~Word.mask(((width - 1) & 63) + 1)
            for index in Word.limbCount(width)..<result.limbs.count { result.limbs[index] = .max }
        }
        result.normalise()
        return result
    }

    /// Bits `low ..< low + width` as a word of their own; bits beyond the top read as zero.
    public func slice(low position: Int, width newWidth: Int) -> Word {
        if width <= 64 {
            return Word(position >= 64 ? 0 : low >> UInt(position), width: newWidth)
        }
        return shiftedRight(by: UInt(position), signed: false)
            .extended(to: newWidth, signed: false)
    }

    /// `self` above `lower`: `{self, lower}` in Verilog.
    public func concatenated(above lower: Word) -> Word {
        let total = width + lower.width
        if total <= 64 { return Word(low << UInt(lower.width) | lower.low, width: total) }
        return extended(to: total, signed: false).shiftedLeft(by: UInt(lower.width))
            .or(lower.extended(to: total, signed: false))
    }

    /// All parts side by side, the first one on top; linear in the parts and the width together.
    /// - Parameter width: the sum of the parts' widths.
    init(concatenating parts: [Word], width: Int) {
        var result = [UInt](repeating: 0, count: Word.limbCount(width) + 1)
        var position = 0
        for part in parts.reversed() {
            let (skip, bits) = (position >> 6, UInt(position & 63))
            for index in 0..<Word.limbCount(part.width) where skip + index < result.count - 1 {
                let limb = part.limb(index)
                result[skip + index] |= limb << bits
                if bits > 0 { result[skip + index + 1] |= limb >> (64 - bits) }
            }
            position += part.width
        }
        self.init(limbs: result, width: width)
    }

    // MARK: Bitwise, equal widths

    public var inverted: Word { mapLimbs { ~$0 } }
    /// Bitwise and of words of one width.
    public func and(_ other: Word) -> Word { zipLimbs(other) { $0 & $1 } }
    /// Bitwise or of words of one width.
    public func or(_ other: Word) -> Word { zipLimbs(other) { $0 | $1 } }
    /// Bitwise exclusive or of words of one width.
    public func xor(_ other: Word) -> Word { zipLimbs(other) { $0 ^ $1 } }

    /// The number of set bits.
    public var onesCount: Int {
        width <= 64 ? low.nonzeroBitCount : limbs.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    // MARK: Modular arithmetic, equal widths

    /// `self + other` modulo 2^width.
    public func adding(_ other: Word) -> Word {
        if width <= 64 { return Word(low &+ other.low, width: width) }
        var result = self
        _ = other.limbs.withUnsafeBufferPointer { b in
            result.limbs.withUnsafeMutableBufferPointer { r in
                __gmpn_add_n(r.baseAddress, r.baseAddress, b.baseAddress, r.count)
            }
        }
        result.normalise()
        return result
    }

    /// `self - other` modulo 2^width.
    public func subtracting(_ other: Word) -> Word {
        if width <= 64 { return Word(low &- other.low, width: width) }
        var result = self
        _ = other.limbs.withUnsafeBufferPointer { b in
            result.limbs.withUnsafeMutableBufferPointer { r in
                __gmpn_sub_n(r.baseAddress, r.baseAddress, b.baseAddress, r.count)
            }
        }
        result.normalise()
        return result
    }

    /// `0 - self` modulo 2^width.
    public var negated: Word { Word(width: width).subtracting(self) }

    /// `self * other` modulo 2^width.
    public func multiplied(by other: Word) -> Word {
        if width <= 64 { return Word(low &* other.low, width: width) }
        let count = limbs.count
        var product = [UInt](repeating: 0, count: 2 * count)
        product.withUnsafeMutableBufferPointer { p in
            limbs.withUnsafeBufferPointer { a in
                other.limbs.withUnsafeBufferPointer { b in
                    _ = __gmpn_mul(p.baseAddress, a.baseAddress, count, b.baseAddress, count)
                }
            }
        }
        return Word(limbs: product, width: width)
    }

    /// Unsigned quotient and remainder, equal widths. Division by zero gives all ones and `self`.
    public func dividedUnsigned(by divisor: Word) -> (quotient: Word, remainder: Word) {
        if divisor.isZero { return (.ones(width: width), self) }
        if width <= 64 {
            let (quotient, remainder) = low.quotientAndRemainder(dividingBy: divisor.low)
            return (Word(quotient, width: width), Word(remainder, width: width))
        }
        let divisorLimbs = divisor.limbs.count - divisor.leadingZeroLimbs
        let count = limbs.count
        var quotient = [UInt](repeating: 0, count: count - divisorLimbs + 1)
        var remainder = [UInt](repeating: 0, count: divisorLimbs)
        quotient.withUnsafeMutableBufferPointer { q in
            remainder.withUnsafeMutableBufferPointer { r in
                limbs.withUnsafeBufferPointer { a in
                    divisor.limbs.withUnsafeBufferPointer { b in
                        __gmpn_tdiv_qr(
                            q.baseAddress, r.baseAddress, 0, a.baseAddress, count, b.baseAddress,
                            divisorLimbs)
                    }
                }
            }
        }
        return (Word(limbs: quotient, width: width), Word(limbs: remainder, width: width))
    }

    /// Quotient rounded towards zero and remainder with the sign of the dividend, both in two's
    /// complement modulo 2^width, equal widths. Division by zero gives all ones and `self`.
    public func dividedSigned(by divisor: Word) -> (quotient: Word, remainder: Word) {
        if divisor.isZero { return (.ones(width: width), self) }
        let (quotient, remainder) = magnitude.dividedUnsigned(by: divisor.magnitude)
        return (
            isNegative == divisor.isNegative ? quotient : quotient.negated,
            isNegative ? remainder.negated : remainder
        )
    }

    private var magnitude: Word { isNegative ? negated : self }

    // MARK: Order, equal widths

    /// Compares words of one width as numbers, both with or both without sign.
    public func isLess(than other: Word, signed: Bool) -> Bool {
        if signed, isNegative != other.isNegative { return isNegative }
        if width <= 64 { return low < other.low }
        for index in stride(from: limbs.count - 1, through: 0, by: -1)
        where limbs[index] != other.limbs[index] {
            return limbs[index] < other.limbs[index]
        }
        return false
    }

    // MARK: Shifts: any amount is defined

    /// Shifted towards the top; zeros enter. An amount of the width or more gives zero.
    public func shiftedLeft(by amount: UInt) -> Word {
        if amount >= UInt(width) { return Word(width: width) }
        if width <= 64 { return Word(low << amount, width: width) }
        let (skip, bits) = (Int(amount >> 6), amount & 63)
        var result = Word(width: width)
        for index in skip..<limbs.count {
            result.limbs[index] = limbs[index - skip] << bits
            if bits > 0, index > skip {
                result.limbs[index] |= limbs[index - skip - 1] >> (64 - bits)
            }
        }
        result.normalise()
        return result
    }

    /// Shifted towards the bottom; zeros enter, or copies of the sign bit when `signed`. An amount
    /// of the width or more gives zero or the sign everywhere.
    public func shiftedRight(by amount: UInt, signed: Bool) -> Word {
        let fill = signed && isNegative
        if amount >= UInt(width) { return fill ? .ones(width: width) : Word(width: width) }
        if width <= 64 {
            let shifted = low >> amount
            return Word(fill ? shifted | ~(Word.mask(width) >> amount) : shifted, width: width)
        }
        let (skip, bits) = (Int(amount >> 6), amount & 63)
        let source = fill ? extended(to: limbs.count * 64, signed: true) : self
        var result = Word(width: width)
        for index in 0..<limbs.count {
            let from = index + skip
            let here = from < limbs.count ? source.limbs[from] : (fill ? .max : 0)
            let above = from + 1 < limbs.count ? source.limbs[from + 1] : (fill ? .max : 0)
            result.limbs[index] = bits == 0 ? here : here >> bits | above << (64 - bits)
        }
        result.normalise()
        return result
    }

    /// The value as a shift amount: values that do not fit a machine word read as the largest one.
    public var shiftAmount: UInt { unsignedValue ?? .max }

    // MARK: Helpers

    private var leadingZeroLimbs: Int { limbs.reversed().prefix { $0 == 0 }.count }

    private func mapLimbs(_ transform: (UInt) -> UInt) -> Word {
        if width <= 64 { return Word(transform(low), width: width) }
        return Word(limbs: limbs.map(transform), width: width)
    }

    private func zipLimbs(_ other: Word, _ combine: (UInt, UInt) -> UInt) -> Word {
        if width <= 64 { return Word(combine(low, other.low), width: width) }
        var result = self
        for index in limbs.indices {
            result.limbs[index] = combine(limbs[index], other.limbs[index])
        }
        result.normalise()
        return result
    }
}
