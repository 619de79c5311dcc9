import Testing

@testable import Extraction

@Suite struct VerdictTests {
  private func verdict(
    characters: Int = 1500, broken: Double = 0, image: Double = 0, ocrFont: Bool = false,
    vowels: Double? = 0.4, known: Double? = 0.95
  ) throws -> TextLayerVerdict {
    try TextLayerVerdict(
      .init(
        characters: characters, brokenShare: broken, imageShare: image, hasOCRFont: ocrFont,
        vowelShare: vowels, knownShare: { known }))
  }

  @Test func digitalTextIsUsed() throws {
    #expect(try verdict().isGood)
    #expect(try verdict(image: 0.3, known: 0).isGood)
  }

  @Test func whyPicturesWereNotLookedAtIsSaid() throws {
    let evidence = { (isTypeset: Bool) in
      TextLayerVerdict.Evidence(
        characters: 900, brokenShare: 0, imageShare: nil, isTypeset: isTypeset, hasOCRFont: false,
        vowelShare: 0.4, knownShare: { 0.9 })
    }
    #expect(
      try TextLayerVerdict(evidence(true)).reasons == [
        "The text layer has 900 characters; its words are spaced as in print, not as on a scan."
      ])
    #expect(
      try TextLayerVerdict(evidence(false)).reasons == [
        "The text layer has 900 characters; no picture of the file is large enough for a scan."
      ])
  }

  @Test func noTextIsRead() throws {
    let verdict = try verdict(characters: 0, image: 1)
    #expect(!verdict.isGood)
    #expect(verdict.reasons == ["The page has no text layer; 100 % of the page lies under images."])
  }

  @Test func charactersThatStandForNothingCount() throws {
    let verdict = try verdict(broken: 0.2)
    #expect(!verdict.isGood)
    #expect(verdict.reasons.joined().contains("20 %"))
  }

  @Test func hiddenTextIsJudgedByTheDictionary() throws {
    #expect(try verdict(image: 1, known: 0.93).isGood)
    #expect(try !verdict(image: 1, known: 0.4).isGood)
    #expect(try !verdict(characters: 30, image: 1).isGood)
    #expect(try !verdict(ocrFont: true, known: 0.4).isGood)
  }

  @Test func mixedUpLettersAreNoticed() throws {
    #expect(try !verdict(vowels: 0.1, known: 0.05).isGood)
    #expect(try verdict(vowels: 0.1, known: 0.6).isGood)
  }
}
