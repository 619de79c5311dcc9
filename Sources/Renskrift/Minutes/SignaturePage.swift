/// Who signed: names with their posts beside, over or under them.
struct SignaturePage: Sendable {
  /// A name or a post.
  private enum Mark { case name(String, block: String), post(FrontField) }

  private(set) var signers: [(field: FrontField, name: String, block: String)] = []

  /// Reads the blocks of signatures.
  init(_ passages: [Passage], _ vocabulary: Vocabulary) {
    var marks: [Mark] = []
    var signings: [Mark] = []
    for passage in passages {
      for cell in passage.text.split(separator: "\t").map(String.init) {
        let lexemes = Lexeme.all(in: cell)[...]
        guard let first = lexemes.first else { continue }
        var rest = lexemes
        if !first.isMark, let label = vocabulary.fields.match(lexemes, at: 0) {
          let mark = Mark.post(label.meaning)
          let isSigning = vocabulary.words.items.closings.contains(
            lexemes.prefix(label.count).words)
          signings.append(mark)
          if !isSigning { marks.append(mark) }
          rest = lexemes.dropFirst(label.count)
        }
        let names = NameScanner(text: cell, words: vocabulary.words.attendance)
        for name in names.names(rest) {
          marks.append(.name(name.name, block: passage.id))
          signings.append(.name(name.name, block: passage.id))
        }
      }
    }
    let hasPosts = marks.contains { if case .post = $0 { true } else { false } }
    pair(hasPosts ? marks : signings)
  }

  /// Gives each name the post before it, or the posts after a row of as many names.
  private mutating func pair(_ marks: [Mark]) {
    guard case .name? = marks.first else {
      var post: FrontField?
      for mark in marks {
        switch mark {
        case .post(let field): post = field
        case .name(let name, let block): if let post { signers.append((post, name, block)) }
        }
      }
      return
    }
    var names: [(String, String)] = []
    var posts: [FrontField] = []
    func flush(_ signers: inout [(field: FrontField, name: String, block: String)]) {
      if names.count == posts.count {
        signers += zip(names, posts).map { ($1, $0.0, $0.1) }
      }
      names = []
      posts = []
    }
    for mark in marks {
      switch mark {
      case .post(let field): posts.append(field)
      case .name(let name, let block):
        if !posts.isEmpty { flush(&signers) }
        names.append((name, block))
      }
    }
    flush(&signers)
  }
}
