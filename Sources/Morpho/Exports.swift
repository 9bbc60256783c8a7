// One import for a unit's author: the language, the engines and the emitter.
@_exported import HDL
@_exported import Simulation
@_exported import Verilog
