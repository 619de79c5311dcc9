extension Schema {
  /// The output JSON, `renskrift/1`.
  public static let output = Schema(
    "output", id: "renskrift/1",
    summary: "What renskrift convert writes: the text in blocks, the meeting, the edits.",
    root: object([
      .required("schema", constant("renskrift/1")),
      .required("status", choice([Document.Status.converted, .partial].map(\.rawValue))),
      .required("source", reference("source")),
      .required("pipeline", pipelineRecord),
      .required("pages", list(outputPage)),
      .required("blocks", list(outputBlock)),
      .optional("minutes", outputMinutes),
      .required("edits", list(outputEdit)),
      .required("warnings", list(reference("warning"))),
    ]),
    definitions: commonDefinitions)

  /// What the output JSON and the document JSON describe alike.
  static let commonDefinitions: [Field] = [
    .required(
      "box",
      list(number, count: 4...4).described(
        "x0, y0, x1, y1 in points from the top left of the page as displayed")),
    .required(
      "source",
      object([
        .required("file", text(matching: "^[^/]")), .required("sha256", hash),
        .required("mediaType", text(matching: "^[a-z]+/[a-z0-9.+-]+$")),
        .required("pageCount", integer()),
        .optional("pages", text(matching: "^[0-9]+(-[0-9]*)?(,[0-9]+(-[0-9]*)?)*$")),
      ])),
    .required(
      "tools",
      object([
        .required("renskrift", someText), .optional("poppler", someText),
        .optional("tesseract", someText), .optional("leptonica", someText),
        .optional("hunspell", someText), .required("models", dictionary(of: hash)),
        .required("dictionaries", dictionary(of: hash)),
      ])),
    .required(
      "change",
      object([.required("id", wordID), .required("before", text), .required("after", text)])),
    .required(
      "warning",
      object([
        .required("code", someText), .optional("page", integer()), .required("message", someText),
      ])),
    .required("blockIDs", list(id("b"))),
    .required(
      "person",
      object([
        .required("name", someText), .optional("party", someText),
        .required("blocks", reference("blockIDs")),
      ])),
    .required(
      "moment", object([.optional("item", someText), .optional("time", time)])),
  ]

  private static let pipelineRecord = object([
    .required("name", someText), .required("fingerprint", hash),
    .required("stages", list(effectiveStage, count: 1...Int.max)),
    .required("tools", reference("tools")),
  ])

  private static let outputPage = object([
    .required("number", integer()), .optional("width", number), .optional("height", number),
    .required("origin", choice(Page.Origin.self)), .required("reasons", list(text)),
    .optional("rotation", .object([.init("enum", .array([0, 90, 180, 270].map(JSON.integer)))])),
    .optional("skew", number), .required("status", choice(Page.Status.self)),
    .optional("quality", object([.required("mean", fraction), .required("low", fraction)])),
  ])

  private static let outputBlock = object([
    .required("id", id("b")), .required("role", choice(Block.Role.self)), .required("text", text),
    .optional("raw", text),
    .required(
      "parts",
      list(object([.required("page", integer()), .optional("box", reference("box"))]))),
    .optional("confidence", fraction), .optional("item", id("i")), .optional("cells", list(text)),
  ])

  private static let outputEdit = object([
    .required("id", id("e")), .required("rule", someText), .required("page", integer()),
    .optional("block", id("b")), .required("before", text), .required("after", text),
    .required("words", list(reference("change"), count: 1...Int.max)),
    .required("confidence", fraction), .required("reason", someText),
  ])
}
