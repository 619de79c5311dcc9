/// Names over the posts of those who sign.
extension Assembly {
  /// What a line begins; posts side by side are no heading, however they are set.
  func kind(
    _ line: PrintedLine, after previous: PrintedLine?, before next: PrintedLine?
  ) -> LineKind {
    let kind = kinds.kind(line, after: previous, before: next)
    let isRow =
      kind == .subheading && line.spans.count >= 2
      && SignatureLine.posts(line.left, kinds.language)?.count == line.spans.count
    return isRow ? .text : kind
  }

  /// Whether the block before is one of signatures, or a row of a table that ends in a line to sign on.
  var isBelowSignature: Bool {
    if let open { return drafts[open].role == .signature }
    guard let row = drafts.last, row.role == .tableRow else { return false }
    return row.spans.contains { span in
      span.words.contains { SignatureLine.isRule(document.text($0)) }
    }
  }

  /// Whether a line names posts, nothing else, and the line above as many people: `Eva Ek Bo Al` over
  /// `Ordförande Sekreterare`, as text has them that lost the space between its columns.
  func signsBelowNames(_ line: PrintedLine) -> Bool {
    guard let names = namesAlone(above: line), names.spans.count == 1, line.spans.count == 1,
      let posts = SignatureLine.posts(line.left, kinds.language), posts.count >= 2
    else { return false }
    let particles = kinds.language.meeting.attendance.particles
    return names.left.count { !particles.contains($0) } == 2 * posts.count
      && names.left.allSatisfy { $0.first?.isUppercase == true || particles.contains($0) }
  }

  /// Makes the names in the line above a row of posts part of the signatures.
  mutating func signAbove(_ posts: PrintedLine) {
    guard let open, let names = namesAlone(above: posts),
      posts.spans.count >= 2 && names.spans.count == posts.spans.count || signsBelowNames(posts)
    else { return }
    drafts[open].role = .signature
  }

  /// The line above, where it is a block of names.
  private func namesAlone(above line: PrintedLine) -> PrintedLine? {
    guard let open, drafts[open].role == .paragraph, let names = drafts[open].last,
      names.page == line.page, drafts[open].spans == names.spans,
      case .person = AttendanceLine(names, kinds.language)
    else { return nil }
    return names
  }
}
