extension Rule {
  /// Puts back the percent sign where the reader could not write it.
  static let percentSign = Rule(
    id: "percent-sign",
    summary: "Puts back the percent sign that came out as 96, 26 or o/o.",
    explanation: """
      Tesseract's Swedish model has no percent sign: "12 %" comes out as "12 96" or "12 26". After \
      a number with decimals, or after a whole number of at most three digits, such a number is a \
      percent sign where a share is spoken of: a word like "med" or "motsvarar" stands before, and \
      "av", "från", another word that follows shares, or the end of the sentence comes after it. \
      Telephone numbers, postal codes and rows of numbers are left alone.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "vilket motsvarar 12 96 av den totala ramen", "vilket motsvarar 12 % av den totala ramen"),
      .repairs("uppgår till 97 24 efter en ökning", "uppgår till 97 % efter en ökning"),
      .repairs("taxan höjs med 17,7 26 från och med nu", "taxan höjs med 17,7 % från och med nu"),
      .repairs("Räntan höjs med 12 96.\nFler ärenden.", "Räntan höjs med 12 %.\nFler ärenden."),
      .repairs("vilket motsvarar 9,1 24 av ramen", "vilket motsvarar 9,1 % av ramen"),
      .repairs("soliditeten var 28,5 96 året innan", "soliditeten var 28,5 % året innan"),
      .repairs("har nått 91 Yo av hushållen", "har nått 91 % av hushållen"),
      .repairs("premien sänks med 8 24\nfrån nyår", "premien sänks med 8 %\nfrån nyår"),
      .leaves("priset är 28,5 96 kr", note: "no share"),
      .repairs("en ökning på 5 °/o", "en ökning på 5 %"),
      .repairs("ökade från 8,9 Jo till 9,4 2/0.", "ökade från 8,9 % till 9,4 %."),
      .leaves("höjs med 2,75 2 för att täcka", note: "one digit, and no sign is known to be lost"),
      .leaves("Ring 0155-11 26 96 av", note: "a telephone number"),
      .leaves("Box 4, 582 96 Granå", note: "a postal code"),
      .leaves("om 12 96 personer", note: "no word that follows shares"),
      .leaves("De 96 av 120 som svarade", note: "a number of its own"),
      .leaves("åren 1995 96 och 97", note: "years"),
      .leaves("beslut om 241 996 kronor av ramen", note: "a sum"),
    ]
  ) { manuscript in
    var findings = Findings()
    let lines = manuscript.text
    for (number, line) in lines.enumerated()
    where line.origin != .textLayer || line.isScanned {
      let following = number + 1 < lines.count ? lines[number + 1].words.first : nil
      for index in line.words.indices.dropFirst() {
        guard let first = line.words[index].utf8.first,
          "0123456789o°º%YJZI?$/".utf8.contains(first) || first > 0xC1,
          let share = Share(
            line, index, before: following, manuscript.language.repair,
            lacksSigns: manuscript.lacksSigns)
        else { continue }
        findings.proposals.append(
          Proposal([(line.ids[index], share.text)], confidence: 0.95, reason: share.reason))
      }
    }
    return findings
  }
}

/// A share whose percent sign may have been misread.
private struct Share {
  let text: String
  let reason: String

  /// - Parameter following: the first word of the next line.
  init?(
    _ line: Manuscript.Line, _ index: Int, before following: String?, _ language: RepairWords,
    lacksSigns: Bool
  ) {
    let words = line.words
    let sign = words[index].trimmed(of: ".,;:)")
    let number = words[index - 1].drop { $0 == "(" }
    let parts = number.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(\.isDigits), parts[0].utf8.count <= 3
    else { return nil }
    text = "%" + words[index].dropFirst(sign.count)
    if Self.brokenSigns.contains(sign) {
      reason = "a percent sign read in pieces after \"\(number)\""
      return
    }
    let isDecimal = parts.count == 2
    // One digit is little: the text must have lost all its signs, and speak of a share.
    let isDigit = sign.utf8.count == 1 && (sign.isDigits || sign == "I")
    // After decimals no other two or three digits follow; whole numbers are less plain.
    let isLike =
      isDecimal && (2...3).contains(sign.utf8.count) && sign.isDigits
      && "023479".utf8.contains(sign.utf8.first ?? 0) || isDigit && lacksSigns
    guard isLike || Self.misreadSigns.contains(sign), index < 2 || !words[index - 2].hasDigit else {
      return nil
    }
    let before = index >= 2 ? words[index - 2].lowercased() : nil
    let spoken = before.map(language.beforeShare.contains) == true
    // A sentence goes on in the next line with a small letter.
    let next =
      index + 1 < words.count
      ? words[index + 1]
      : line.cell == nil && following?.first?.isLowercase == true ? following : nil
    let ends = words[index].utf8.count > sign.utf8.count
    let follows =
      next.map { language.afterShare.contains(LetterheadLine.bare($0)) && !ends } ?? false
    let closes = ends && next.map { $0.first?.isUppercase == true || !$0.hasDigit } ?? true
    // A number with decimals and then a word in small letters lacks its unit, unless that is a currency.
    let goesOn =
      (isLike || Self.misreadSigns.contains(sign)) && line.cell == nil
      && (closes || !ends && next.map { $0.first?.isLowercase == true } == true)
      && next.map { !language.currencies.contains($0.lowercased()) } ?? true
    if words[index].hasSuffix(";") { return nil }
    // A comma before the next sentence is a misread full stop: the sign alone would not be right.
    if ends, words[index].hasSuffix(","), next?.first?.isUppercase == true { return nil }
    if isDigit, !spoken, !isDecimal || !follows { return nil }
    guard
      isDecimal
        ? (follows || goesOn || spoken && (closes || next == nil)) : spoken && (follows || closes)
    else { return nil }
    reason =
      "\"\(sign)\" after \"\(number)\" is no part of the number, and a share fits there: a percent sign"
  }

  /// What the sign is read as by a reader that does not have it.
  private static let misreadSigns: Set = [
    "96", "26", "24", "94", "946", "906", "260", "06", "246", "926", "20", "90", "36", "44", "46",
    "70",
    "240", "76", "Jo", "Io", "$$", "2/0", "2/4",
  ]
  /// What it falls into.
  private static let brokenSigns: Set = [
    "°/o", "o/o", "°/0", "º/o", "0/0", "%o", "9/6", "°/°", "/o", "Yo", "Zo", "9o", "?o",
  ]
}
