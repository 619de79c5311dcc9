/// What a worker is asked: one file, as a line of JSON on its standard input.
///
/// ```json
/// {"id": "7", "file": "arkiv/2021/ks.pdf", "outputs": {"json": "ut/ks.json"}}
/// ```
public struct WorkerRequest: Codable, Sendable, Hashable {
  /// Comes back in the answer; any text.
  public var id: String?
  /// The path of the file.
  public var file: String
  /// The name that the document is to carry; without it the base name of the file.
  public var name: String?
  /// Where to write which output (`json`, `text`, `markdown`, `csv.items`, …); without it the
  /// outputs stand in the answer.
  public var outputs: [String: String]?
  /// The pages to read, such as `1-3,7`; without it all.
  public var pages: String?
  /// Whether text and Markdown say where a page begins; without it what the pipeline says.
  public var pageMarks: Bool?
  /// The password of an encrypted PDF.
  public var password: String?
  /// How many pages are read at the same time; without it what the worker was started with.
  public var jobs: Int?
  /// What an earlier run found in the file, so that it need not be hashed again.
  public var known: KnownContent?

  /// Asks for a file to be converted.
  public init(
    id: String? = nil, file: String, name: String? = nil, outputs: [String: String]? = nil,
    jobs: Int? = nil, known: KnownContent? = nil
  ) {
    self.id = id
    self.file = file
    self.name = name
    self.outputs = outputs
    self.jobs = jobs
    self.known = known
  }
}
