/// Runs a file through a pipeline.
public struct Conversion: Sendable {
  /// The stages.
  public let pipeline: Pipeline
  /// Reads files.
  public let reader: any DocumentReader
  /// Runs filters.
  public let filters: any FilterRunner

  /// Makes a conversion.
  public init(
    pipeline: Pipeline, reader: any DocumentReader, filters: any FilterRunner
  ) {
    self.pipeline = pipeline
    self.reader = reader
    self.filters = filters
  }

  /// Reads a file and runs the stages, up to the one named if there is a name.
  ///
  /// - Parameters:
  ///   - last: the name of the last stage to run; nil for all.
  ///   - lexicon: the dictionary that the pure stages ask; it remembers answers, so it is best kept
  ///     for many documents.
  ///   - observe: called after each stage with its name and the document.
  /// - Throws: what the reader, a filter or the ledger throws.
  public func run(
    _ request: ReadRequest, through last: String? = nil, lexicon: any Lexicon,
    observe: (String, Document) throws -> Void = { _, _ in }
  ) async throws -> Document {
    let document = try await reader.read(request)
    try observe(ExtractStage.name, document)
    if last == ExtractStage.name { return document }
    return try await run(document, after: 1, through: last, lexicon: lexicon, observe: observe)
  }

  /// Runs stages over a document that went through the first ones before.
  ///
  /// - Parameter count: how many stages the document has been through, at least 1.
  /// - Throws: what a filter or the ledger throws.
  public func run(
    _ document: Document, after count: Int, through last: String? = nil, lexicon: any Lexicon,
    observe: (String, Document) throws -> Void = { _, _ in }
  ) async throws -> Document {
    var document = document
    for stage in pipeline.stages.dropFirst(max(1, count)) {
      if let stage = stage as? any PureStage {
        try stage.run(on: &document, lexicon: lexicon)
      } else if let filter = stage as? FilterStage {
        let answer = try await filters.run(filter, input: JSON(encoding: document).bytes)
        try document.accept(answer, of: filter)
      }
      let name = type(of: stage).name
      try observe(name, document)
      if name == last { break }
    }
    return document
  }
}
