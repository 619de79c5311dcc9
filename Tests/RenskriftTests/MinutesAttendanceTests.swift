import Testing

@testable import Renskrift

@Suite struct MinutesAttendanceTests {
  private func attendance(_ rows: [String]) -> [Attendee] {
    minutes(letterhead + rows.map { (.tableRow, $0) } + [(.heading, "§ 1 Val")]).minutes.attendance
  }

  /// `name|party|role|replaces`, with `-` for what is absent, and `!` before those not present.
  private func brief(_ people: [Attendee]) -> [String] {
    people.map {
      "\($0.present ? "" : "!")\($0.name)|\($0.party ?? "-")|\($0.role)|\($0.replaces ?? "-")"
    }
  }

  @Test(
    arguments: [
      (
        ["Beslutande\tEva Ek (S), ordförande", "\tBo Al (M)"],
        ["Eva Ek|S|ordförande|-", "Bo Al|M|ledamot|-"]
      ),
      (["Beslutande\tEva af Ek (S), 1:e vice ordförande"], ["Eva af Ek|S|1:e vice ordförande|-"]),
      (
        ["Ledamöter\tEva Ek (S) ordförande", "\tBo von der Al (KD)"],
        ["Eva Ek|S|ordförande|-", "Bo von der Al|KD|ledamot|-"]
      ),
      (
        ["Beslutande\tEva Ek (V), tjänstgörande ersättare för", "\tBo Al (V)", "\tIda Å (M)"],
        ["Eva Ek|V|tjänstgörande ersättare|Bo Al", "Ida Å|M|ledamot|-"]
      ),
      (["Beslutande\tEva Ek (C) ersätter Bo Al (C)"], ["Eva Ek|C|tjänstgörande ersättare|Bo Al"]),
      (["Beslutande\tEva Ek (C), ersättare för Bo Al"], ["Eva Ek|C|ersättare|Bo Al"]),
      (
        ["Tjänstgörande ersättare\tEva Ek (C) för Bo Al (C)"],
        ["Eva Ek|C|tjänstgörande ersättare|Bo Al"]
      ),
      (
        ["Närvarande:\tEva Ek, Bo Al och Ida Öst"],
        ["Eva Ek|-|ledamot|-", "Bo Al|-|ledamot|-", "Ida Öst|-|ledamot|-"]
      ),
      (
        ["Närvarande:\tEva Ek, Bo Al, Ida", "\tÖst, Åsa Ny"],
        ["Eva Ek|-|ledamot|-", "Bo Al|-|ledamot|-", "Ida Öst|-|ledamot|-", "Åsa Ny|-|ledamot|-"]
      ),
      (
        ["Närvarande\tEva Ek\tordf\tnr 3, gård 1", "Bo Al\tledamot\tnr 4"],
        ["Eva Ek|-|ordförande|-", "Bo Al|-|ledamot|-"]
      ),
      (
        ["Ledamöter\tEva Ek\tS\tOrdförande", "Bo Al\tM"],
        ["Eva Ek|S|ordförande|-", "Bo Al|M|ledamot|-"]
      ),
      (["Frånvarande:\tEva Ek"], ["!Eva Ek|-|ledamot|-"]),
      (
        [
          "Beslutande\tEva Ek (S), 1:e vice\tBo Alm (M)", "\tordförande\tIda Öst (C) tjänstgör för",
          "\tUno Å (V)\tÅsa Ny (C)",
        ],
        [
          "Eva Ek|S|1:e vice ordförande|-", "Uno Å|V|ledamot|-", "Bo Alm|M|ledamot|-",
          "Ida Öst|C|tjänstgörande ersättare|Åsa Ny",
        ]
      ),
      (
        [
          "Beslutande\tEva Ek (S) (tjänstgörande ersättare för Bo Alm)",
          "\tIda Öst (C) (ersätter Åsa Ny)",
        ],
        [
          "Eva Ek|S|tjänstgörande ersättare|Bo Alm", "Ida Öst|C|tjänstgörande ersättare|Åsa Ny",
        ]
      ),
      (
        ["Beslutande:\tEva Ek (S); Bo Al", "\tKhan (M); Ida Öst (C)"],
        ["Eva Ek|S|ledamot|-", "Bo Al Khan|M|ledamot|-", "Ida Öst|C|ledamot|-"]
      ),
      (
        ["Ledamöter:\tEva Ek, S, ordförande", "\tBo Al, M, tjänstgör för Ida Öst, M"],
        ["Eva Ek|S|ordförande|-", "Bo Al|M|tjänstgörande ersättare|Ida Öst"]
      ),
      (
        [
          "Beslutande\tEva Ek S ordförande", "\tBo Al KD ersättare för Ida Öst KD",
          "\tUno S. Å (M)",
        ],
        ["Eva Ek|S|ordförande|-", "Bo Al|KD|ersättare|Ida Öst", "Uno S. Å|M|ledamot|-"]
      ),
      (
        [
          "Ledamöter", "Centerpartiet", "Eva Ek, ordförande", "Moderaterna:", "Bo Al (M)",
          "Ida Öst",
        ],
        ["Eva Ek|Centerpartiet|ordförande|-", "Bo Al|M|ledamot|-", "Ida Öst|Moderaterna|ledamot|-"]
      ),
      (["Beslutande\tEva Ek (Vänsterpartiet)"], ["Eva Ek|Vänsterpartiet|ledamot|-"]),
      (
        [
          "Ledamöter\tParti\tNärvarande\tTjänstgörande ersättare", "Eva Ek, ordförande\tS\tX\t",
          "Bo Al\tM\t-\tIda Öst (M)", "Ersättare\tParti\tNärvarande\t", "Uno Å\tC\tX\t",
        ],
        [
          "Eva Ek|S|ordförande|-", "!Bo Al|M|ledamot|-",
          "Ida Öst|M|tjänstgörande ersättare|Bo Al", "Uno Å|C|ersättare|-",
        ]
      ),
      (
        ["Ledamöter\tOrdförande Eva Ek (S)", "\t1:e vice ordförande Bo Al (M)", "\tIda Öst (C)"],
        ["Eva Ek|S|ordförande|-", "Bo Al|M|1:e vice ordförande|-", "Ida Öst|C|ledamot|-"]
      ),
      (["Suppleant:\tEva Ek"], ["Eva Ek|-|suppleant|-"]),
      (["Beslutande\tEva Ek (S) 1:e v. ordförande"], ["Eva Ek|S|1:e vice ordförande|-"]),
      (["Ej beslutande ersättare\tEva Ek (S)"], ["Eva Ek|S|ej beslutande ersättare|-"]),
      (
        [
          "Namn\tParti\tUppdrag\tNärvaro\tErsätter", "Eva Ek\tS\tOrdförande\tJa",
          "Bo von Al\tLPo\tLedamot\tNej", "Ida Öst\tC\tTjänstgörande ersättare\tJa\tUno Å Ek",
        ],
        [
          "Eva Ek|S|ordförande|-", "!Bo von Al|LPo|ledamot|-",
          "Ida Öst|C|tjänstgörande ersättare|Uno Å Ek",
        ]
      ),
      (
        [
          "Namn\tParti\tRoll\tNärvarande Tjänstgör för", "Eva Ek von Öst SD\t\tOrdförande\tJa",
          "Bo Al\tS\tTjänstgörande ersättare Ja\t\tIda Öst",
        ],
        ["Eva Ek von Öst|SD|ordförande|-", "Bo Al|S|tjänstgörande ersättare|Ida Öst"]
      ),
      (
        ["Namn\tOrganisation\tNärvarande", "Eva Ek\tPRO\tX", "Bo Al\tSPF\t-"],
        ["Eva Ek|PRO|ledamot|-", "!Bo Al|SPF|ledamot|-"]
      ),
      (
        ["- Beslutande\t- Eva Ek (S)", "\tBo Al (M)"],
        ["Eva Ek|S|ledamot|-", "Bo Al|M|ledamot|-"]
      ),
      (
        ["Beslutande ledamöter\tParti\tTjg för", "Eva Ek\tS", "Bo Al\tVfK\tIda Öst"],
        ["Eva Ek|S|ledamot|-", "Bo Al|VfK|tjänstgörande ersättare|Ida Öst"]
      ),
      (
        ["Ej\tEva Ek (S)", "tjänstgörande\tBo Al (M)", "ersättare", "Övriga\tIda Öst, ekonom"],
        [
          "Eva Ek|S|ej tjänstgörande ersättare|-", "Bo Al|M|ej tjänstgörande ersättare|-",
          "Ida Öst|-|ekonom|-",
        ]
      ),
      (
        ["Närvarande\tEva Ek, ordförande", "ledamöter:\tBo Al", "\tIda Öst"],
        ["Eva Ek|-|ordförande|-", "Bo Al|-|ledamot|-", "Ida Öst|-|ledamot|-"]
      ),
      (
        ["Närvarande\tFrånvarande", "Eva Ek\tBo Al", "Ida Öst"],
        ["Eva Ek|-|ledamot|-", "!Bo Al|-|ledamot|-", "Ida Öst|-|ledamot|-"]
      ),
      (
        ["Beslutande\tEva Ek (V), tjänstgörande ersättare för Bo", "\tAl (V)", "\tIda Å (M)"],
        ["Eva Ek|V|tjänstgörande ersättare|Bo Al", "Ida Å|M|ledamot|-"]
      ),
      (["Ej tjänstgörande ersättare", "Eva Ek (S)"], ["Eva Ek|S|ej tjänstgörande ersättare|-"]),
      (
        ["Övriga deltagare\tEva Ek, förvaltningschef, Bo Al, ekonom"],
        ["Eva Ek|-|förvaltningschef|-", "Bo Al|-|ekonom|-"]
      ),
      (
        ["Tjänstemän\tkommunchef Eva Ek, sekreterare Bo Al"],
        ["Eva Ek|-|kommunchef|-", "Bo Al|-|sekreterare|-"]
      ),
      (
        ["Närvarande\tEva Ek, ordförande", "\tsamt ytterligare 31 medlemmar"],
        ["Eva Ek|-|ordförande|-"]
      ),
      (
        ["Beslutande\tAnn-Marie Åhs-Öst (SD)", "\tJ. R. Ek (-)"],
        ["Ann-Marie Åhs-Öst|SD|ledamot|-", "J. R. Ek|-|ledamot|-"]
      ),
      (["Närvarande:\tEva, Bo, Ida"], ["Eva|-|ledamot|-", "Bo|-|ledamot|-", "Ida|-|ledamot|-"]),
      (["Utses att justera\tEva Ek (S)"], []),
      (["Närvarande", "Eva Ek", "Det noterades att Bo Al skriver."], ["Eva Ek|-|ledamot|-"]),
      (["Närvarande", "Eva Ek", "Postadress: Storgatan 1, Ida Öst"], ["Eva Ek|-|ledamot|-"]),
    ] as [([String], [String])])
  func people(rows: [String], expected: [String]) {
    #expect(brief(attendance(rows)) == expected)
  }

  @Test(
    arguments: [
      ("Eva Ek (S), §§ 45–50", "45", "50", nil, nil), ("Eva Ek (S) från § 47", "47", nil, nil, nil),
      ("Eva Ek (S) t.o.m. § 48", nil, "48", nil, nil), ("Eva Ek (§1-3a)", "1", "3 a", nil, nil),
      ("Eva Ek (S), kl. 13.00–15.30", nil, nil, "13:00", "15:30"),
      ("Eva Ek (S), ej § 3", nil, nil, nil, nil),
    ] as [(String, String?, String?, String?, String?)])
  func presence(
    value: String, fromItem: String?, toItem: String?, fromTime: String?, toTime: String?
  ) {
    let people = attendance(["Beslutande\t\(value)"])
    #expect(people.map(\.name) == ["Eva Ek"])
    #expect(people.first?.from?.item == fromItem)
    #expect(people.first?.to?.item == toItem)
    #expect(people.first?.from?.time == fromTime)
    #expect(people.first?.to?.time == toTime)
  }

  @Test func paragraphsInsteadOfATable() {
    let read = minutes(
      letterhead + [
        (.paragraph, "Plats och tid Sal A, kl. 11.00–12.45"),
        (
          .paragraph,
          "Beslutande Eva Ek (MP), ordförande\nBo Al (M)\nIda Öst (C), tjänstgörande ersättare för Åsa Ny"
        ),
        (.paragraph, "Sekreterare Per Nord"), (.heading, "§ 1 Val"),
      ]
    ).minutes
    #expect(
      brief(read.attendance) == [
        "Eva Ek|MP|ordförande|-", "Bo Al|M|ledamot|-",
        "Ida Öst|C|tjänstgörande ersättare|Åsa Ny",
      ])
    #expect(read.secretary?.name == "Per Nord")
    #expect(read.place == "Sal A")
  }

  @Test(
    arguments: [
      [
        (.tableRow, "Sekreterare\tPer Nord"), (.tableRow, "Ordförande\tEva Ek"),
        (.tableRow, "Justerare\tBo Al (M)"),
      ],
      [
        (.heading, "§ 1 Val"), (.signature, "Vid protokollet"), (.signature, "Per Nord"),
        (.signature, "Sekreterare"), (.signature, "Justeras"), (.signature, "Eva Ek\tBo Al"),
        (.signature, "Ordförande\tJusterare"),
      ],
      [
        (.heading, "§ 1 Val"), (.paragraph, "Text."), (.paragraph, "Vid protokollet"),
        (.paragraph, "Per Nord"), (.paragraph, "Sekreterare"), (.paragraph, "Justeras"),
        (.paragraph, "Eva Ek"), (.paragraph, "Ordförande"), (.paragraph, "Bo Al"),
        (.paragraph, "Justerare"), (.paragraph, "Kl Xz"),
      ],
      [
        (.heading, "§ 1 Val"), (.signature, "Sekreterare\tPer Nord"), (.signature, "Ordförande"),
        (.signature, "Eva Ek"), (.signature, "Justerare"), (.signature, "Bo Al"),
      ],
    ] as [[(Block.Role, String)]])
  func officers(blocks: [(Block.Role, String)]) {
    let read = minutes(letterhead + blocks).minutes
    #expect(read.secretary?.name == "Per Nord")
    #expect(read.chair?.name == "Eva Ek")
    #expect(read.adjusters.map(\.name) == ["Bo Al"])
  }

  @Test func signaturesSideBySide() {
    let read = minutes(
      letterhead + [
        (.tableRow, "Närvarande\tEva Ek, Bo Al"), (.heading, "§ 1 Val"),
        (.signature, "Justerare"), (.signature, "Eva Ek Bo Al"), (.signature, "Ida Öst Per Åsa Ny"),
      ]
    ).minutes
    #expect(read.adjusters.map(\.name) == ["Eva Ek", "Bo Al"])
  }

  @Test func namesStandBelowTheLinesToSignOn() {
    let read = minutes(
      letterhead + [
        (.tableRow, "Beslutande\tEva Ek (S), ordförande"),
        (.tableRow, "Underskrifter\tSekreterare ………………… Paragrafer §§ 1–4"),
        (.tableRow, "\tIda Öst"), (.tableRow, "\tOrdförande ....................."),
        (.tableRow, "\tEva Ek"), (.tableRow, "\tJusterande ____________"),
        (.tableRow, "\tBo Al"), (.heading, "§ 1 Val"),
      ]
    ).minutes
    #expect(read.secretary?.name == "Ida Öst")
    #expect(read.chair?.name == "Eva Ek")
    #expect(read.adjusters.map(\.name) == ["Bo Al"])
  }

  @Test func postsSideBySideOverNamesSideBySide() {
    let read = minutes(
      letterhead + [
        (.paragraph, "Närvarande: Eva Ek, Bo Al"), (.heading, "§ 1 Val"), (.paragraph, "Text."),
        (.paragraph, "Vid protokollet Justeras"), (.paragraph, "Eva Ek\tBo Al"),
      ]
    ).minutes
    #expect(read.secretary?.name == "Eva Ek")
    #expect(read.adjusters.map(\.name) == ["Bo Al"])
  }

  @Test func moreNamesThanPostsAreOfTheLastOne() {
    let read = minutes(
      letterhead + [
        (.paragraph, "Närvarande: Eva Ek, Bo Al, Ida Öst"), (.heading, "§ 1 Val"),
        (.paragraph, "Text."), (.signature, "Vid protokollet Justeras"),
        (.signature, "Eva Ek\tBo Al\tIda Öst"),
      ]
    ).minutes
    #expect(read.secretary?.name == "Eva Ek")
    #expect(read.adjusters.map(\.name) == ["Bo Al", "Ida Öst"])
  }

  @Test func postsHeadPeopleUnderOneLabel() {
    let read = minutes(
      letterhead + [
        (.attendance, "Närvarande:"), (.attendance, "Ordförande"), (.attendance, "Eva Ek (S)"),
        (.attendance, "Vice ordförande"), (.attendance, "Bo Alm (M)"), (.attendance, "Ledamöter"),
        (.attendance, "Ida Öst (C)"), (.heading, "§ 1 Val"),
      ]
    ).minutes
    #expect(
      brief(read.attendance) == [
        "Eva Ek|S|ordförande|-", "Bo Alm|M|vice ordförande|-", "Ida Öst|C|ledamot|-",
      ])
    #expect(read.chair?.name == "Eva Ek")
  }

  @Test func twoNamesOnALineOfSignaturesAreToldApartByTheGap() {
    let read = minutes(
      letterhead + [
        (.paragraph, "Närvarande: 34 medlemmar"), (.heading, "§ 1 Val"), (.paragraph, "Text."),
        (.signature, "Justeras"), (.signature, "Eva Ek\nBo Alm"),
      ]
    ).minutes
    #expect(read.adjusters.map(\.name) == ["Eva Ek", "Bo Alm"])
  }
}
