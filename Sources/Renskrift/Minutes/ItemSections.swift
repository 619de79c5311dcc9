/// The parts of an item between sub-headings, with their passages.
struct ItemSections: Sendable {
  /// A part of an item.
  struct Part: Sendable {
    var kind: Item.Section.Kind
    var heading: String?
    var headingID: String?
    var passages: [Passage] = []
    /// The first passage, where the heading is its beginning (`Beslut: …`).
    var runIn: String?

    /// As the output has it.
    var section: Item.Section {
      Item.Section(
        kind: kind, heading: heading, blocks: [headingID].compactMap { $0 } + passages.map(\.id))
    }
  }

  private(set) var parts: [Part] = []

  /// Parts the passages after an item's heading.
  init(_ passages: some Sequence<Passage>, body: String? = nil, _ vocabulary: Vocabulary) {
    let sections = vocabulary.language.sections
    let decisions = Decisions(vocabulary: vocabulary)
    // A list item that says what was decided (`• Beslut: …`) is a part by itself.
    var isClosed = false
    for passage in passages {
      if passage.isHeading, decisions.isLeadIn(passage.lexemes) {
        // `Miljönämnden beslutar` over the points of a decision, or of a proposal for one.
        if parts.last?.kind != .decision, parts.last?.kind != .proposal {
          parts.append(Part(kind: .decision, heading: passage.text))
        }
        parts[parts.count - 1].passages.append(passage)
      } else if passage.isHeading {
        var kind = sections.kind(of: passage.text) ?? .other
        let words = passage.lexemes
        if kind == .proposal, Self.isOwnProposal(words, of: body, vocabulary) { kind = .decision }
        parts.append(Part(kind: kind, heading: passage.text, headingID: passage.id))
      } else if passage.role == .paragraph, passage.lexemes.count <= 6,
        let kind = sections.exactKind(of: passage.text)
      {
        parts.append(Part(kind: kind, heading: passage.text, headingID: passage.id))
      } else if let (heading, kind, rest) = Self.runIn(passage, sections) {
        var part = Part(kind: kind, heading: heading)
        part.passages = [passage]
        part.runIn = rest
        parts.append(part)
        isClosed = passage.role == .listItem
        continue
      } else {
        if parts.isEmpty || isClosed { parts.append(Part(kind: .other)) }
        parts[parts.count - 1].passages.append(passage)
      }
      isClosed = false
    }
    takeOpenProposal(of: body, vocabulary)
  }

  /// Takes what the body puts before another one, under a heading that does not say whose it is, for what was
  /// decided where the item has nothing else: `Förslag till kommunfullmäktige` in the minutes of a board.
  private mutating func takeOpenProposal(of body: String?, _ vocabulary: Vocabulary) {
    guard let body, !parts.contains(where: { $0.kind == .decision }) else { return }
    let open = parts.indices.filter { index in
      parts[index].kind == .proposal
        && parts[index].heading.map { heading in
          Self.isProposal(Lexeme.all(in: heading)[...], toOtherThan: body.lowercased(), vocabulary)
        } == true
    }
    let decisions = Decisions(vocabulary: vocabulary, body: body)
    guard open.count == 1, decisions.find(in: self).isEmpty else { return }
    parts[open[0]].kind = .decision
  }

  /// Whether a heading begins with the word for a proposal and names a body other than the one that met.
  private static func isProposal(
    _ lexemes: ArraySlice<Lexeme>, toOtherThan body: String, _ vocabulary: Vocabulary
  ) -> Bool {
    guard let first = lexemes.first,
      vocabulary.language.sections.proposals.contains(first.folded)
    else { return false }
    let bodies = BodyName(vocabulary)
    return lexemes.dropFirst().contains {
      bodies.isNoun($0) && !body.contains($0.folded.dropLast(2))
    }
  }

  /// Whether a heading says that the body that met proposes something to another one, which is what it
  /// decided: `Kommunstyrelsens förslag till kommunfullmäktige`.
  private static func isOwnProposal(
    _ lexemes: ArraySlice<Lexeme>, of body: String?, _ vocabulary: Vocabulary
  ) -> Bool {
    guard let body = body?.lowercased(),
      let verb = lexemes.firstIndex(where: {
        vocabulary.language.sections.proposals.contains($0.folded)
      }), verb > lexemes.startIndex
    else { return false }
    let owner = lexemes[verb - 1].folded
    // `arbetsutskottets` is part of `Kommunstyrelsens arbetsutskott` but for the article.
    guard owner.hasSuffix("s"), owner.count > 6, body.contains(owner.dropLast(3)) else {
      return false
    }
    let bodies = BodyName(vocabulary)
    return lexemes[(verb + 1)...].contains {
      bodies.isNoun($0) && !body.contains($0.folded.dropLast(2))
    }
  }

  /// A heading at the start of a paragraph, with a colon (`Beslut: Styrelsen …`), or that of a decision at the
  /// start of a list item.
  private static func runIn(
    _ passage: Passage, _ sections: SectionWords
  ) -> (heading: String, kind: Item.Section.Kind, rest: String)? {
    guard passage.isProse,
      let colon = passage.lexemes.prefix(7).firstIndex(where: { $0.isMark(":") }),
      colon > passage.lexemes.startIndex, colon + 1 < passage.lexemes.endIndex
    else { return nil }
    var words = passage.lexemes[..<colon]
    if passage.role == .listItem { words = words.drop(while: \.isMark) }
    let heading = words.printed(in: passage.text)
    guard let kind = sections.exactKind(of: heading),
      kind == .decision || passage.role == .paragraph
    else { return nil }
    return (heading, kind, passage.lexemes[(colon + 1)...].printed(in: passage.text))
  }
}
