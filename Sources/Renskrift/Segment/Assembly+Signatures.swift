/// Names over the posts of those who sign.
extension Assembly {
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
