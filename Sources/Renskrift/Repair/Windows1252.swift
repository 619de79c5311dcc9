/// The characters of Windows-1252.
enum Windows1252 {
  /// The byte that stands for a character; nil if there is none.
  ///
  /// The five bytes without a character stand for the control character of the same number, as
  /// browsers read them.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    // Some programs leave the bytes without a character there as they are.
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    if let index = upper.firstIndex(of: scalar.value) { return UInt8(0x80 + index) }
    return nil
  }

  /// The code points of the bytes 80 to 9F.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
