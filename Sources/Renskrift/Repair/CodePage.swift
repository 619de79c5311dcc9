/// A one-byte encoding: which character each byte stands for.
struct CodePage: Sendable {
  /// Its name, for people.
  let name: String
  /// The characters of the bytes 80 to FF.
  private let upper: [Unicode.Scalar]
  private let bytes: [Unicode.Scalar: UInt8]
  /// Whether it is Latin-1 but for the bytes 80 to 9F.
  private let isLatin: Bool

  private init(_ name: String, _ upper: [Unicode.Scalar], isLatin: Bool = false) {
    self.name = name
    self.upper = upper
    self.isLatin = isLatin
    bytes = Dictionary(
      zip(upper, 0x80...0xFF).map { ($0, UInt8($1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The byte that stands for a character; nil if there is none.
  func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 { return UInt8(scalar.value) }
    if let byte = bytes[scalar] { return byte }
    // Some programs leave the bytes without a character as they are, or read Latin-1.
    return isLatin && scalar.value < 0x100 ? UInt8(scalar.value) : nil
  }

  /// The character of a byte.
  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
  }

  /// Windows-1252; the five bytes without a character stand for the control character of the same
  /// number, as browsers read them.
  static let windows = CodePage(
    "Windows-1252",
    (0x80...0xFF).map { (byte: UInt8) in
      let value = byte < 0xA0 ? Self.windowsUpper[Int(byte) - 0x80] : UInt32(byte)
      return Unicode.Scalar(value) ?? Unicode.Scalar(byte)
    }, isLatin: true)

  private static let windowsUpper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  /// The Macintosh before Unicode.
  static let macintosh = CodePage(
    "Mac Roman",
    Array(
      ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
        + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
        .unicodeScalars))

  /// DOS in western Europe.
  static let dos850 = CodePage(
    "code page 850",
    Array(
      ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
        + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")
        .unicodeScalars))

  /// DOS as it was first sold.
  static let dos437 = CodePage(
    "code page 437",
    Array(
      ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars))
}
