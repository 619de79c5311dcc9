/// Text for a page of HTML: names and words come from strangers and must not become markup.
public enum MarkupText {
  /// The text with the characters that mean something in HTML written as references, and without those
  /// that would turn the direction of writing or are not allowed in a page.
  public static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default:
        switch scalar.value {
        case 0x09: escaped.unicodeScalars.append(scalar)
        case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
          0xFEFF:
          escaped += "\u{FFFD}"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }
}
