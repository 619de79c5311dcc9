import Renskrift

/// A document: what is known of it, its items and decisions, and the ways to everything else.
struct DocumentPage {
  let title: String
  let document: FoundDocument
  let output: IndexedOutput?

  var html: String {
    let facts = [
      document.organisation, document.body, document.date, "\(document.pages) sidor",
      document.outcome, document.reason.isEmpty ? nil : document.reason,
    ]
    var links = ["<a href=\"/document/\(document.id)/inspect\">Granska sida för sida</a>"]
    if document.text != nil { links.append("<a href=\"/document/\(document.id)/text\">Text</a>") }
    if document.json != nil { links.append("<a href=\"/document/\(document.id)/json\">JSON</a>") }
    return SitePage(
      title: document.path,
      body: """
        <p><a href="/">\(MarkupText.escaped(title))</a></p>
        <h1>\(MarkupText.escaped(document.path))</h1>
        <p class="soft">\(MarkupText.escaped(facts.compactMap(\.self).joined(separator: " · ")))</p>
        <p>\(links.joined(separator: " · "))</p>
        \(items)
        """
    ).html
  }

  private var items: String {
    (output?.minutes?.items ?? []).map { item in
      let title = MarkupText.escaped("\(item.label) \(item.title ?? "(rubriken lästes inte)")")
      let number = item.caseNumber.map { "<p class=\"soft\">\(MarkupText.escaped($0))</p>" } ?? ""
      let decisions = item.decisions.map { "<p>\(MarkupText.escaped($0.text))</p>" }.joined()
      return "<h2>\(title)</h2>\(number)\(decisions)"
    }.joined(separator: "\n")
  }
}
