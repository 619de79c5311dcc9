/// Days written as `2021-06-07`.
enum PrintedDay {
  /// Whether the text is a day of the years 1800 to 2199.
  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy(\.isDigits),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return (1800..<2200).contains(year) && (1...12).contains(month) && (1...31).contains(day)
  }
}
