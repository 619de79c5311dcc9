extension RepairWords {
  /// What fits where in Swedish.
  static let swedish = RepairWords(
    hanging: ["och", "eller", "samt", "respektive", "till", "som"],
    particles: [
      "nu", "in", "ut", "upp", "ner", "över", "under", "efter", "för", "av", "på", "om", "till",
      "från", "mot", "sam",
    ],
    partitives: ["av"],
    articles: [
      "en", "ett", "den", "det", "de", "denna", "detta", "dessa", "ny", "nya", "nytt",
    ],
    inflections: ["s", "n", "en", "et", "ns", "ens", "ets", "na", "nas", "er", "ar", "or"],
    pluralEndings: ["arna", "erna", "orna", "arnas", "ernas", "ornas"],
    usualCompounds: [
      "arbetsutskottet", "barnkonventionen", "budgetberedningen", "delegationsbeslut",
      "delegationsordningen", "delårsrapport", "detaljplan", "detaljplanen", "ekonomiutskottet",
      "förvaltningschef", "förvaltningschefen", "handlingsplan", "internkontroll",
      "investeringsbudget", "kommunallagen", "kommunchefen", "kommundirektören",
      "kommunfullmäktige", "kommunstyrelse", "kommunstyrelsen", "ledningsutskottet",
      "medborgarförslag", "medborgarförslaget", "omsorgsnämnden", "protokollsutdrag",
      "revisionsrapport", "samhällsbyggnadsnämnden", "sammanträde", "sammanträdet",
      "sammanträdesdatum", "socialnämnden", "tjänsteskrivelse", "tjänsteskrivelsen",
      "tjänstgörande", "utbildningsnämnden", "verksamhetsberättelse", "verksamhetsplan",
      "årsredovisning", "årsredovisningen", "ärendebeskrivning",
    ],
    headingWords: [
      "frånvarande", "närvarande", "föredragande", "föregående", "underhåll", "övrigt", "övriga",
      "årsstämman", "årsstämma", "årsmöte", "årsmötet", "mötet", "möte", "nästa", "genomgång",
      "information", "rapport", "rapporter", "redovisning", "ekonomisk", "förslag", "fråga",
      "frågor", "motion", "motioner", "verksamheten", "nämnden", "styrelsen", "kommunen",
      "förvaltningen", "kostnaden", "ärendet", "åtgärder", "kommunstyrelsens", "utredningen",
      "åtgärderna", "länsstyrelsen", "utdragsbestyrkande", "inbjudna", "välkomna", "tillstånd",
      "fastställande", "godkännande", "mötets", "stämmans", "stämman", "föreningens", "årsavgift",
      "årsredovisning", "öppnande", "ändring", "rösträknare", "justeringsmän", "förvaltningens",
      "avvikelse", "överväganden",
    ],
    lawEndings: ["lagen", "balken", "förordningen", "ordningen", "stadgan", "lag", "stadgarna"],
    afterCommas: [
      "men", "vilket", "varför", "varvid", "medan", "eftersom", "dock", "utan", "varav",
    ],
    beforeLaws: ["i", "av"],
    chapterWords: ["kap.", "kap", "kapitlet"],
    referring: [
      "enligt", "se", "jfr", "jfr.", "jämför", "av", "i", "under", "med", "till",
      "protokoll", "protokollet", "protokollsutdrag",
    ],
    beforeShare: [
      "med", "om", "på", "till", "motsvarar", "motsvarande", "cirka", "ca", "ca.", "drygt",
      "knappt", "nästan", "närmare", "är", "var", "blev", "minst", "högst", "över", "under",
      "mellan", "från", "av", "ger", "utgör", "utgjorde", "omkring", "ungefär", "endast", "bara",
      "hela", "nära", "minus", "plus", "uppgår", "uppgick", "nått", "nådde", "når", "budgeterade",
      "äger", "ägde", "omfattar",
    ],
    afterShare: [
      "av", "från", "till", "och", "i", "per", "jämfört", "högre", "lägre", "mer", "mindre", "på",
      "för", "under", "över", "vid", "ränta", "avdrag", "moms", "rabatt", "sedan", "mot", "eller",
      "samt", "som", "procentenheter", "år", "årligen", "inom", "utan", "men", "att", "är", "var",
      "året", "budgeterade", "efter",
    ],
    currencies: ["kr", "kr.", "kronor", "kronor.", "tkr", "mnkr", "mkr", "sek", "euro", ":-"],
    afterOrdinal: ["vice", "ordförande", "ersättare", "suppleant", "klass", "gången"],
    clockWords: ["kl", "kl.", "klockan"],
    beforeDay: ["den"],
    questionWords: [
      "är", "har", "kan", "ska", "skall", "räcker", "hur", "vad", "vem", "när", "var", "varför",
      "blir", "finns", "får", "måste", "bör", "vilka", "vilken", "vilket", "behövs", "menar",
    ],
    volumeWords: [
      "vatten", "dygn", "dygnet", "volym", "volymen", "slam", "avlopp", "kubik", "kubikmeter",
      "sekund", "timme", "massor", "grus", "jord", "virke", "biogas", "gas", "dricksvatten",
      "förbrukning", "förbrukningen", "renat", "pumpades",
    ],
    conjunctions: ["och", "att", "eller", "samt"],
    oneLetterWords: ["i", "å"],
    abbreviations: [
      "resp", "inkl", "exkl", "forts", "enl", "ang", "avd", "prel", "max", "min", "ordf", "sekr",
      "just", "ers", "tjänstg", "milj", "info", "moms", "komm", "kapt", "prof", "civ", "stud",
      "lagr", "reg", "sammantr", "gem", "allm", "beträff", "mots", "uppg", "obl", "kand", "etc",
    ],
    spans: [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december", "måndag", "tisdag", "onsdag", "torsdag", "fredag",
      "lördag", "söndag", "måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar",
      "söndagar",
    ],
    hyphenated: [
      "ja": ["röst", "svar", "sida", "alternativ"], "nej": ["röst", "svar", "sida", "alternativ"],
    ],
    clauseWords: ["att"],
    usualWords: [
      "på", "är", "för", "från", "även", "så", "då", "måste", "också", "två", "över", "efter",
      "år", "när", "där", "här", "får", "går", "står", "några", "någon", "något", "inför", "åt",
      "själv", "själva", "många", "både", "således", "mötet", "möte", "gör", "skäl", "äga", "väg",
    ],
    neighbours: [
      Neighbour(
        word: "för", before: ["ordförande", "sekreterare", "förslag", "därför"],
        after: ["att", "närvarande", "övrigt"], beforeYear: false, endsSentences: false),
      Neighbour(
        word: "är",
        before: ["det", "som", "detta", "vi", "inte", "den", "de", "han", "hon", "jag", "man"],
        after: ["det", "inte", "att", "en", "ett", "nu"], beforeYear: false, endsSentences: false),
      Neighbour(
        word: "år",
        before: ["per", "varje", "ett", "förra", "nästa", "föregående", "två", "tre", "fyra"],
        after: [], beforeYear: true, endsSentences: true),
    ],
    nationalLetters: ["å", "ä", "ö", "é", "ü"],
    foreignWords: [
      "the", "of", "this", "that", "with", "your", "from", "which", "und", "der", "nicht",
    ],
    confusions: .swedish,
    partySigns: [
      "($)": "(S)", "($S)": "(S)", "(5)": "(S)", "($D)": "(SD)", "(SÒ)": "(SD)", "(€)": "(C)",
    ],
    partyLookalikes: [
      "E": "L", "Ł": "L", "£": "L", "SO": "SD", "S0": "SD", "KO": "KD", "K0": "KD",
    ],
    parties: ["S", "M", "C", "L", "V", "MP", "KD", "SD", "FP", "FI"],
    mailStems: ["e-post", "epost", "mail"])
}
