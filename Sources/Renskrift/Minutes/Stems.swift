extension String {
  /// Whether one of the stems stands in the text; the case of ASCII letters does not count.
  ///
  /// A cheap look before a text is read word by word.
  func containsIgnoringCase(_ stems: [String]) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      stems.contains { stem in
        var stem = stem
        return stem.withUTF8 { contains($0, in: bytes) }
      }
    }
  }

  private func contains(
    _ stem: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = stem.first, bytes.count >= stem.count else { return false }
    for start in 0...(bytes.count - stem.count) where bytes[start].asciiLower == first {
      if stem.indices.allSatisfy({ bytes[start + $0].asciiLower == stem[$0] }) { return true }
    }
    return false
  }
}

extension UInt8 {
  /// The lower-case letter of an ASCII capital; other bytes are themselves.
  fileprivate var asciiLower: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
