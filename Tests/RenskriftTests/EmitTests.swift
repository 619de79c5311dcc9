import Renskrift
import Testing

/// Markdown and tables hold what the text holds, with what has a meaning in them escaped.
@Suite struct EmitTests {
  private static let record = PipelineRecord(pipeline: .standard, fingerprint: "f")

  private static func document(_ blocks: [(Block.Role, String)]) -> Document {
    var document = documentWithBlocks(blocks)
    MinutesStage().run(on: &document, lexicon: WordList([]))
    return document
  }

  static let texts: [(Block.Role, String, String)] = [
    (
      .paragraph, "Höjden är 5 * 3 <b> a_b _c_ [1] a|b",
      #"Höjden är 5 \* 3 \<b\> a_b \_c\_ \[1\] a\|b"#
    ),
    (.paragraph, "# Nr 1", "\\# Nr 1"),
    (.paragraph, "45. Texten fortsätter", #"45\. Texten fortsätter"#),
    (.paragraph, "2021.06 är en månad", "2021.06 är en månad"),
    (.paragraph, "- 3 procent", #"\- 3 procent"#),
    (.paragraph, "Ek & Al &amp; AT&T", #"Ek & Al \&amp; AT\&T"#),
    (.listItem, "• + fem", #"- \+ fem"#),
    (.listItem, "2) att avslå", "2) att avslå"),
    (.listItem, "a) att avslå", "- a) att avslå"),
    (.title, "Protokoll #", "# Protokoll \\#"),
  ]

  @Test(arguments: texts)
  func whatMeansSomethingInMarkdownIsEscaped(role: Block.Role, text: String, markdown: String) {
    #expect(Self.document([(role, text)]).markdown() == markdown + "\n")
  }

  @Test func itemsAreHeadingsAndListsHoldTogether() {
    let document = Self.document([
      (.title, "Protokoll"), (.heading, "§ 1"), (.caseNumber, "Dnr KS 2021/4"),
      (.heading, "Val av justerare"), (.subheading, "Beslut"),
      (.paragraph, "Kommunstyrelsen beslutar"), (.listItem, "1. att välja Bo Al."),
      (.listItem, "2. att ses i maj."), (.listItem, "4. att sluta."), (.listItem, "• först"),
      (.listItem, "• sedan"), (.pageFooter, "Justerandes sign"),
    ])
    #expect(
      document.markdown() == """
        # Protokoll

        ## § 1 Val av justerare

        Dnr KS 2021/4

        ### Beslut

        Kommunstyrelsen beslutar

        1. att välja Bo Al.
        2. att ses i maj.

        4\\. att sluta.

        - först
        - sedan

        """)
  }

  @Test func rowsMakeATableAndItemsOfATableHeadings() throws {
    let text = """
      Protokoll styrelsemöte

      Plats      Klubbstugan
      Närvarande      Bo Al, ordförande
            Eva | Ek

      """
    let markdown = try Documents.converted(text).markdown()
    #expect(
      markdown.contains(
        "|  |  |\n| --- | --- |\n| Plats | Klubbstugan |\n| Närvarande | Bo Al, ordförande |\n"),
      "\(markdown)")
  }

  @Test func pagesAreMarkedOnRequest() {
    let document = Self.document([
      (.paragraph, "Ett."), (.paragraph, "\u{C}Två."), (.pageFooter, "\u{C}Sida 3"),
    ])
    #expect(document.plainText == "Ett.\n\nTvå.\n")
    let marked = "=== page 1 ===\n\nEtt.\n\n=== page 2 ===\n\nTvå.\n\n=== page 3 ===\n"
    #expect(document.plainText(pageMarks: true) == marked)
    #expect(
      document.markdown(pageMarks: true)
        == "<!-- page 1 -->\n\nEtt.\n\n<!-- page 2 -->\n\nTvå.\n\n<!-- page 3 -->\n")
  }

  @Test func tablesAreQuotedAsRFC4180Says() {
    let document = Self.document([
      (.pageHeader, "Älvmo kommun  Kommunstyrelsen  PROTOKOLL 2021-06-07"),
      (.paragraph, "Närvarande: Bo Al (S), ordförande, Eva Ek (M) § 5"),
      (.heading, "§ 5 Taxa för \"Ängen\", ny"), (.subheading, "Beslut"),
      (.paragraph, "=SUMMA(A1), sade nämnden"), (.subheading, "Omröstning"),
      (.paragraph, "Omröstningen utfaller med 11 ja-röster mot 6 nej-röster."),
    ])
    func table(_ file: OutputFile) -> String {
      String(decoding: document.output(file, pipeline: Self.record), as: UTF8.self)
    }
    let meeting = "t.txt,Älvmo,,Kommunstyrelsen,2021-06-07"
    let start = "file,municipality,organisation,body,date"
    #expect(
      table(.items)
        == "\(start),item,label,number,through,year,title,caseNumber,page,decisions\r\n"
        + "\(meeting),i1,§ 5,5,,,\"Taxa för \"\"Ängen\"\", ny\",,1,1\r\n")
    #expect(
      table(.decisions)
        == "\(start),item,label,title,caseNumber,decision,text,page\r\n"
        + "\(meeting),i1,§ 5,\"Taxa för \"\"Ängen\"\", ny\",,1,\"=SUMMA(A1), sade nämnden\",1\r\n")
    #expect(
      table(.votes)
        == "\(start),item,label,vote,yes,no,abstain,absent,name,party,choice,page\r\n"
        + "\(meeting),i1,§ 5,1,11,6,0,0,,,,1\r\n")
    #expect(
      table(.attendance).hasSuffix(
        "\(meeting),Bo Al,S,ordförande,true,,,,,,1\r\n"
          + "\(meeting),Eva Ek,M,ledamot,true,,5,,5,,1\r\n"))
  }

  @Test func aDocumentWithoutAMeetingHasTablesWithoutRows() {
    let document = Self.document([(.paragraph, "Priser på ved")])
    for file in [OutputFile.items, .decisions, .attendance, .votes] {
      let text = String(decoding: document.output(file, pipeline: Self.record), as: UTF8.self)
      #expect(text.hasPrefix("file,") && text.filter { $0 == "\r\n" }.count == 1)
    }
  }
}
