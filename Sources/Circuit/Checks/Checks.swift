extension Design { public func check() -> [Diagnostic] { [] } }
