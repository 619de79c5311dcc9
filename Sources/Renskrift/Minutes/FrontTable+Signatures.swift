extension FrontTable {
  /// Posts side by side and nothing else (`Ordförande   Justerare   Sekreterare`), with names below them.
  mutating func readPosts(_ lines: [String], of passage: Passage) -> Bool {
    let fields = lines.compactMap { line in
      label(line).flatMap { $0.rest.isEmpty && $0.field.isPost ? $0.field : nil }
    }
    guard passage.role == .signature, fields.count >= 2, fields.count == lines.count else {
      return false
    }
    posts = fields
    isOpen = false
    return true
  }

  /// Posts with lines to sign on (`Sekreterare ……… Paragrafer §§ 4–9`), and the names below them.
  mutating func readSignatures(_ cells: [String], of passage: Passage) -> Bool {
    let pieces = cells.flatMap(Self.partsBetweenLines)
    // `Sekreterare` over the line to sign on, and the name below it.
    if isOpen, pieces.allSatisfy(\.isEmpty), let last = entries.last, last.field.isPost,
      last.lines.isEmpty
    {
      return true
    }
    if pieces.count > cells.count || pieces.count == 1 && pieces[0] != cells[0] {
      var here: [FrontField] = []
      for piece in pieces where !piece.isEmpty {
        if let (field, rest) = label(piece), rest.isEmpty, field.isPost {
          here.append(field)
        } else {
          readCell(piece, of: passage)
        }
      }
      if !here.isEmpty { posts = here }
      isOpen = false
      return true
    }
    guard !posts.isEmpty else { return false }
    let text = cells.filter { !$0.isEmpty }.joined(separator: ", ")
    guard label(text) == nil, beginsWithName(text) else {
      if text.contains(where: \.isLetter) { posts = [] }
      return false
    }
    let names = NameScanner(text: text, words: vocabulary.words.attendance)
      .people(Lexeme.all(in: text)[...])
    // Four words or more are the names of several people side by side: whose is not guessed.
    for (position, name) in names.enumerated() where name.split(separator: " ").count < 4 {
      guard let field = position < posts.count ? posts[position] : posts.last else { break }
      entries.append(Entry(field: field, lines: [Line(text: name, block: passage.id)]))
    }
    posts = []
    isOpen = false
    return true
  }

  /// What stands before, between and after lines of dots or underscores.
  static func partsBetweenLines(_ cell: String) -> [String] {
    let words = cell.split(separator: " ")
    var parts: [[Substring]] = [[]]
    for word in words {
      if SignatureLine.isRule(word) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.count == 1 ? [cell] : parts.map { $0.joined(separator: " ") }
  }
}
