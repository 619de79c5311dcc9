extension String {
  /// The text without characters that would steer a terminal: they are written as `\u{1B}`.
  ///
  /// Names of files and words of documents come from strangers; line ends and tabs stay.
  var visible: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.steersTerminal {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The visible text on one line: for names and single words.
  var visibleLine: String {
    visible.replacing("\r\n", with: "\\n").replacing("\n", with: "\\n")
      .replacing("\t", with: "\\t")
  }
}

extension Unicode.Scalar {
  /// Control characters but line feed and tab, those that turn the direction of writing, and those
  /// that cannot be seen.
  fileprivate var steersTerminal: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      true
    default: false
    }
  }
}
