extension ElectionWords {
  /// Officers of a meeting in Swedish.
  static let swedish = ElectionWords(
    choosing: [
      "valdes", "väljs", "väljes", "välja", "väljer", "valde", "valt", "vald", "valda", "utsågs",
      "utses", "utse", "utsåg", "utser", "utsetts", "blev",
    ],
    chair: ["ordförande", "ordföranden", "ordf"],
    secretary: ["sekreterare", "protokollförare", "sekr"],
    adjusters: [
      "justerare", "justeringsman", "justeringsmän", "justeringsperson", "justeringspersoner",
      "protokollgranskare",
    ],
    others: [
      "rösträknare", "kassör", "revisor", "revisorer", "ledamot", "ledamöter", "suppleant",
      "suppleanter", "rapportör", "ombud", "ersättare", "valberedning", "firmatecknare",
    ],
    officers: ["funktionärer", "funktionär", "presidium"],
    leading: ["leda"],
    keeping: ["föra", "skriva", "skriver", "skrev"],
    approving: ["justera", "justerar"],
    minutesStem: "protokoll",
    meetingStems: ["möte", "stämma", "sammanträde", "kongress", "förhandling"],
    beside: ["jämte", "med"],
    deputies: ["vice", "v", "bitr", "biträdande"],
    terms: [
      "år", "året", "åren", "verksamhetsår", "verksamhetsåret", "föreningen", "föreningens",
      "omval", "nyval", "omvaldes", "omvalda",
    ],
    towards: ["till", "som"],
    employing: ["vid", "hos", "från"],
    welcoming: [
      "hälsade", "hälsar", "öppnade", "öppnar", "öppnades", "öppnas", "förklarade", "förklarar",
      "förklarades", "öppnat", "öppnad",
    ])
}
