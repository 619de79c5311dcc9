extension Rule {
  /// Puts back bullets that were read as letters or quotes.
  static let bullet = Rule(
    id: "bullet",
    summary: "Puts back bullets that came out as e, », * and the like.",
    explanation: """
      Tesseract's Swedish model has no bullet: it comes out as "e", "»", "«", "*" or "+". A lone \
      sign of that kind at the beginning of a line is a bullet if its box is much smaller than a \
      letter of the line, and it is not the only one of the document; in a text without boxes, if at \
      least two lines of the document begin with such a sign before a capital letter, or before the \
      "att" of a decision, the line before does not run on, and they are not all signs that people type. \
      "«" may have lost the space after it. "=", and ">" in a text that was read from paper, is a dash \
      beside items that have one, or where a list stands and the reader had no dash.
      """,
    language: nil,
    examples: [
      .repairs(
        "Underlag\n» Protokoll från mars\ne Förslag till taxa",
        "Underlag\n• Protokoll från mars\n• Förslag till taxa"),
      .repairs(
        "Nämnden beslutar\n+ att anta planen,\n«att avslå motionen.",
        "Nämnden beslutar\n• att anta planen,\n• att avslå motionen."),
      .repairs(
        "Nämnden beslutar\n= att anta planen\n- att avslå motionen",
        "Nämnden beslutar\n- att anta planen\n- att avslå motionen", note: "the dash of a list"),
      .repairs(
        "Underlag\n• Protokoll från mars\n«Ansökan från Ek",
        "Underlag\n• Protokoll från mars\n• Ansökan från Ek",
        note: "beside bullets that were read"),
      .repairs(
        "Underlag\n– Protokoll från mars\n- Ansökan från Ek\n– Karta över Åsen",
        "Underlag\n– Protokoll från mars\n– Ansökan från Ek\n– Karta över Åsen",
        note: "readers take one for the other", scanned: true),
      .repairs(
        "Underlag\n»« Protokoll från mars\ne« Ansökan från Ek\n+« Karta över Åsen",
        "Underlag\n• Protokoll från mars\n• Ansökan från Ek\n• Karta över Åsen"),
      .leaves("- Protokoll från mars\n– Ansökan från Ek\n- Karta över Åsen", scanned: true),
      .leaves("= att summan av talen", note: "no other line has a dash"),
      .leaves("e Förslag till taxa", note: "one line alone is no list"),
      .leaves(
        "I ärendet har förvaltningen tillsammans med\n» Granå kommun tagit fram en plan som\n» Älvmo kommun har antagit.",
        note: "specks before lines that run on"),
      .leaves("Hon sade «att bättre» och\n«att större» till alla.", note: "quotations"),
      .leaves(
        "Underlag\n» Protokoll från mars\n» Ansökan från Ek",
        note: "typed so, for all that is known"),
      .leaves("Kommandon\ns Spara filen\ne Cykla vidare", note: "the letters of a list"),
      .leaves("+ 46 155 24 80 00\n+ 46 155 24 80 01", note: "telephone numbers"),
      .leaves("* avser hela året\n* avser halva året", note: "footnotes"),
    ]
  ) { manuscript in
    var findings = Findings()
    let places = manuscript.text.indices.filter { index in
      let words = manuscript.text[index].words
      return words.count > 1 && (isBulletLike(words[0]) || joined(words) != nil)
        || isWornBullet(index, manuscript)
    }
    let listed = places.filter {
      isListed(manuscript.text[$0], manuscript.language) && !runsOn($0, manuscript)
    }
    // One dot in all the document is a speck.
    let isAlone =
      places.count { dotHeight(manuscript.text[$0]) != nil } < 2
      && !manuscript.text.contains { $0.words.first == "•" }
    for (index, line) in manuscript.rows.enumerated()
    where ["=", ">", "—-", "-—", "--"].contains(line.words[0]) && line.words.count > 1 {
      let isListed = manuscript.listsDashes(index, manuscript.rows)
      if ["=", ">"].contains(line.words[0]), isListed, line.origin == .text,
        manuscript.lacksSigns, line.words[1].first?.isUppercase == true
      {
        findings.proposals.append(
          Proposal(
            [(line.ids[0], "–")], confidence: 0.9,
            reason: "a list stands here, and the reader of the text had no dash"))
      } else if line.words[0] == "=" || line.words[0] == ">" && isListed && manuscript.wasRead,
        let dash = dash(near: index, manuscript)
      {
        findings.proposals.append(
          Proposal(
            [(line.ids[0], dash)], confidence: 0.9,
            reason: "other items of the list near by begin with a dash"))
      } else if let width = line.listDash, line.words[1].first?.isUppercase == true {
        findings.proposals.append(
          Proposal(
            [(line.ids[0], width > 0.45 ? "–" : "-")], confidence: 0.9,
            reason:
              "a flat mark before an item, \(width.hundredth) times as long as the line is high"))
      }
    }
    findings.proposals += strayDashes(manuscript)
    let signs = Set(listed.map { String(manuscript.text[$0].words[0].prefix(1)) })
    for place in places {
      let line = manuscript.text[place]
      let reason: String
      let text = joined(line.words).map { "• " + $0 } ?? "•"
      // The boxes of a text layer are as high as its letters, whatever they show.
      if text == "•", line.origin == .ocr, line.sources[0].box != nil,
        line.sources.dropFirst().contains(where: { $0.box != nil })
      {
        let isBeside = [place - 1, place + 1].filter(manuscript.text.indices.contains).contains {
          manuscript.text[$0].words[0] == "•"
        }
        if isBeside, line.words[0] != "*", listed.contains(place) {
          reason = "the line above or below begins with a bullet"
        } else if !isAlone, let (dot, height) = dotHeight(line) {
          reason = "\(dot.tenth) points high in a line of \(height.tenth): a dot, no letter"
        } else {
          continue
        }
      } else {
        // An item may take several lines; a list stands under a heading or has neighbours.
        let near = (max(0, place - 3)...min(manuscript.text.count - 1, place + 3)).contains {
          $0 != place && (listed.contains($0) || manuscript.text[$0].words[0] == "•")
        }
        let above = manuscript.text[max(0, place - 3)..<place]
        let isUnderHeading = above.contains { heading in
          let kind = manuscript.language.sections.exactKind(
            of: heading.words.joined(separator: " "))
          return kind == .basis || kind == .distribution
        }
        // An `o` before every item is the hollow bullet of word processors.
        guard listed.contains(place), listed.count > 1 || near, signs != ["o"],
          near || isUnderHeading || manuscript.lacksSigns && line.words[0].contains("«"),
          manuscript.wasRead || line.origin != .text
            || !signs.isSubset(of: typedSigns) && (signs.count == 1 || !signs.allSatisfy(isLetter))
        else { continue }
        reason = "a list stands here, and its items begin with such a sign"
      }
      findings.proposals.append(
        Proposal([(line.ids[0], text)], confidence: 0.95, reason: reason))
    }
    return findings
  }
}

private func isLetter(_ sign: String) -> Bool { sign.allSatisfy(\.isLetter) }

/// What people type before the items of a list, or items are listed by.
private let typedSigns: Set<String> = ["»", "+", "*", "o", "s", "c"]

/// How high the first word of a line and the line are, in points, if the word is a dot and no letter.
private func dotHeight(_ line: Manuscript.Line) -> (dot: Double, line: Double)? {
  guard let box = line.sources[0].box,
    let height = line.sources.dropFirst().compactMap(\.box?.height).max(),
    box.height < 0.45 * height, box.width < 0.6 * height
  else { return nil }
  return (box.height, height)
}

/// The dash with which the items of a list around a line begin.
private func dash(near index: Int, _ manuscript: Manuscript) -> String? {
  let words = manuscript.language.repair.clauseWords
  func begins(_ line: Manuscript.Line) -> Bool {
    line.words.count > 1
      && (line.words[1].first?.isUppercase == true || words.contains(line.words[1]))
      // `- Beslut`: a speck before a heading.
      && manuscript.language.sections.exactKind(
        of: line.words.dropFirst().joined(separator: " ")) == nil
  }
  let rows = manuscript.rows
  guard begins(rows[index]) else { return nil }
  return rows[max(0, index - 4)...min(rows.count - 1, index + 4)]
    .first { ["-", "–", "—"].contains($0.words[0]) && begins($0) }?.words[0]
}

/// The hyphens and dashes before items that are others than most of the document has there: readers take
/// one for the other.
private func strayDashes(_ manuscript: Manuscript) -> [Proposal] {
  let markers = manuscript.text.enumerated().filter { place, line in
    line.words.count > 1 && ["-", "–"].contains(line.words[0])
      && line.words[1].first?.isUppercase == true
      && (line.isScanned
        || line.origin == .text && manuscript.lacksSigns
          && manuscript.listsDashes(place, manuscript.text))
  }.map(\.element)
  let dashes = markers.count { $0.words[0] == "–" }
  guard dashes >= 2, dashes * 2 > markers.count else { return [] }
  return markers.filter { $0.words[0] == "-" }.map { line in
    Proposal(
      [(line.ids[0], "–")], confidence: 0.9,
      reason: "\(dashes) of the document's \(markers.count) items begin with a dash")
  }
}

/// The first word without the mark that lost its space: `«att`, where no mark closes a quotation.
private func joined(_ words: [String]) -> String? {
  guard let first = words.first?.first, "«»".contains(first), words[0].utf8.count > 2,
    !words.contains(where: { $0.dropFirst().contains(where: "«»".contains) })
  else { return nil }
  return String(words[0].dropFirst())
}

/// Whether the line before is a long one that goes on in this line, and no item of a list.
private func runsOn(_ place: Int, _ manuscript: Manuscript) -> Bool {
  guard place > 0, let last = manuscript.text[place - 1].words.last?.last,
    manuscript.text[place - 1].words.count >= 5, !".:,;!?)".contains(last)
  else { return false }
  // An item may take several lines.
  return !manuscript.text[max(0, place - 3)..<place].contains { line in
    isBulletLike(line.words[0]) || line.words[0] == "•" || joined(line.words) != nil
  }
}

/// Whether a line begins with such a sign before a text, and not before a heading.
private func isListed(_ line: Manuscript.Line, _ language: Language) -> Bool {
  let first = joined(line.words) ?? line.words[1]
  return (first.first?.isUppercase == true || language.repair.clauseWords.contains(first))
    && line.words[0] != "*"
    && language.sections.exactKind(of: line.words.dropFirst().joined(separator: " ")) == nil
}

/// Whether a line right below the heading of such lists, or beside a line with a bullet, begins with a
/// lone mark, in a text whose reader had no bullet.
private func isWornBullet(_ place: Int, _ manuscript: Manuscript) -> Bool {
  let line = manuscript.text[place]
  guard line.origin == .text, line.words.count > 1,
    [".", "\"", "'", ":", "°"].contains(line.words[0]),
    manuscript.lacksSigns, line.words[1].first?.isUppercase == true
  else { return false }
  return [place - 1, place + 1].filter(manuscript.text.indices.contains).contains { other in
    let words = manuscript.text[other].words
    let kind = manuscript.language.sections.exactKind(of: words.joined(separator: " "))
    return words.count > 1 && (words[0] == "•" || isBulletLike(words[0]))
      || other < place && (kind == .basis || kind == .distribution)
  }
}

/// What a reader without a bullet makes of one.
private let bulletReadings: Set = [
  "e", "o", "«", "»", "*", "+", "¢", "®", "©", "¤", "*»", "s", "c", "e«", "«e", "e«e", "<",
  ":e", "'e",
]

/// Whether a reader without a bullet could have read one so.
private func isBulletLike(_ word: String) -> Bool {
  // Nearly all words are longer.
  guard word.utf8.count <= 6 else { return false }
  return bulletReadings.contains(word)
    || (2...3).contains(word.count) && word.contains { "«»+".contains($0) }
      && !word.contains { $0.isLetter || $0.isNumber }
}

extension Manuscript.Line {
  /// How long the mark before an item is, in heights of the line, if its box is that of a dash; nil if not.
  var listDash: Double? {
    guard isScanned, sources.count > 1, let mark = sources[0].box, let text = sources[1].box,
      ListDash.isOne(mark, before: text),
      let height = sources.dropFirst().compactMap(\.box?.height).max()
    else { return nil }
    return mark.width / height
  }
}

extension Manuscript {
  /// Whether a line below the heading of such lists, or beside another one, begins with a dash: in a
  /// text specks stand before lines too.
  func listsDashes(_ place: Int, _ lines: [Line]) -> Bool {
    let beside = [place - 1, place + 1].filter(lines.indices.contains)
    return beside.contains { ["-", "–", "—", "—-", "-—"].contains(lines[$0].words[0]) }
      || lines[max(0, place - 2)..<place].contains { line in
        let kind = language.sections.exactKind(of: line.words.joined(separator: " "))
        return kind == .basis || kind == .distribution
      }
  }
}
