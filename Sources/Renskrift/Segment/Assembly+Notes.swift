/// Notes to the right of the text.
extension Assembly {
  /// Adds a line of a note that stands to the right of the text; false if it stands to the left.
  ///
  /// The text beside it goes on: its block stays open, and the note comes after it.
  mutating func notes(_ line: PrintedLine, before next: PrintedLine?) -> Bool {
    guard let box = line.box else { return false }
    if let note, note.beside == open, let last = drafts[note.draft].last, last.page == line.page,
      let above = last.box,
      abs(above.x0 - box.x0) < 4, box.y0 - above.y1 < 0.8 * box.height
    {
      drafts[note.draft].spans += line.spans
      drafts[note.draft].last = line
      return true
    }
    let text = [open.flatMap { drafts[$0].last }, next].compactMap(\.self)
      .first { $0.page == line.page && $0.role != .marginNote }
    guard let edge = text?.box?.x0, edge + 3 * box.height < box.x0 else { return false }
    drafts.append(Draft(role: .marginNote, spans: line.spans, opening: line, last: line))
    note = (drafts.count - 1, open)
    return true
  }
}
