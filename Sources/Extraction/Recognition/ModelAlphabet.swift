import CPoppler

/// The characters that a recognition model can write, read from the model's file.
///
/// Tesseract's C interface names them one by one and aborts after the last.
enum ModelAlphabet {
  /// The number of the component `lstm-unicharset` in a `.traineddata` file.
  private static let component = 21

  /// The characters of the model at `path`; empty if the file is not laid out as expected.
  static func read(path: String) -> Set<Unicode.Scalar> {
    guard let file = g_mapped_file_new(path, 0, nil) else { return [] }
    defer { g_mapped_file_unref(file) }
    let bytes = UnsafeRawBufferPointer(
      start: g_mapped_file_get_contents(file), count: Int(g_mapped_file_get_length(file)))
    return alphabet(bytes)
  }

  /// The file starts with the number of components and where each starts, -1 if it is missing.
  static func alphabet(_ bytes: UnsafeRawBufferPointer) -> Set<Unicode.Scalar> {
    guard bytes.count >= 4 else { return [] }
    let count = Int(Int32(littleEndian: bytes.loadUnaligned(as: Int32.self)))
    guard count > component, count < 256, bytes.count > 4 + 8 * count else { return [] }
    let starts = (0..<count).map {
      Int(Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 + 8 * $0, as: Int64.self)))
    }
    let start = starts[component]
    let end = starts[(component + 1)...].first { $0 > 0 } ?? bytes.count
    guard start > 0, end > start, end <= bytes.count else { return [] }
    let table = String(decoding: bytes[start..<end], as: UTF8.self)
    // The first line is how many there are; then a line each, which starts with the character.
    let lines = table.split(separator: "\n").dropFirst()
    return Set(
      lines.compactMap { $0.split(separator: " ").first }.filter { $0 != "NULL" && $0 != "Joined" }
        .filter { !$0.hasPrefix("|Broken") }.flatMap(\.unicodeScalars))
  }
}
