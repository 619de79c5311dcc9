/// Text as CommonMark with tables (GitHub), so that it reads as it was printed.
enum Markdown {
  /// What a list item is marked with.
  enum ListKind { case bullet, number(Int) }

  /// A paragraph: characters that mean something in Markdown are escaped.
  static func paragraph(_ text: String) -> String {
    let inline = escaped(text)
    guard let first = inline.first else { return inline }
    if "#+-=".contains(first) { return "\\" + inline }
    // `45. Texten` would begin a numbered list.
    let digits = inline.prefix { $0.isNumber && $0.isASCII }
    let rest = inline.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map(\.isWhitespace) ?? true
    {
      return digits + "\\" + rest
    }
    return inline
  }

  /// The text of a heading, without its number signs.
  static func heading(_ text: String) -> String {
    let inline = escaped(text)
    return inline.hasSuffix("#") ? inline.dropLast() + "\\#" : inline
  }

  /// A cell of a table.
  static func cell(_ text: String) -> String { escaped(text) }

  /// A list item with its marker: bullets become hyphens, numbers stay, letters stand after a hyphen.
  static func listItem(_ text: String) -> (kind: ListKind, line: String) {
    let words = text.split(separator: " ", maxSplits: 1)
    guard let first = words.first, let last = first.last else { return (.bullet, "-") }
    let rest = words.count > 1 ? paragraph(String(words[1])) : ""
    if let number = Int(first.dropLast()), last == "." || last == ")" {
      return (.number(number), "\(first) \(rest)")
    }
    let isBullet = first.count == 1 && !(first.first?.isNumber ?? true) && first != "("
    guard isBullet else { return (.bullet, "- " + paragraph(text)) }
    return (.bullet, "- " + rest)
  }

  /// Escapes what would be emphasis, code, a link, a tag, an entity or a cell's end.
  private static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "\\", "`", "*", "[", "]", "<", ">", "|", "~": result += "\\"
      case "_":
        // Inside a word it means nothing: `fil_namn`.
        let after = scalars.index(after: index)
        let isInside =
          index > scalars.startIndex && after < scalars.endIndex
          && scalars[scalars.index(before: index)].properties.isAlphabetic
          && scalars[after].properties.isAlphabetic
        if !isInside { result += "\\" }
      case "&":
        let after = scalars.index(after: index)
        if after < scalars.endIndex, scalars[after] == "#" || scalars[after].properties.isAlphabetic
        {
          result += "\\"
        }
      case "\t":
        result += " "
        continue
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
