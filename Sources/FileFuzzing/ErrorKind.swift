/// The cases that make up an error, such as "gguf.overlap": what distinguishes one kind of fault
/// from another, without names, numbers and places.
func errorKind(_ error: any Error) -> String {
    "\(type(of: error))." + cases(error).joined(separator: ".")
}

private func cases(_ value: Any) -> [String] {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .enum else { return [] }
    guard let payload = mirror.children.first else {
        let name = String(reflecting: value)
        return [name.split(separator: ".").last.map(String.init) ?? name]
    }
    var names = [payload.label ?? "?"]
    let inner = Mirror(reflecting: payload.value)
    let parts = inner.displayStyle == .tuple ? Array(inner.children) : [payload]
    for part in parts {
        let type = "\(type(of: part.value))"
        // What a library says tells its faults apart, but for the numbers in it.
        if let text = part.value as? String, names[0] == "damaged", part.label != "file" {
            let words = text.split { !$0.isLetter && !$0.isNumber }
            names.append(words.filter { !$0.contains(where: \.isNumber) }.joined(separator: "_"))
        } else if ["Fault", "Error", "Feature", "Format"].contains(where: type.hasSuffix) {
            names += cases(part.value)
        }
    }
    return names
}
