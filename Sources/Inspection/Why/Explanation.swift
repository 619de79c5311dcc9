public import Renskrift

/// What became of a text: where it was read, what was done to it, where it ended.
public struct Explanation: Sendable {
  /// A place where the text stands, or stood.
  struct Place: Sendable {
    /// The words, in extraction order.
    let words: [WordID]
    /// In which texts it was found there.
    var seen: Set<Seen>
  }

  /// Where a text was found.
  enum Seen: String, Sendable, CaseIterable {
    case read, repaired, alternative
  }

  private let document: Document
  private let text: String
  private let places: [Place]
  private let homes: Homes

  /// Looks for a text in what was read, in what repair made of it, and in what other readers saw.
  public init(_ text: String, in document: Document, _ selection: Selection = Selection()) {
    self.document = document
    self.text = text
    homes = Homes(document)
    var found: [[WordID]: Set<Seen>] = [:]
    if let search = TextSearch(text) {
      let ids = document.wordIDs
      for words in search.places(ids.lazy.map { ($0, document.read($0)) }) {
        found[words, default: []].insert(.read)
      }
      if !document.edits.isEmpty {
        for words in search.places(ids.lazy.map { ($0, document.text($0)) }) {
          found[words, default: []].insert(.repaired)
        }
      }
      // A paragraph goes on over the end of its page, past the footer.
      for block in document.blocks ?? [] where Set(block.spans.map(\.page)).count > 1 {
        let words = block.spans.flatMap(\.words).map { ($0, document.text($0)) }
        for words in search.places(words) { found[words, default: []].insert(.repaired) }
      }
      for id in ids {
        for other in document.word(id).alternatives ?? [] where search.isFound(in: other.text) {
          found[[id], default: []].insert(.alternative)
        }
      }
    }
    places = found.map { Place(words: $0.key, seen: $0.value) }
      .filter { $0.words.contains(where: selection.shows) }
      .sorted { $0.words.lexicographicallyPrecedes($1.words) }
  }

  /// The explanation for people.
  public var report: String {
    guard !places.isEmpty else { return nothing }
    return places.enumerated().map { number, place in
      let lines = facts(place).map { View.entry("  \($0.0)", $0.1, width: 12) }
      return "\(number + 1)  \(heading(place))\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// The explanation for programs.
  public var json: JSON {
    .array(
      places.map { place in
        .object(
          [
            .init("words", .array(place.words.map { .string($0.description) })),
            .init(
              "seen",
              .array(Seen.allCases.filter(place.seen.contains).map { .string($0.rawValue) })),
            .init("inText", .bool(isInText(place))),
          ]
            + facts(place).map { .init($0.0, .string($0.1)) })
      })
  }

  /// What is said where the text is nowhere.
  private var nothing: String {
    let said = "\"\(self.text)\" stands nowhere: no reader saw it, and no rule made it."
    var text = said.wrapped(to: 80) + "\n"
    let silent = document.pages.filter { $0.status != .ok }
    for page in silent {
      text += View.entry(
        "  -",
        "page \(page.number) has no text (\(page.status.rawValue)): "
          + page.reasons.joined(separator: " "), width: 4)
    }
    let words = Set(document.wordIDs.map(document.text)).filter { !$0.isEmpty }.sorted()
    if !self.text.contains(where: \.isWhitespace), let near = words.nearest(to: self.text) {
      text += View.entry("  -", "the nearest word that was read is \"\(near)\"", width: 4)
    }
    return text
  }

  private func heading(_ place: Place) -> String {
    guard let first = place.words.first, let last = place.words.last else { return "" }
    let words = first == last ? "word \(first)" : "words \(first) to \(last)"
    return "page \(first.page), line \(first.line), \(words)"
  }

  private func isInText(_ place: Place) -> Bool {
    place.words.contains { id in
      !document.text(id).isEmpty && (homes.blocks[id].map { homes.all[$0].role.isText } ?? false)
    }
  }

  /// What is known of a place, label by label.
  private func facts(_ place: Place) -> [(String, String)] {
    var facts: [(String, String)] = place.words.map { ("read", reading($0)) }
    if place.words.count > 6 {
      facts = [("read", "\"\(place.words.map(document.read).joined(separator: " "))\"")]
    }
    let page = place.words.first.flatMap { document.page($0.page) }
    facts.append(("page", pageFact(page)))
    for (role, reason) in homes.roles(place.words) {
      facts.append(("role", role + (reason.map { ", as it \($0)" } ?? "")))
    }
    for edit in homes.edits(place.words, of: document) {
      let after = edit.takesOut ? "taken out" : "→ \"\(edit.after)\""
      facts.append(
        ("edit", "\(edit.id) \(edit.rule): \"\(edit.before)\" \(after), because \(edit.reason)"))
    }
    for block in homes.blocks(place.words) {
      facts.append(
        (
          "block",
          "\(block.id), \(block.role.rawValue): \(block.text.isEmpty ? "(taken out) \(block.raw ?? "")" : block.text)"
        ))
      for item in homes.items(block) { facts.append(("item", item)) }
    }
    if document.blocks != nil { facts.append(("text", verdict(place))) }
    return facts
  }

  private func reading(_ id: WordID) -> String {
    let word = document.word(id)
    var text = "\"\(document.read(id))\""
    if let reader = word.reader { text += " by \(reader)" }
    if let confidence = word.confidence { text += ", confidence \(confidence)" }
    for other in word.alternatives ?? [] {
      let seen = other.text.isEmpty ? "nothing" : "\"\(other.text)\""
      text += "; \(other.reader) read \(seen)" + (other.confidence.map { " (\($0))" } ?? "")
    }
    return text
  }

  private func pageFact(_ page: Page?) -> String {
    guard let page else { return "" }
    return ([page.origin.rawValue] + page.reasons).joined(separator: "; ")
  }

  private func verdict(_ place: Place) -> String {
    if isInText(place) { return "in the plain text" }
    if place.words.allSatisfy({ document.text($0).isEmpty }) {
      return "not in the plain text: an edit took it out or joined it to another word"
    }
    let roles = Set(homes.blocks(place.words).map(\.role.rawValue)).sorted()
    return "not in the plain text, which leaves out \(roles.joined(separator: ", "))"
  }
}
