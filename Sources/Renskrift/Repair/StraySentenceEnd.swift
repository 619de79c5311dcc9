/// The word without the stop after it, or with a comma, where the next one shows that no sentence ends there.
///
/// No sentence begins with a small letter. But a capital may have lost its size, and an abbreviation looks
/// like the end of one: the word must be one that the dictionary knows, or one that never ends a sentence.
func withoutStop(_ word: String, before next: String?, _ manuscript: Manuscript) -> String? {
  guard let next, word.last == "." else { return nil }
  let core = WordParts(word).core
  let tail = word.dropFirst(core.count)
  guard word.hasPrefix(core), core.count >= 2, core.allSatisfy(\.isLetter),
    core.dropFirst().allSatisfy(\.isLowercase), tail.utf8.count <= 2,
    tail.allSatisfy({ $0 == "." })
  else { return nil }
  let small = core.lowercased()
  let language = manuscript.language
  let following = WordParts(next).core
  // `Miljö. och byggnadsnämnden`, where the document has `Miljö- och` elsewhere.
  if language.repair.hanging.contains(next), manuscript.printsOften(core + "-") {
    return core + "-"
  }
  if manuscript.isOpen(core), next.first.map({ $0.isLowercase || $0.isDigit }) == true {
    return core
  }
  guard next.first?.isLowercase == true, following.count >= 2, following.allSatisfy(\.isLetter),
    manuscript.lexicon.knows(following), manuscript.lexicon.knows(small), core.count >= 4,
    following.first?.looksLikeItsCapital != true
      || language.repair.conjunctions.contains(following),
    !language.repair.abbreviations.contains(small),
    // An abbreviation that is a word too comes back.
    !manuscript.printsOften(word)
  else { return nil }
  // Faint print keeps the head of a comma and loses its tail.
  let isPost =
    core.first?.isUppercase == true
    && language.meeting.attendance.roleEndings.contains(where: following.hasSuffix)
  return isPost || language.repair.afterCommas.contains(following) ? core + "," : core
}

/// The word without the first of two marks at its end: `beräkning:.`, `december..`.
func withoutDoubledMark(_ word: String) -> String? {
  guard word.utf8.last == UInt8(ascii: "."), word.utf8.count > 4 else { return nil }
  let text = word.dropLast()
  guard let mark = text.last, ":;,.".contains(mark), text.dropLast().last?.isLetter == true,
    // A short word and two stops may be an abbreviation, or the beginning of leaders.
    mark != "." || text.dropLast().count >= 6 && !text.dropLast().contains(".")
  else { return nil }
  return text.dropLast() + "."
}

/// The number without a mark before its currency: `312: tkr`.
func withoutMarkBeforeCurrency(
  _ word: String, before next: String?, _ language: RepairWords
) -> String? {
  guard let next, let mark = word.last, ":;.".contains(mark) else { return nil }
  let number = word.dropLast()
  guard number.allSatisfy({ $0.isDigit || $0 == "," }), number.last?.isDigit == true,
    next.first?.isLowercase == true, language.currencies.contains(next.trimmed(of: ".,;)"))
  else { return nil }
  return String(number)
}

/// The word without the stop before it.
func withoutMarkBefore(_ word: String, _ manuscript: Manuscript) -> String? {
  guard word.first == "." || word.first == "'" else { return nil }
  let text = String(word.dropFirst())
  let core = WordParts(text).core
  guard text.hasPrefix(core), core.count >= 3, core.allSatisfy({ $0.isLetter && $0.isLowercase }),
    manuscript.lexicon.knows(core), !webEndings.contains(core)
  else { return nil }
  return text
}

extension Manuscript {
  /// Whether a phrase goes on after the word, with no mark between: `vid`, `den`.
  func isOpen(_ word: String) -> Bool {
    language.sections.openWords.contains(word) && !language.repair.conjunctions.contains(word)
  }
}
