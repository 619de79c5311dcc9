import FoundationEssentials
public import Renskrift

/// What of an output is compared: the parts of `renskrift/1` that a changed rule can change.
public struct ComparedOutput: Decodable, Sendable {
  let status: String
  let source: File
  let pipeline: Pipeline
  let pages: [Page]
  let blocks: [Block]
  let minutes: Minutes?
  let edits: [Edit]
  let warnings: [Warning]

  struct File: Decodable, Sendable { let file: String, sha256: String }
  struct Pipeline: Decodable, Sendable { let name: String, fingerprint: String }
  struct Page: Decodable, Sendable, Equatable {
    let number: Int, origin: String, status: String
    let quality: Quality?
    struct Quality: Decodable, Sendable, Equatable { let mean: Double, low: Double }
  }
  struct Block: Decodable, Sendable {
    let role: String, text: String
    let raw: String?
    let parts: [Part]
    struct Part: Decodable, Sendable { let page: Int }
    var page: Int { parts.first?.page ?? 1 }
  }
  struct Edit: Decodable, Sendable { let rule: String, page: Int, before: String, after: String }
  struct Warning: Decodable, Sendable { let code: String, page: Int?, message: String }
  struct Person: Decodable, Sendable {
    let name: String, party: String?, role: String?, present: Bool?
  }
  struct Vote: Decodable, Sendable { let yes: Int?, no: Int?, abstain: Int?, absent: Int? }
  struct Text: Decodable, Sendable { let text: String }
  struct Section: Decodable, Sendable { let kind: String }
  struct Reservation: Decodable, Sendable { let name: String, text: String }
  struct Item: Decodable, Sendable {
    let label: String
    let title: String?, caseNumber: String?
    let sections: [Section], decisions: [Text], speakers: [Person], votes: [Vote]
    let reservations: [Reservation]
  }
  struct Minutes: Decodable, Sendable {
    let kind: String
    let municipality: String?, organisation: String?, body: String?, date: String?
    let start: String?, end: String?, place: String?
    let chair: Person?, secretary: Person?
    let adjusters: [Person], attendance: [Person], items: [Item]
  }

  /// Reads an output, `renskrift/1`.
  ///
  /// - Throws: `DecodingError` if that is not what the bytes are.
  public init(reading bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(bytes))
  }

  /// The output of a document.
  ///
  /// - Throws: `DecodingError`, if the document's output were not what it ought to be.
  public init(_ document: Document, _ record: PipelineRecord) throws {
    try self.init(reading: document.outputJSON(record).compactBytes)
  }

  /// The name of the pipeline and the beginning of its fingerprint.
  public var maker: String { "\(pipeline.name), fingerprint \(pipeline.fingerprint.prefix(12))" }
  /// The name of the file that was converted.
  public var file: String { source.file }
}
