import Renskrift

/// What a cache keeps of a file: the layer of `extract`, in a form that takes no time to read.
struct ReadingEntry {
  /// The document after `extract`.
  var document: Document
  /// How long reading it took, in seconds.
  var seconds: Double

  /// Counts up when the form changes; an entry in another form is none.
  private static let form = "renskrift reading 2"

  init(document: Document, seconds: Double) {
    self.document = document
    self.seconds = seconds.hundredth
  }

  /// The entry as bytes.
  ///
  /// - Parameter key: what the entry is kept under, so that it is not taken for another one.
  func bytes(key: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.form)
    writer.write(key)
    writer.write(seconds, partsOfOne: 100)
    writer.write(document.source)
    writer.write(document.tools)
    writer.write(document.pages) { $0.write($1) }
    return writer.bytes
  }

  /// Reads bytes; nil if they are not those of an entry under that key, to the last one.
  init?(_ bytes: [UInt8], key: String) {
    var reader = ByteReader(bytes)
    do {
      guard try reader.text() == Self.form, try reader.text() == key else { return nil }
      seconds = try reader.number(partsOfOne: 100)
      document = Document(
        source: try reader.source(), tools: try reader.tools(),
        pages: try reader.list { (reader) throws(ByteReader.Damage) in try reader.page() })
    } catch { return nil }
    guard reader.isAtEnd else { return nil }
  }
}
