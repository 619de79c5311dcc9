/// Words of one line that stand close together: a piece of a row of the page.
struct Fragment {
  /// The words' places.
  let span: Span
  /// The words as they were read.
  let words: [String]
  /// Where they stand; nil for text input.
  let box: Box?
  /// Where each word begins and ends: points or, in text input, six for each character.
  let extents: [ClosedRange<Double>]
  /// How sure the reader was of each word.
  let confidences: [Double?]
  /// What the words are.
  var role = Run.Role.body
  /// Why they are that.
  var reason: String?
  /// Their place in a table.
  var cell: Run.Cell?
  /// Whether it is the label of an item, alone in its row.
  var isItemLabel = false
  /// The number of the label in the margin that this is a line of.
  var label: Int?
  /// Words that are something else than the rest, by their index from 0.
  var exceptions: [Int: Exception] = [:]

  /// What a single word is, and why.
  struct Exception {
    let role: Run.Role
    let reason: String
  }

  /// Where the first word begins.
  var left: Double { extents.first?.lowerBound ?? 0 }
  /// Where the last word ends.
  var right: Double { extents.last?.upperBound ?? 0 }

  /// The words joined by a space.
  var text: String { words.joined(separator: " ") }

  /// The text in lower case with all digits alike, to compare it with other pages.
  var folded: String {
    String(
      decoding: text.inLowerCase.utf8.map { (0x30...0x39).contains($0) ? 0x30 : $0 },
      as: UTF8.self)
  }

  /// The runs of words that have the same role.
  var runs: [Run] {
    guard !exceptions.isEmpty else {
      return [Run(span: span, role: role, reason: reason, cell: cell)]
    }
    var runs: [Run] = []
    var first = 0
    for index in words.indices {
      let exception = exceptions[index]
      if index + 1 < words.count, exceptions[index + 1]?.role == exception?.role { continue }
      runs.append(
        Run(
          span: Span(
            page: span.page, line: span.line, first: span.first + first, last: span.first + index),
          role: exception?.role ?? role, reason: exception?.reason ?? reason, cell: cell))
      first = index + 1
    }
    return runs
  }

  mutating func mark(_ role: Run.Role, _ reason: String) {
    self.role = role
    self.reason = reason
  }
}

/// Fragments that stand side by side, from the left to the right.
struct Row {
  var fragments: [Fragment]
  /// The upper and lower edge in points; for text the number of the line.
  let top: Double
  let bottom: Double
  /// Whether it comes again from page to page of a text file.
  var isRunning = false

  var text: String { fragments.map(\.text).joined(separator: " ") }
  var words: [String] { fragments.flatMap(\.words) }
  /// The text but for specks at its ends that were read as marks: `; Beslut`.
  var textWithoutSpecks: String {
    let isMark = { (word: String) in !word.contains { $0.isLetter || $0.isNumber } }
    var words = words.drop(while: isMark)
    while let last = words.last, isMark(last) { words.removeLast() }
    return words.joined(separator: " ")
  }
  var isFurniture: Bool { fragments.allSatisfy { !$0.role.isText } }
}

/// What was one printed page: its rows from the top to the bottom.
///
/// A page of a text file may hold several, where an earlier program lost the form feeds.
struct Sheet {
  let page: Int
  /// The height in points; nil for text input.
  let height: Double?
  var rows: [Row]
}
