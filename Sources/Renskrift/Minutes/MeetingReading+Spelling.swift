/// How the name of a body is spelt.
extension MeetingReading {
  /// The name of a body with the spaces that it has where it decides: `Barn-och utbildningsnämnden` is what
  /// a reader makes of a letterhead in small letters.
  func spaced(_ body: String, as deciding: String?) -> String {
    guard let deciding, deciding != body,
      deciding.filter({ $0 != " " }) == body.filter({ $0 != " " })
    else { return body }
    return deciding
  }

  /// The name of a body that a letterhead has in capitals as running text has it, if it does.
  func inRunningText(_ body: String, _ passages: [Passage]) -> String {
    guard body == body.uppercased() else { return body }
    let name = Lexeme.all(in: body).map(\.folded)
    for passage in passages where passage.isProse || passage.isHeading {
      let lexemes = passage.lexemes
      for index in lexemes.indices where lexemes[index].folded == name.first {
        let found = lexemes[index...].prefix(name.count)
        guard found.map(\.folded) == name, found.first?.isCapitalised == true else { continue }
        let printed = found.printed(in: passage.text)
        if printed != printed.uppercased() { return printed }
      }
    }
    return body
  }
}
