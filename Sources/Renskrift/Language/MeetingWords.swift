/// What is said about a meeting: who met, when, who attended, what was decided.
public struct MeetingWords: Sendable {
  /// The names of the municipalities, in their usual spelling.
  public let municipalities: [String]
  /// The same in lower case, for looking up.
  let municipalityNames: Set<String>
  /// Other spellings of municipalities, in lower case, with the usual one.
  public let municipalityForms: [String: String]
  /// How names of places end that end in an s without being genitives, in lower case (`näs`).
  public let endingsInS: [String]
  /// Words that stand after the name of a municipality, in lower case (`kommun`, `stad`).
  public let municipalityNouns: Set<String>
  /// Words that stand before the name of a municipality, in lower case (`region`).
  public let municipalityTitles: Set<String>
  /// The regions: what stands after the word for it, in lower case, and the usual name.
  public let regions: [(bare: String, name: String)]
  /// Words that name a kind of document, in lower case.
  public let kinds: [String: Minutes.Kind]
  /// Words before the kind of document of which a text shows how it may look, in lower case (`exempel på`).
  public let examples: [String]
  /// Words after the kind of document in a title, in lower case (`Protokoll fört vid …`).
  public let titlePrepositions: Set<String>
  /// Bodies and organisations.
  public let bodies: BodyWords
  /// Dates, times and numbers.
  public let dates: DateWords
  /// The labels of the table on the first page, in lower case.
  public let fields: [String: FrontField]
  /// The first words of these labels: every line is asked for one.
  let fieldStarts: Set<String>
  /// Who is who.
  public let attendance: AttendanceWords
  /// Labels of items.
  public let items: ItemWords
  /// What happens in an item.
  public let proceedings: ProceedingsWords
  /// Whom the meeting chooses to chair it, to keep and to approve its minutes.
  public let elections: ElectionWords
}

extension MeetingWords {
  /// The name of a municipality not known, as it is without the s of a genitive: `RÖKSTADS KOMMUN`.
  func withoutGenitive(_ name: String) -> String {
    let folded = name.lowercased()
    guard folded.hasSuffix("s"), folded.utf8.count > 4,
      !endingsInS.contains(where: { folded.hasSuffix($0) })
    else { return name }
    return String(name.dropLast())
  }

  /// Whether the word, in lower case, names a municipality, also in the genitive.
  func isMunicipality(_ word: String) -> Bool {
    if municipalityNames.contains(word) { return true }
    return word.hasSuffix("s") && municipalityNames.contains(String(word.dropLast()))
  }
}

/// What a label on the first or the last page announces.
public enum FrontField: Sendable, Hashable {
  case placeAndTime, place, time, date, items
  case chair, secretary, adjuster
  /// People, with the role of those who have none printed, and whether they were present.
  case people(role: String, present: Bool)
  /// A label that announces nothing of the above, but ends what stands before it.
  case other
}

extension MeetingWords {
  /// The kind of document that a word in lower case names, also one of two with a slash:
  /// `mötesprotokoll/protokoll`.
  func kind(named word: String) -> Minutes.Kind? {
    kinds[word] ?? word.split(separator: "/").lazy.compactMap { kinds[String($0)] }.first
  }
}
