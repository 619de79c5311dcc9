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
      (.date, ["datum", "sammanträdesdatum", "mötesdatum", "sammanträdesdag", "protokollsdatum"]),
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
          "sekreteraren", "antecknat av", "nedtecknat av", "vid pennan", "protokollfört av",
          "protokollet fört av", "protokollet skrivet av", "sekreterare vid mötet",
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
          "tjänstgörande ledamöter", "deltog", "närvarolista", "närvaroförteckning",
          "beslutsfattare", "närvaro", "närvarande styrelsemedlemmar", "närvarande deltagare",
          "närvarande vid mötet", "närvarande vid mötet var", "närvarande vid sammanträdet",
          "närvarande på mötet var", "närvarande personer", "vid mötet närvarade", "på plats",
          "närvarande på plats", "deltagare på plats", "deltog på plats", "närvarande via teams",
          "närvarande via zoom", "närvarande via länk", "närvarande digitalt",
          "närvarande på distans", "deltagare via teams", "deltagare via länk", "deltog via teams",
          "deltog digitalt", "medverkande", "mötesdeltagare",
          "mötesdeltagarna", "deltagarna",
          "närvarande med rösträtt", "röstberättigade", "närvarande röstberättigade", "ordinarie",
          "ledamöterna",
        ]
      ),
      (
        .people(role: "tjänstgörande ersättare", present: true),
        [
          "tjänstgörande ersättare", "beslutande ersättare", "tjg ersättare",
          "ersättare som tjänstgör", "ersättare som beslutar",
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
        ["1:e vice ordförande", "förste vice ordförande", "första vice ordförande"]
      ),
      (
        .people(role: "2:e vice ordförande", present: true),
        ["2:e vice ordförande", "andre vice ordförande", "andra vice ordförande"]
      ),
      (
        .people(role: "övrig deltagare", present: true),
        [
          "övriga deltagare", "övriga deltagande", "övriga närvarande", "övriga", "adjungerade",
          "andra närvarande", "övriga deltagare på mötet", "inbjuden", "dessutom", "sekretariatet",
          "kansliet",
          "adjungerad", "andra deltagare", "närvarorätt", "närvarande med närvarorätt",
          "personalföreträdare", "övriga närvarande utan rösträtt", "närvarande utan rösträtt",
          "ej röstberättigade", "övriga deltog",
          "föredragande", "inbjudna", "gäster",
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
          "lämnat förhinder", "frånv", "anmälde förhinder", "frånvaro",
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

extension AttendanceWords {
  /// Lists of people in Swedish.
  static let swedish = AttendanceWords(
    member: "ledamot",
    substitute: "tjänstgörande ersättare",
    particles: [
      "af", "av", "von", "van", "de", "der", "den", "la", "le", "du", "da", "di", "dos", "el", "al",
      "bin", "ibn", "ten", "zu", "und", "abu", "ben",
    ],
    roleEndings: [
      "ordförande", "ordföranden", "ledamot", "ersättare", "suppleant", "sekreterare",
      "sekreteraren", "chef", "chefen", "direktör", "direktören", "ekonom", "handläggare",
      "strateg", "samordnare", "utredare", "jurist", "arkitekt", "ingenjör", "inspektör", "rektor",
      "controller", "revisor", "revisorn", "assistent", "planerare", "konsult", "kassör",
      "kassören", "koordinator", "utvecklare", "projektledare", "ledare", "specialist",
      "kommunikatör", "administratör", "registrator", "nämndsekreterare", "sakkunnig",
      "kommunalråd", "oppositionsråd", "justerare", "justeringsperson", "rådgivare", "lärare",
      "sköterska", "antikvarie", "geolog", "ekolog", "biolog", "doktor", "läkare", "ombud",
      "representant", "praktikant", "ledamöter", "ledamöterna", "ersättarna", "ledamoten",
      "ersättaren", "tjänsteman", "tjänsteperson", "adjungerad", "gruppledare",
      "föredragande", "medlem", "styrelsemedlem", "talman", "stadsjurist", "lantmätare",
      "förvaltare", "analytiker", "pedagog", "bibliotekarie", "ordf", "sekr", "herde",
      "komminister",
      "representanter", "representanterna", "revisorer", "suppleanter", "medlemmar", "tjänstemän",
      "tjänstepersoner", "styrelsemedlemmar", "mästare", "diakon", "kamrer", "kanslist", "vd",
      "vaktmästare",
      "ansvarig", "kontaktperson",
    ],
    roleWords: [
      "vice", "1:e", "2:e", "3:e", "förste", "andre", "tredje", "tf", "bitr", "biträdande", "t.f",
      "tillförordnad", "1:a", "2:a", "första", "andra", "v", "tjänstgörande", "ej", "icke",
      "ordinarie", "avgående", "adjungerad", "inte",
    ],
    addresses: ["nr", "lgh", "tel"],
    abbreviations: [
      "ordf": "ordförande", "sekr": "sekreterare", "v ordf": "vice ordförande",
      "vice ordf": "vice ordförande", "ers": "ersättare", "tj ers": "tjänstgörande ersättare",
      "tjg": "tjänstgörande ersättare", "tj": "tjänstgörande ersättare",
      "tjg ers": "tjänstgörande ersättare", "tjg ersättare": "tjänstgörande ersättare",
      "tj ersättare": "tjänstgörande ersättare", "tjänstg ersättare": "tjänstgörande ersättare",
      "suppl": "suppleant", "led": "ledamot", "ersättarna": "ersättare",
      "ordföranden": "ordförande", "ledamöterna": "ledamot", "suppleanterna": "suppleant",
      "tjänstgörande ersättarna": "tjänstgörande ersättare",
      "ej tjänstgörande ersättarna": "ej tjänstgörande ersättare",
      "tjänstg ers": "tjänstgörande ersättare", "tjänstgörande ers": "tjänstgörande ersättare",
      "ej tjg ers": "ej tjänstgörande ersättare", "v ordförande": "vice ordförande",
      "1:e v ordförande": "1:e vice ordförande", "2:e v ordförande": "2:e vice ordförande",
      "1 v ordf": "1:e vice ordförande", "2 v ordf": "2:e vice ordförande",
      "förste v ordf": "förste vice ordförande", "andre v ordf": "andre vice ordförande",
      "1:e v ordf": "1:e vice ordförande", "2:e v ordf": "2:e vice ordförande",
      "1:e vice ordf": "1:e vice ordförande", "2:e vice ordf": "2:e vice ordförande",
      "1 e vice ordförande": "1:e vice ordförande", "2 e vice ordförande": "2:e vice ordförande",
      "1.e vice ordförande": "1:e vice ordförande", "2.e vice ordförande": "2:e vice ordförande",
    ],
    replacing: [
      "ersätter", "tjänstgör för", "i stället för", "istället för", "ers för", "vikarie för",
      "träder in för", "för", "tjg för", "tj för", "tjänstgör istället för",
      "tjänstgör i stället för", "ers",
    ],
    copulas: ["var", "är", "som"],
    relative: "som",
    joining: ["och", "samt", "&"],
    from: ["från och med", "fr.o.m", "fr o m", "from", "från", "f.r.o.m", "fr.om", "anlände"],
    to: ["till och med", "t.o.m", "t o m", "tom", "till", "t.om", "lämnade"],
    except: ["ej", "utom", "inte", "jäv", "jävig", "deltar", "deltog", "undantag"],
    noNames: [
      "plats", "tid", "datum", "sida", "protokoll", "paragraf", "paragrafer", "punkt", "övriga",
      "ordförande", "ordföranden", "sekreterare", "sekreteraren", "justerare", "kommunhuset",
      "stadshuset", "rådhuset", "nämnden", "styrelsen", "mötet", "beslut", "bilaga", "samtliga",
      "jag", "vi", "det", "den", "de", "i", "på", "vid", "från", "till", "med", "av", "kl",
      "ledamot", "ersättare", "ledamöter", "ingen", "inga", "alla", "samt", "och", "även", "hela",
      "anmält", "förhinder", "digitalt", "teams", "zoom", "distans", "delvis", "mot", "både",
      "efter", "under", "därefter", "enligt", "se", "bilagd", "bilagda", "sedan", "också", "ja",
      "nej", "närvarande", "frånvarande", "valdes", "vald", "valda", "utsågs", "beslutades",
      "genomgicks",
      "fastställdes", "godkändes", "konstaterades", "informerades", "föreslogs", "noterades",
    ],
    sentenceWords: [
      "då", "när", "eftersom", "om", "för", "som", "hos", "inför", "utan", "dock", "men", "så",
      "nu",
      "här", "där", "detta", "denna", "dessa", "han", "hon", "dagens", "mötets", "årets",
      "dessutom",
      "däremot", "vidare", "därtill",
    ],
    givenNames: ["inga"],
    firstNames: swedishFirstNames,
    besides: ["även", "samt", "dessutom", "därtill"],
    ways: [
      "via teams", "via zoom", "via länk", "via telefon", "via skype", "digitalt", "på distans",
      "per telefon", "på länk", "per mejl", "via mejl", "per mail", "via mail",
      "per telefon och mejl", "per telefon och mail", "online", "via webben", "via nätet",
      "distans", "via webb",
    ],
    attending: [
      "deltar", "deltog", "deltagit", "deltagande", "medverkar", "medverkade", "närvarar",
      "närvarade", "närvarande", "uppkopplad",
    ],
    partly: ["del av", "delar av", "delvis", "delvis under", "under del av"],
    parties: ["S", "M", "C", "L", "FP", "KD", "V", "MP", "SD"],
    partyNames: [
      "socialdemokraterna", "moderaterna", "moderata samlingspartiet", "centerpartiet", "centern",
      "liberalerna", "folkpartiet", "folkpartiet liberalerna", "kristdemokraterna",
      "vänsterpartiet", "miljöpartiet", "miljöpartiet de gröna", "sverigedemokraterna",
      "arbetarepartiet socialdemokraterna", "nya moderaterna",
    ],
    columns: [
      "namn": .name, "ledamot": .name, "ledamöter": .name, "förnamn efternamn": .name,
      "beslutande": .name, "ersättare": .name, "närvarande ledamöter": .name, "parti": .party,
      "organisation": .party,
      "partibeteckning": .party, "roll": .role, "uppdrag": .role, "funktion": .role,
      "befattning": .role, "titel": .role, "närvaro": .presence, "närvarande": .presence,
      "närv": .presence, "när": .presence, "ersätter": .replaces, "tjänstgör för": .replaces,
      "tjg för": .replaces, "ersättare för": .replaces, "ers för": .replaces,
      "tjänstgörande för": .replaces, "tjänstgörande ersättare": .substitute,
      "ersätts av": .substitute, "ersatt av": .substitute, "ersättes av": .substitute,
      "tjg ersättare": .substitute, "tjg ers": .substitute, "tjänstg ersättare": .substitute,
      "frånvarande": .absentees, "ej närvarande": .absentees, "frånv": .absentees,
      "anmärkning": .note,
      "notering": .note, "kommentar": .note,
      "paragrafer": .note, "paragraf": .note, "": .note,
      "ja": .vote, "nej": .vote, "avst": .vote, "avstår": .vote, "avstod": .vote,
      "avstått": .vote, "reservation": .vote, "reserverar sig": .vote, "jäv": .vote,
    ],
    here: ["ja", "närvarande", "närv", "x"],
    away: ["nej", "frånvarande", "frånv", "förhinder", "förhindrad", "anmält förhinder", "ej"],
    chair: ["ordförande", "mötesordförande", "ordföranden"],
    secretary: ["sekreterare", "mötessekreterare", "sekreteraren", "protokollförare"])
}
