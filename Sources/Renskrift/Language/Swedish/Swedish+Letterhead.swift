extension LetterheadWords {
  /// Letterheads and footers of Swedish minutes.
  static let swedish = LetterheadWords(
    documentKinds: [
      "protokoll", "sammanträdesprotokoll", "protokollsutdrag", "mötesprotokoll",
      "beslutsprotokoll", "kallelse", "föredragningslista", "minnesanteckningar",
      "styrelseprotokoll", "årsmötesprotokoll", "stämmoprotokoll",
    ],
    phrases: [
      "justerandes sign", "justerandes signatur", "justerandes signaturer", "justerandens sign",
      "justerandens signatur", "ordförandes sign", "ordförandens sign", "justerares sign",
      "justerares signatur", "utdragsbestyrkande", "utdraget bestyrks", "utdrag bestyrkes",
      "sammanträdesdatum", "mötesdatum",
    ],
    pageWords: ["sida", "sid", "sidan", "s", "sidnr", "sidnummer"],
    ofWords: ["av"])
}
