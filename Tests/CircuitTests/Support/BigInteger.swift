import CMorphoGMP

/// A GMP integer. The operation table uses GMP only above 64 bits, so up to there GMP checks it
/// from outside.
final class BigInteger: ReferenceInteger {
    private var value = __mpz_struct()

    private init(_ body: (UnsafeMutablePointer<__mpz_struct>) -> Void) {
        __gmpz_init(&value)
        body(&value)
    }

    convenience init(small: Int) { self.init { __gmpz_set_si($0, small) } }

    convenience init(unsigned: UInt) { self.init { __gmpz_set_ui($0, unsigned) } }

    deinit { __gmpz_clear(&value) }

    static func == (left: BigInteger, right: BigInteger) -> Bool {
        __gmpz_cmp(&left.value, &right.value) == 0
    }
    static func < (left: BigInteger, right: BigInteger) -> Bool {
        __gmpz_cmp(&left.value, &right.value) < 0
    }
    static func + (left: BigInteger, right: BigInteger) -> BigInteger {
        BigInteger { __gmpz_add($0, &left.value, &right.value) }
    }
    static func - (left: BigInteger, right: BigInteger) -> BigInteger {
        BigInteger { __gmpz_sub($0, &left.value, &right.value) }
    }
    static func * (left: BigInteger, right: BigInteger) -> BigInteger {
        BigInteger { __gmpz_mul($0, &left.value, &right.value) }
    }
    func divided(by divisor: BigInteger) -> (quotient: BigInteger, remainder: BigInteger) {
        (
            BigInteger { __gmpz_tdiv_q($0, &self.value, &divisor.value) },
            BigInteger { __gmpz_tdiv_r($0, &self.value, &divisor.value) }
        )
    }
    func shiftedUp(_ amount: Int) -> BigInteger {
        BigInteger { __gmpz_mul_2exp($0, &self.value, UInt(amount)) }
    }
    func shiftedDown(_ amount: Int) -> BigInteger {
        BigInteger { __gmpz_fdiv_q_2exp($0, &self.value, UInt(amount)) }
    }
    func bit(_ index: Int) -> Bool { __gmpz_tstbit(&value, UInt(index)) == 1 }
}
