extension DateWords {
  /// Dates, times and numbers in Swedish.
  static let swedish = DateWords(
    months: [
      "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7,
      "augusti": 8, "september": 9, "oktober": 10, "november": 11, "december": 12, "jan": 1,
      "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
      "okt": 10, "nov": 11, "dec": 12,
    ],
    clock: ["kl", "klockan", "klocka", "kl.", "kl:"],
    fillers: [
      "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndagen",
      "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen", "den", "kl",
      "klockan", "mellan", "från", "till", "och", "tid", "datum", "plats", "mån", "tis", "ons",
      "tors", "fre", "lör", "sön",
    ],
    joining: ["och", "till", "t.o.m", "samt"],
    until: ["till", "slut", "avslutades", "avslutas"],
    pauses: ["ajourner", "paus", "avbrott", "lunch", "rast", "uppehåll"],
    published: [
      "uppdaterad", "uppdaterades", "uppdaterat", "publicerad", "publicerades", "publicerat",
      "ändrad", "ändrades", "utskriven", "utskrivet", "inlagd", "upplagd", "postad", "skapad",
      "posted",
    ],
    numbers: [
      "noll": 0, "ingen": 0, "inga": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5,
      "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13,
      "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19,
      "tjugo": 20, "tjugoen": 21, "tjugoett": 21, "tjugotvå": 22, "tjugotre": 23, "tjugofyra": 24,
      "tjugofem": 25, "tjugosex": 26, "tjugosju": 27, "tjugoåtta": 28, "tjugonio": 29,
      "trettio": 30, "trettioen": 31, "trettioett": 31, "trettiotvå": 32, "trettiotre": 33,
      "trettiofyra": 34, "trettiofem": 35, "trettiosex": 36, "trettiosju": 37, "trettioåtta": 38,
      "trettionio": 39, "fyrtio": 40, "fyrtioen": 41, "fyrtioett": 41, "fyrtiotvå": 42,
      "fyrtiotre": 43, "fyrtiofyra": 44, "fyrtiofem": 45, "fyrtiosex": 46, "fyrtiosju": 47,
      "fyrtioåtta": 48, "fyrtionio": 49, "femtio": 50,
    ])
}
