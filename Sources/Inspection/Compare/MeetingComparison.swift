import Renskrift

/// What differs in the meeting that two outputs found.
enum MeetingComparison {
  /// The differences: of the meeting, of attendance, of each item by its label.
  static func differences(
    _ old: ComparedOutput.Minutes?, _ new: ComparedOutput.Minutes?
  ) -> [Difference] {
    guard old != nil || new != nil else { return [] }
    var found: [Difference] = []
    let (before, after) = (meeting(old), meeting(new))
    for (name, was) in before {
      let now = after.first { $0.0 == name }?.1
      if was != now {
        found.append(difference("\(name)", was.map { [$0] } ?? [], now.map { [$0] } ?? []))
      }
    }
    let people = (old.map(attendance) ?? [], new.map(attendance) ?? [])
    if people.0 != people.1 { found.append(difference("attendance", people.0, people.1)) }
    let labels = (old?.items ?? []).map(\.label) + (new?.items ?? []).map(\.label)
    var seen: Set<String> = []
    for label in labels where seen.insert(label).inserted {
      let was = facts((old?.items ?? []).filter { $0.label == label })
      let now = facts((new?.items ?? []).filter { $0.label == label })
      if was != now { found.append(difference("item \(label)", was, now)) }
    }
    return found
  }

  private static func difference(_ subject: String, _ old: [String], _ new: [String]) -> Difference
  {
    let (gone, come) = Comparison.surplus(old, new)
    let parts = gone.map { "[-\($0)-]" } + come.map { "{+\($0)+}" }
    return Difference(
      stage: MinutesStage.name, page: nil, subject: subject,
      size: max(1, max(gone.count, come.count)),
      text: parts.isEmpty ? "another order" : parts.joined(separator: " "))
  }

  private static func meeting(_ minutes: ComparedOutput.Minutes?) -> [(String, String?)] {
    [
      ("kind", minutes?.kind), ("municipality", minutes?.municipality),
      ("organisation", minutes?.organisation), ("body", minutes?.body), ("date", minutes?.date),
      ("start", minutes?.start), ("end", minutes?.end), ("place", minutes?.place),
      ("chair", minutes?.chair.map(person)), ("secretary", minutes?.secretary.map(person)),
      ("adjusters", minutes?.adjusters.map(person).joined(separator: ", ")),
    ]
  }

  private static func attendance(_ minutes: ComparedOutput.Minutes) -> [String] {
    minutes.attendance.map(person)
  }

  private static func person(_ person: ComparedOutput.Person) -> String {
    let party = person.party.map { " (\($0))" } ?? ""
    let role = person.role.map { ", \($0)" } ?? ""
    return person.name + party + role + (person.present == false ? ", absent" : "")
  }

  /// Everything that is known of the items with one label, as lines.
  private static func facts(_ items: [ComparedOutput.Item]) -> [String] {
    items.flatMap { item in
      var facts = ["title: \(item.title ?? "not read")"]
      if let number = item.caseNumber { facts.append("case: \(number)") }
      facts += item.sections.map { "section: \($0.kind)" }
      facts += item.decisions.map { "decision: \($0.text)" }
      facts += item.speakers.map { "speaker: \(person($0))" }
      facts += item.votes.map { vote in
        "vote: "
          + [vote.yes, vote.no, vote.abstain, vote.absent].map { $0.map(String.init) ?? "?" }
          .joined(separator: "–")
      }
      facts += item.reservations.map { "reservation: \($0.name): \($0.text)" }
      return facts
    }
  }
}
