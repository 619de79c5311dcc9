/// Finds who is said to have spoken in an item.
struct Speakers: Sendable {
  let vocabulary: Vocabulary

  /// The speakers, each once, with the party where it is printed.
  func find(in sections: ItemSections) -> [Person] {
    var found: [Person] = []
    for part in sections.parts {
      var isList = false
      for passage in part.passages where passage.isProse {
        if isList, passage.role == .listItem {
          add(names(passage, passage.lexemes), of: passage, to: &found)
          continue
        }
        isList = false
        guard passage.text.containsIgnoringCase(vocabulary.words.proceedings.speechStems) else {
          continue
        }
        for sentence in passage.lexemes.sentences {
          guard let (names, goesOn) = spoken(sentence, passage) else { continue }
          add(names, of: passage, to: &found)
          isList = goesOn
        }
      }
    }
    return found
  }

  /// The people of a sentence about speaking, and whether a list of them follows.
  private func spoken(
    _ sentence: ArraySlice<Lexeme>, _ passage: Passage
  ) -> (names: [PrintedName], goesOn: Bool)? {
    if let phrase = vocabulary.debating.first(in: sentence),
      phrase.range.lowerBound <= sentence.startIndex + 2
    {
      let names = names(passage, sentence[phrase.range.upperBound...])
      if !names.isEmpty { return (names, false) }
      if sentence.count - phrase.range.upperBound + sentence.startIndex <= 2 { return ([], true) }
    }
    guard let phrase = vocabulary.speaking.first(in: sentence) else { return nil }
    return (names(passage, sentence[..<phrase.range.lowerBound]), false)
  }

  private func names(_ passage: Passage, _ lexemes: ArraySlice<Lexeme>) -> [PrintedName] {
    NameScanner(text: passage.text, words: vocabulary.words.attendance).names(lexemes)
  }

  private func add(_ names: [PrintedName], of passage: Passage, to found: inout [Person]) {
    for name in names {
      if let known = found.firstIndex(where: { $0.name == name.name }) {
        found[known].party = found[known].party ?? name.party
        found[known].blocks = (found[known].blocks + [passage.id]).uniqued
      } else {
        found.append(Person(name: name.name, party: name.party, blocks: [passage.id]))
      }
    }
  }
}
