/// The candidate spelled most like `name`, for "did you mean": at most a third of its letters are
/// put in, left out or changed, capitals aside. Of candidates that are alike the first.
///
/// A candidate that shares no letter is not alike. Names beyond 200 bytes are compared by their
/// beginnings, and at most 10,000 candidates are looked at, since a suggestion is a courtesy.
public func closestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().utf8.prefix(200))
    var best: (name: String, distance: Int)?
    for candidate in candidates.prefix(10_000) {
        let letters = Array(candidate.lowercased().utf8.prefix(200))
        let limit = min(
            max(1, (wanted.count + 1) / 3), max(wanted.count, letters.count) - 1,
            (best?.distance ?? .max) - 1)
        // Candidates whose length alone rules them out cost nothing.
        guard abs(letters.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, letters)
        if distance <= limit { best = (candidate, distance) }
    }
    return best?.name
}

/// Levenshtein's distance: the insertions, deletions and replacements from one text to the other.
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (position, letter) in left.enumerated() {
        var diagonal = row[0]
        row[0] = position + 1
        for column in right.indices {
            let replaced = diagonal + (letter == right[column] ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
        }
    }
    return row[right.count]
}
