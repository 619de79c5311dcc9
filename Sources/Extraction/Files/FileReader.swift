public import Renskrift

/// Reads PDF files, images and text: the reader behind the `extract` stage.
///
/// ```swift
/// let reader = FileReader(version: "1.0")
/// let document = try await reader.read(ReadRequest(name: "a.pdf", content: bytes, settings: stage))
/// ```
public struct FileReader: DocumentReader {
  let version: String
  let data: LanguageData
  let hashes = FileHashes()
  private let desks = ReadingDesks()

  /// Makes a reader; `version` is that of the program, for `Tools`.
  public init(version: String, data: LanguageData = .installed) {
    self.version = version
    self.data = data
  }

  /// Reads a file.
  ///
  /// - Throws: `ReadError`; `CancellationError` if the task was cancelled.
  public func read(_ request: ReadRequest) async throws -> Document {
    Libraries.silence()
    guard !request.content.isEmpty else { throw ReadError(.empty, place: request.name) }
    let type = MediaType.of(request.content)
    let result: PagesRead
    switch type {
    case .text: result = try readText(request)
    case .pdf: result = try await readPDF(request)
    case .png, .jpeg, .tiff: result = try await readImage(request, type)
    }
    let source = Source(
      file: request.name, sha256: request.sha256 ?? SHA256.hex(of: request.content),
      mediaType: type.name,
      pageCount: result.pageCount, pages: request.pages?.description)
    return Document(
      source: source, tools: await tools(for: type, result, request.settings), pages: result.pages)
  }

  private func readText(_ request: ReadRequest) throws -> PagesRead {
    guard let decoded = DecodedText(request.content) else {
      throw ReadError(.notADocument, place: request.name)
    }
    let pages = Page.pages(of: decoded.text, reasons: decoded.reasons)
    let chosen = try Set(request.chosen(of: pages.count))
    return PagesRead(pages: pages.filter { chosen.contains($0.number) }, pageCount: pages.count)
  }

  private func readPDF(_ request: ReadRequest) async throws -> PagesRead {
    let count = try request.content.withUnsafeBytes { bytes in
      try PDFFile(bytes, name: request.name, password: request.password).pageCount
    }
    return try await read(request, pageCount: count) { queue, recogniser in
      // The document lives and dies inside the closure, with the bytes it points into.
      try request.content.withUnsafeBytes { bytes in
        let file = try PDFFile(bytes, name: request.name, password: request.password)
        let pictures = ImageMarks.verdict(on: bytes)
        let reader = PDFPageReader(
          settings: request.settings, recogniser: recogniser, pictures: pictures,
          pixels: pictures == .large ? ImageMarks.pixels(in: bytes) : nil)
        var pages: [Page] = []
        while let number = queue.take() {
          pages.append(try request.watched(number) { try reader.read(number, of: file) })
        }
        return pages
      }
    }
  }

  private func readImage(_ request: ReadRequest, _ type: MediaType) async throws -> PagesRead {
    let file = ImageFile(request.content, type: type)
    return try await read(request, pageCount: file.pageCount) { queue, recogniser in
      let reader = ImagePageReader(settings: request.settings, recogniser: recogniser)
      var pages: [Page] = []
      while let number = queue.take() {
        pages.append(
          try request.watched(number) { try reader.read(number, of: file, name: request.name) })
      }
      return pages
    }
  }

  /// Reads the pages asked for over several tasks, each with its own libraries' handles.
  private func read(
    _ request: ReadRequest, pageCount: Int,
    body: @escaping @Sendable (PageQueue, PageRecogniser) throws -> [Page]
  ) async throws -> PagesRead {
    let queue = PageQueue(try request.chosen(of: pageCount))
    let desks = await desks.desks(
      min(request.jobs, queue.count), readers: request.settings.readers, data: data)
    let limit = request.settings.pageTimeLimit
    return try await withThrowingTaskGroup(of: PagesRead.self) { group in
      for desk in desks {
        group.addTask {
          try await desk.read(
            pageCount: pageCount, profile: request.settings.profile, pageTimeLimit: limit
          ) { try body(queue, $0) }
        }
      }
      var result = PagesRead(pages: [], pageCount: pageCount)
      for try await part in group { result.add(part) }
      try Task.checkCancellation()
      return result
    }
  }
}
