public import Renskrift

/// The place on a page of the words of one line that an edit changed.
public struct EditCrop: Sendable {
  private let edit: Edit
  private let words: [WordID]
  /// The page.
  public let page: Int
  /// Where the words stand, in points.
  public let box: Box
  /// A name for a file with the picture of this place.
  public let name: String

  /// The places of all edits of a document, as far as the words have boxes.
  public static func crops(of document: Document) -> [EditCrop] {
    document.edits.flatMap { edit -> [EditCrop] in
      var lines: [(line: Int, page: Int, words: [WordID])] = []
      for id in edit.words.map(\.id) {
        if let index = lines.firstIndex(where: { $0.line == id.line && $0.page == id.page }) {
          lines[index].words.append(id)
        } else {
          lines.append((id.line, id.page, [id]))
        }
      }
      return lines.enumerated().compactMap { index, line -> EditCrop? in
        guard let box = line.words.compactMap({ document.word($0).box }).union else { return nil }
        return EditCrop(
          edit: edit, words: line.words, page: line.page, box: box,
          name: edit.id + (index == 0 ? "" : "-\(index + 1)") + ".png")
      }
    }
  }

  /// The place as an entry of a manifest.
  public func json(file: String) -> JSON {
    .object([
      .init("file", .string(file)), .init("edit", .string(edit.id)),
      .init("rule", .string(edit.rule)), .init("page", .integer(page)),
      .init("box", .array([box.x0, box.y0, box.x1, box.y1].map(JSON.number))),
      .init("words", .array(words.map { .string($0.description) })),
      .init("before", .string(edit.before)), .init("after", .string(edit.after)),
    ])
  }
}
