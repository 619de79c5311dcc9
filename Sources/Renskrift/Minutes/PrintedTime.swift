/// A time of day as minutes print it: `18.30`, `18:30`, `kl 18`.
struct PrintedTime: Sendable, Hashable {
  let text: String

  /// Makes a time of hours and minutes, if there is one.
  init?(hour: Int, minute: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    text = "\(padded(hour)):\(padded(minute))"
  }

  /// The time in a word with hours and minutes (`18.30`).
  init?(_ word: some StringProtocol) {
    let parts = word.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == ":" })
    guard parts.count == 2, parts[1].utf8.count == 2, (1...2).contains(parts[0].utf8.count),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The times that begin at the index (`11.00–21.45` are two), and how many lexemes they take.
  static func match(
    _ lexemes: ArraySlice<Lexeme>, at index: Int, words: DateWords
  ) -> (times: [PrintedTime], count: Int)? {
    let lexeme = lexemes[index]
    guard !lexeme.isMark, lexeme.text.utf8.first?.isDigit == true else { return nil }
    let parts = lexeme.text.split(separator: "-")
    let times = parts.compactMap { PrintedTime($0) }
    if !times.isEmpty, times.count == parts.count { return (times, 1) }
    // Whole hours only after the word for it: `kl 18`, `kl 18-20`.
    guard index > lexemes.startIndex else { return nil }
    let before = lexemes[index - 1]
    let clock =
      before.isMark(".") && index - 1 > lexemes.startIndex ? lexemes[index - 2] : before
    guard words.clock.contains(clock.folded) else { return nil }
    let hours = parts.compactMap { Int($0) }.compactMap { PrintedTime(hour: $0, minute: 0) }
    return !hours.isEmpty && hours.count == parts.count ? (hours, 1) : nil
  }
}
