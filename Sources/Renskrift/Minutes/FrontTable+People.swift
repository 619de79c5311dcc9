/// People of rows that say more of them than their names.
extension FrontTable {
  /// Adds the person of a row below the heads of columns.
  mutating func addPerson(_ cells: [String], _ heads: PeopleColumns, of passage: Passage) {
    let words = vocabulary.words.attendance
    var standard = words.member
    if case .people(let role, _)? = entries.last?.field { standard = role }
    let (text, isPresent, substitute, absentee) = heads.person(cells, of: standard, vocabulary)
    if case .people(let role, true)? = entries.last?.field, !isPresent {
      addOne(text, role: role, present: false, of: passage)
    } else {
      add(text, of: passage)
    }
    if isPresent { countCross(cells, heads) }
    if let substitute { addOne(substitute, role: words.substitute, present: true, of: passage) }
    if let absentee { addOne(absentee, role: words.member, present: false, of: passage) }
  }

  /// Adds one person of another kind among the people listed, and goes on with those.
  mutating func addOne(_ text: String, role: String, present: Bool, of passage: Passage) {
    guard let here = entries.last else { return }
    let line = Line(text: text, block: passage.id)
    entries.append(Entry(field: .people(role: role, present: present), lines: [line]))
    entries.append(Entry(field: here.field))
  }

  /// Whether a text names more than one person.
  func namesSeveral(_ text: String) -> Bool {
    var scanner = AttendeeScanner(text, vocabulary: vocabulary, takesAnyRole: false)
    return scanner.people().count { $0.wordCount > 1 } > 1
  }

  /// Whether people are listed under the last label.
  var inPeople: Bool {
    if isOpen, case .people? = entries.last?.field { true } else { false }
  }

  /// Whether those are listed who did not come.
  var listsAbsent: Bool {
    if inPeople, case .people(_, false)? = entries.last?.field { true } else { false }
  }
}
