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
    lawEndings: ["lagen", "balken", "förordningen", "ordningen", "stadgan", "lag", "stadgarna"],
    chapterWords: ["kap.", "kap", "kapitlet"])
}
