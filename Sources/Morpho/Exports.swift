// One import for a unit's author: the language, the engines and the emitter.
@_exported import MorphoHDL
@_exported import MorphoLanes
@_exported import MorphoSimulation
@_exported import MorphoVerilog
