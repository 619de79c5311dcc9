import FoundationEssentials
import Renskrift

/// A document between any two stages as one file of HTML that needs no network and no server.
///
/// Nothing from the document is ever markup: it stands in the page as JSON, and the page's script puts
/// it there as text. The page forbids every script and style but its own, by their hashes.
public struct InspectionPage: Sendable {
  /// A picture of a page.
  public struct Image: Sendable {
    /// The number of the page.
    public let page: Int
    /// A JPEG file.
    public let jpeg: [UInt8]

    /// Names the picture of a page.
    public init(page: Int, jpeg: [UInt8]) {
      self.page = page
      self.jpeg = jpeg
    }
  }

  private let history: History
  private let data: [UInt8]
  private let digest: @Sendable ([UInt8]) -> [UInt8]

  /// Prepares a page.
  ///
  /// - Parameters:
  ///   - page: the only page of the document to show; nil for all.
  ///   - digest: SHA-256 of some bytes, as 32 bytes.
  public init(
    _ history: History, page: Int? = nil, digest: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.history = history
    self.digest = digest
    data = Self.harmless(PageData(history, page: page).json.compactBytes)
  }

  /// How large the page is without pictures, in bytes.
  public var size: Int { html([]).count }

  /// How many bytes of JPEG each of some pictures may have so that the page stays under a limit; 0 if
  /// there is no room.
  public static func room(for count: Int, size: Int, limit: Int) -> Int {
    guard count > 0 else { return 0 }
    // Four characters for three bytes, and the tag around them.
    return max(0, (limit - size) / count - 100) * 3 / 4
  }

  /// The page, as UTF-8.
  public func html(_ images: [Image]) -> [UInt8] {
    let (style, script) = (PackageResources.page_css, PackageResources.page_js)
    let policy =
      "default-src 'none'; img-src data:; style-src '\(hash(style))'; script-src '\(hash(script))';"
      + " base-uri 'none'; form-action 'none'"
    var html: [UInt8] = []
    html.reserveCapacity(
      data.count + 60_000 + images.reduce(0) { $0 + $1.jpeg.count * 4 / 3 + 100 })
    for part in Self.parts {
      switch part {
      case .text(let text): html += text
      case .place("policy"): html += policy.utf8
      case .place("title"): html += Array(MarkupText.escaped(history.document.source.file).utf8)
      case .place("style"): html += style
      case .place("script"): html += script
      case .place("data"): html += data
      case .place("images"):
        for image in images {
          html += "<script type=\"text/plain\" id=\"img\(image.page)\">".utf8
          html += Data(image.jpeg).base64EncodedData()
          html += "</script>\n".utf8
        }
      case .place: break
      }
    }
    return html
  }

  private func hash(_ content: [UInt8]) -> String {
    "sha256-" + Data(digest(content)).base64EncodedString()
  }

  /// JSON in which nothing can end the element that it stands in.
  private static func harmless(_ json: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count)
    for byte in json {
      if byte == UInt8(ascii: "<") { bytes += Array("\\u003c".utf8) } else { bytes.append(byte) }
    }
    return bytes
  }

  /// A part of the template.
  private enum Part {
    case text([UInt8])
    case place(String)
  }

  /// The template, cut at its places `{{name}}`, so that nothing put in one is looked at again.
  private static var parts: [Part] {
    let template = String(decoding: PackageResources.page_html, as: UTF8.self)
    var parts: [Part] = []
    for (index, piece) in template.split(separator: "{{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let end = piece.firstRange(of: "}}") else {
        parts.append(.text(Array(piece.utf8)))
        continue
      }
      parts.append(.place(String(piece[..<end.lowerBound])))
      parts.append(.text(Array(piece[end.upperBound...].utf8)))
    }
    return parts
  }
}
