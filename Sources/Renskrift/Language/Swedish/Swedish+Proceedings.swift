extension ProceedingsWords {
  /// What happens in an item of Swedish minutes.
  static let swedish = ProceedingsWords(
    deciding: ["beslutar", "beslutade", "beslöt", "beslutat"],
    proposed: ["besluta"],
    decided: ["beslutades", "beslöts", "beslutas", "beslutats"],
    deciders: [
      "nämnden", "styrelsen", "mötet", "årsmötet", "stämman", "årsstämman", "utskottet",
      "fullmäktige", "föreningsstämman", "föreningen", "direktionen", "sammanträdet",
      "beredningen", "rådet", "presidiet", "vi", "kommittén", "kongressen", "klubben", "sektionen",
      "styrgruppen", "förbundsmötet", "höstmötet", "vårmötet", "medlemsmötet",
    ],
    clauses: ["att"],
    yes: ["ja", "ja-röster", "ja-röst", "jaröster", "jaröst", "ja-rösterna"],
    no: ["nej", "nej-röster", "nej-röst", "nejröster", "nejröst", "nej-rösterna"],
    abstain: [
      "nedlagda", "nedlagd", "avstår", "avstod", "avstående", "avst", "avstått", "avstod-röster",
      "avståenden", "avstå",
    ],
    absent: ["frånvarande", "frånv", "frånvaro"],
    votes: ["röster", "röst"],
    against: ["mot", "emot"],
    sums: ["summa", "totalt", "antal", "s:a", "resultat"],
    favours: ["bifall"],
    rejections: ["avslag"],
    voteFor: ["för"],
    voteColumns: ["röst", "röster", "röstade", "röstar", "röstning", "votering", "omröstning"],
    voteStems: ["ja", "nej", "rst", "röst", "avst"],
    reserving: [
      "reserverar", "reserverade", "reserverat", "reservera", "reservation", "reservationer",
    ],
    speechStems: [
      "inl", "yttra", "ordet", "debatt", "diskussion", "verl", "orda", "anf", "behandling",
    ],
    speaking: [
      "gör inlägg", "gjorde inlägg", "gör ett inlägg", "gjorde ett inlägg", "gör inläggen",
      "yttrar sig", "yttrade sig", "tar till orda", "tog till orda", "deltar i debatten",
      "deltog i debatten", "deltar i diskussionen", "deltog i diskussionen",
      "deltar i överläggningen", "deltog i överläggningen", "deltar i överläggningarna",
      "deltog i överläggningarna", "begär ordet", "begärde ordet", "har ordet", "hade ordet",
      "yttrar sig i ärendet", "deltar i ärendets behandling", "gör inlägg i ärendet",
      "framför inlägg", "har yttrat sig", "tar ordet", "tog ordet",
    ],
    debating: [
      "i debatten deltar", "i debatten deltog", "i debatten yttrar sig", "i debatten yttrade sig",
      "i ärendet yttrar sig", "i ärendet yttrade sig", "i ärendet yttrade sig även",
      "i överläggningen deltar", "i överläggningen deltog", "i överläggningarna deltar",
      "i överläggningarna deltog", "i diskussionen deltar", "i diskussionen deltog",
      "inlägg görs av", "inlägg gjordes av", "inlägg gjorde", "inlägg gör", "yttrande av",
      "yttrar sig gör", "ordet begärs av", "ordet begärdes av", "i debatten hördes",
      "under debatten yttrar sig", "under debatten yttrade sig", "under överläggningen yttrar sig",
      "under överläggningen yttrade sig", "yttranden görs av", "anföranden hålls av",
      "anförande hålls av", "anföranden hölls av", "inlägg",
    ],
    opening: [
      "öppnar", "öppnade", "öppnades", "öppnas", "öppnad", "öppnat", "började", "börjar",
      "startade", "startar", "inleddes", "inleder", "inledde",
    ],
    closing: [
      "avslutar", "avslutade", "avslutades", "avslutas", "avslutad", "avslutat", "slutade",
      "slutar", "upphörde",
    ],
    meetings: [
      "möte", "mötet", "sammanträde", "sammanträdet", "stämma", "stämman", "förhandlingarna",
    ],
    other: [
      "nästa", "nästkommande", "kommande", "föregående", "förra", "tidigare", "ajournerades",
    ],
    verbs: [
      "är", "var", "har", "hade", "blev", "blir", "ska", "skall", "kommer", "kan", "finns", "fanns",
      "gick", "går", "gicks", "gav", "ger", "tar", "tog", "togs", "fick", "får", "lade", "lades",
      "la", "görs", "gjordes", "gjorde", "sker", "föreligger", "förelåg", "hälsar", "hälsade",
      "förklarar", "informerar", "rapporterar", "redogör", "redovisar", "presenterar",
      "konstaterar", "konstateras", "godkänner", "godkänns", "fastställs", "föredrar", "föredrogs",
      "läggs", "läser", "lästes", "hölls", "höll", "meddelar", "finner", "fann", "vill",
      "uppdras", "uppdrogs", "anser", "ansåg", "föreslår", "föreslås", "bordläggs", "återkommer",
      "planeras", "diskuteras", "kallades", "bestämdes", "bestämde", "förekom", "saknas",
    ],
    verbEndings: ["ades", "ade", "des", "tes", "erar", "erade", "eras", "gjorde", "gick"],
    abbreviations: [
      "bil", "kap", "inkl", "exkl", "ang", "resp", "tel", "enl", "dvs", "osv", "mfl", "mm", "bla",
      "ca", "nuv", "kvm", "org", "orgnr", "dir", "forts", "förf", "reg", "med", "utg", "ekon",
    ])
}
