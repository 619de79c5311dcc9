import Renskrift

/// Where each word of a document ended: its run, its block, the items of the block.
struct Homes {
  /// The blocks in reading order.
  let all: [Block]
  /// The place of a word's block in `all`.
  private(set) var blocks: [WordID: Int] = [:]
  private var runs: [WordID: Run] = [:]
  private var labels: [String: [String]] = [:]

  /// Looks through a document once.
  init(_ document: Document) {
    all = document.blocks ?? []
    for (index, block) in all.enumerated() {
      for span in block.spans { for id in span.words { blocks[id] = index } }
    }
    for run in document.layout?.runs ?? [] {
      for id in run.span.words { runs[id] = run }
    }
    for item in document.minutes?.items ?? [] {
      var sections: [String: String] = [:]
      for section in item.sections {
        for block in section.blocks { sections[block] = section.kind.rawValue }
      }
      for block in item.blocks {
        let section = sections[block].map { ", section \($0)" } ?? ""
        labels[block, default: []].append(
          "\(item.id), \(item.label) \(item.title ?? "(title not read)")\(section)")
      }
    }
  }

  /// The different roles of some words, with the reasons.
  func roles(_ words: [WordID]) -> [(String, String?)] {
    var roles: [(String, String?)] = []
    for id in words {
      guard let run = runs[id] else { continue }
      if !roles.contains(where: { $0 == run.role.rawValue && $1 == run.reason }) {
        roles.append((run.role.rawValue, run.reason))
      }
    }
    return roles
  }

  /// The blocks of some words, in reading order.
  func blocks(_ words: [WordID]) -> [Block] {
    Set(words.compactMap { blocks[$0] }).sorted().map { all[$0] }
  }

  /// The items that a block belongs to, with its section.
  func items(_ block: Block) -> [String] { labels[block.id] ?? [] }

  /// The edits that touch some words, in order of application.
  func edits(_ words: [WordID], of document: Document) -> [Edit] {
    let words = Set(words)
    return document.edits.filter { $0.words.contains { words.contains($0.id) } }
  }
}
