import Comparison
import ExternalTools
import Technology
import Units
let target = try FunctionTarget("sqrt((x*x+y*y)/2)")
let comparison = UnitComparison(target: target, measurement: try ErrorMeasurement(points: 16), pricing: YosysPricing(liberty: try DataFile.liberty.locate()))
for n in ["smurf", "lut"] { print(try comparison.row(Catalogue.functionUnit(named: n), parameters: [:], progress: {print($0)})) }
