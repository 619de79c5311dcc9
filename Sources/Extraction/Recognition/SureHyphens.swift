/// Tells the dashes that are hyphens whatever their length, by what stands around them.
///
/// They are the measure by which other dashes of the page are told: what is much longer is an en dash.
enum SureHyphens {
  /// What readers take dashes for.
  static let dashes: Set<Character> = ["-", "–", "—"]

  /// Whether the dash at this place of a word is a hyphen: that of a date, a telephone number, the number of an
  /// organisation or a case, or an amount.
  static func contain(_ place: Int, of text: [Character]) -> Bool {
    isInTelephone(text, place) || isInDate(text, place) || isInNumber(text, place)
      || isOfAmount(text, place)
  }

  /// The dash of `0155-248000`, or of `070-123` before the rest of the number.
  private static func isInTelephone(_ text: [Character], _ place: Int) -> Bool {
    guard place >= 2, text[0] == "0", text[..<place].allSatisfy(\.isNumber) else { return false }
    let digits = text[(place + 1)...].prefix(while: \.isNumber).count
    // `08-12` and `0800-1600` are times.
    return digits >= 5 || place >= 3 && digits == 3
  }

  /// The dash of `802400-1234` or `2021-629`: no range ends with less than it begins with, but `2021-22` does.
  private static func isInNumber(_ text: [Character], _ place: Int) -> Bool {
    let before = text[..<place].reversed().prefix(while: \.isNumber).count
    let after = text[(place + 1)...].prefix(while: \.isNumber).count
    return before == 6 && after == 4 || before == 4 && after == 3
  }

  /// The dash of `650:-`.
  private static func isOfAmount(_ text: [Character], _ place: Int) -> Bool {
    guard place >= 2, text[place - 1] == ":", text[place - 2].isNumber else { return false }
    return text[(place + 1)...].allSatisfy { ".,;)".contains($0) }
  }

  /// One of the two dashes of `2010-12-09` or `10-12-09`; one between two dates is in neither.
  private static func isInDate(_ text: [Character], _ place: Int) -> Bool {
    var start = 0
    while start < text.count {
      let digits = text[start...].prefix(while: \.isNumber).count
      guard digits == 4 || digits == 2, start + digits + 5 < text.count else {
        start += max(1, digits)
        continue
      }
      let (first, second) = (start + digits, start + digits + 3)
      let end = second + 3
      guard dashes.contains(text[first]), dashes.contains(text[second]),
        text[(first + 1)..<second].allSatisfy(\.isNumber),
        text[(second + 1)..<end].allSatisfy(\.isNumber),
        end == text.count || !text[end].isNumber
      else {
        start += digits
        continue
      }
      if place == first || place == second { return true }
      start = end
    }
    return false
  }
}
