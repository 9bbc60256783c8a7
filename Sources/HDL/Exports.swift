// What a description needs of the circuit below the language. The rest of `Circuit` stays out of
// sight: its `Register` and `Memory` are tables, not the language's.
@_exported import struct MorphoCircuit.ClockDomain
@_exported import struct MorphoCircuit.Design
@_exported import struct MorphoCircuit.Diagnostic
@_exported import struct MorphoCircuit.ElaborationError
@_exported import enum MorphoCircuit.ReadDuringWrite
@_exported import struct MorphoCircuit.SourceLocation
@_exported import enum MorphoCircuit.StreamEncoding
@_exported import struct MorphoCircuit.Word
