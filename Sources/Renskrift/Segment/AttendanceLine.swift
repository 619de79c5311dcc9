/// What a line has to do with a list of people, where the list is printed in lines rather than in a table.
///
/// Such a list begins with a label for people (`Närvarande`, `Beslutande: Bo Al (S), …`) and ends with
/// another label, a heading, or a sentence.
enum AttendanceLine {
  /// A label for people, alone or with the first of them.
  case opening
  /// A post inside the list (`Ordförande`, `Sekreterare: Bo Al`).
  case post
  /// Another label: the list ends.
  case otherLabel
  /// The name of a party, under which its members stand.
  case group
  /// Somebody of the list.
  case person
  /// Something else.
  case other

  init(_ line: PrintedLine, _ language: Language) {
    let words = Self.withoutSpecks(line)
    if words.count <= 3,
      language.meeting.attendance.partyNames.contains(line.text.inLowerCase.trimmed(of: ":"))
    {
      self = .group
      return
    }
    // `Nr   Ärende   Ansvarig`: the table of items begins.
    if words.count >= 2,
      words.allSatisfy({ language.meeting.items.columns.contains($0.inLowerCase) })
    {
      self = .otherLabel
      return
    }
    switch Self.field(words, language) {
    case .people: self = .opening
    case .chair, .secretary, .adjuster: self = .post
    case .placeAndTime, .place, .time, .date, .items, .other: self = .otherLabel
    case nil:
      self = Self.isPerson(words, line, language) || Self.isMark(words, language) ? .person : .other
    }
  }

  /// The words of a line; where a reader recognised it, without marks before the first letter, which are
  /// specks (`- Bo Al (S)`, `-Bo Al (S)`).
  private static func withoutSpecks(_ line: PrintedLine) -> [String] {
    let isPart = { (character: Character) in
      character.isLetter || character.isNumber || "(§".contains(character)
    }
    guard line.isRecognised, let first = line.left.first?.first, !isPart(first) else {
      return line.left
    }
    var words = Array(line.left.drop { !$0.contains(where: isPart) })
    if !words.isEmpty { words[0] = String(words[0].drop { !isPart($0) }) }
    return words
  }

  /// The label at the beginning of a line: all of it, or what stands before a colon or a value.
  private static func field(_ words: [String], _ language: Language) -> FrontField? {
    guard let first = words.first, first.first?.isUppercase == true,
      language.meeting.fieldStarts.contains(first.inLowerCase.trimmed(of: ":"))
    else { return nil }
    var folded = ""
    var found: FrontField?
    // `Närvarande styrelsen och skola:`, `Adjungerade (ständigt): Bo Al`
    let colon = words.prefix(8).firstIndex { $0.hasSuffix(":") }
    for (index, word) in words.prefix(6).enumerated() {
      folded += (index == 0 ? "" : " ") + word.inLowerCase.trimmed(of: ":")
      let next = index + 1 < words.count ? words[index + 1].first : nil
      let isComplete =
        word.hasSuffix(":") || next == nil || next?.isUppercase == true || next?.isNumber == true
        || next == "§"
      if let field = language.meeting.fields[folded] {
        if isComplete {
          found = field
        } else if case .people(_, false) = field, words.count <= index + 4,
          words[(index + 1)...].allSatisfy({ $0.allSatisfy(\.isLowercase) })
        {
          // `Ej närvarande styrelse`
          found = field
        } else if case .people = field, words.count <= index + 7,
          words[index + 1] == language.meeting.attendance.relative,
          words[(index + 1)...].allSatisfy({ $0.allSatisfy(\.isLowercase) })
        {
          // `Ledamöter som deltar i beslut`
          found = field
        } else if let colon, case .people = field,
          words[(index + 1)...colon].allSatisfy({ $0.first?.isUppercase == false })
        {
          found = field
        }
      }
      if word.hasSuffix(":") { break }
    }
    return found
  }

  /// Whether a line names somebody: two words of a name or one with the letters of a party, and no
  /// sentence.
  private static func isPerson(
    _ words: [String], _ line: PrintedLine, _ language: Language
  ) -> Bool {
    if replaces(words, language) { return true }
    // `Via länk: Eva Ek`
    if let colon = words.prefix(3).firstIndex(where: { $0.hasSuffix(":") }) {
      let way = words[...colon].joined(separator: " ").inLowerCase.trimmed(of: ":")
      if language.meeting.attendance.ways.contains(way) { return true }
    }
    guard (1...16).contains(words.count), let first = words.first, isName(first),
      !line.text.hasSuffix(".") || words.count <= 6,
      language.sections.exactKind(of: line.text) == nil
    else { return false }
    guard words.count > 1 else { return false }
    let particles = language.meeting.attendance.particles
    if words[1].hasPrefix("(") { return true }
    return isName(words[1]) || words.count > 2 && particles.contains(words[1].inLowerCase)
  }

  /// Whether a line has nothing but the mark of the person in the line above: `Ja`, `Nej`.
  private static func isMark(_ words: [String], _ language: Language) -> Bool {
    guard words.count == 1, let mark = words.first?.inLowerCase else { return false }
    let attendance = language.meeting.attendance
    return attendance.here.contains(mark) || attendance.away.contains(mark)
  }

  /// Whether the line says whom somebody replaces who stands in the line above: `tjg ers för Bo Al (S)`.
  private static func replaces(_ words: [String], _ language: Language) -> Bool {
    guard words.count <= 8, let name = words.firstIndex(where: isName), (1...4).contains(name)
    else {
      return false
    }
    let phrase = words[..<name].map { $0.inLowerCase.trimmed(of: ".:(") }
    let attendance = language.meeting.attendance
    return (0..<name).contains { start in
      attendance.replacing.contains(phrase[start...].joined(separator: " "))
        && (start == 0 || attendance.abbreviations[phrase[..<start].joined(separator: " ")] != nil)
    }
  }

  /// Whether a line is nothing but the name of somebody.
  static func isName(_ line: PrintedLine, _ language: Language) -> Bool {
    let particles = language.meeting.attendance.particles
    return (2...4).contains(line.left.count)
      && line.left.allSatisfy {
        isName($0) || particles.contains($0) || $0.hasPrefix("(")
      } && field(line.left, language) == nil
  }

  /// Whether a word may be part of a name.
  static func isName(_ word: String) -> Bool {
    word.first?.isUppercase == true && !word.contains { $0.isNumber }
      && (word.contains { $0.isLowercase } || word.trimmed(of: ".").count == 1)
  }

  /// Whether a line goes on with the entry that the line before began.
  static func continues(_ last: PrintedLine, _ line: PrintedLine, _ language: Language) -> Bool {
    let words = language.meeting.attendance
    guard let end = last.left.last else { return false }
    if ",-(".contains(end.last ?? " ") || words.joining.contains(end.inLowerCase) { return true }
    // `… ersätter` + `Bo Al (S)`, `Eva af` + `Ek (S)`.
    if words.particles.contains(end) || words.replacing.contains(end.inLowerCase) { return true }
    guard let first = line.left.first?.first else { return false }
    return first == "(" && line.left[0].count > 1 || first.isLowercase && !line.text.contains("(")
      || last.text.filter({ $0 == "(" }).count > last.text.filter({ $0 == ")" }).count
  }
}

extension PrintedLine {
  /// Whether people stand side by side with commas between them.
  var isRunningList: Bool {
    let commas = text.utf8.count { $0 == 0x2C }
    // `Närvarande: Bo Al, Eva`; not `Bo Al, 1:e vice ordförande`.
    return commas > 0 && left.contains { $0.hasSuffix(":") } || commas > 2
  }
}
