/// What speaks for a reading of a label, as logarithms of odds that add up.
///
/// A label is put right if the series gains ``LabelChain/least`` by it. The values are set so that the examples of
/// the rule hold, and were tried on minutes whose signs were misread by chance.
enum LabelEvidence {
  /// What a mark says where it stands in one word with the number, and apart from it.
  typealias Mark = (joined: Double, apart: Double)

  /// Marks before a number, where nothing but a sign is read as a dollar, and numbers begin with an 8.
  static let before: [Character: Mark] = [
    "$": (1, 0.6), "&": (0.8, 0.3), "£": (0.8, 0.3), "S": (-0.2, -0.5), "s": (-0.3, -0.5),
    "G": (-1, -1), "g": (-1, -1), "8": (-0.5, -0.6), "5": (-1, -1),
  ]
  /// Marks behind a number.
  static let behind: [Character: Mark] = [
    "$": (0.5, 1), "&": (0, -0.5), "£": (0, -0.5), "S": (-0.5, -1.3), "s": (-0.8, -1.3),
    "8": (-1.3, -2), "5": (-1.7, -2),
  ]
  /// What letters and bars in a number stand for.
  static let digits: [Character: Character] = [
    "i": "1", "I": "1", "l": "1", "|": "1", "ı": "1", "}": "1", "{": "1", "]": "1", "o": "0",
    "O": "0",
  ]

  /// The letters of a body before the label.
  static let prefix = 0.25
  /// A case number beside the label.
  static let caseNumber = 1.0
  /// A speck between the two.
  static let scrapOfTitle = -0.1
  /// The title is one with which meetings begin, or that many items have.
  static let opening = 1.5
  static let usualTitle = 0.7
  /// The first page names the number among those of the items.
  static let declared = 2.0
  /// A label with the same number was read.
  static let repeated = -2.5
  /// It begins where the other labels do, and where they do not.
  static let aligned = 0.3
  static let elsewhere = -1.5
  /// Another reader saw a sign, or what one is read as, before the number.
  static let seen = 2.0
  /// A number, and nothing that a sign is read as.
  static let scrap = -2.5
  static let markOfScrap = 1.4
  static let smallTitle = -1.0
  /// A sign that was read, before a number with letters in it.
  static let misreadNumber = 0.3
  /// The series begins with 1; less where no sign was read.
  static let first = 1.5
  static let firstOfUnread = 0.6
  /// The next number, the one after it, and the third, in the next label.
  static let steps = [2.6, 0.6, 0]
  /// Between two labels stands one that does not count on.
  static let interrupted = -0.6

  /// What a mark in a cell says: tables hold sums.
  static func cell(_ mark: Character) -> Double { mark.isNumber ? -2.5 : -0.7 }

  /// What a number says that counts on whether signs were misread or not: items are seldom numbered past 800.
  static func shared(_ plain: Int) -> Double { plain >= 100 ? 1.3 : 0.2 }
}
