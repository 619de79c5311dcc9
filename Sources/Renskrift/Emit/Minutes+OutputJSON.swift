extension Minutes {
  /// The minutes as in the output contract: `body` and `date` may be null, other scalars are
  /// absent where the document does not have them.
  var outputJSON: JSON {
    var members: [JSON.Member] = [.init("kind", .string(kind.rawValue))]
    members += JSON.optional("municipality", municipality)
    members += JSON.optional("organisation", organisation)
    if kind != .other {
      members += [.init("body", .nullable(body)), .init("date", .nullable(date))]
    } else {
      members += JSON.optional("body", body) + JSON.optional("date", date)
    }
    members += JSON.optional("start", start) + JSON.optional("end", end)
    members += JSON.optional("place", place)
    if let chair { members.append(.init("chair", chair.outputJSON)) }
    if let secretary { members.append(.init("secretary", secretary.outputJSON)) }
    members += [
      .init("adjusters", .array(adjusters.map(\.outputJSON))),
      .init("attendance", .array(attendance.map(\.outputJSON))),
      .init("items", .array(items.map(\.outputJSON))),
    ]
    return .object(members)
  }
}

extension Person {
  fileprivate var outputJSON: JSON {
    .object(
      [.init("name", .string(name))] + JSON.optional("party", party)
        + [.init("blocks", .texts(blocks))])
  }
}

extension Attendee {
  fileprivate var outputJSON: JSON {
    var members: [JSON.Member] = [.init("name", .string(name))]
    members += JSON.optional("party", party)
    members += [.init("role", .string(role)), .init("present", .bool(present))]
    members += JSON.optional("replaces", replaces)
    if let from { members.append(.init("from", from.outputJSON)) }
    if let to { members.append(.init("to", to.outputJSON)) }
    members.append(.init("blocks", .texts(blocks)))
    return .object(members)
  }
}

extension Attendee.Moment {
  fileprivate var outputJSON: JSON {
    .object(JSON.optional("item", item) + JSON.optional("time", time))
  }
}

extension Item {
  fileprivate var outputJSON: JSON {
    var members: [JSON.Member] = [
      .init("id", .string(id)), .init("label", .string(label)),
      .init("number", .nullable(number)),
    ]
    members += JSON.optional("through", through) + JSON.optional("year", year)
    members += JSON.optional("prefix", prefix)
    members.append(.init("title", .nullable(title)))
    members += JSON.optional("caseNumber", caseNumber)
    members += [
      .init("blocks", .texts(blocks)),
      .init(
        "sections",
        .array(
          sections.map {
            .object(
              [.init("kind", .string($0.kind.rawValue))] + JSON.optional("heading", $0.heading)
                + [.init("blocks", .texts($0.blocks))])
          })),
      .init(
        "decisions",
        .array(
          decisions.map {
            .object([.init("text", .string($0.text)), .init("blocks", .texts($0.blocks))])
          })),
      .init("speakers", .array(speakers.map(\.outputJSON))),
      .init("votes", .array(votes.map(\.outputJSON))),
      .init("reservations", .array(reservations.map(\.outputJSON))),
    ]
    return .object(members)
  }
}

extension Item.Vote {
  fileprivate var outputJSON: JSON {
    var members: [JSON.Member] = [
      .init("yes", .nullable(yes)), .init("no", .nullable(no)),
      .init("abstain", .nullable(abstain)), .init("absent", .nullable(absent)),
    ]
    if let persons {
      members.append(
        .init(
          "persons",
          .array(
            persons.map {
              .object(
                [.init("name", .string($0.name))] + JSON.optional("party", $0.party)
                  + [.init("vote", .string($0.vote))])
            })))
    }
    members.append(.init("blocks", .texts(blocks)))
    return .object(members)
  }
}

extension Item.Reservation {
  fileprivate var outputJSON: JSON {
    .object(
      [.init("name", .string(name))] + JSON.optional("party", party) + [
        .init("text", .string(text)), .init("blocks", .texts(blocks)),
      ])
  }
}

extension JSON {
  fileprivate static func nullable(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
  fileprivate static func nullable(_ value: Int?) -> JSON { value.map(JSON.integer) ?? .null }
  fileprivate static func texts(_ values: [String]) -> JSON { .array(values.map(JSON.string)) }
}
