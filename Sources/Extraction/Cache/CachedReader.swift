public import Renskrift

/// A reader that looks first whether the same file was recognised before.
public struct CachedReader: DocumentReader {
  private let reader: FileReader
  private let cache: ReadingCache

  /// Counts up when the same file can give other words than before with the same settings.
  private static let version = 31

  /// Puts a cache before a reader.
  public init(_ reader: FileReader, cache: ReadingCache) {
    self.reader = reader
    self.cache = cache
  }

  /// Reads a file, or finds it in the cache.
  ///
  /// Only files of which a page was recognised are kept: reading a text layer is faster than looking
  /// it up. An encrypted file is not kept: what it says would lie open.
  ///
  /// - Throws: what the reader throws.
  public func read(_ request: ReadRequest) async throws -> Document {
    guard request.password == nil, MediaType.of(request.content) != .text else {
      return try await reader.read(request)
    }
    var request = request
    let sha256 = request.sha256 ?? SHA256.hex(of: request.content)
    request.sha256 = sha256
    let key = key(request, sha256: sha256)
    if let entry = cache.load(key) { return document(entry.document, request) }
    let start = ContinuousClock.now
    let document = try await reader.read(request)
    let isWhole = document.pages.allSatisfy { $0.status != .failed }
    if isWhole, document.pages.contains(where: { $0.origin == .ocr }) {
      let time = (ContinuousClock.now - start).components
      let seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
      cache.store(ReadingEntry(document: document, seconds: seconds), key)
    }
    return document
  }

  /// The document under the name that it has now.
  private func document(_ kept: Document, _ request: ReadRequest) -> Document {
    var tools = kept.tools
    tools.renskrift = reader.version
    let source = kept.source
    return Document(
      source: Source(
        file: request.name, sha256: source.sha256, mediaType: source.mediaType,
        pageCount: source.pageCount, pages: source.pages),
      tools: tools, pages: kept.pages)
  }

  /// Everything on which the words of a page depend.
  private func key(_ request: ReadRequest, sha256: String) -> String {
    var settings = request.settings
    // A page that was read in time reads the same under another limit.
    settings.pageTimeLimit = 0
    let parts =
      [
        "\(Self.version)", sha256, request.pages?.description ?? "",
        String(decoding: Pipeline.settings(of: settings).compactBytes, as: UTF8.self),
      ] + Installation(readers: request.settings.readers, data: reader.data).identities
    return SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
  }
}
