import Foundation

/// What of an output is found by a search: its items, decisions and people.
struct IndexedOutput: Decodable {
  let status: String
  let minutes: Minutes?

  struct Minutes: Decodable {
    let kind: String
    let municipality: String?, organisation: String?, body: String?, date: String?, place: String?
    let chair: Person?, secretary: Person?
    let adjusters: [Person], attendance: [Person], items: [Item]
  }
  struct Person: Decodable {
    let name: String, party: String?, role: String?
    var text: String { name + (party.map { " (\($0))" } ?? "") }
  }
  struct Item: Decodable {
    let id: String, label: String
    let title: String?, caseNumber: String?
    let decisions: [Decision], speakers: [Person], reservations: [Reservation]
  }
  struct Decision: Decodable { let text: String }
  struct Reservation: Decodable { let name: String, party: String?, text: String }

  init(reading bytes: Data) throws { self = try JSONDecoder().decode(Self.self, from: bytes) }

  /// What is searched: of which kind it is, the item it belongs to, the text.
  var entries: [Entry] {
    guard let minutes else { return [] }
    var entries: [Entry] = []
    var people: Set<String> = []
    func add(_ person: Person, _ role: String) {
      if people.insert(person.text).inserted {
        entries.append(Entry(kind: .person, label: role, text: person.text))
      }
    }
    minutes.chair.map { add($0, "ordförande") }
    minutes.secretary.map { add($0, "sekreterare") }
    for person in minutes.adjusters { add(person, "justerare") }
    for person in minutes.attendance { add(person, person.role ?? "") }
    for item in minutes.items {
      let title = [item.title, item.caseNumber].compactMap(\.self).joined(separator: " · ")
      entries.append(Entry(kind: .item, label: item.label, text: title))
      for decision in item.decisions {
        entries.append(Entry(kind: .decision, label: item.label, text: decision.text))
      }
      for reservation in item.reservations {
        entries.append(Entry(kind: .decision, label: item.label, text: reservation.text))
      }
      for person in item.speakers { add(person, item.label) }
    }
    return entries
  }

  /// Something that is searched.
  struct Entry {
    let kind: Kind
    let label: String
    let text: String
  }

  /// What an entry is.
  enum Kind: String, CaseIterable { case item, decision, person }
}
