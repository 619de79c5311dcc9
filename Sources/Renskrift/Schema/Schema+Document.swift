extension Schema {
  /// The document JSON, `renskrift-document/1`.
  public static let document = Schema(
    "document", id: Document.schema,
    summary: "What filters and renskrift inspect --json see: all layers and all words.",
    root: object([
      .required("schema", constant(Document.schema)),
      .required("source", reference("source")),
      .required("tools", reference("tools")),
      .required("pages", list(page)),
      .optional("layout", object([.required("runs", list(run))])),
      .required("edits", list(edit)),
      .optional("blocks", list(block)),
      .optional("minutes", documentMinutes),
      .required("warnings", list(reference("warning"))),
    ]),
    definitions: commonDefinitions + [
      .required("span", text(matching: "^[1-9][0-9]*\\.[1-9][0-9]*\\.[1-9][0-9]*-[1-9][0-9]*$"))
    ])

  private static let page = object([
    .required("number", integer()), .optional("width", number), .optional("height", number),
    .required("origin", choice(Page.Origin.self)), .required("reasons", list(text)),
    .optional("rotation", .object([.init("enum", .array([0, 90, 180, 270].map(JSON.integer)))])),
    .optional("skew", number), .required("status", choice(Page.Status.self)),
    .required("lines", list(line)),
    .required(
      "graphics",
      list(
        object([
          .required("kind", choice(Graphic.Kind.self)), .required("box", reference("box")),
        ]))),
  ])

  private static let line = object([
    .required("text", text),
    .required("ending", choice(["", "\n", "\r\n", "\r", "\u{0C}"])),
    .optional("box", reference("box")),
    .required("words", list(word)), .optional("nature", choice(Line.Nature.self)),
  ])

  private static let word = object([
    .required("start", integer(from: 0).described("in UTF-8 bytes of the line's text")),
    .required("length", integer().described("in UTF-8 bytes")),
    .optional("box", reference("box")), .optional("confidence", fraction),
    .optional("reader", someText),
    .optional(
      "font",
      object([.required("size", number), .required("bold", flag), .required("italic", flag)])),
    .optional(
      "alternatives",
      list(
        object([
          .required("text", text), .required("reader", someText),
          .optional("confidence", fraction),
        ]))),
    .optional("heavy", flag),
  ])

  private static let run = object([
    .required("span", reference("span")), .required("role", choice(Run.Role.self)),
    .optional("reason", text),
    .optional(
      "cell",
      object([
        .required("table", integer(from: 0)), .required("row", integer(from: 0)),
        .required("column", integer(from: 0)),
      ])),
  ])

  private static let edit = object([
    .required("id", id("e")), .required("rule", someText), .required("page", integer()),
    .required("before", text), .required("after", text),
    .required("words", list(reference("change"), count: 1...Int.max)),
    .required("confidence", fraction), .required("reason", someText),
  ])

  private static let block = object([
    .required("id", id("b")), .required("role", choice(Block.Role.self)), .required("text", text),
    .optional("raw", text), .required("spans", list(reference("span"))),
    .optional(
      "cells", list(integer(from: 0)).described("how many of the spans belong to each cell")),
  ])
}
