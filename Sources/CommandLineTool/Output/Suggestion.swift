/// The known word closest to one that is not known, for "did you mean".
func closest(to word: String, among known: [String]) -> String? {
    // Longer words are no slips of the finger, and comparing takes time in proportion.
    guard word.count <= 40 else { return nil }
    let lowered = word.lowercased()
    let best = known.map { (word: $0, distance: distance(lowered, $0.lowercased())) }
        .min { $0.distance < $1.distance }
    guard let best, best.distance <= max(1, (word.count + 1) / 3), best.distance < best.word.count
    else {
        return nil
    }
    return best.word
}

/// How many letters must be put in, left out or changed to make one word into the other.
private func distance(_ first: String, _ second: String) -> Int {
    let second = Array(second)
    var row = Array(0...second.count)
    for letter in first {
        var diagonal = row[0]
        row[0] += 1
        for (column, other) in second.enumerated() {
            let changed = diagonal + (letter == other ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
        }
    }
    return row[second.count]
}
