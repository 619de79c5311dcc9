import FoundationEssentials

extension Document {
  /// Takes over what a filter returned: its edits, warnings and the layers after `extract`.
  ///
  /// - Throws: `FilterError` if the answer is not a document, changes what was extracted, changes
  ///   or drops an edit that was there, or adds edits under another rule than the filter's.
  mutating func accept(_ answer: [UInt8], of filter: FilterStage) throws {
    let changed: Document
    do { changed = try JSONDecoder().decode(Document.self, from: Data(answer)) } catch {
      throw FilterError(filter.title, "did not return a document: \(Self.problem(error))")
    }
    for (before, after) in [
      ("source", try (JSON(encoding: source), JSON(encoding: changed.source))),
      ("tools", try (JSON(encoding: tools), JSON(encoding: changed.tools))),
      ("pages", try (JSON(encoding: pages), JSON(encoding: changed.pages))),
    ] {
      if let place = difference(after.0, after.1, at: before) {
        throw FilterError(filter.title, "changed \(place), which belongs to extract")
      }
    }
    for (index, edit) in edits.enumerated() {
      guard index < changed.edits.count else {
        throw FilterError(filter.title, "dropped the edit \(edit.id)")
      }
      let (before, after) = try (JSON(encoding: edit), JSON(encoding: changed.edits[index]))
      if let place = difference(before, after, at: "edits[\(index)]") {
        throw FilterError(filter.title, "changed \(place), an edit that was there before")
      }
    }
    for edit in changed.edits.dropFirst(edits.count) {
      guard edit.rule == filter.rule else {
        throw FilterError(
          filter.title,
          "added the edit \(edit.id) with the rule \"\(edit.rule)\";"
            + " it must be \"\(filter.rule)\"")
      }
    }
    self = changed
    refreshBlocks()
  }

  /// Writes the texts of the blocks anew, after words changed.
  mutating func refreshBlocks() {
    guard var blocks else { return }
    for index in blocks.indices { blocks[index].refresh(from: self) }
    self.blocks = blocks
  }
}

/// The first place where two values differ, byte for byte.
private func difference(_ a: JSON, _ b: JSON, at place: String) -> String? {
  switch (a, b) {
  case (.object(let a), .object(let b)):
    for (x, y) in zip(a, b) {
      if x.key != y.key { return "\(place).\(x.key)" }
      if let found = difference(x.value, y.value, at: "\(place).\(x.key)") { return found }
    }
    return a.count == b.count ? nil : place
  case (.array(let a), .array(let b)):
    for (index, pair) in zip(a, b).enumerated() {
      if let found = difference(pair.0, pair.1, at: "\(place)[\(index)]") { return found }
    }
    return a.count == b.count ? nil : place
  case (.string(let a), .string(let b)): return a.utf8.elementsEqual(b.utf8) ? nil : place
  default: return a == b ? nil : place
  }
}
