/// Who attended, where an item about those who may vote lists them: `§ 2 Fastställande av röstlängd`.
extension RollCall {
  /// Fewer people than this are no list.
  private static let least = 3

  /// A label for people, and the list in the first such item that has one.
  static func register(
    _ series: ItemSeries, _ passages: [Passage], until closing: Int, _ vocabulary: Vocabulary
  ) -> [Passage] {
    let ends = series.headings.dropFirst().map(\.index) + [closing]
    let registers = vocabulary.words.attendance.registers
    guard let label = label(vocabulary) else { return [] }
    for (heading, end) in zip(series.headings, ends).prefix(10) where heading.index < end {
      let title = Lexeme.all(in: heading.title ?? "")
      guard title.contains(where: { registers.contains($0.folded) }) else { continue }
      let people = list(
        in: heading.text(in: passages, until: end).filter(\.role.isText), vocabulary)
      if people.count >= least { return [Passage(label, of: passages[heading.index])] + people }
    }
    return []
  }

  /// The passages that name people one below the other, with those left out that say who they are.
  private static func list(in passages: [Passage], _ vocabulary: Vocabulary) -> [Passage] {
    var found: [Passage] = []
    for passage in passages {
      let people = passage.textWithoutMarker.split(separator: "\t").compactMap {
        person(in: String($0), vocabulary)
      }
      let cells = passage.text.split(separator: "\t", omittingEmptySubsequences: false)
      if let last = found.last, passage.role == .tableRow, cells.first?.isEmpty == true,
        case let rest = String(cells.joined(separator: " ").drop { $0 == " " }),
        AttendanceList.continues(last.text, rest, vocabulary)
      {
        found.append(Passage(rest, of: passage))
      } else if !people.isEmpty {
        found.append(Passage(people.joined(separator: ", "), of: passage))
      } else if !found.isEmpty, passage.lexemes.count > 8 || passage.text.hasSuffix(".") {
        break
      }
    }
    return found
  }

  /// A text that is nothing but somebody or several people, the role behind the name; nil if it tells more.
  private static func person(in whole: String, _ vocabulary: Vocabulary) -> String? {
    // `Röstberättigade är: Eva Ek`
    let text = String(
      whole[(whole.lastIndex(of: ":").map(whole.index(after:)) ?? whole.startIndex)...])
    let lexemes = Lexeme.all(in: text)[...]
    let words = vocabulary.words.attendance
    let names = NameScanner(text: text, words: words)
    // `Ängens FF Eva Ek`, `Norra distriktet 2 Bo Al`: whom they represent.
    let bodies = BodyName(vocabulary)
    let own = lexemes.prefix(5).lastIndex {
      $0.number != nil || bodies.isOrganisation(String($0.text)) && $0.isCapitalised
    }.flatMap { place in
      let name = place + 1 < lexemes.endIndex ? names.name(lexemes, at: place + 1) : nil
      return (name?.count ?? 0) > 1 ? place : nil
    }
    guard !text.hasSuffix("."),
      let start = own.map({ $0 + 1 }) ?? lexemes.firstIndex(where: { !names.isRole($0) }),
      start < lexemes.endIndex, let name = names.name(lexemes, at: start), name.count > 1,
      !bodies.isOrganisation(names.printed(lexemes, name))
    else { return nil }
    // `Eva Ek 2 röster`
    let told = lexemes[start...].prefix { !$0.isMark("(") }.count { lexeme in
      !lexeme.isMark && lexeme.first.isLowercase && !names.isRole(lexeme) && !names.joins(lexeme)
        && !words.particles.contains(lexeme.folded)
    }
    guard told <= 1 else { return nil }
    let rest = lexemes[start...].printed(in: text)
    let role = own == nil ? lexemes[..<start].printed(in: text) : ""
    return role.isEmpty ? rest : "\(rest), \(role.lowercased())"
  }

  /// The shortest label for those who attended.
  private static func label(_ vocabulary: Vocabulary) -> String? {
    let labels = vocabulary.words.fields.filter { label in
      label.value == .people(role: vocabulary.words.attendance.member, present: true)
    }.map(\.key)
    return labels.min { ($0.count, $0) < ($1.count, $1) }.map { label in
      label.prefix(1).uppercased() + label.dropFirst() + ":"
    }
  }
}
