/// The marker at the beginning of a list item: `•`, `-`, `1.`, `a)`.
struct ListMarker: Hashable {
  /// What kind of marker it is.
  enum Kind: Hashable { case bullet, number, letter }

  /// What kind of marker it is.
  let kind: Kind
  /// The marker as printed.
  let text: String

  /// Reads a marker at the beginning of some words; nil if there is none.
  init?(_ words: [String]) {
    guard let first = words.first, let last = first.last else { return nil }
    if first.count == 1, "•·▪●○◦■□-–—*✓►▶➢\u{F0B7}\u{F0A7}o".contains(first),
      words.count > 1 || first != "o"
    {
      // A lone `o` is Word's hollow bullet only where a text follows that could be an item.
      if first == "o", words[1].first?.isLowercase == true { return nil }
      kind = .bullet
    } else if last == "." || last == ")" {
      let body = first.dropLast()
      if !body.isEmpty, body.count <= 3, body.allSatisfy({ $0.isNumber && $0.isASCII }) {
        kind = .number
      } else if body.count == 1, body.first?.isLetter == true {
        kind = .letter
      } else {
        return nil
      }
    } else {
      return nil
    }
    text = first
  }
}
