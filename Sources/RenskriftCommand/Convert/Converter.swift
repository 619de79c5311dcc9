import Archive
import Extraction
import Renskrift

/// Converts files with one pipeline, one after the other.
final class Converter {
  let record: PipelineRecord
  private let conversion: Conversion
  private let jobs: Int
  private let password: String?
  private let invocation: Invocation
  /// Where what was recognised is kept; nil if nowhere.
  let cache: ReadingCache?
  /// Found when the first file needs it; kept, as it remembers what it was asked.
  private var lexicon: HunspellLexicon?

  /// Prepares a pipeline.
  init(
    pipeline: Pipeline, jobs: Int, password: String?, cache: ReadingCache?, invocation: Invocation
  ) {
    record = Self.record(of: pipeline)
    let reader = FileReader(version: Program.version)
    conversion = Conversion(
      pipeline: pipeline, reader: cache.map { CachedReader(reader, cache: $0) } ?? reader,
      filters: FilterCommand())
    self.cache = cache
    self.jobs = jobs
    self.password = password
    self.invocation = invocation
  }

  var pipeline: Pipeline { record.pipeline }

  /// The pipeline with its fingerprint.
  static func record(of pipeline: Pipeline) -> PipelineRecord {
    let input = pipeline.fingerprintInput(files: FilterFiles.hashes)
    return PipelineRecord(pipeline: pipeline, fingerprint: SHA256.hex(of: input))
  }

  /// Reads a file and runs the stages.
  ///
  /// - Parameters:
  ///   - job: the number of the file among those of the command.
  ///   - observe: called after each stage with the number of stages so far.
  /// - Throws: `CommandError`.
  func run(
    _ file: InputFile, job: Int = 0, pages: PageSelection? = nil, jobs: Int? = nil,
    password: String? = nil, stages count: Int = .max,
    observe: (any Stage, Document) throws -> Void = { _, _ in }
  ) async throws(CommandError) -> (document: Document, content: [UInt8]) {
    invocation.watch?.begin(job)
    let attempt = invocation.attempt.job == job ? invocation.attempt : Attempt(job: job)
    if let verdict = attempt.verdict { throw CommandError(verdict, file: file.argument) }
    let content = try file.read()
    var request = try request(
      file, content: content, pages: pages, jobs: attempt.isCareful ? 1 : jobs, password: password)
    request.leftOut = attempt.leftOut
    request.sha256 = file.knownSHA256(of: content)
    var part = pipeline
    part.stages = Array(pipeline.stages.prefix(count))
    let conversion = Conversion(
      pipeline: part, reader: conversion.reader, filters: conversion.filters)
    do {
      var stages = part.stages[...]
      let lexicon = try loadedLexicon()
      let document = try await conversion.run(request, lexicon: lexicon) { _, document in
        if let stage = stages.popFirst() { try observe(stage, document) }
      }
      return (document, content)
    } catch {
      throw CommandError(error, file: file.argument)
    }
  }

  /// The dictionary, for all files of the process.
  private func loadedLexicon() throws -> HunspellLexicon {
    if let lexicon { return lexicon }
    let lexicon = try HunspellLexicon()
    self.lexicon = lexicon
    // It goes with the process: freeing its words one by one takes longer than reading a text layer.
    _ = Unmanaged.passRetained(lexicon)
    return lexicon
  }

  /// Asks for a file with the settings of the pipeline.
  ///
  /// - Throws: `CommandError` if the pipeline does not read files.
  func request(
    _ file: InputFile, content: [UInt8], pages: PageSelection? = nil, jobs: Int? = nil,
    password: String? = nil
  ) throws(CommandError) -> ReadRequest {
    guard let settings = pipeline.extract else {
      throw CommandError(.badPipeline, "the pipeline has no stage \"extract\"; add it")
    }
    invocation.watch?.pageLimit = settings.pageTimeLimit
    var request = ReadRequest(
      name: file.name, content: content, pages: pages, settings: settings,
      jobs: jobs ?? self.jobs, password: password ?? self.password)
    request.watch = invocation.watch
    return request
  }

  /// Runs the stages that a document has not been through yet.
  ///
  /// - Parameters:
  ///   - count: how many stages it has been through.
  ///   - last: how many stages it is to go through in all.
  ///   - place: the file that the document was saved in.
  /// - Throws: `CommandError`.
  func run(
    _ document: Document, after count: Int, stages last: Int, savedIn place: String,
    observe: (any Stage, Document) throws -> Void
  ) async throws(CommandError) {
    var part = pipeline
    part.stages = Array(pipeline.stages.prefix(last))
    let conversion = Conversion(
      pipeline: part, reader: conversion.reader, filters: conversion.filters)
    do {
      var stages = part.stages.dropFirst(count)
      let lexicon = try loadedLexicon()
      _ = try await conversion.run(document, after: count, lexicon: lexicon) { _, document in
        if let stage = stages.popFirst() { try observe(stage, document) }
      }
    } catch {
      throw CommandError(error, file: place)
    }
  }
}
