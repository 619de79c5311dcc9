/// Who signed: names with their posts beside, over or under them.
struct SignaturePage: Sendable {
  /// A name, a post, or names that could not be told apart.
  private enum Mark {
    case name(String, block: String), post(FrontField, isSigning: Bool), gap

    /// Whether it says what somebody is, rather than that those below sign.
    var isOffice: Bool { if case .post(_, isSigning: false) = self { true } else { false } }
    var isPost: Bool { if case .post = self { true } else { false } }
    var isName: Bool { if case .name = self { true } else { false } }
  }

  /// Somebody who signed, and as what.
  typealias Signer = (field: FrontField, name: String, block: String)

  private(set) var signers: [Signer] = []

  /// Reads the blocks of signatures, each as the pieces that stand apart; `known` are the names in the list
  /// of attendance.
  init(
    _ passages: [(passage: Passage, pieces: [String])], known: [String], _ vocabulary: Vocabulary
  ) {
    let bodies = BodyName(vocabulary)
    // A first name alone begins the whole name of somebody else.
    let known = known.filter { $0.contains(" ") }
    var marks: [Mark] = []
    var signings: [Mark] = []
    var signed: [Signer] = []
    for (passage, pieces) in passages {
      for cell in pieces {
        var rest = Lexeme.all(in: cell)[...]
        // Posts side by side may stand in one line: `Vid protokollet  Justeras`.
        while let first = rest.first, !first.isMark,
          let label = vocabulary.fields.match(rest, at: rest.startIndex)
        {
          let value = rest.dropFirst(label.count)
          let end = nextPost(in: value.dropFirst(), vocabulary) ?? value.endIndex
          if value.first?.isMark(":") == true, end - value.startIndex > 2,
            let people = signers(
              value[..<end].dropFirst(), of: cell, label.meaning, passage, vocabulary)
          {
            // `Vid protokollet: Eva Ek` needs nothing beside it.
            signed += people
            rest = rest[end...]
            continue
          }
          let isSigning = vocabulary.words.items.closings.contains(rest.prefix(label.count).words)
          let mark = Mark.post(label.meaning, isSigning: isSigning)
          signings.append(mark)
          if !isSigning { marks.append(mark) }
          rest = rest.dropFirst(label.count)
          while let mark = rest.first, mark.isMark { rest = rest.dropFirst() }
        }
        let named = Self.namedWithPosts(rest, of: cell, passage, vocabulary)
        if !named.isEmpty {
          signed += named
          continue
        }
        let names = NameScanner(text: cell, words: vocabulary.words.attendance)
        for found in names.names(rest) where !bodies.isOrganisation(found.name) {
          let parts = Self.parted(found.name, known: known, vocabulary.words.attendance)
          let read = parts.isEmpty ? [.gap] : parts.map { Mark.name($0, block: passage.id) }
          marks += read
          signings += read
        }
      }
    }
    if let above = Self.namesOverOffices(signings) {
      pair(above.marks)
      signings = above.rest
      marks = signings
    }
    let hasPosts = marks.contains(where: \.isPost)
    // `Vid protokollet  Justeras` over as many names: what stands below them adds nothing.
    let leading = signings.prefix(while: \.isPost).count
    let below = signings.dropFirst(leading).prefix(while: \.isName).count
    let isEachBelow = leading > 1 && leading == below || Self.alternates(signings)
    pair(hasPosts && !isEachBelow ? marks : signings)
    signers = signed + signers
  }

  /// The names that stand between words for signing and as many offices, `Vid protokollet  Justeras` over
  /// `Eva Ek  Bo Al` over `Sekreterare  Ordförande`, and what follows; nil if there are none.
  private static func namesOverOffices(
    _ marks: [Mark]
  ) -> (marks: [Mark], rest: [Mark])? {
    let names = marks.drop { $0.isPost && !$0.isOffice }
    let count = names.prefix(while: \.isName).count
    let offices = names.dropFirst(count).prefix(while: \.isOffice).count
    guard names.startIndex > 1, count > 1, offices == count else { return nil }
    return (Array(names.prefix(2 * count)), Array(names.dropFirst(2 * count)))
  }

  /// Whether a line is nothing but a post and a name, in either order.
  static func signs(_ passage: Passage, _ vocabulary: Vocabulary) -> Bool {
    let lexemes = passage.lexemes
    guard passage.role == .paragraph, (3...20).contains(lexemes.count) else { return false }
    let named = namedWithPosts(lexemes, of: passage.text, passage, vocabulary)
    if named.count > 1 || named.count == 1 && lexemes.count <= 6 { return true }
    guard lexemes.count <= 6, let post = vocabulary.fields.match(lexemes, at: lexemes.startIndex),
      post.meaning.isPost,
      lexemes.first?.isCapitalised == true
    else { return false }
    let names = NameScanner(text: passage.text, words: vocabulary.words.attendance)
    let rest = lexemes.dropFirst(post.count).drop { $0.isMark(":") || $0.isMark(".") }
    return rest.indices.first.flatMap { names.name(rest, at: $0) }.map {
      $0.count > 1 && $0.upperBound == rest.endIndex
    } == true
  }

  /// Whether passages begin with a name over a post, and another name over another one.
  static func standsOverPosts(_ passages: ArraySlice<Passage>, _ vocabulary: Vocabulary) -> Bool {
    let lines = passages.prefix(4)
    guard lines.count == 4, lines.allSatisfy({ $0.role == .paragraph }) else { return false }
    var posts: [FrontField] = []
    for (place, passage) in lines.enumerated() {
      let lexemes = passage.lexemes
      guard (1...5).contains(lexemes.count) else { return false }
      if place % 2 == 0 {
        let names = NameScanner(text: passage.text, words: vocabulary.words.attendance)
        guard names.name(lexemes, at: lexemes.startIndex)?.count == lexemes.count,
          lexemes.count > 1
        else { return false }
      } else {
        guard let post = vocabulary.fields.match(lexemes, at: lexemes.startIndex),
          post.meaning.isPost, post.count == lexemes.count
        else { return false }
        posts.append(post.meaning)
      }
    }
    return Set(posts).count == 2
  }

  /// A name and its post, and nothing else (`Eva Ek Sekreterare`, `Bo Al, ordförande`), or several of them, behind
  /// which other words may follow (`Bo Al, ordf. Eva Ek, sekr.`).
  static func namedWithPosts(
    _ lexemes: ArraySlice<Lexeme>, of text: String, _ passage: Passage, _ vocabulary: Vocabulary
  ) -> [Signer] {
    let names = NameScanner(text: text, words: vocabulary.words.attendance)
    var signers: [Signer] = []
    var rest = lexemes
    while rest.count > 1, let name = names.name(rest, at: rest.startIndex),
      (2...3).contains(name.count)
    {
      let behind = rest[name.upperBound...].drop { $0.isMark(",") }
      guard let first = behind.first, let post = post(behind, vocabulary),
        !vocabulary.words.items.closings.contains(behind.prefix(post.count).words),
        signers.isEmpty && behind.count <= post.count + 1 || !first.isMark && !first.isCapitalised
      else { break }
      signers.append((post.meaning, names.printed(rest, name), passage.id))
      rest = behind.dropFirst(post.count).drop { $0.isMark(".") || $0.isMark(",") }
    }
    // `Bo Al, sekr.Ändrad 2023-04-05`
    let isBehindStop =
      rest.first?.isCapitalised == true && rest.startIndex > lexemes.startIndex
      && lexemes[rest.startIndex - 1].isMark(".") && lexemes.count <= 24
    return rest.isEmpty || signers.count > 1 || isBehindStop ? signers : []
  }

  /// The post at the beginning of what stands behind a name, also where it is abbreviated (`ordf.`).
  private static func post(
    _ lexemes: ArraySlice<Lexeme>, _ vocabulary: Vocabulary
  ) -> (meaning: FrontField, count: Int)? {
    if let post = vocabulary.fields.match(lexemes, at: lexemes.startIndex) {
      return post.meaning.isPost ? post : nil
    }
    guard let first = lexemes.first,
      let whole = vocabulary.words.attendance.abbreviations[first.folded],
      let post = vocabulary.words.fields[whole], post.isPost
    else { return nil }
    return (post, 1)
  }

  /// Whether each post has names below it and none of them another: `Vid protokollet`, `Eva Ek`, `Justerare`,
  /// `Bo Al`.
  private static func alternates(_ marks: [Mark]) -> Bool {
    var wasPost = false
    var posts = 0
    for mark in marks {
      switch mark {
      case .post:
        if wasPost { return false }
        wasPost = true
        posts += 1
      case .name:
        if posts == 0 { return false }
        wasPost = false
      case .gap: return false
      }
    }
    return posts > 1 && !wasPost
  }

  /// Where another post with a colon stands in the same line: `Ordförande: Eva Ek   Vid protokollet: Bo Al`.
  private func nextPost(in lexemes: ArraySlice<Lexeme>, _ vocabulary: Vocabulary) -> Int? {
    lexemes.indices.first { index in
      guard lexemes[index].isCapitalised,
        let label = vocabulary.fields.match(lexemes, at: index), label.meaning.isPost
      else { return false }
      return lexemes[safe: index + label.count]?.isMark(":") == true
    }
  }

  /// The people behind a post and a colon; nil if there are none.
  private func signers(
    _ lexemes: ArraySlice<Lexeme>, of text: String, _ field: FrontField, _ passage: Passage,
    _ vocabulary: Vocabulary
  ) -> [Signer]? {
    let names = NameScanner(text: text, words: vocabulary.words.attendance).names(lexemes)
    return names.isEmpty ? nil : names.map { (field, $0.name, passage.id) }
  }

  /// Names side by side in one line, parted by those known from the list of attendance.
  ///
  /// What is too long for one name and cannot be parted is left out: who signed is not guessed.
  private static func parted(
    _ name: String, known: [String], _ words: AttendanceWords
  ) -> [String] {
    let count = name.split(separator: " ").count { !words.particles.contains(String($0)) }
    guard count > 3, !known.contains(name) else { return [name] }
    guard let first = known.first(where: { name.hasPrefix($0 + " ") }) else {
      let parts = NameScanner(text: name, words: words).people(Lexeme.all(in: name)[...])
      let areWhole = parts.allSatisfy { $0.split(separator: " ").count == 2 }
      return parts.count > 1 && areWhole ? parts : []
    }
    let rest = parted(String(name.dropFirst(first.count + 1)), known: known, words)
    return rest.isEmpty ? [] : [first] + rest
  }

  /// Gives names the posts before them: as many side by side, or the last one.
  private mutating func pairAfterPosts(_ marks: [Mark]) {
    var posts: [FrontField] = []
    var names: [(name: String, block: String)] = []
    var hasGap = false
    func flush(_ signers: inout [(field: FrontField, name: String, block: String)]) {
      // Whose name is missing is not known.
      if hasGap, posts.count > 1 { return }
      if names.count == posts.count {
        signers += zip(posts, names).map { ($0, $1.name, $1.block) }
      } else if names.count > posts.count, let post = posts.last {
        // `Vid protokollet  Justeras` over three: the last post is that of all that are left.
        signers += zip(posts.dropLast(), names).map { ($0, $1.name, $1.block) }
        signers += names.dropFirst(posts.count - 1).map { (post, $0.name, $0.block) }
      } else if let post = posts.last {
        signers += names.map { (post, $0.name, $0.block) }
      }
    }
    for mark in marks {
      switch mark {
      case .post(let field, _):
        if !names.isEmpty {
          flush(&signers)
          (posts, names, hasGap) = ([], [], false)
        }
        posts.append(field)
      case .name(let name, let block): names.append((name, block))
      case .gap: hasGap = true
      }
    }
    flush(&signers)
  }

  /// Gives each name the post before it, or the posts after a row of as many names.
  private mutating func pair(_ marks: [Mark]) {
    guard case .name? = marks.first else { return pairAfterPosts(marks) }
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
      case .post(let field, _): posts.append(field)
      case .name(let name, let block):
        if !posts.isEmpty { flush(&signers) }
        names.append((name, block))
      case .gap: flush(&signers)
      }
    }
    flush(&signers)
  }
}
