/// Names over the posts of those who sign.
extension Assembly {
  /// Whether the block before is one of signatures, or a row of a table that ends in a line to sign on.
  var isBelowSignature: Bool {
    if let open { return drafts[open].role == .signature }
    guard let row = drafts.last, row.role == .tableRow else { return false }
    return row.spans.contains { span in
      span.words.contains { SignatureLine.isRule(document.text($0)) }
    }
  }

  /// Makes the names in the line above a row of posts part of the signatures.
  mutating func signAbove(_ posts: PrintedLine) {
    guard posts.spans.count >= 2, let open, drafts[open].role == .paragraph,
      let names = drafts[open].last, names.page == posts.page, drafts[open].spans == names.spans,
      names.spans.count == posts.spans.count,
      case .person = AttendanceLine(names, kinds.language)
    else { return }
    drafts[open].role = .signature
  }
}
