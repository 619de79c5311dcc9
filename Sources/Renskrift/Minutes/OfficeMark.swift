/// A name, or an office of a meeting, in a sentence.
struct OfficeMark: Sendable {
  /// What somebody does for a meeting.
  enum Office: Sendable { case chair, secretary, adjuster, other }

  var name: String?
  var office: Office?
  /// Whether a verb says what the office does: `att justera protokollet`.
  var isVerb = false
  /// Whether the word says that the office is that of a meeting: `mötesordförande`.
  var isOfMeeting = false
  /// Whether somebody is chosen for the office, rather than that a title names it.
  var isChosenFor = false
  /// Whether a word follows the name that joins another to it, though none may have been read.
  var isJoined = false
  /// Whether a verb of choosing follows the name: `Eva Ek valdes …`.
  var isSubject = false
  /// Whether the name is a first name alone.
  var isFirstName = false
  /// Where it begins and ends.
  let range: Range<Int>

  /// Whether a sentence speaks of an office, be it of somebody who is only named beside those chosen.
  static func isNamed(in sentence: ArraySlice<Lexeme>, _ words: ElectionWords) -> Bool {
    sentence.indices.contains { office(sentence, at: $0, words) != nil }
  }

  /// The names and offices of a sentence, in order.
  static func all(
    in sentence: ArraySlice<Lexeme>, of text: String, _ vocabulary: Vocabulary
  ) -> [OfficeMark] {
    let names = NameScanner(text: text, words: vocabulary.words.attendance)
    let bodies = BodyName(vocabulary)
    let words = vocabulary.words.elections
    var marks: [OfficeMark] = []
    var index = sentence.startIndex
    while index < sentence.endIndex {
      if let end = besides(sentence, at: index, names, words) {
        index = end
      } else if let (office, isVerb) = office(sentence, at: index, words) {
        if let office {
          // `mötesordförande`, `protokolljusterare`, `mötets ordförande`
          let before = index > sentence.startIndex ? sentence[index - 1].folded : ""
          let isOfMeeting =
            words.meetingStems.contains { stem in
              sentence[index].folded.hasPrefix(stem)
                || before.hasSuffix("s") && before.contains(stem)
            } || sentence[index].folded.hasPrefix(words.minutesStem)
          // `till mötets ordförande`
          let owner = before.hasSuffix("s") ? index - 2 : index - 1
          let isChosenFor = sentence[safe: owner].map { words.towards.contains($0.folded) } == true
          marks.append(
            OfficeMark(
              office: office, isVerb: isVerb, isOfMeeting: isOfMeeting, isChosenFor: isChosenFor,
              range: index..<index + (namesBehindMark(sentence, at: index, names) ?? 1)))
        }
        index += 1
      } else if let initials = initials(sentence, at: index, vocabulary) {
        marks.append(OfficeMark(name: initials, range: index..<index + 1))
        index += 1
      } else if let range = names.name(sentence, at: index) {
        let name = names.printed(sentence, range)
        let isFirstName = range.count == 1 && names.isFirstName(sentence[range.lowerBound])
        // `Eva Ek, jurist vid Bergs Byrå`
        let isEmployer =
          index > sentence.startIndex
          && words.employing.contains(sentence[index - 1].folded)
        if range.count > 1 || isFirstName, !bodies.isOrganisation(name), !isEmployer {
          let next = sentence[safe: range.upperBound]
          let isJoined = next.map { $0.isMark(",") || names.joins($0) } ?? false
          let isSubject = next.map { words.choosing.contains($0.folded) } ?? false
          marks += names.parted(sentence, range).map {
            OfficeMark(
              name: names.printed(sentence, $0), isJoined: isJoined, isSubject: isSubject,
              isFirstName: isFirstName,
              range: $0)
          }
        }
        index = range.upperBound
      } else if let brackets = names.brackets(sentence, at: index) {
        index += brackets.count
      } else {
        index += 1
      }
    }
    return marks
  }

  /// How many lexemes the office takes where the name of whoever holds it stands behind it between commas, or
  /// behind a colon: `Ordföranden, Eva Ek, öppnade mötet`, `Två justerare av protokollet: Eva Ek och Bo Al`.
  private static func namesBehindMark(
    _ sentence: ArraySlice<Lexeme>, at index: Int, _ names: NameScanner
  ) -> Int? {
    let behind = sentence[(index + 1)...]
    if index <= sentence.startIndex + 1,
      let colon = behind.prefix(5).firstIndex(where: { $0.isMark || $0.isCapitalised }),
      sentence[colon].isMark(":"), sentence[safe: colon + 1] != nil,
      names.name(sentence, at: colon + 1) != nil
    {
      return colon + 1 - index
    }
    guard sentence[safe: index + 1]?.isMark(",") == true, sentence[safe: index + 2] != nil,
      let name = names.name(sentence, at: index + 2), name.count > 1,
      sentence[safe: name.upperBound]?.isMark(",") == true
    else { return nil }
    let after = sentence[(name.upperBound + 1)...].first
    return after?.isCapitalised == false && after?.isMark == false ? 2 : nil
  }

  /// The initials under which the text speaks of somebody who is chosen: `BA valdes till sekreterare`.
  private static func initials(
    _ sentence: ArraySlice<Lexeme>, at index: Int, _ vocabulary: Vocabulary
  ) -> String? {
    let lexeme = sentence[index]
    let parties = vocabulary.words.attendance.parties
    let choosing = vocabulary.words.elections.choosing
    func mayBeName(_ place: Int) -> Bool {
      sentence[safe: place].map {
        NameScanner.areInitials($0.text) && !parties.contains(String($0.text))
      } == true
    }
    func chooses(_ place: Int) -> Bool {
      sentence[safe: place].map { choosing.contains($0.folded) } == true
    }
    guard mayBeName(index) else { return nil }
    // `Att välja BA och EE till justerare`
    let isJoined =
      mayBeName(index - 2) && chooses(index - 3)
      && vocabulary.words.attendance.joining.contains(sentence[index - 1].folded)
    guard chooses(index + 1) || chooses(index - 1) || isJoined else { return nil }
    return String(lexeme.text)
  }

  /// Where the mention ends of a chair beside whom somebody is chosen: `jämte tjänstgörande ordföranden Bo Al`.
  private static func besides(
    _ sentence: ArraySlice<Lexeme>, at index: Int, _ names: NameScanner, _ words: ElectionWords
  ) -> Int? {
    guard words.beside.contains(sentence[index].folded),
      let chair = sentence[(index + 1)...].prefix(3).firstIndex(where: { lexeme in
        words.chair.contains { lexeme.folded.hasSuffix($0) }
      }), sentence[(index + 1)..<chair].allSatisfy({ !$0.isMark && !$0.isCapitalised }),
      chair + 1 < sentence.endIndex, let name = names.name(sentence, at: chair + 1)
    else { return nil }
    return name.upperBound
  }

  /// The office that a word names, nil inside for one that is not at stake (`jämte ordföranden`, `vice
  /// ordförande`); nil if it names none.
  private static func office(
    _ sentence: ArraySlice<Lexeme>, at index: Int, _ words: ElectionWords
  ) -> (office: Office?, isVerb: Bool)? {
    let lexeme = sentence[index]
    guard !lexeme.isMark else { return nil }
    // `justeringsman/kvinna`
    let parts =
      lexeme.folded.utf8.contains(0x2F)
      ? lexeme.folded.split(separator: "/") : [lexeme.folded[...]]
    func isOf(_ endings: [String]) -> Bool {
      parts.contains { part in endings.contains(where: part.ends) }
    }
    let before = index > sentence.startIndex ? sentence[index - 1].folded : ""
    if isOf(words.adjusters) { return (.adjuster, false) }
    if isOf(words.secretary) { return (.secretary, false) }
    if isOf(words.chair) {
      if words.deputies.contains(before) { return (.other, false) }
      return (words.beside.contains(before) ? nil : .chair, false)
    }
    if isOf(words.others) { return (.other, false) }
    // Verbs say so of anything: what is kept or led follows.
    let rest = sentence[(index + 1)...].prefix(5)
    func tells(of stems: [String]) -> Bool {
      rest.contains { next in stems.contains { next.folded.contains($0) } }
    }
    if words.approving.contains(lexeme.folded), tells(of: [words.minutesStem]) {
      return (.adjuster, true)
    }
    if words.keeping.contains(lexeme.folded), tells(of: [words.minutesStem]) {
      return (.secretary, true)
    }
    if words.leading.contains(lexeme.folded), tells(of: words.meetingStems) {
      return (.chair, true)
    }
    return nil
  }

  /// Each office with those chosen for it.
  ///
  /// Names stand after their offices where the sentence begins with one, else before them. Several offices
  /// over as many names are given one each; a count of votes may be that of all who approve.
  static func pairs(_ marks: [OfficeMark]) -> [(office: Office, names: [String])] {
    // `Till justerare valdes Siv Önn, Bo Al valdes till sekreterare`: two clauses.
    var clauses: [[OfficeMark]] = [[]]
    for (index, mark) in marks.enumerated() {
      if let clause = clauses.last, mark.isSubject,
        clause.contains(where: { $0.name != nil }), clause.contains(where: { $0.office != nil }),
        marks[index...].contains(where: { $0.office != nil })
      {
        clauses.append([])
      }
      clauses[clauses.count - 1].append(mark)
    }
    return clauses.flatMap(pairsOfClause)
  }

  /// Whether a mark says what one of several people is who are chosen for something else: `välja Eva Ek och ordförande
  /// Bo Al att justera`.
  private static func isTitle(_ index: Int, _ marks: [OfficeMark]) -> Bool {
    guard index > 0, index + 1 < marks.count, [.chair, .other].contains(marks[index].office),
      marks[index - 1].name != nil, marks[index - 1].isJoined, marks[index + 1].name != nil,
      marks[index].range.upperBound == marks[index + 1].range.lowerBound
    else { return false }
    return marks[(index + 2)...].contains { $0.office == .adjuster }
  }

  private static func pairsOfClause(
    _ marks: [OfficeMark]
  ) -> [(office: Office, names: [String])] {
    let besides = marks.indices.filter { marks[$0].office == .chair && isTitle($0, marks) }
      .compactMap { marks[$0 + 1].name }
    // `Till justerare utses ordförande Eva Ek och revisor Bo Al`: what they are besides.
    let isChosen = marks.first.map { $0.office == .adjuster && $0.isChosenFor } == true
    let marks = marks.indices.filter { index in
      if isTitle(index, marks) { return false }
      guard isChosen, index > 0, [.chair, .other].contains(marks[index].office),
        !marks[index].isChosenFor, index + 1 < marks.count, marks[index + 1].name != nil
      else { return true }
      return marks[index].range.upperBound != marks[index + 1].range.lowerBound
    }.map { marks[$0] }
    guard let first = marks.first else { return [] }
    let officeFirst = first.office != nil
    var result: [(office: Office, names: [String])] = besides.map { (.chair, [$0]) }
    var offices: [OfficeMark] = []
    var names: [String] = []
    var isJoined = false
    func flush(isLast: Bool = false) {
      defer { (offices, names) = ([], []) }
      guard !offices.isEmpty, !names.isEmpty else { return }
      // `Val av ordförande och sekreterare Till ordförande valdes Eva Ek`: the first two are a title.
      let chosen = officeFirst ? offices.firstIndex(where: \.isChosenFor) ?? 0 : 0
      let kinds = offices[chosen...].compactMap(\.office).filter { $0 != .other }
      if Set(kinds).count == 1, let kind = kinds.first {
        result.append((kind, names))
      } else if kinds.count == names.count {
        result += zip(kinds, names).map { ($0, [$1]) }
      } else if isLast, kinds == [.chair, .secretary], names.count == 1, !isJoined,
        offices[chosen].isChosenFor, !offices.dropFirst(chosen + 1).contains(where: \.isChosenFor)
      {
        // `Eva Ek valdes till ordförande och sekreterare.`
        result += kinds.map { ($0, names) }
      }
    }
    for mark in marks {
      if let name = mark.name {
        if !officeFirst, !offices.isEmpty { flush() }
        names.append(name)
        isJoined = mark.isJoined
      } else if mark.office != nil {
        if officeFirst, !names.isEmpty { flush() }
        offices.append(mark)
      }
    }
    flush(isLast: true)
    return result
  }

  /// The name right beside the word for the chair.
  static func besideChair(_ marks: [OfficeMark]) -> String? {
    for (mark, next) in zip(marks, marks.dropFirst())
    where mark.range.upperBound == next.range.lowerBound {
      if mark.office == .chair, !mark.isVerb, let name = next.name { return name }
      if next.office == .chair, !next.isVerb, let name = mark.name { return name }
    }
    return nil
  }
}
