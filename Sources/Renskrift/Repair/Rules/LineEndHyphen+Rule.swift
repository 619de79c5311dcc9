extension Rule {
  /// Joins words that were broken at the end of a line.
  static let lineEndHyphen = Rule(
    id: "line-end-hyphen",
    summary: "Joins words that were broken with a hyphen at the end of a line.",
    explanation: """
      A word that does not fit is broken with a hyphen at the end of the line. Whether the hyphen \
      belongs to the word is decided by the document's own words first (does it print the word \
      whole elsewhere, with or without the hyphen?), by the usual words of minutes, by capitals and \
      abbreviations, and by the dictionary. Without evidence the hyphen stays and a warning says so. A hyphen that hangs \
      before "och" or "eller" stays too.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Ärendet gick till kommun-\nstyrelsen för beslut.",
        "Ärendet gick till kommunstyrelsen\nför beslut.",
        note: "a usual word of minutes"),
      .repairs(
        "Ärendet gick till byggnads-\ninspektören för beslut.",
        "Ärendet gick till byggnadsinspektören\nför beslut.",
        known: ["byggnadsinspektören"]),
      .repairs(
        "Kommunstyrelsen beslutar.\nPå kommun-\nstyrelsens vägnar",
        "Kommunstyrelsen beslutar.\nPå kommunstyrelsens\nvägnar",
        note: "the document prints another form of the word whole"),
      .repairs("Mötet leddes av Karl-\nErik Ek.", "Mötet leddes av Karl-Erik\nEk."),
      .repairs(
        "PROTOKOLL-\nJUSTERING OCH", "PROTOKOLLJUSTERING\nOCH", known: ["protokolljustering"],
        note: "all in capitals"),
      .leaves("Nya medlemmar-\nI dagsläget saknas en."),
      .repairs("Nämndens IT-\nchef svarar.", "Nämndens IT-chef\nsvarar."),
      .repairs("Skicka e-\npost till oss.", "Skicka e-post\ntill oss."),
      .repairs(
        "KS-beslut gäller. Ett KS-\nbeslut krävs.", "KS-beslut gäller. Ett KS-beslut\nkrävs."),
      .repairs(
        "Skapa förväntans-\nbilder nu.", "Skapa förväntansbilder\nnu.",
        known: ["förväntan", "bilder"]),
      .repairs(
        "Skriv till styrelsen@ekbackens-\nforening.se i tid.",
        "Skriv till styrelsen@ekbackens-forening.se\ni tid.", note: "an address"),
      .repairs(
        "Förslaget fick tio ja-\nröster och två nej-\nröster mot sig.",
        "Förslaget fick tio ja-röster\noch två nej-röster\nmot sig."),
      .leaves("Nej-\nlikor planterades.", note: "another word"),
      .repairs(
        "Provet tas i maj–\njuni, efter april-\nmaj i år.",
        "Provet tas i maj–juni,\nefter april-maj\ni år."),
      .leaves("En översyn av in-\noch utlåning."),
      .leaves(
        "Avtalet är svensk-\nnorskt.", known: ["svensk", "norskt"],
        note: "no evidence either way: left, with a warning"),
      .repairs(
        "Öppet 08.30–\n16.45 alla dagar.", "Öppet 08.30–16.45\nalla dagar.",
        note: "a dash between numbers has no space"),
      .repairs("Ring 0155-\n147165 i dag.", "Ring 0155-147165\ni dag."),
      .leaves("Under åren 2010-\n2011 ökade det.", note: "print may have a dash there"),
      .leaves("Ett tankstreck –\noch en fortsättning."),
    ]
  ) { manuscript in
    var findings = Findings()
    let hyphen = Hyphen(manuscript: manuscript)
    for (line, next) in manuscript.continuations(where: endsInHyphen) {
      guard let last = line.words.last, let id = line.ids.last, let first = next.words.first,
        let mark = last.last
      else { continue }
      if last.dropLast().last?.isNumber == true, first.first?.isNumber == true {
        // Between years, days and times print has a dash: a hyphen there may be a misread one.
        if mark == "-", line.origin != .textLayer, isRange(last, first) { continue }
        findings.proposals.append(
          Proposal(
            [(id, last + first), (next.ids[0], "")], confidence: 0.95,
            reason: "broken at the end of the line after a dash between numbers"))
        continue
      }
      guard mark != "–" || hyphen.isSpan(last, first) else { continue }
      let stem = String(last.dropLast())
      guard stem.last?.isLetter == true || stem.last?.isNumber == true else { continue }
      let joined: (text: String, reason: String)
      switch hyphen.decide(stem, first) {
      case .join(let reason): joined = (stem + first, reason)
      case .keep(let reason): joined = (stem + (mark == "–" ? "–" : "-") + first, reason)
      case .hanging: continue
      case .unclear:
        guard first.first?.isLetter == true else { continue }
        findings.warnings.append(
          Warning(
            code: "hyphenUnclear", page: id.page,
            message: "\"\(last)\" and \"\(first)\" may be one word, with or without a hyphen"))
        continue
      }
      findings.proposals.append(
        Proposal(
          [(id, joined.text), (next.ids[0], "")], confidence: 0.95,
          reason: "broken at the end of the line; \(joined.reason)"))
    }
    return findings
  }
}

/// `2010-` and `2011`, `2010-10-25-` and `2010-11-24`: two years or two days.
private func isRange(_ first: String, _ second: String) -> Bool {
  let parts = [first.trimmed(of: "-"), second.trimmed(of: ".,;:)")]
  // A day may follow the rest of a day that was itself broken.
  if PrintedDay.isDay(parts[1]) { return true }
  return parts.allSatisfy { part in
    part.utf8.count == 4 && part.isDigits || PrintedDay.isDay(String(part.suffix(10)))
  }
}

/// Whether the last word of a line ends in a hyphen or a dash.
private func endsInHyphen(_ line: Manuscript.Line) -> Bool {
  guard let last = line.words.last, last.count > 1, let mark = last.last else { return false }
  return "-\u{2010}\u{00AD}¬–".contains(mark)
}
