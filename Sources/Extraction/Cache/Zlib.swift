import CPoppler

/// Compression, as GLib offers it: no library is needed for it alone.
enum Zlib {
  /// The bytes in the format of zlib; nil if there is no memory.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    // The fastest level: a page of words shrinks to a fifth, and less than that saves no disk worth
    // the time.
    guard let compressor = g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 1) else {
      return nil
    }
    return converted(bytes, by: compressor, startingWith: bytes.count / 4)
  }

  /// The bytes that were compressed; nil if these are not what zlib writes, its sum of them included,
  /// or there is something after it.
  static func expanded(_ bytes: [UInt8]) -> [UInt8]? {
    guard let expander = g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB) else { return nil }
    return converted(bytes, by: expander, startingWith: bytes.count * 6)
  }

  /// Feeds bytes to a converter of GLib's, which is freed.
  private static func converted(
    _ bytes: [UInt8], by converter: OpaquePointer, startingWith size: Int
  ) -> [UInt8]? {
    defer { g_object_unref(gpointer(converter)) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: max(4096, size))
    var offset = 0
    while true {
      var (taken, given): (gsize, gsize) = (0, 0)
      let status = bytes.withUnsafeBytes { input in
        g_converter_convert(
          converter, input.baseAddress.map { $0 + offset }, gsize(bytes.count - offset), &buffer,
          gsize(buffer.count), G_CONVERTER_INPUT_AT_END, &taken, &given, nil)
      }
      guard status != G_CONVERTER_ERROR else { return nil }
      offset += Int(taken)
      result += buffer[..<Int(given)]
      if status == G_CONVERTER_FINISHED { return offset == bytes.count ? result : nil }
    }
  }
}
