extension Schema {
  /// `minutes` in the output JSON: what should be there and could not be read is null.
  static let outputMinutes = minutes(absent: nullable, isRequired: true)

  /// `minutes` in the document JSON: what could not be read is absent.
  static let documentMinutes = minutes(absent: { $0 }, isRequired: false)

  /// - Parameters:
  ///   - absent: the shape of a value that may be unreadable.
  ///   - isRequired: whether the key of such a value must be there.
  private static func minutes(absent: (JSON) -> JSON, isRequired: Bool) -> JSON {
    func unreadable(_ name: String, _ shape: JSON) -> Field {
      Field(name: name, shape: absent(shape), isRequired: isRequired)
    }
    let item = object([
      .required("id", id("i")), .required("label", text),
      unreadable("number", text(matching: "^[0-9]+([.][0-9]+)?( ?[a-zåäö])?$")),
      .optional("through", someText), .optional("year", text(matching: "^[0-9]{4}$")),
      .optional("prefix", someText), unreadable("title", text), .optional("caseNumber", someText),
      .required("blocks", reference("blockIDs")), .required("sections", list(section)),
      .required(
        "decisions",
        list(object([.required("text", text), .required("blocks", reference("blockIDs"))]))),
      .required("speakers", list(reference("person"))),
      .required(
        "votes",
        list(
          object([
            unreadable("yes", integer(from: 0)), unreadable("no", integer(from: 0)),
            unreadable("abstain", integer(from: 0)), unreadable("absent", integer(from: 0)),
            .optional("persons", list(personalVote)), .required("blocks", reference("blockIDs")),
          ]))),
      .required("reservations", list(reservation)),
    ])
    return object(
      [
        .required("kind", choice(Minutes.Kind.self)), .optional("municipality", someText),
        .optional("organisation", someText), .optional("body", absent(someText)),
        .optional("date", absent(date)), .optional("start", time), .optional("end", time),
        .optional("place", someText), .optional("chair", reference("person")),
        .optional("secretary", reference("person")),
        .required("adjusters", list(reference("person"))), .required("attendance", list(attendee)),
        .required("items", list(item)),
      ], isClosed: false, isRequired ? bodyAndDate : ("$comment", .string("body, date: if read")))
  }

  /// A file that is a meeting's has body and date, null where they could not be read.
  private static let bodyAndDate: (String, JSON) = (
    "anyOf",
    .array([
      .object([
        .init("properties", .object([.init("kind", constant(Minutes.Kind.other.rawValue))]))
      ]),
      .object([.init("required", .array([.string("body"), .string("date")]))]),
    ])
  )

  private static let section = object([
    .required("kind", choice(Item.Section.Kind.self)), .optional("heading", someText),
    .required("blocks", reference("blockIDs")),
  ])

  private static let personalVote = object([
    .required("name", someText), .optional("party", someText),
    .required("vote", choice(["yes", "no", "abstain", "absent"])),
  ])

  private static let reservation = object([
    .required("name", someText), .optional("party", someText), .required("text", text),
    .required("blocks", reference("blockIDs")),
  ])

  private static let attendee = object([
    .required("name", someText), .optional("party", someText), .required("role", someText),
    .required("present", flag), .optional("replaces", someText),
    .optional("from", reference("moment")), .optional("to", reference("moment")),
    .required("blocks", reference("blockIDs")),
  ])
}
