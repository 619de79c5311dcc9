public import Renskrift

/// Draws the pages of a file for people who want to see what was read.
public struct PagePictures: Sendable {
  private let request: ReadRequest

  /// Prepares to draw pages of the file that a request asks for.
  public init(_ request: ReadRequest) { self.request = request }

  /// Draws pages as gray JPEG files of at most so many bytes each, the sharper the more room there is.
  ///
  /// A page that cannot be drawn, or not in so few bytes, is left out. The program may crash over a page
  /// as when reading; the watch of the request is told which.
  ///
  /// - Throws: `ReadError` if the file cannot be opened; `CancellationError`.
  public func jpegs(of pages: [Page], bytes: Int) async throws -> [Int: [UInt8]] {
    let sizes = Dictionary(pages.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    return try await draw(
      pages.filter(Self.canBeDrawn).map(\.number),
      dpi: { number in
        let page = sizes[number]
        return ScreenPicture.dpi(width: page?.width, height: page?.height, bytes: bytes)
      }
    ) { _, picture, _ in ScreenPicture.jpeg(picture, bytes: bytes) }
  }

  /// Draws a page at the resolution at which it was read: the picture before and after it was treated
  /// for recognition, where it was recognised, and parts of it.
  ///
  /// - Parameter boxes: the parts, in points; each gets a margin.
  /// - Throws: `ReadError` if the file cannot be opened; `CancellationError`.
  public func recognised(_ page: Page, boxes: [Box]) async throws -> RecognisedPage? {
    guard Self.canBeDrawn(page) else { return nil }
    let dpi = Double(request.settings.dpi)
    return try await draw([page.number], dpi: { _ in dpi }) { _, picture, dpi in
      RecognisedPage(page, picture, dpi: dpi, boxes: boxes)
    }[page.number]
  }

  /// Text has no picture, and a page that brought the reader down is left alone.
  private static func canBeDrawn(_ page: Page) -> Bool {
    page.origin != .text && page.status != .failed && page.width != nil
  }

  /// Draws pages over several tasks, each with its own handles, and keeps what `body` makes of them.
  private func draw<Value: Sendable>(
    _ numbers: [Int], dpi: @escaping @Sendable (Int) -> Double,
    body: @escaping @Sendable (Int, borrowing Picture, Double) -> Value?
  ) async throws -> [Int: Value] {
    Libraries.silence()
    let queue = PageQueue(numbers)
    return try await withThrowingTaskGroup(of: [Int: Value].self) { group in
      for _ in 0..<min(request.jobs, queue.count) {
        group.addTask { try draw(queue, dpi: dpi, body: body) }
      }
      var drawn: [Int: Value] = [:]
      for try await part in group { drawn.merge(part) { first, _ in first } }
      try Task.checkCancellation()
      return drawn
    }
  }

  private func draw<Value>(
    _ queue: PageQueue, dpi: (Int) -> Double, body: (Int, borrowing Picture, Double) -> Value?
  ) throws -> [Int: Value] {
    var drawn: [Int: Value] = [:]
    let type = MediaType.of(request.content)
    if type == .text { return drawn }
    if type != .pdf {
      let file = ImageFile(request.content, type: type)
      while let number = queue.take() {
        request.watch?.begins(number)
        defer { request.watch?.ends(number) }
        guard let image = file.page(number) else { continue }
        let wanted = dpi(number)
        if image.dpi > wanted * 1.03, let small = image.picture.scaled(by: wanted / image.dpi) {
          drawn[number] = body(number, small, wanted)
        } else {
          drawn[number] = body(number, image.picture, image.dpi)
        }
      }
      return drawn
    }
    try request.content.withUnsafeBytes { bytes in
      let file = try PDFFile(bytes, name: request.name, password: request.password)
      while let number = queue.take() {
        request.watch?.begins(number)
        defer { request.watch?.ends(number) }
        guard let page = file.page(number) else { continue }
        let images = PageImages(page.images(), width: page.width, height: page.height)
        let resolution = Resolution(
          wanted: dpi(number), scan: page.scanResolution(images), width: page.width,
          height: page.height)
        guard let picture = page.picture(dpi: resolution.rendering) else { continue }
        if resolution.rendering > resolution.reading,
          let small = picture.scaled(by: resolution.reading / resolution.rendering)
        {
          drawn[number] = body(number, small, resolution.reading)
        } else {
          drawn[number] = body(number, picture, resolution.rendering)
        }
      }
    }
    return drawn
  }
}
