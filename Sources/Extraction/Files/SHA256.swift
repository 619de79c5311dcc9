import CPoppler

/// SHA-256, as GLib computes it, so that no library is needed for it alone.
public enum SHA256 {
  /// The hash of bytes, as 64 hexadecimal digits in lower case.
  public static func hex(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { hex(of: $0) }
  }

  static func hex(of bytes: UnsafeRawBufferPointer) -> String {
    guard
      let text = g_compute_checksum_for_data(
        G_CHECKSUM_SHA256, bytes.bindMemory(to: UInt8.self).baseAddress, gsize(bytes.count))
    else { return "" }
    defer { g_free(text) }
    return String(cString: text)
  }

  /// The hash of a file; nil if it cannot be read.
  public static func hex(ofFile path: String) -> String? {
    guard let file = g_mapped_file_new(path, 0, nil) else { return nil }
    defer { g_mapped_file_unref(file) }
    return hex(
      of: UnsafeRawBufferPointer(
        start: g_mapped_file_get_contents(file), count: Int(g_mapped_file_get_length(file))))
  }
}
