import Renskrift

/// Finds a text among words that follow each other, whatever its case and its spaces.
struct TextSearch {
  private let needle: [UInt8]

  /// Prepares to look for a text; nil if there is nothing in it to look for.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    needle = Array(words.joined(separator: " ").lowercased().utf8)
  }

  /// Whether a text holds it.
  func isFound(in text: String) -> Bool { !places([(0, text)]).isEmpty }

  /// The words in which it stands, place by place: those that the text begins in, runs through and
  /// ends in.
  func places<ID>(_ words: some Sequence<(ID, String)>) -> [[ID]] {
    var bytes: [UInt8] = []
    var owners: [ID] = []
    var starts: [Int] = []
    for (id, text) in words where !text.isEmpty {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      starts.append(bytes.count)
      owners.append(id)
      bytes += text.lowercased().utf8.map { $0 == 0x09 || $0 == 0x0A ? UInt8(ascii: " ") : $0 }
    }
    var found: [[ID]] = []
    var word = 0
    var index = 0
    while let start = find(in: bytes, from: index) {
      while word + 1 < starts.count, starts[word + 1] <= start { word += 1 }
      var last = word
      while last + 1 < starts.count, starts[last + 1] < start + needle.count { last += 1 }
      found.append(Array(owners[word...last]))
      index = start + needle.count
    }
    return found
  }

  /// Where the text begins next.
  private func find(in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= needle.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + needle.count <= bytes.count {
        if bytes[index] == needle[0], bytes[index..<(index + needle.count)].elementsEqual(needle) {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}
