extension StringProtocol {
  /// Whether all is small letters from a to z, å, ä or ö.
  ///
  /// Most words are, and looking at bytes is many times faster than at characters.
  var isPlainLower: Bool { isPlain(capitals: false) }

  /// Whether all is letters from a to z, å, ä or ö, small or capital.
  var isPlainLetters: Bool { isPlain(capitals: true) }

  /// Whether there is a character outside ASCII other than å, ä and ö.
  var hasForeignCharacters: Bool {
    var isSecond = false
    for byte in utf8 {
      switch byte {
      case 0xC3 where !isSecond: isSecond = true
      case 0x84, 0x85, 0x96, 0xA4, 0xA5, 0xB6:
        if !isSecond { return true }
        isSecond = false
      default: if isSecond || byte >= 0x80 { return true }
      }
    }
    return isSecond
  }

  /// The letters, if there are only letters from a to z, å, ä or ö with ASCII marks around them; nil
  /// otherwise.
  var plainCore: SubSequence? {
    guard let start = utf8.firstIndex(where: Self.isNoMark) else { return nil }
    var end = start
    var index = start
    while index < utf8.endIndex {
      let next = utf8.index(after: index)
      if Self.isNoMark(utf8[index]) { end = next }
      index = next
    }
    let core = self[start..<end]
    return core.isPlainLetters ? core : nil
  }

  /// The text in lower case, as `lowercased()` gives it, which looks up each letter outside ASCII in a table.
  ///
  /// Swedish is nearly all of Latin-1, dashes and quotes; the rest is left to `lowercased()`.
  var inLowerCase: String {
    var isCommon = true
    let lower = String(unsafeUninitializedCapacity: utf8.count) { buffer in
      var count = 0
      var lead: UInt8 = 0
      for byte in utf8 {
        switch byte {
        case 0x41...0x5A: buffer[count] = byte + 0x20
        case 0xC2, 0xC3, 0xE2: (buffer[count], lead) = (byte, byte)
        case 0x80..<0xC0:
          // U+2000 to U+203F are marks; letters follow.
          if lead == 0xE2, byte != 0x80 { isCommon = false }
          let isCapital = lead == 0xC3 && byte <= 0x9E && byte != 0x97
          buffer[count] = isCapital ? byte + 0x20 : byte
          if lead == 0xE2 { lead = 0 }
        case 0xC4...: isCommon = false
        default: buffer[count] = byte
        }
        guard isCommon else { return 0 }
        count += 1
      }
      return count
    }
    return isCommon ? lower : lowercased()
  }

  /// Whether the text ends in others, byte by byte: `hasSuffix` compares characters outside ASCII one by one.
  func ends(in ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether the byte is a letter, a digit or part of a character outside ASCII.
  private static func isNoMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private func isPlain(capitals: Bool) -> Bool {
    // Of å, ä and ö in UTF-8 the first byte is 0xC3.
    var isSecond = false
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A where !isSecond: break
      case 0x41...0x5A where capitals && !isSecond: break
      case 0xC3 where !isSecond: isSecond = true
      case 0xA4 where isSecond, 0xA5 where isSecond, 0xB6 where isSecond: isSecond = false
      case 0x84 where capitals && isSecond, 0x85 where capitals && isSecond,
        0x96 where capitals && isSecond:
        isSecond = false
      default: return false
      }
    }
    return !isSecond && !isEmpty
  }
}
