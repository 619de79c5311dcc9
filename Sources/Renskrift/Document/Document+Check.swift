import FoundationEssentials

/// Something that a document promises and does not keep.
public struct BrokenPromise: Error, Sendable, Hashable, CustomStringConvertible {
  /// The promise.
  public let promise: Promise
  /// What is wrong, with the place.
  public let problem: String

  /// What every document promises, whatever was read.
  public enum Promise: String, Sendable, CaseIterable {
    /// Every word stands in exactly one run of the layout.
    case runs = "every word stands in exactly one run"
    /// Every word stands in exactly one block.
    case blocks = "every word stands in exactly one block"
    /// Undoing all edits gives the extracted text back, byte for byte.
    case undo = "undoing all edits gives the extracted text back"
    /// The extracted text of a text file is the file, byte for byte.
    case source = "the extracted text is the text file's"
    /// Repairing a second time finds nothing to do.
    case repair = "repairing a second time finds nothing"
    /// The document JSON reads back as the same document.
    case roundTrip = "the document JSON reads back as the same document"
    /// The JSON fits its schema.
    case schema = "the JSON fits its schema"
  }

  /// A sentence for people.
  public var description: String { "not kept: \(promise.rawValue): \(problem)" }
}

extension Document {
  /// Which promises the document and its output JSON do not keep.
  ///
  /// - Parameters:
  ///   - content: the file, if it is to be compared with the text that was read from it.
  ///   - record: the pipeline that made the document, for its output JSON.
  public func brokenPromises(content: [UInt8]? = nil, record: PipelineRecord) -> [BrokenPromise] {
    var broken: [BrokenPromise] = []
    if let layout {
      broken += places(layout.runs.map(\.span), .runs)
    }
    if let blocks {
      broken += places(blocks.flatMap(\.spans), .blocks)
      broken += schemaProblems(.output, outputJSON(record))
    }
    broken += undoProblems()
    if let content { broken += sourceProblems(content) }
    return broken + roundTripProblems()
  }

  /// What repairing a repaired document would still change, as a broken promise.
  ///
  /// - Throws: `LedgerError` if a rule names words that are not there.
  public func brokenPromises(
    repairedBy stage: RepairStage, lexicon: any Lexicon
  ) throws -> [BrokenPromise] {
    var copy = self
    try stage.run(on: &copy, lexicon: lexicon)
    return copy.edits.dropFirst(edits.count).map { edit in
      let place = edit.words.first.map { " at word \($0.id)" } ?? ""
      return BrokenPromise(
        promise: .repair,
        problem: "\(edit.rule) would change \"\(edit.before)\" into \"\(edit.after)\"\(place)")
    }
  }

  private func places(_ spans: [Span], _ promise: BrokenPromise.Promise) -> [BrokenPromise] {
    var counts: [WordID: Int] = [:]
    for span in spans { for id in span.words { counts[id, default: 0] += 1 } }
    let words = wordIDs
    var broken = words.filter { counts[$0] != 1 }.map { id in
      BrokenPromise(promise: promise, problem: "word \(id) stands in \(counts[id] ?? 0)")
    }
    let known = Set(words)
    broken += counts.keys.filter { !known.contains($0) }.sorted().map {
      BrokenPromise(promise: promise, problem: "there is no word \($0)")
    }
    return broken
  }

  private func undoProblems() -> [BrokenPromise] {
    do {
      let undone = text(with: try undone())
      guard let offset = firstDifference(undone.utf8, extractedText.utf8) else { return [] }
      return [BrokenPromise(promise: .undo, problem: "it differs at byte \(offset)")]
    } catch {
      return [BrokenPromise(promise: .undo, problem: "\(error)")]
    }
  }

  private func sourceProblems(_ content: [UInt8]) -> [BrokenPromise] {
    // A file that is not UTF-8 is read as something else, with a reason; there is nothing to compare.
    guard source.mediaType == "text/plain", source.pages == nil,
      String(validating: content, as: UTF8.self) != nil,
      let offset = firstDifference(extractedText.utf8, content)
    else { return [] }
    return [BrokenPromise(promise: .source, problem: "it differs at byte \(offset)")]
  }

  private func roundTripProblems() -> [BrokenPromise] {
    do {
      let json = try JSON(encoding: self)
      let bytes = json.bytes
      let again = try JSONDecoder().decode(Document.self, from: Data(bytes))
      var broken = schemaProblems(.document, json)
      if let offset = firstDifference(try JSON(encoding: again).bytes, bytes) {
        broken.append(BrokenPromise(promise: .roundTrip, problem: "it differs at byte \(offset)"))
      }
      return broken
    } catch {
      return [BrokenPromise(promise: .roundTrip, problem: "\(error)")]
    }
  }

  private func schemaProblems(_ schema: Schema, _ json: JSON) -> [BrokenPromise] {
    do {
      return try SchemaValidator(schema, isStrict: true).problems(in: json).map {
        BrokenPromise(promise: .schema, problem: "\(schema.name): \($0)")
      }
    } catch {
      return [BrokenPromise(promise: .schema, problem: "\(schema.name): \(error)")]
    }
  }
}

/// Where two texts part, in bytes; nil if they are the same.
private func firstDifference(
  _ a: some Sequence<UInt8>, _ b: some Sequence<UInt8>
) -> Int? {
  var a = a.makeIterator()
  var b = b.makeIterator()
  var offset = 0
  while true {
    switch (a.next(), b.next()) {
    case (nil, nil): return nil
    case (let x, let y): if x != y { return offset }
    }
    offset += 1
  }
}
