import FoundationEssentials

/// A text to compare with another: white space folded to single spaces, characters composed (NFC).
public struct EvaluatedText: Sendable {
  /// The text.
  public let text: String
  /// Words of page headers, page footers and handwriting, which need not be in the other text.
  public let optional: [String: Int]

  /// The words between spaces.
  var words: [String] { text.split(separator: " ").map(String.init) }

  /// Compares a text as it stands.
  public init(_ text: String) { self.init(text, optional: [:]) }

  private init(_ text: String, optional: [String: Int]) {
    self.text = Self.folded(text)
    self.optional = optional
  }

  /// Reads a file: JSON with a `text` or with `blocks`, otherwise plain text.
  ///
  /// Blocks whose `kind` or `role` is a page header, page footer, handwriting, logo, stamp or noise
  /// are optional; of other blocks the texts are put one after the other.
  ///
  /// - Throws: `EvaluationError` if it is JSON without either, or no UTF-8.
  public init(file content: [UInt8]) throws(EvaluationError) {
    let start = content.first { !" \n\r\t".utf8.contains($0) }
    guard start == UInt8(ascii: "{") else {
      guard let text = String(validating: content, as: UTF8.self) else {
        throw EvaluationError("the text is not UTF-8; convert it first")
      }
      self.init(text)
      return
    }
    guard let json = try? JSONDecoder().decode(JSON.self, from: Data(content)) else {
      throw EvaluationError("the file begins with { but is not JSON; check it")
    }
    var required: [String] = []
    var optional: [String: Int] = [:]
    for case .object(let members) in json["blocks"]?.array ?? [] {
      let block = JSON.object(members)
      let text = block["text"]?.string ?? ""
      let role = block["kind"]?.string ?? block["role"]?.string ?? ""
      if Self.optionalRoles.contains(role) {
        for word in EvaluatedText(text.replacing(" | ", with: " ")).words {
          optional[word, default: 0] += 1
        }
      } else {
        required.append(text)
      }
    }
    guard json["text"]?.string != nil || json["blocks"] != nil else {
      throw EvaluationError("the JSON has neither \"text\" nor \"blocks\"; name another file")
    }
    self.init(json["text"]?.string ?? required.joined(separator: "\n\n"), optional: optional)
  }

  private static let optionalRoles: Set = [
    "header", "footer", "pageHeader", "pageFooter", "handwriting", "logo", "stamp", "noise",
  ]

  private static func folded(_ text: String) -> String {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    return Composition.composed(words.map(String.init).joined(separator: " "))
  }
}

/// A file cannot be evaluated.
public struct EvaluationError: Error, Sendable, CustomStringConvertible {
  /// A sentence for people: what is wrong and what to do.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension JSON {
  /// The text, if this is one.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements, if this is an array.
  var array: [JSON]? {
    guard case .array(let values) = self else { return nil }
    return values
  }
}
