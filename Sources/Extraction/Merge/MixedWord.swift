import CPoppler
import Renskrift

/// Makes one word of two that nobody knows, where both readers were half right.
///
/// The readers go wrong at different letters: `Revidermg` and `Reviderıng`. Where they agree, both
/// are believed; where they differ, either may be right, and so may the plain letter if they only
/// differ in what stands above it, as a speck does. What comes out counts only if the dictionary
/// knows exactly one such word.
struct MixedWord {
  let lexicon: any Lexicon

  /// Places where two readings may differ at most.
  private static let mostDifferences = 5

  /// The one known word that two readings make; nil if there is none or more than one.
  func callAsFunction(_ a: String, _ b: String) -> String? {
    let core = (a: a.trimmedToLetters, b: b.trimmedToLetters)
    guard min(core.a.unicodeScalars.count, core.b.unicodeScalars.count) >= 4,
      let pieces = Self.pieces(Array(core.a.unicodeScalars), Array(core.b.unicodeScalars))
    else { return nil }
    var words: [String] = [""]
    for piece in pieces {
      words = words.flatMap { word in piece.map { word + $0 } }
      guard words.count <= 96 else { return nil }
    }
    let known = Set(words.map { Array($0.utf8) }).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.unicodeScalars.count >= 4 && lexicon.knows($0) }
    guard known.count == 1, let word = known.first else { return nil }
    let scalars = a.unicodeScalars
    let before = scalars.prefix { !$0.properties.isAlphabetic }
    let after = scalars.suffix(
      scalars.reversed().prefix { !$0.properties.isAlphabetic }.count)
    return String(before) + word + String(after)
  }

  /// What may stand at each place: one piece where the readings agree.
  private static func pieces(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> [[String]]? {
    var pieces: [[String]] = []
    var differences = 0
    var (i, j) = (0, 0)
    let cost = costs(a, b)
    var (left, right) = ("", "")
    func close() {
      guard !left.isEmpty || !right.isEmpty else { return }
      differences += 1
      var choices = [left, right]
      let (plainLeft, plainRight) = (left.plain, right.plain)
      if plainLeft == plainRight { choices.append(plainLeft) } else { choices += [plainRight] }
      pieces.append(Set(choices).sorted())
      (left, right) = ("", "")
    }
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        close()
        pieces.append([String(a[i])])
        (i, j) = (i + 1, j + 1)
      } else if i < a.count, j < b.count, cost[i][j] == 1 + cost[i + 1][j + 1] {
        left.unicodeScalars.append(a[i])
        right.unicodeScalars.append(b[j])
        (i, j) = (i + 1, j + 1)
      } else if i < a.count, cost[i][j] == 1 + cost[i + 1][j] {
        left.unicodeScalars.append(a[i])
        i += 1
      } else {
        right.unicodeScalars.append(b[j])
        j += 1
      }
    }
    close()
    return differences <= mostDifferences ? pieces : nil
  }

  /// How many letters must change to make one reading of the other.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int { costs(a, b)[0][0] }

  /// How many letters must change from each place on to the end.
  private static func costs(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> [[Int]] {
    var cost = Array(
      repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in stride(from: a.count, through: 0, by: -1) {
      for j in stride(from: b.count, through: 0, by: -1) {
        if i == a.count {
          cost[i][j] = b.count - j
        } else if j == b.count {
          cost[i][j] = a.count - i
        } else if a[i] == b[j] {
          cost[i][j] = cost[i + 1][j + 1]
        } else {
          cost[i][j] = 1 + min(cost[i + 1][j + 1], cost[i + 1][j], cost[i][j + 1])
        }
      }
    }
    return cost
  }
}

extension String {
  /// The letters without what stands above them, and ı, ł and the like as the letters they are.
  fileprivate var plain: String {
    let strokes: [Unicode.Scalar: Unicode.Scalar] = ["ı": "i", "ł": "l", "ħ": "h", "ŧ": "t"]
    guard let decomposed = g_utf8_normalize(self, -1, G_NORMALIZE_NFD) else { return self }
    defer { g_free(decomposed) }
    var scalars = String.UnicodeScalarView()
    for scalar in String(cString: decomposed).unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      scalars.append(strokes[scalar] ?? scalar)
    }
    return String(scalars)
  }
}
