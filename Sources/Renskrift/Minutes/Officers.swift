/// Who chaired, kept and approved the minutes.
struct Officers: Sendable {
  private(set) var chair: Person?
  private(set) var secretary: Person?
  private(set) var adjusters: [Person] = []

  init(
    _ table: FrontTable, _ attendance: AttendanceList, _ signatures: SignaturePage,
    _ elections: Elections, _ vocabulary: Vocabulary
  ) {
    let names = NameScanner(text: "", words: vocabulary.words.attendance)
    func people(_ field: FrontField) -> [Person] {
      let printed = table.entries(field).flatMap { entry in
        entry.lines.flatMap { line in
          var scanner = AttendeeScanner(line.text, vocabulary: vocabulary, takesAnyRole: true)
          // `Eva Ek med Bo Al som ersättare`
          let deputy = vocabulary.words.attendance.substitute.split(separator: " ").last ?? ""
          return scanner.people().filter {
            ($0.wordCount > 1 || $0.party != nil
              || Lexeme.all(in: $0.name).first.map(names.isFirstName) == true)
              && $0.role?.hasSuffix(deputy) != true
          }.map {
            Person(name: attendance.whole($0.name), party: $0.party, blocks: [line.block])
          }
        }
      }
      let signed = signatures.signers.filter { $0.field == field }.map {
        Person(name: $0.name, blocks: [$0.block])
      }
      var result: [Person] = []
      for person in printed + signed {
        if let known = result.firstIndex(where: { $0.name == person.name }) {
          result[known].party = result[known].party ?? person.party
          result[known].blocks = (result[known].blocks + person.blocks).uniqued
        } else {
          result.append(person)
        }
      }
      return result.map {
        Person(
          name: $0.name, party: $0.party ?? attendance.party(of: $0.name), blocks: $0.blocks)
      }
    }
    func listed(_ roles: Set<String>) -> Person? {
      let present = attendance.people.filter(\.present)
      let exact = present.first { roles.contains($0.role) }
      return (exact ?? only(present, withLast: roles)).map {
        Person(name: $0.name, party: $0.party, blocks: $0.blocks)
      }
    }
    /// The only one whose role ends in the post: `kanslichef, styrelsens sekreterare`, `nämndsekreterare`.
    func only(_ people: [Attendee], withLast roles: Set<String>) -> Attendee? {
      let words = vocabulary.words
      let found = people.filter { person in
        let parts = person.role.split(separator: " ")
        guard let last = parts.last else { return false }
        return roles.contains { last.hasSuffix($0) }
          && !parts.dropLast().contains { words.elections.deputies.contains(String($0)) }
      }
      return found.count == 1 ? found[0] : nil
    }
    /// Somebody of whom the text gives the first letter only, as the list has the name.
    func whole(_ person: Person?) -> Person? {
      guard var person else { return nil }
      person.name = attendance.whole(person.name)
      return NameScanner.areInitials(person.name) ? nil : person
    }
    let words = vocabulary.words.attendance
    chair =
      people(.chair).first ?? whole(elections.chair) ?? listed(words.chair)
      ?? whole(elections.opener)
    secretary = people(.secretary).first ?? whole(elections.secretary) ?? listed(words.secretary)
    let printed = people(.adjuster)
    adjusters = printed.isEmpty ? elections.adjusters.compactMap(whole) : printed
  }
}
