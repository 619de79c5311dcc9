extension MeetingWords {
  /// Meetings in Swedish.
  static let swedish = MeetingWords(
    municipalities: swedishMunicipalities,
    municipalityNames: Set(swedishMunicipalities.map { $0.lowercased() }),
    municipalityForms: swedishMunicipalityForms,
    municipalityNouns: ["kommun", "kommuns", "stad", "stads"],
    municipalityTitles: ["region"],
    regions: [
      ("stockholm", "Region Stockholm"),
      ("uppsala", "Region Uppsala"),
      ("sörmland", "Region Sörmland"),
      ("östergötland", "Region Östergötland"),
      ("jönköpings län", "Region Jönköpings län"),
      ("kronoberg", "Region Kronoberg"),
      ("kalmar län", "Region Kalmar län"),
      ("blekinge", "Region Blekinge"),
      ("skåne", "Region Skåne"),
      ("halland", "Region Halland"),
      ("värmland", "Region Värmland"),
      ("örebro län", "Region Örebro län"),
      ("västmanland", "Region Västmanland"),
      ("dalarna", "Region Dalarna"),
      ("gävleborg", "Region Gävleborg"),
      ("västernorrland", "Region Västernorrland"),
      ("jämtland härjedalen", "Region Jämtland Härjedalen"),
      ("västerbotten", "Region Västerbotten"),
      ("norrbotten", "Region Norrbotten"),
    ],
    kinds: [
      "protokoll": .minutes, "sammanträdesprotokoll": .minutes, "mötesprotokoll": .minutes,
      "beslutsprotokoll": .minutes, "styrelseprotokoll": .minutes, "årsmötesprotokoll": .minutes,
      "stämmoprotokoll": .minutes, "styrelsemötesprotokoll": .minutes,
      "årsstämmoprotokoll": .minutes, "diskussionsprotokoll": .minutes,
      "minnesanteckningar": .minutes, "mötesanteckningar": .minutes,
      "föreningsstämmoprotokoll": .minutes, "konstitueringsprotokoll": .minutes,
      "protokollsutdrag": .extract, "protokollutdrag": .extract,
      "sammanträdesprotokollsutdrag": .extract, "utdrag": .extract,
      "kallelse": .summons, "föredragningslista": .summons, "dagordning": .summons,
      "ärendelista": .summons, "kungörelse": .summons,
    ],
    titlePrepositions: ["från", "fört", "förd", "vid", "för", "nr", "nummer", "över", "av"],
    bodies: .swedish,
    dates: .swedish,
    fields: swedishFields,
    attendance: .swedish,
    items: ItemWords(
      signs: ["paragraf", "paragrafer", "paragraferna", "par"],
      noPrefixes: ["se", "jfr", "enl", "den", "det", "via", "obs", "jmf", "nya", "ur", "åter"],
      caseLabels: [
        "dnr", "diarienr", "diarienummer", "d nr", "ärendenr", "ärendenummer", "ärende nr",
        "beteckning", "vår beteckning", "diarie nr", "ärendebeteckning", "d.nr", "d,nr",
        "diarie-nr",
        "ärende-id", "ärendeid", "ärende-nr",
      ],
      continuations: ["forts", "fortsättning", "fortsatt"],
      contents: [
        "innehåll", "innehållsförteckning", "ärendelista", "ärendeförteckning", "dagordning",
        "föredragningslista", "ärenden", "paragrafer", "ärendeöversikt", "förslag till dagordning",
      ],
      closings: [
        "anslag/bevis", "anslag", "bevis om anslag", "anslagsbevis", "bevis", "underskrifter",
        "underskrift", "signaturer", "anslagstavlan", "tillkännagivande av justerat protokoll",
        "bevis/anslag", "bevis om tillkännagivande av justerat protokoll", "omröstningslista",
        "närvarolista", "närvaro- och omröstningslista", "voteringslista", "bilaga",
        "signaturlista", "vid protokollet", "justeras", "underskrifter av protokollet",
      ],
      openings: [
        "mötet öppnas", "mötet öppnades", "mötets öppnande", "mötet avslutas", "mötet avslutades",
        "mötets avslutande", "årsmötets avslutande", "årsmötets öppnande", "stämmans öppnande",
        "stämmans avslutande", "sammanträdets öppnande", "sammanträdet öppnas",
        "val av justerare", "val av protokolljusterare", "val av sekreterare",
        "föregående protokoll", "föregående mötes protokoll", "föregående mötesprotokoll",
        "fastställande av dagordning", "godkännande av dagordning", "nästa möte",
        "kommande möte", "övriga frågor", "upprop",
      ]),
    proceedings: .swedish)
}

extension BodyWords {
  /// Swedish bodies and organisations.
  static let swedish = BodyWords(
    definite: [
      "nämnden", "styrelsen", "fullmäktige", "utskottet", "beredningen", "rådet", "kommittén",
      "kommitteen", "direktionen", "delegationen", "stämman", "presidiet", "förbundsdirektionen",
    ],
    indefinite: [
      "nämnd", "styrelse", "utskott", "beredning", "råd", "kommitté", "direktion", "delegation",
      "presidium",
    ],
    others: [
      "länsstyrelsen", "länsstyrelse", "socialstyrelsen", "rådet", "riksdagsstyrelsen",
      "folkhälsorådet", "elevråd", "elevrådet", "byråd", "samråd", "kommunalråd", "oppositionsråd",
      "landstingsråd", "regionråd",
      "ärendeberedning", "ärendeberedningen", "budgetberedning", "budgetberedningen",
      "valberedning", "valberedningen", "beredningen", "beredning", "delegationen", "delegation",
      "transportstyrelsen", "energistyrelsen",
      "domstolsstyrelsen", "skolstyrelsen", "hyresnämnden", "arrendenämnden", "justitieråd",
      "departementsråd", "kansliråd", "regeringsråd", "hovrättsråd",
      "miljöråd", "stadsråd", "borgarråd",
    ],
    joining: ["och", "samt", "för", "&"],
    adjectives: [
      "gemensamma", "gemensam", "tekniska", "sociala", "regionala", "lokala", "kommunala",
    ],
    open: ["nämnden", "utskottet", "beredningen", "rådet", "kommittén", "delegationen", "nämnd"],
    organisations: [
      "förening", "föreningen", "samfällighet", "samfälligheten", "byalag", "byalaget", "stiftelse",
      "stiftelsen", "förbund", "förbundet", "aktiebolag", "klubb", "klubben", "sällskap",
      "sällskapet", "församling", "församlingen", "pastorat", "riksbank", "riksbanken",
    ],
    organisationWords: [
      "ab", "brf", "hb", "bolaget", "räddningstjänsten", "kommunalförbundet", "if", "ik", "bk",
      "gif", "samordningsförbundet", "idrottsförening", "ekonomisk",
    ],
    gatherings: ["sammanträde", "sammanträden", "möte", "protokoll", "sammanträdesprotokoll"],
    place: "i",
    assemblies: [
      "årsmöte": "Årsmöte", "årsmötet": "Årsmöte", "årsmötesprotokoll": "Årsmöte",
      "årsstämma": "Årsstämma", "årsstämman": "Årsstämma", "årsstämmoprotokoll": "Årsstämma",
      "föreningsstämma": "Föreningsstämma", "föreningsstämman": "Föreningsstämma",
      "föreningsstämmoprotokoll": "Föreningsstämma", "bolagsstämma": "Bolagsstämma",
      "bolagsstämman": "Bolagsstämma", "förbundsstämma": "Förbundsstämma",
      "medlemsmöte": "Medlemsmöte", "medlemsmötet": "Medlemsmöte", "höstmöte": "Höstmöte",
      "vårmöte": "Vårmöte",
    ])
}
