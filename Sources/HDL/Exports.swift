// What a description needs of the circuit below the language. The rest of `Circuit` stays out of
// sight: its `Register` and `Memory` are tables, not the language's.
@_exported import struct Circuit.ClockDomain
@_exported import struct Circuit.Design
@_exported import struct Circuit.Diagnostic
@_exported import struct Circuit.ElaborationError
@_exported import enum Circuit.ReadDuringWrite
@_exported import struct Circuit.SourceLocation
@_exported import struct Circuit.Word
