extension LetterheadWords {
  /// Letterheads and footers of Swedish minutes.
  static let swedish = LetterheadWords(
    documentKinds: [
      "protokoll", "sammanträdesprotokoll", "protokollsutdrag", "mötesprotokoll",
      "beslutsprotokoll", "kallelse", "föredragningslista", "minnesanteckningar",
      "styrelseprotokoll", "årsmötesprotokoll", "stämmoprotokoll", "tjänsteskrivelse",
    ],
    phrases: [
      "justerandes sign", "justerandes signatur", "justerandes signaturer", "justerandens sign",
      "justerandens signatur", "justerarens signatur", "justerarnas signaturer",
      "ordförandes sign", "ordförandens sign", "ordförandes signatur", "justerares sign",
      "justerares signatur", "justerandes", "ordf sign",
      "just sign", "juster sign", "sekr sign", "sekreterares sign", "sekreterarens sign",
      "justerarnas sign", "justerarens sign", "justerandes signum", "ordförandes signum",
      "utdragsbestyrkande", "utdraget bestyrks",
      "utdrag bestyrkes", "utdragets bestyrkande", "rätt utdraget intygar",
      "protokollsjusterarnas signatur", "protokollsjusterarens signatur",
      "protokollsjusterares signatur", "expedierad den", "dokument-id", "penneo dokumentnyckel",
    ],
    labels: [
      "sammanträdesdatum", "sammanträdes datum", "mötesdatum", "datum", "diarienummer", "blad",
      "blad nr", "sign",
    ],
    contactWords: [
      "postadress", "besöksadress", "adress", "telefon", "tel", "tfn", "telefax", "fax", "växel",
      "bankgiro", "plusgiro", "postgiro", "org.nr", "organisationsnummer", "orgnr", "e-post",
      "e-postadress", "webbplats", "hemsida", "internet", "webb",
    ],
    stampWords: ["INKOM", "INKOMMEN", "INKOMMET", "ANKOM", "INK"],
    datedStampWords: [
      "JUSTERAT", "JUSTERAD", "EXPEDIERAT", "EXPEDIERAD", "REGISTRERAT", "REGISTRERAD", "DELGIVET",
      "DELGIVEN", "ARKIVERAT", "ARKIVERAD", "DIARIEFÖRT", "DIARIEFÖRD", "GRANSKAT", "ATTESTERAS",
    ],
    pageWords: ["sida", "sid", "sidan", "sidnr", "s", "blad"],
    ofWords: ["av"],
    municipalityWords: ["kommun", "kommuns", "kommunen", "stad", "stads"],
    bodyEndings: [
      "nämnd", "nämnden", "styrelse", "styrelsen", "fullmäktige", "utskott", "utskottet",
      "beredning", "beredningen", "direktion", "direktionen", "kommitté", "kommittén",
      "delegation", "delegationen", "råd", "rådet", "förening", "föreningen", "samfällighet",
      "samfälligheten", "byalag", "förbund", "förbundet", "bolag", "stiftelse", "stiftelsen",
    ],
    bodyJoiners: ["och", "för", "i", "inom", "samt"])
}
