import Renskrift

/// The meeting for people.
struct MinutesText {
  private let document: Document
  private let selection: Selection
  private var minutes: Minutes? { document.minutes }

  init(_ document: Document, _ selection: Selection) {
    self.document = document
    self.selection = selection
  }

  /// The meeting, who attended, and the items.
  var text: String {
    guard let minutes else { return "The pipeline has no stage \"minutes\".\n" }
    var text = ""
    func add(_ label: String, _ value: String?) {
      if let value { text += View.entry(label, value, width: 14) }
    }
    add("kind", minutes.kind.rawValue)
    add("municipality", minutes.municipality)
    add("organisation", minutes.organisation)
    add("body", minutes.body)
    add("date", minutes.date)
    add("time", [minutes.start, minutes.end].compactMap(\.self).joined(separator: "–").nonEmpty)
    add("place", minutes.place)
    add("chair", minutes.chair.map(Self.name))
    add("secretary", minutes.secretary.map(Self.name))
    add("adjusters", minutes.adjusters.map(Self.name).joined(separator: ", ").nonEmpty)
    for person in minutes.attendance {
      let party = person.party.map { " (\($0))" } ?? ""
      let presence = person.present ? "" : ", absent"
      add("attendance", "\(person.name)\(party), \(person.role)\(presence)")
    }
    let items = minutes.items.filter { selection.shows($0, of: document) }.map(Self.text)
    return (selection.isNarrow ? "" : text) + items.joined()
  }

  private static func text(_ item: Item) -> String {
    var text = "\n" + View.entry(item.label, item.title ?? "(title not read)", width: 14)
    func add(_ label: String, _ value: String) {
      text += View.entry("  \(label)", value, width: 14)
    }
    if let number = item.caseNumber { add("case", number) }
    for decision in item.decisions { add("decision", decision.text) }
    for vote in item.votes {
      let counts = [("yes", vote.yes), ("no", vote.no), ("abstain", vote.abstain)]
      let words = counts.map { "\($0.0) \($0.1.map(String.init) ?? "?")" }
      add("vote", words.joined(separator: ", "))
    }
    for reservation in item.reservations { add("reservation", reservation.name) }
    if !item.speakers.isEmpty {
      add("speakers", item.speakers.map(name).joined(separator: ", "))
    }
    return text
  }

  private static func name(_ person: Person) -> String {
    person.name + (person.party.map { " (\($0))" } ?? "")
  }
}

extension Selection {
  /// Whether an item is shown: a word of it is, and it holds the text that is looked for.
  func shows(_ item: Item, of document: Document) -> Bool {
    guard page != nil || isNarrow else { return true }
    let ids = Set(item.blocks)
    let blocks = (document.blocks ?? []).filter { ids.contains($0.id) }
    return shows(blocks.flatMap(\.spans))
      && (holds(item.label, item.title) || blocks.contains { holds($0.text) })
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
