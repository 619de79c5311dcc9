import Renskrift

/// Tells hyphens from en dashes by their length in the picture.
///
/// The Swedish model has no en dash, and the other one takes it for a hyphen or an em dash. In
/// proportional faces an en dash is one and a half times to twice as long as a hyphen.
struct DashLengths {
  /// Where a dash stands, and how long it is by the height of its digits, or else of the words on
  /// its line.
  struct Dash: Hashable {
    let line: Int
    let word: Int
    /// Which of the word's characters it is.
    let character: Int
    let length: Double
  }

  /// Shorter ones are hyphens, where the document has none to measure by.
  private static let enDash = 0.48
  /// How many times as long as a hyphen the shortest en dashes are; Calibri's measure 1.4.
  private static let leastRatio = 1.28
  /// Longer ones are em dashes.
  private static let emDash = 1.05
  /// No hyphen of a proportional face is longer.
  private static let longHyphen = 0.55
  private static let characters = SureHyphens.dashes

  /// The reading with its dashes as long as they are printed, and how many that changed.
  static func correct(_ reading: Reading, on picture: borrowing Picture) -> (Reading, Int) {
    var dashes: [Dash] = []
    for (line, content) in reading.lines.enumerated() {
      guard content.words.contains(where: { $0.text.contains(where: characters.contains) }),
        let height = height(of: content)
      else { continue }
      for (index, word) in content.words.enumerated() {
        dashes += measure(word, on: picture, line: line, word: index, height: height)
      }
    }
    return correct(reading, dashes)
  }

  /// Puts the measured dashes into the reading.
  static func correct(_ reading: Reading, _ dashes: [Dash]) -> (Reading, Int) {
    let certain = dashes.filter { isSureHyphen($0, in: reading) }.map(\.length)
    var between = dashes.filter { isBetweenLetters($0, in: reading) }.map(\.length)
    // `måndag–fredag` may be all that there is between letters: so long a dash is no hyphen, unless the
    // face is a typewriter's.
    if !certain.isEmpty || !Typewriter.set(reading) { between.removeAll { $0 > longHyphen } }
    let sure = (certain + between).sorted()
    let usual = sure.isEmpty ? nil : sure[(sure.count - 1) / 2]
    // Typewriter faces have hyphens as long as en dashes: then the length says nothing.
    if let usual, usual > longHyphen { return (reading, 0) }
    let least = usual.map { max(sure.count < 3 ? enDash : 0, leastRatio * $0) } ?? enDash
    let loneAreLong = areLong(dashes.filter { isBetweenWords($0, in: reading) }, least: least)
    var reading = reading
    var count = 0
    for (place, group) in Dictionary(grouping: dashes, by: { [$0.line, $0.word] }) {
      var word = reading.lines[place[0]].words[place[1]]
      var characters = Array(word.text)
      for dash in group {
        if isSureHyphen(dash, in: reading) {
          if dash.length < least { characters[dash.character] = "-" }
          continue
        }
        // Between letters hyphens are the rule: `Per-Olof`, and seldom `måndag–fredag`; after a
        // word nothing else stands.
        let isAfterLetter =
          characters.indices.contains(dash.character - 1)
          && characters[dash.character - 1].isLetter
        if isAfterLetter, dash.character == characters.count - 1 { continue }
        let asRead: Character = characters[dash.character] == "—" ? "–" : characters[dash.character]
        characters[dash.character] =
          if dash.length >= emDash {
            characters[dash.character]
          } else if dash.length >= least * (isAfterLetter ? 1.1 : 1) {
            "–"
          } else if loneAreLong, isBetweenWords(dash, in: reading), dash.length >= least * 0.84 {
            "–"
          } else if dash.length < least * 0.84 {
            "-"
          } else {
            asRead
          }
      }
      let text = String(characters)
      guard !text.sameCharacters(word.text) else { continue }
      word.alternatives.append(
        Alternative(text: word.text, reader: word.reader, confidence: word.confidence))
      word.text = text
      // A dash that was measured is there, however unsure the reader was of it.
      if word.text.count == 1 { word.confidence = max(word.confidence, 0.75) }
      reading.lines[place[0]].words[place[1]] = word
      count += 1
    }
    return (reading, count)
  }

  /// A hyphen whatever its length.
  private static func isSureHyphen(_ dash: Dash, in reading: Reading) -> Bool {
    SureHyphens.contain(
      dash.character, of: Array(reading.lines[dash.line].words[dash.word].text))
  }

  /// Whether dashes are, in the middle, as long as en dashes: one alone is measured less exactly than many,
  /// and whoever types one between words types all alike.
  private static func areLong(_ dashes: [Dash], least: Double) -> Bool {
    let lengths = dashes.map(\.length).sorted()
    return lengths.count >= 3 && lengths[lengths.count / 2] >= least
  }

  /// Whether a dash stands alone between two words of its line.
  private static func isBetweenWords(_ dash: Dash, in reading: Reading) -> Bool {
    let words = reading.lines[dash.line].words
    return words[dash.word].text.count == 1 && dash.word > 0 && dash.word + 1 < words.count
  }

  /// Whether letters stand on both sides, where few dashes are no hyphens.
  private static func isBetweenLetters(_ dash: Dash, in reading: Reading) -> Bool {
    let text = Array(reading.lines[dash.line].words[dash.word].text)
    guard dash.character > 0, dash.character + 1 < text.count else { return false }
    return text[dash.character - 1].isLetter && text[dash.character + 1].isLetter
  }

  /// How high the capitals and digits of a line are, so that all dashes are measured by the same.
  ///
  /// It is the middle height of its words; those that reach below the line are higher by a third.
  static func height(of line: ReadLine) -> Double? {
    let heights = line.words.filter { $0.text.contains { $0.isLetter || $0.isNumber } }
      .map { word in
        let reachesBelow = word.text.contains(where: "gjpqy,;()[]§Q".contains)
        return reachesBelow ? word.box.height * 0.77 : word.box.height
      }.sorted()
    return heights.isEmpty ? nil : heights[heights.count / 2]
  }

  /// The part of a number without the comma that ends it, which reaches below the digits.
  private static func digits(
    of word: ReadWord, in part: PixelBox, on picture: borrowing Picture
  ) -> PixelBox {
    guard let last = word.text.last, ",;".contains(last) else { return part }
    var digits = part
    digits.x1 -= digits.width / Double(word.text.count)
    return picture.inkBox(in: digits)
  }

  /// The dashes of a word; none if the picture does not show as many as were read.
  private static func measure(
    _ word: ReadWord, on picture: borrowing Picture, line: Int, word index: Int, height: Double
  ) -> [Dash] {
    let text = Array(word.text)
    let places = text.indices.filter { characters.contains(text[$0]) }
    guard !places.isEmpty else { return [] }
    let isAlone = text.count == places.count
    let part = isAlone ? word.box : picture.inkBox(in: word.box)
    // Digits are all as high as each other; other words of the line may reach above and below.
    let isOfDigits = text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
    // A speck in its box makes no digit higher.
    let measure =
      isOfDigits ? min(digits(of: word, in: part, on: picture).height, 1.15 * height) : height
    guard measure > 0 else { return [] }
    let lengths = picture.dashes(
      in: part, thickness: 0.28 * measure, zone: isAlone ? 0...1 : 0.3...0.8,
      level: isAlone ? picture.edgeLevel(in: part) : Picture.inkLevel
    ).map { $0 / measure }.filter { $0 >= 0.15 }
    // What is far shorter than the dashes of the word is a part of a letter.
    let shortest = lengths.sorted(by: >).prefix(places.count).last ?? 0
    let dashes = lengths.filter { $0 >= 0.6 * shortest }
    guard dashes.count == places.count else { return [] }
    return zip(places, dashes).map {
      Dash(line: line, word: index, character: $0, length: $1)
    }
  }
}
