@testable import Renskrift
import Testing

@Suite struct TextScoreTests {
  private func score(_ truth: String, _ text: String) -> TextScore {
    TextScore(truth: EvaluatedText(truth), text: EvaluatedText(text))
  }

  @Test func theSameTextHasNoErrors() {
    let score = score("§ 45  Val av\njusterare", "§ 45 Val av justerare ")
    #expect(score.characterErrorRate == 0)
    #expect(score.wordErrorRate == 0)
    #expect(score.wordF1 == 1)
    #expect(score.signs == [TextScore.Sign(sign: "§", found: 1, count: 1)])
  }

  @Test func decomposedCharactersAreTheSame() {
    #expect(score("Åsa är på ö", "A\u{30A}sa a\u{308}r pa\u{30A} o\u{308}").characterErrors == 0)
    #expect(EvaluatedText("A\u{30A}").text.unicodeScalars.count == 1)
  }

  @Test func errorsAreCounted() {
    let score = score("en två tre fyra", "en tva fyra fem")
    #expect(score.words == 4)
    #expect(score.wordErrors == 3)
    #expect(score.shared == 2)
    #expect(score.wordRecall == 0.5)
    #expect(score.wordPrecision == 0.5)
    #expect(score.signs == [TextScore.Sign(sign: "å", found: 0, count: 1)])
  }

  @Test func dashesAndQuotesFoldTogether() {
    let score = score("2010–2011 ”ja”", "2010-2011 \"ja\"")
    #expect(score.characterErrors == 3)
    #expect(score.foldedErrors == 0)
  }

  @Test func optionalWordsCountNeitherWay() throws {
    let json = """
      {"blocks": [{"kind": "header", "text": "Sida 1"}, {"kind": "paragraph", "text": "ett två"}]}
      """
    let truth = try EvaluatedText(file: Array(json.utf8))
    for text in ["Sida 1 ett två", "ett två"] {
      #expect(TextScore(truth: truth, text: EvaluatedText(text)).wordF1 == 1)
    }
    #expect(TextScore(truth: truth, text: EvaluatedText("Sida 2 ett två")).wordF1 < 1)
  }

  @Test func countsAddUp() {
    let sum = score("å a", "å b") + score("å", "x")
    #expect(sum.words == 3)
    #expect(sum.wordErrors == 2)
    #expect(sum.signs == [TextScore.Sign(sign: "å", found: 1, count: 2)])
  }

  /// Against the textbook's table, which is slow and plain.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func theDistanceIsThatOfTheTable(seed: UInt64) {
    let a = Array(RandomText(seed: seed).text().unicodeScalars.prefix(300).map(Character.init))
    let b = Array(
      RandomText(seed: seed + 100).text().unicodeScalars.prefix(200).map(Character.init))
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(diagonal + (x == y ? 0 : 1), above + 1, row[j] + 1)
        diagonal = above
      }
    }
    #expect(Levenshtein.distance(a, b) == row[b.count])
  }

  @Test func jsonWithoutTextIsRefused() {
    for content in ["{}", "{ nonsense", "{\"pages\": []}"] {
      #expect(throws: EvaluationError.self) { try EvaluatedText(file: Array(content.utf8)) }
    }
    #expect(throws: EvaluationError.self) { try EvaluatedText(file: [0x41, 0xFF]) }
  }
}

@Suite struct EditScoreTests {
  /// Judges the edits of an example of text that is converted.
  private func judged(_ text: String, truth: String, known: [String] = []) throws -> EditScore {
    let document = try Documents.converted(text, known: known)
    let output = document.output(
      .json, pipeline: PipelineRecord(pipeline: .standard, fingerprint: "f"))
    return try EditScore(truth: EvaluatedText(truth), output: output)
  }

  @Test func aRightEditIsRight() throws {
    let score = try judged(
      "Ärendet gick till kommun-\nstyrelsen för beslut enligt 22 $ kommunallagen.",
      truth: "Ärendet gick till kommunstyrelsen för beslut enligt 22 § kommunallagen.")
    #expect(score.edits.map(\.verdict) == [.right, .right])
    #expect(score.precision == 1)
  }

  @Test func aWrongEditSaysWhatTheTruthHas() throws {
    let score = try judged(
      "Ärendet gick till kommun-\nstyrelsen för beslut.",
      truth: "Ärendet gick till kommun-styrelsen för beslut.")
    #expect(score.edits.map(\.verdict) == [.wrong])
    #expect(score.edits.first?.truth == "kommun-styrelsen")
    #expect(score.precision == 0)
  }

  @Test func whatWasTakenOutIsJudgedByItsPlace() throws {
    let text = "Nämnden beslutar att |\nbifalla förslaget."
    let right = try judged(text, truth: "Nämnden beslutar att bifalla förslaget.")
    #expect(right.edits.map(\.verdict) == [.right])
    let wrong = try judged(text, truth: "Nämnden beslutar att | bifalla förslaget.")
    #expect(wrong.edits.map(\.verdict) == [.wrong])
  }

  @Test func textThatTheTruthLacksIsNotJudged() throws {
    let score = try judged("Ärendet gick till kommun-\nstyrelsen.", truth: "Något helt annat.")
    #expect(score.edits.map(\.verdict) == [.unplaced])
    #expect(score.precision == nil)
  }

  @Test func otherJSONIsRefused() {
    #expect(throws: EvaluationError.self) {
      try EditScore(truth: EvaluatedText("a"), output: Array("{\"a\": 1}".utf8))
    }
  }
}
