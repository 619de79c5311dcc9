import Renskrift

/// The layer of `extract`, as `ByteReader` reads it: change both together, and `ReadingEntry.form`.
extension ByteWriter {
  mutating func write(_ source: Source) {
    for text in [source.file, source.sha256, source.mediaType] { write(text) }
    write(source.pageCount)
    write(source.pages) { $0.write($1) }
  }

  mutating func write(_ tools: Tools) {
    write(tools.renskrift)
    for version in [tools.poppler, tools.tesseract, tools.leptonica, tools.hunspell] {
      write(version) { $0.write($1) }
    }
    for hashes in [tools.models, tools.dictionaries] {
      write(hashes.sorted { $0.key < $1.key }) {
        $0.write($1.key)
        $0.write($1.value)
      }
    }
  }

  mutating func write(_ page: Page) {
    write(page.number)
    for length in [page.width, page.height, page.skew] {
      write(length) { $0.write($1, partsOfOne: 10) }
    }
    writeShared(page.origin.rawValue)
    write(page.reasons) { $0.writeShared($1) }
    write(page.rotation) { $0.write($1) }
    writeShared(page.status.rawValue)
    write(page.lines) { $0.write($1) }
    write(page.graphics) {
      $0.writeShared($1.kind.rawValue)
      $0.write($1.box)
    }
  }

  private mutating func write(_ line: Line) {
    write(line.text)
    writeShared(line.ending)
    write(line.box) { $0.write($1) }
    write(line.words) { $0.write($1) }
    write(line.nature) { $0.writeShared($1.rawValue) }
  }

  private mutating func write(_ word: Word) {
    write(word.start)
    write(word.length)
    write(word.box) { $0.write($1) }
    write(word.confidence) { $0.write($1, partsOfOne: 100) }
    write(word.reader) { $0.writeShared($1) }
    write(word.font) {
      $0.write($1.size, partsOfOne: 10)
      $0.write($1.bold ? 1 : 0)
      $0.write($1.italic ? 1 : 0)
    }
    write(word.alternatives) {
      $0.write($1) {
        $0.write($1.text)
        $0.writeShared($1.reader)
        $0.write($1.confidence) { $0.write($1, partsOfOne: 100) }
      }
    }
    write(word.heavy) { $0.write($1 ? 1 : 0) }
  }

  private mutating func write(_ box: Box) {
    for edge in [box.x0, box.y0, box.x1, box.y1] { write(edge, partsOfOne: 10) }
  }
}
