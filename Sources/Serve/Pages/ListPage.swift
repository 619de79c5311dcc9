import Foundation
import Renskrift

/// The list of documents, or of what a search found.
struct ListPage {
  let title: String
  let question: Question
  let hits: [Hit]
  let count: Int
  let choices: (bodies: [String], years: [String], outcomes: [String])

  var html: String {
    SitePage(
      title: title,
      body: """
        <h1>\(MarkupText.escaped(title))</h1>
        <form action="/" method="get" role="search">
        <div><label for="q">Sök i ärenden, beslut och personer</label><input type="search" id="q" name="q" value="\(MarkupText.escaped(question.words))"></div>
        \(choice("kind", "Vad", question.kind, Self.kinds))
        \(choice("body", "Organ", question.body, choices.bodies.map { ($0, $0) }))
        \(choice("year", "År", question.year, choices.years.map { ($0, $0) }))
        \(choice("outcome", "Utfall", question.outcome, choices.outcomes.map { ($0, Self.outcomes[$0] ?? $0) }))
        \(choice("quality", "Läsbarhet", question.quality, Self.qualities))
        <button>Sök</button>
        </form>
        <p class="soft">\(count) \(question.match == nil ? "dokument" : "träffar")</p>
        <ol>
        \(hits.map(entry).joined(separator: "\n"))
        </ol>
        \(pager)
        """
    ).html
  }

  private static let kinds = [("item", "ärenden"), ("decision", "beslut"), ("person", "personer")]
  private static let outcomes = [
    "converted": "omvandlad", "partial": "delvis omvandlad", "failed": "misslyckad",
  ]
  private static let qualities = [
    ("good", "god"), ("fair", "ganska god"), ("poor", "dålig"), ("unknown", "inte skannad"),
  ]

  private func choice(
    _ name: String, _ label: String, _ chosen: String, _ values: [(String, String)]
  ) -> String {
    let options = values.map { value, text in
      "<option value=\"\(MarkupText.escaped(value))\"\(value == chosen ? " selected" : "")>"
        + "\(MarkupText.escaped(text))</option>"
    }
    return "<div><label for=\"\(name)\">\(label)</label><select id=\"\(name)\" name=\"\(name)\">"
      + "<option value=\"\">alla</option>\(options.joined())</select></div>"
  }

  private func entry(_ hit: Hit) -> String {
    let document = hit.document
    let name = [document.organisation, document.body, document.date].compactMap(\.self)
      .joined(separator: " · ")
    let link =
      "<a href=\"/document/\(document.id)\">\(MarkupText.escaped(name.isEmpty ? document.path : name))</a>"
    let low = document.low.map { " · säkerhet \(String($0).replacing(".", with: ","))" } ?? ""
    let facts =
      "\(document.path) · \(document.pages) sidor · \(Self.outcomes[document.outcome] ?? document.outcome)\(low)"
    let found =
      hit.kind == nil
      ? "" : "<div>\(MarkupText.escaped(hit.label)) \(Self.marked(hit.excerpt))</div>"
    let reason =
      document.reason.isEmpty
      ? "" : "<div class=\"soft\">\(MarkupText.escaped(document.reason))</div>"
    return "<li>\(link)\(found)<div class=\"soft\">\(MarkupText.escaped(facts))</div>\(reason)</li>"
  }

  /// An excerpt with what was found marked.
  private static func marked(_ excerpt: String) -> String {
    excerpt.split(separator: "\u{2}", omittingEmptySubsequences: false).enumerated().map {
      index, piece in
      guard index > 0, let end = piece.firstIndex(of: "\u{3}") else {
        return MarkupText.escaped(piece)
      }
      return "<mark>\(MarkupText.escaped(piece[..<end]))</mark>"
        + MarkupText.escaped(piece[piece.index(after: end)...])
    }.joined()
  }

  private var pager: String {
    var links: [String] = []
    if question.offset > 0 {
      links.append(link("Föregående", max(0, question.offset - Question.most)))
    }
    if question.offset + hits.count < count {
      links.append(link("Nästa", question.offset + Question.most))
    }
    return links.isEmpty ? "" : "<p>\(links.joined(separator: " · "))</p>"
  }

  private func link(_ text: String, _ offset: Int) -> String {
    var parts = URLComponents()
    parts.path = "/"
    parts.queryItems = [
      ("q", question.words), ("kind", question.kind), ("body", question.body),
      ("year", question.year), ("outcome", question.outcome), ("quality", question.quality),
      ("from", "\(offset)"),
    ].filter { !$0.1.isEmpty }.map { URLQueryItem(name: $0.0, value: $0.1) }
    let address = (parts.string ?? "/").replacing("+", with: "%2B")
    return "<a href=\"\(MarkupText.escaped(address))\">\(text)</a>"
  }
}
