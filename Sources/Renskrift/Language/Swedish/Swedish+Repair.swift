extension RepairWords {
  /// What fits where in Swedish.
  static let swedish = RepairWords(
    hanging: ["och", "eller", "samt", "respektive", "till", "som"],
    particles: [
      "nu", "in", "ut", "upp", "ner", "över", "under", "efter", "för", "av", "på", "om", "till",
      "från", "mot", "sam",
    ],
    articles: [
      "en", "ett", "den", "det", "de", "denna", "detta", "dessa", "ny", "nya", "nytt",
    ],
    inflections: ["s", "n", "en", "et", "ns", "ens", "ets", "na", "nas", "er", "ar", "or"],
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
    lawEndings: ["lagen", "balken", "förordningen", "ordningen", "stadgan", "lag", "stadgarna"],
    chapterWords: ["kap.", "kap", "kapitlet"])
}
