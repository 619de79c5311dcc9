/// The words of a language, arranged for looking up; made once for a document.
struct Vocabulary: Sendable {
  let language: Language
  let fields: PhraseTable<FrontField>
  let municipalities: PhraseTable<String>
  let regions: PhraseTable<String>
  let caseLabels: PhraseTable<Bool>
  let furniture: PhraseTable<Bool>
  let replacing: PhraseTable<Bool>
  let partly: PhraseTable<Bool>
  let from: PhraseTable<Bool>
  let to: PhraseTable<Bool>
  let speaking: PhraseTable<Bool>
  let debating: PhraseTable<Bool>

  var words: MeetingWords { language.meeting }

  /// Arranges the words of a language.
  init(_ language: Language) {
    let words = language.meeting
    self.language = language
    fields = PhraseTable(words.fields)
    var names = words.municipalityForms
    for name in words.municipalities {
      let folded = name.lowercased()
      names[folded] = name
      if !folded.hasSuffix("s") { names[folded + "s"] = name }
    }
    municipalities = PhraseTable(names)
    regions = PhraseTable(
      Dictionary(words.regions.map { ($0.bare, $0.name) }, uniquingKeysWith: { first, _ in first }))
    caseLabels = PhraseTable(words.items.caseLabels)
    furniture = PhraseTable(
      language.letterhead.phrases + language.letterhead.labels)
    replacing = PhraseTable(words.attendance.replacing)
    partly = PhraseTable(words.attendance.partly)
    from = PhraseTable(words.attendance.from)
    to = PhraseTable(words.attendance.to)
    speaking = PhraseTable(words.proceedings.speaking)
    debating = PhraseTable(words.proceedings.debating)
  }
}
