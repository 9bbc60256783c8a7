import Accumulator
import Morpho

try emit(Accumulator(), to: "rtl", testbenches: "testbenches")
