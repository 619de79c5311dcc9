import FoundationEssentials

extension Document {
  /// Reads document JSON.
  ///
  /// - Throws: `DecodingError`, which `problem` describes, for anything that is not exactly a document.
  public init(reading bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Document.self, from: Data(bytes))
  }

  /// Where reading a document failed, and why, in a sentence without a full stop.
  public static func problem(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    if case .keyNotFound(let key, let context) = error {
      let place = place(context)
      return "\"\(key.stringValue)\" is missing" + (place.isEmpty ? "" : " at \(place)")
    }
    let context: DecodingError.Context
    switch error {
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
      .dataCorrupted(let found):
      context = found
    @unknown default: return "\(error)"
    }
    let place = place(context)
    let reason =
      context.debugDescription.last == "."
      ? context.debugDescription.dropLast() : context.debugDescription[...]
    return place.isEmpty ? String(reason) : "\(place): \(reason)"
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
    return String(path.joined().drop { $0 == "." })
  }
}
