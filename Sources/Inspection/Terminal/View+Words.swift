public import Renskrift

extension View {
  /// The words that are shown, in extraction order.
  private func words(of document: Document) -> [ShownWord] {
    let roles = ShownWord.roles(document)
    var words: [ShownWord] = []
    for page in document.pages where selection.shows(page.number) {
      for (line, content) in page.lines.enumerated() {
        for index in content.words.indices {
          let id = WordID(page: page.number, line: line + 1, word: index + 1)
          guard selection.shows(id) else { continue }
          let word = ShownWord(id, of: document, role: roles[id])
          if selection.holds(word.read, word.text) { words.append(word) }
        }
      }
    }
    return words
  }

  /// A table of words: place, box, confidence, reader, role, text, and what other readers read.
  public func wordsText(_ document: Document) -> String {
    let rows = words(of: document).map { word in
      Self.entry(word.columns + " ", word.texts, width: 60)
    }
    guard !rows.isEmpty else { return "No words.\n" }
    let head =
      Self.padded("word", 9) + ["x0", "y0", "x1", "y1"].map { Self.right($0, 7) }.joined()
      + "  conf " + Self.padded("reader", 6) + " " + Self.padded("role", 8) + "text\n"
    return head + rows.joined()
  }

  /// The same table for programs.
  public func wordsJSON(_ document: Document) -> JSON {
    .array(words(of: document).map(\.json))
  }
}

/// A word with everything that is known about it.
struct ShownWord {
  let id: WordID
  let word: Word
  let read: String
  let text: String
  let role: Run.Role?

  init(_ id: WordID, of document: Document, role: Run.Role?) {
    self.id = id
    word = document.word(id)
    read = document.read(id)
    text = document.text(id)
    self.role = role
  }

  /// The roles of all words.
  static func roles(_ document: Document) -> [WordID: Run.Role] {
    var roles: [WordID: Run.Role] = [:]
    for run in document.layout?.runs ?? [] {
      for id in run.span.words { roles[id] = run.role }
    }
    return roles
  }

  private var isChanged: Bool { !read.utf8.elementsEqual(text.utf8) }

  /// Everything but the texts.
  var columns: String {
    let box = word.box.map { [$0.x0, $0.y0, $0.x1, $0.y1].map { "\($0)" } }
    return View.padded(id.description, 9)
      + (box ?? ["-", "-", "-", "-"]).map { View.right($0, 7) }.joined()
      + View.right(word.confidence.map { "\($0)" } ?? "-", 6) + " "
      + View.padded(word.reader ?? "-", 6) + " "
      + View.padded(String((role?.rawValue ?? "-").prefix(8)), 8)
  }

  /// What was read, what became of it, and what others read.
  var texts: String {
    var texts = isChanged ? "\(read) → \(text.isEmpty ? "(taken out)" : text)" : read
    for other in word.alternatives ?? [] {
      let seen = other.text.isEmpty ? "nothing" : other.text
      let sure = other.confidence.map { " \($0)" } ?? ""
      texts += " | \(other.reader): \(seen)\(sure)"
    }
    return texts
  }

  var json: JSON {
    var members: [JSON.Member] = [.init("id", .string(id.description))]
    if let box = word.box {
      members.append(.init("box", .array([box.x0, box.y0, box.x1, box.y1].map(JSON.number))))
    }
    if let confidence = word.confidence { members.append(.init("confidence", .number(confidence))) }
    if let reader = word.reader { members.append(.init("reader", .string(reader))) }
    if let role { members.append(.init("role", .string(role.rawValue))) }
    members.append(.init("read", .string(read)))
    members.append(.init("text", .string(text)))
    members.append(.init("alternatives", .array((word.alternatives ?? []).map(\.json))))
    return .object(members)
  }
}

extension Alternative {
  /// The alternative as an object of JSON.
  var json: JSON {
    var members: [JSON.Member] = [
      .init("text", .string(text)), .init("reader", .string(reader)),
    ]
    if let confidence { members.append(.init("confidence", .number(confidence))) }
    return .object(members)
  }
}
