/// Tells the lines on which minutes are signed.
enum SignatureLine {
  /// Whether a line belongs to signatures: a post with a line to sign on (`Ordförande ………`), the words over
  /// one (`Vid protokollet`), and below these a line to sign on, a post or a name.
  ///
  /// Posts side by side begin signatures even without a line to sign on.
  ///
  /// - Parameters:
  ///   - isBelow: whether the line before is one of signatures.
  ///   - isFirstPage: whether no item has begun; posts alone head lists of people there.
  ///   - next: the line below, where no item follows: of a line to sign on a reader of pictures may see nothing.
  static func matches(
    _ line: PrintedLine, isBelow: Bool, isFirstPage: Bool, before next: PrintedLine?,
    _ language: Language
  ) -> Bool {
    let rest = line.left.filter { !isRule($0) }
    // Three posts or names of four words are the most that stand side by side.
    guard rest.count <= 12 else { return false }
    let hasRule = rest.count < line.left.count
    if let posts = posts(rest, language) {
      let isSigning = posts.contains { language.meeting.items.closings.contains($0) }
      // Posts side by side and nothing else have the names of those who sign below them.
      let isRow = posts.count >= 2 && line.spans.count == posts.count
      if hasRule || isBelow || isSigning && !isFirstPage || isRow { return true }
      if let next, !isFirstPage, posts.count == 1, (2...4).contains(next.left.count),
        case .person = AttendanceLine(next, language)
      {
        return true
      }
    }
    // Lines to sign on side by side, with the names and posts below them.
    if rest.isEmpty, hasRule, line.left.count >= 2, !isFirstPage { return true }
    guard isBelow else { return false }
    if rest.isEmpty { return true }
    if case .person = AttendanceLine(line, language) {
      return rest.count <= 4 * max(2, line.spans.count)
    }
    return false
  }

  /// The posts that a line names and nothing else; nil if it is something else.
  static func posts(_ words: [String], _ language: Language) -> [String]? {
    var posts: [String] = []
    var start = 0
    while start < words.count {
      // Nearly no line of text begins so.
      guard language.meeting.fieldStarts.contains(label(words[start...start])) else { return nil }
      let end = (start + 1...min(start + 3, words.count)).last { end in
        language.meeting.fields[label(words[start..<end])]?.isPost == true
      }
      guard let end else { return nil }
      posts.append(label(words[start..<end]))
      start = end
    }
    return posts.isEmpty ? nil : posts
  }

  private static func label(_ words: ArraySlice<String>) -> String {
    words.joined(separator: " ").inLowerCase.trimmed(of: ":")
  }

  /// Dots or underscores to sign on.
  static func isRule(_ word: some StringProtocol) -> Bool {
    word.utf8.count >= 4 && word.unicodeScalars.allSatisfy { "._…-".unicodeScalars.contains($0) }
  }
}
