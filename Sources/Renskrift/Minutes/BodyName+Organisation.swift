/// The associations and companies whose meetings have minutes.
extension BodyName {
  /// Whether a name is that of an association or company.
  func isOrganisation(_ name: String) -> Bool {
    let folded = name.lowercased()
    return words.organisations.contains { folded.hasSuffix($0) }
      || name.split(separator: " ").contains(where: isOrganisationWord)
  }

  /// Whether the word names a gathering: `Styrelsemöte`, `sammanträde`.
  private func isGathering(_ lexeme: Lexeme) -> Bool {
    words.gatherings.contains { lexeme.folded.hasSuffix($0) }
  }

  /// `AB`, `Brf`, `IK`: short ones count only where they begin with a capital.
  private func isOrganisationWord(_ word: Substring) -> Bool {
    words.organisationWords.contains(word.lowercased())
      && (word.utf8.count > 2 || word == word.uppercased())
  }

  /// Whether the word is the first of the name of an association whose place may follow:
  /// `Lärarförbundet Tibro`, `Centerpartiet i Tibro`.
  func opensOrganisation(_ lexeme: Lexeme) -> Bool {
    guard !lexeme.isMark, lexeme.isCapitalised else { return false }
    return parties.contains(lexeme.folded) || isOrganisationWord(lexeme.text)
      || words.organisations.contains { lexeme.folded.hasSuffix($0) }
  }

  /// Whether the word can stand in the name of an association after the first: `… Tallbacken i Vik`.
  private func belongsToPlace(_ lexeme: Lexeme) -> Bool {
    lexeme.isCapitalised || words.joining.contains(lexeme.folded) || lexeme.folded == words.place
      || lexeme.number != nil
  }

  /// The gathering of all members that met, where a title names it.
  func assembly(_ lexemes: ArraySlice<Lexeme>) -> String? {
    lexemes.lazy.compactMap { words.assemblies[$0.folded] }.first
  }

  /// The board that met, where a title names its meeting.
  func board(_ lexemes: ArraySlice<Lexeme>) -> String? {
    if let board = lexemes.lazy.compactMap({ words.boardMeetings[$0.folded] }).first {
      return board
    }
    // `Sammanträde med styrelsen`; a sentence may speak of the board and of another meeting.
    guard lexemes.count <= 20, lexemes.contains(where: isGathering) else { return nil }
    return lexemes.lazy.compactMap { words.boards[$0.folded] }.first
  }

  /// The association or company among the pieces of letterheads.
  func organisation(in pieces: [Letterhead.Piece]) -> String? {
    let pieces = pieces.filter { !$0.isPlace }
    for (position, piece) in pieces.enumerated() where piece.lexemes.count <= 7 {
      // `Årsmöte Ängens vägförening`: the gathering is no part of the name.
      var name = piece.lexemes.prefix { !$0.isMark("|") }.drop(while: isGathering)
      // `fört vid årsmöte med Ängens vägförening`
      if let first = name.first,
        prepositions.contains(first.folded)
          || name.count < piece.lexemes.count && !first.isCapitalised
      {
        name = name.drop { !$0.isCapitalised }
      }
      // `från Höstmöte för Ängens vägförening`
      if let first = name.first, isGathering(first), let next = name.dropFirst().first,
        prepositions.contains(next.folded) || next.folded == words.place
      {
        name = name.dropFirst(2)
      }
      // `Styrelsemöte i Ängens byförening`
      if let first = name.first, name.startIndex > piece.lexemes.startIndex,
        isGathering(piece.lexemes[name.startIndex - 1]),
        first.folded == words.place || prepositions.contains(first.folded)
      {
        name = name.dropFirst()
      }
      while let last = name.last, isGathering(last) { name = name.dropLast() }
      // `PROTKOLL STYRELSEMÖTE ÄNGENS BYALAG`: no name has a meeting in it.
      if let meeting = name.lastIndex(where: isNamedGathering), meeting + 1 < name.endIndex {
        name = name[(meeting + 1)...]
      }
      name = withoutLegalForm(name)
      // `Sektionen för Ekonomi, Lövsta`
      if let first = name.first, opensOrganisation(first) { name = name.prefix { !$0.isMark(",") } }
      guard let first = name.first, let last = name.last else { continue }
      // `7:ans samfällighetsförening`
      if !first.isCapitalised, !isNumbered(first) {
        // The second line of a name: `Lillåns` + `fiskevårdsområdesförening`.
        guard position > 0, pieces[position - 1].page == piece.page, name.count == 1,
          words.organisations.contains(where: { last.folded.hasSuffix($0) })
        else { continue }
        let before = pieces[position - 1].lexemes.drop(while: isGathering)
        guard let start = before.first, start.isCapitalised, before.count <= 4 else { continue }
        return before.printed(in: pieces[position - 1].text) + " " + name.printed(in: piece.text)
      }
      if name.contains(where: { isOrganisationWord($0.text) })
        || words.organisations.contains(where: { last.folded.hasSuffix($0) })
        || opensOrganisation(first) && name.allSatisfy(belongsToPlace)
          && (last.isCapitalised || endsInNumber(name, ofTitle: name.count < piece.lexemes.count))
      {
        // `Direktionen, Nr 1 Ängens bank`: the name begins behind marks and numbers.
        let start = name.lastIndex { $0.isMark || $0.number != nil }
        if let start, start < name.endIndex - 1, name[start + 1].isCapitalised,
          words.organisations.contains(where: { last.folded.hasSuffix($0) })
        {
          name = name[(start + 1)...]
        }
        return name.printed(in: piece.text)
      }
    }
    return pieces.lazy.compactMap { company($0) ?? inTitle($0) }.first
      ?? pieces.lazy.compactMap(companion).first
  }

  /// The association that a long title names: `Protokoll fört vid möte med Ängens vägförening söndagen …`,
  /// `fört vid Ängens byalags årsmöte`.
  private func inTitle(_ piece: Letterhead.Piece) -> String? {
    let lexemes = piece.lexemes
    for index in lexemes.indices where !lexemes[index].isMark {
      // `Ängens byalags extra årsmöte`
      var next = lexemes[safe: index + 1]
      if next.map({ words.occasions.contains($0.folded) }) == true {
        next = lexemes[safe: index + 2]
      }
      let isOwner =
        next.map { isGathering($0) || isNamedGathering($0) } == true
        && lexemes[index].folded.hasSuffix("s")
      let noun = isOwner ? String(lexemes[index].folded.dropLast()) : lexemes[index].folded
      // `Om föreningen` names none.
      let isGeneric =
        !lexemes[index].isCapitalised && words.organisations.contains(noun)
        && words.definiteEndings.contains { ending in
          noun.hasSuffix(ending)
            && words.organisations.contains(String(noun.dropLast(ending.count)))
        }
      let isNoun = !isGeneric && words.organisations.contains { noun.hasSuffix($0) }
      // `Ängens byalag samfällighetsförening`
      if let next, !next.isMark, words.organisations.contains(where: { next.folded.hasSuffix($0) })
      {
        continue
      }
      var start = index
      while start > lexemes.startIndex, belongsToTitle(lexemes, at: start - 1) { start -= 1 }
      // `7:ans samfällighetsförening i Vik`
      if start > lexemes.startIndex, isNumbered(lexemes[start - 1]) { start -= 1 }
      while start < index, !beginsTitle(lexemes[start]) { start += 1 }
      guard beginsTitle(lexemes[start]),
        isNoun && (start < index || !words.organisations.contains(noun) || isNamed(lexemes, index))
          || isOwner && start < index && opensOrganisation(lexemes[start])
      else { continue }
      if isOwner { return String(lexemes[start...index].printed(in: piece.text).dropLast()) }
      // `Villaföreningen Eken`
      var end = index
      while words.definiteEndings.contains(where: { noun.hasSuffix($0) }), end - index < 3,
        let next = lexemes[safe: end + 1], next.isCapitalised, !next.isMark, !isGathering(next),
        !isNamedGathering(next)
      {
        end += 1
      }
      // `Båtklubben Pärlans 50:e årsmöte`
      let name = lexemes[start...end].printed(in: piece.text)
      let gathering = lexemes[(end + 1)...].first {
        !words.occasions.contains($0.folded) && !isNumbered($0)
      }
      let isGenitive =
        end > index && name.hasSuffix("s")
        && gathering.map { isGathering($0) || isNamedGathering($0) } == true
      return isGenitive ? String(name.dropLast()) : name
    }
    return nil
  }

  /// Whatever name stands behind the word for its meeting: `styrelsemöte med Villaägarna i Vik`.
  private func companion(_ piece: Letterhead.Piece) -> String? {
    let lexemes = piece.lexemes
    for index in lexemes.indices where isNamedGathering(lexemes[index]) {
      // `Styrelsemöte fört med …`
      let isKept = lexemes[safe: index + 1].map { prepositions.contains($0.folded) } == true
      let place = isKept && !isCompanion(lexemes[safe: index + 1]) ? index + 2 : index + 1
      guard isCompanion(lexemes[safe: place]) else { continue }
      let start = place + 1
      if let quoted = quoted(lexemes[start...]) { return quoted.printed(in: piece.text) }
      var end = start
      while end < lexemes.endIndex, !lexemes[end].isMark {
        let isBetween =
          lexemes[end].folded == words.place || words.joining.contains(lexemes[end].folded)
        guard
          lexemes[end].isCapitalised && lexemes[end].number == nil
            || isBetween && end > start && lexemes[safe: end + 1]?.isCapitalised == true
        else { break }
        end += 1
      }
      let name = lexemes[start..<end]
      // `med SPF Seniorerna Eken`, `för Ung Pirat Lövsta`; two short words may be somebody's name.
      guard let first = name.first, !isNoun(first), !isFirstName(first),
        first.text.count > 3 || name.count > 2
          || name.count > 1 && first.text == first.text.uppercased()
      else { continue }
      return name.printed(in: piece.text)
    }
    return nil
  }

  private func isCompanion(_ lexeme: Lexeme?) -> Bool {
    lexeme.map { words.companions.contains($0.folded) } ?? false
  }

  /// A name in quotation marks, with no more than a word before it: `Föreningen ”Ängens väl”`.
  private func quoted(_ lexemes: ArraySlice<Lexeme>) -> ArraySlice<Lexeme>? {
    let isMark = { (lexeme: Lexeme) in lexeme.isMark && "\"”“»«".contains(lexeme.first) }
    guard let opening = lexemes.prefix(3).firstIndex(where: isMark),
      lexemes[..<opening].allSatisfy({ $0.isMark || $0.isCapitalised }),
      let closing = lexemes[(opening + 1)...].prefix(7).firstIndex(where: isMark),
      lexemes[safe: opening + 1]?.isCapitalised == true
    else { return nil }
    return lexemes[(opening + 1)..<closing]
  }

  /// Whether the name of an association stands behind the noun: `Föreningen Eken`.
  private func isNamed(_ lexemes: ArraySlice<Lexeme>, _ noun: Int) -> Bool {
    guard let next = lexemes[safe: noun + 1], next.isCapitalised, !next.isMark else { return false }
    return !isGathering(next) && !isNamedGathering(next)
      && words.definiteEndings.contains { lexemes[noun].folded.hasSuffix($0) }
  }

  private func beginsTitle(_ lexeme: Lexeme) -> Bool {
    (lexeme.isCapitalised || isNumbered(lexeme)) && !isNamedGathering(lexeme)
  }

  /// `7:ans`: a number that is inflected.
  private func isNumbered(_ lexeme: Lexeme) -> Bool {
    lexeme.text.utf8.first?.isDigit == true && lexeme.text.contains(":")
      && lexeme.text.last?.isLetter == true
  }

  private func isNamedGathering(_ lexeme: Lexeme) -> Bool {
    words.assemblies[lexeme.folded] != nil || words.boardMeetings[lexeme.folded] != nil
  }

  private func belongsToTitle(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> Bool {
    let lexeme = lexemes[index]
    // `Ängens Ek. Fiberförening`
    if lexeme.isMark("."), index > lexemes.startIndex {
      return words.legalForms.contains { $0.first == lexemes[index - 1].folded }
    }
    guard !lexeme.isMark, !prepositions.contains(lexeme.folded), !isNamedGathering(lexeme) else {
      return false
    }
    let isJoined = index > lexemes.startIndex && lexemes[index - 1].text.hasSuffix("-")
    return lexeme.isCapitalised || words.joining.contains(lexeme.folded) && isJoined
  }

  /// `Ängens fiberförening ek. för.` without the abbreviation of what the name says already.
  private func withoutLegalForm(_ name: ArraySlice<Lexeme>) -> ArraySlice<Lexeme> {
    guard
      let form = words.legalForms.first(where: { form in
        name.filter { !$0.isMark }.suffix(form.count).map(\.folded) == form
      }), let start = name.lastIndex(where: { $0.folded == form.first })
    else { return name }
    return name[..<start]
  }

  /// Whether the name of a housing cooperative ends in its number (`Brf Lunden 4`); in a letterhead the
  /// number may be that of the page.
  private func endsInNumber(_ name: ArraySlice<Lexeme>, ofTitle isTitle: Bool) -> Bool {
    guard isTitle, let last = name.last, last.text.utf8.count <= 2, last.number != nil else {
      return false
    }
    return name.dropLast().last?.isCapitalised == true
  }

  /// The company that a long title names: `Protokoll fört vid årsstämma i Lövsta Bostäder AB (publ), …`.
  private func company(_ piece: Letterhead.Piece) -> String? {
    let lexemes = piece.lexemes
    guard let end = lexemes.indices.first(where: { isOrganisationWord(lexemes[$0].text) }) else {
      return nil
    }
    let start = lexemes[..<end].lastIndex { !$0.isCapitalised }.map { $0 + 1 } ?? lexemes.startIndex
    return start < end ? lexemes[start...end].printed(in: piece.text) : nil
  }
}
