import HDL
import Units
import Verilog

let made = try Catalogue.functionUnit(named: "smurf").make({ x in ((x[0]*x[0]+x[1]*x[1])/2).squareRoot() }, 2, [:])
for w in made.design.warnings { print("//", w) }
for f in try VerilogEmitter(made.design).files() { print("==== \(f.name)\n\(f.text)") }
