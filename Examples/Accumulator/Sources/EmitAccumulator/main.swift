import Accumulator
import Morpho

exitOnError { try emit(Accumulator(), to: "rtl", testbenches: "testbenches") }
