extension MeetingWords {
  /// The labels of the first and the last page of Swedish minutes.
  static let swedishFields: [String: FrontField] = {
    let lists: [(FrontField, [String])] = [
      (
        .placeAndTime,
        [
          "plats och tid", "när och var", "var och när", "tid och plats", "plats/tid", "tid/plats",
          "tid, plats", "plats, tid", "plats och tid för sammanträdet",
          "tid och plats för sammanträdet", "mötesplats och -tid", "tid och mötesplats",
        ]
      ),
      (.place, ["plats", "plats för sammanträdet", "lokal", "sammanträdesplats", "mötesplats"]),
      (
        .time,
        [
          "tid", "datum och tid", "tidpunkt", "mötestid", "mötestidpunkt", "sammanträdestid",
          "tid för sammanträdet", "mötet börjar", "mötet började", "mötets början", "mötesstart",
          "starttid",
        ]
      ),
      (
        .date,
        [
          "datum", "sammanträdesdatum", "mötesdatum", "sammanträdesdag", "protokollsdatum",
          "protokolldatum",
        ]
      ),
      (
        .items,
        [
          "paragrafer", "paragraf", "omfattar", "protokollet omfattar", "avser paragrafer",
          "justerade paragrafer",
          "paragrafer som justeras", "paragrafnummer", "ärenden",
        ]
      ),
      (
        .chair,
        [
          "ordförande", "mötesordförande", "ordf", "ordföranden", "godkännes av ordförande",
          "godkänns av ordförande",
        ]
      ),
      (
        .secretary,
        [
          "sekreterare", "mötessekreterare", "sekr", "vid protokollet", "protokollförare",
          "sekreteraren", "antecknat av", "protokollskribent", "nedtecknat av", "vid pennan",
          "protokollfört av", "protokollet fört av", "protokollet skrivet av",
          "sekreterare vid mötet",
          "protokollförare vid mötet",
        ]
      ),
      (
        .adjuster,
        [
          "utses att justera", "utsedd att justera", "utsedda att justera", "justerare",
          "justerande", "justeringsperson", "justeringspersoner", "protokolljusterare",
          "justeringsman", "justeringsmän", "justeras", "justerat", "att justera",
          "protokollsjusterare", "protokollsjusterande", "utsedd justerare", "utsedda justerare",
          "protokolljusterande",
        ]
      ),
      (
        .people(role: "ledamot", present: true),
        [
          "beslutande", "beslutande ledamöter", "ledamöter", "närvarande", "närvarande ledamöter",
          "deltagare", "deltagande", "beslutande/närvarande", "närvarande beslutande",
          "närvarande medlemmar", "närvarande styrelseledamöter", "ordinarie ledamöter",
          "ledamöter som beslutar", "närvarande var", "närvarande på mötet", "deltagare var",
          "deltog gjorde", "på mötet deltog", "vid mötet deltog", "närvarande från styrelsen",
          "beslutande politiker", "beslutande förtroendevalda", "närvarande förtroendevalda",
          "tjänstgörande ledamöter", "tjänstgörande", "deltog", "närvarolista",
          "närvaroförteckning",
          "beslutsfattare", "närvaro", "närvarande styrelsemedlemmar", "närvarande deltagare",
          "närvarande vid mötet", "närvarande vid mötet var", "närvarande vid sammanträdet",
          "närvarande på mötet var", "närvarande personer", "vid mötet närvarade", "på plats",
          "närvarande på plats", "deltagare på plats", "deltog på plats", "närvarande via teams",
          "närvarande via zoom", "närvarande via länk", "närvarande digitalt",
          "närvarande på distans", "deltagare via teams", "deltagare via länk", "deltog via teams",
          "deltog digitalt", "medverkande", "mötesdeltagare",
          "mötesdeltagarna", "deltagarna",
          "närvarande med rösträtt", "röstberättigade", "närvarande röstberättigade", "ordinarie",
          "ledamöterna", "närv", "styrelseledamöter", "styrelsemedlemmar", "följande deltog",
          "följande var närvarande", "följande personer var närvarande",
          "följande personer deltog", "följande närvarade", "följande ledamöter var närvarande",
          "följande medlemmar var närvarande", "närvarade", "närvarade gjorde", "tillstädes",
          "närvarande i styrelsen", "deltog i mötet", "deltagare på mötet", "deltagare vid mötet",
          "deltagande ledamöter", "deltagande medlemmar", "vi som var med", "med på mötet",
          "samlade var", "dessa var med", "kallade och närvarande", "ledamöter närvarande",
        ]
      ),
      (
        .people(role: "tjänstgörande ersättare", present: true),
        [
          "tjänstgörande ersättare", "beslutande ersättare", "tjg ersättare",
          "ersättare som tjänstgör", "ersättare som beslutar", "ersättare, tjänstgörande",
          "tjänstgörande suppleanter", "inkallade ersättare", "tjänstg ersättare",
        ]
      ),
      (
        .people(role: "ersättare", present: true),
        ["ersättare", "närvarande ersättare", "övriga ersättare", "ersättarna"]
      ),
      (
        .people(role: "suppleant", present: true),
        ["suppleant", "suppleanter", "närvarande suppleanter", "suppleanterna"]
      ),
      (
        .people(role: "ej tjänstgörande ersättare", present: true),
        [
          "ej tjänstgörande ersättare", "icke tjänstgörande ersättare", "ej tjänstg ersättare",
          "ej tjänstg. ersättare", "ej tjänstg ers", "ej tjänstg. ers", "ej tjg. ersättare",
          "närvarande ej tjänstgörande ersättare", "närvarande icke tjänstgörande ersättare",
          "ersättare som inte tjänstgör", "ersättare som ej tjänstgör",
          "övriga närvarande ersättare",
          "inte tjänstgörande ersättare", "ersättare ej tjänstgörande", "ej tjg ersättare",
          "ersättare, ej tjänstgörande", "ej tjänstgörande", "icke tjänstgörande",
          "närvarande, ej tjänstgörande ersättare", "närvarande ersättare, ej tjänstgörande",
          "närvarande, ej tjänstgörande", "närvarande ej tjänstgörande",
          "närvarande, icke tjänstgörande", "närvarande icke tjänstgörande",
        ]
      ),
      (
        .people(role: "ej beslutande ersättare", present: true),
        [
          "ej beslutande ersättare", "icke beslutande ersättare", "ej beslutande",
          "icke beslutande",
        ]
      ),
      (
        .people(role: "vice ordförande", present: true),
        ["vice ordförande", "v ordförande", "vice ordf"]
      ),
      (
        .people(role: "1:e vice ordförande", present: true),
        ["1:e vice ordförande"]
      ),
      (.people(role: "förste vice ordförande", present: true), ["förste vice ordförande"]),
      (.people(role: "första vice ordförande", present: true), ["första vice ordförande"]),
      (
        .people(role: "2:e vice ordförande", present: true),
        ["2:e vice ordförande"]
      ),
      (.people(role: "andre vice ordförande", present: true), ["andre vice ordförande"]),
      (.people(role: "andra vice ordförande", present: true), ["andra vice ordförande"]),
      (
        .people(role: "övrig deltagare", present: true),
        [
          "övriga deltagare", "övriga deltagande", "övriga närvarande", "övrig närvarande",
          "övriga", "adjungerade",
          "andra närvarande", "övriga deltagare på mötet", "inbjuden", "dessutom", "sekretariatet",
          "kansliet",
          "adjungerad", "andra deltagare", "närvarorätt", "närvarande med närvarorätt",
          "personalföreträdare", "övriga närvarande utan rösträtt", "närvarande utan rösträtt",
          "ej röstberättigade", "övriga deltog",
          "föredragande", "inbjudna", "gäster", "gäst", "tolk", "tolkar", "åhörare", "personal",
          "från valberedningen", "från kansliet", "från revisorerna", "på telefon",
          "delvis närvarande", "även närvarande",
        ]
      ),
      (
        .people(role: "tjänsteman", present: true),
        [
          "tjänstemän", "närvarande tjänstemän", "tjänsteman", "deltagande tjänstemän",
          "tjänstemännen",
        ]
      ),
      (
        .people(role: "tjänsteperson", present: true),
        ["tjänstepersoner", "närvarande tjänstepersoner", "tjänsteperson", "tjänstepersonerna"]
      ),
      (.people(role: "insynsplats", present: true), ["insynsplats", "insynsplatser", "insyn"]),
      (
        .people(role: "facklig representant", present: true),
        ["fackliga representanter", "facklig representant", "personalrepresentanter"]
      ),
      (
        .people(role: "ledamot", present: false),
        [
          "frånvarande", "frånvarande ledamöter", "ej närvarande", "anmält förhinder", "förhinder",
          "förhindrade", "frånvarande med anmälan", "anmäld frånvaro", "återbud", "ej deltagande",
          "meddelat förhinder", "meddelat frånvaro", "meddelat ej närvaro", "anmält frånvaro",
          "förfall", "frånvarande styrelseledamöter", "frånvarande styrelsemedlemmar",
          "ej närvarande ledamöter", "ej närvarande styrelseledamöter", "frånvarande medlemmar",
          "frånvarande/anmält förhinder", "anmälda förhinder", "har anmält förhinder",
          "förhindrade ledamöter", "förhindrad", "ej närv", "inte närvarande", "sjukanmäld",
          "sjukanmälda", "anmäld frånvarande", "anmälda frånvarande", "anmält frånvarande",
          "lämnat återbud",
          "lämnat förhinder", "frånv", "anmälde förhinder", "frånvaro", "icke närvarande",
          "hade anmält förhinder", "hade förhinder", "har meddelat förhinder",
          "meddelade förhinder", "med anmält förhinder", "deltog ej", "deltog inte", "ej på plats",
          "kunde inte närvara", "kunde ej närvara", "kunde inte delta", "kunde inte komma",
          "giltigt förfall", "anmält förfall", "ej anmäld frånvaro", "ej anmält frånvaro",
          "uteblivna", "uteblev", "ursäktade", "avböjt", "sjuk", "sjuka", "borta", "saknades",
          "saknas", "ej närvarande medlemmar", "inte på plats",
        ]
      ),
      (
        .other,
        [
          "underskrifter", "underskrift", "justeringens plats och tid",
          "justeringens tid och plats",
          "plats och tid för justering", "tid och plats för justering", "justering",
          "justeringsdatum", "organ", "instans", "anslag/bevis", "bevis", "anslag",
          "datum för anslags uppsättande", "datum då anslaget sätts upp", "förvaringsplats",
          "förvaringsplats för protokollet", "datum för anslags nedtagande",
          "datum då anslaget tas ned", "datum för anslagets nedtagande", "mötesform",
          "datum för anslagets uppsättande", "anslagsdatum", "anslaget sätts upp",
          "anslaget tas ned", "digital justering", "punkt", "vad", "ansvar", "ajournering",
          "ajourneringar", "hanteringsklass", "beslutsinstans", "styrelse", "kallade",
          "nämnd", "protokollet förvaras", "typ av möte", "mötestyp", "dagordning", "bilagor",
          "sändlista", "kopia till", "utdragsbestyrkande", "justeringsplats", "offentlig justering",
          "delges", "distribution",
        ]
      ),
    ]
    return Dictionary(
      lists.flatMap { field, labels in labels.map { ($0, field) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
