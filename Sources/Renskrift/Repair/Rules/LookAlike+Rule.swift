extension Rule {
  /// Puts back letters that were taken for others that look alike.
  static let lookAlike = Rule(
    id: "look-alike",
    summary: "Puts back letters that were taken for others that look alike.",
    explanation: """
      Readers lose the ring and the dots of å ä ö, take "rn" for "m", "l" for "I", "cl" for "d", and \
      put accents where there are specks. A word that neither the dictionary knows nor the document \
      prints often is changed into the one word that looks alike and that the document has \
      elsewhere, or, for the most common confusions, that the dictionary knows. In long words, \
      which hardly have neighbours, more letters count as alike, most of them only where the \
      reader was in doubt. Of two words that fit neither is taken. On a page where two words lost \
      their marks, words that mean something without them too (`gard`, `underhall`) get them back \
      where minutes or the document have them otherwise. A text file may never have been on paper: \
      slips of the pen and words that the dictionary has not stay there, unless what rules have put right, or \
      three such words and one in 300, show that a reader wrote it, or nobody would type the word so \
      ("lakttas", "bes1ut"). Names change only into the same name that \
      stands elsewhere at least \
      three times beside the same other name (twice on read pages, if nothing but its rings and dots \
      was lost), with a warning; numbers never change.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Nämnden gav uppdrag. Närnnden svarar.", "Nämnden gav uppdrag. Nämnden svarar.",
        known: ["nämnden", "gav", "uppdrag", "svarar"]),
      .repairs(
        "detta har lakttagits av alla", "detta har iakttagits av alla",
        known: ["detta", "har", "iakttagits", "av", "alla"]),
      .repairs(
        "motionen awisades", "motionen avvisades",
        known: ["motionen", "avvisades", "avisades"], note: "w is two v", scanned: true),
      .repairs(
        "lakttagelser\nText.\nlakttagelser\nText.\nlakttagelser\nText. lakttagelserna är många",
        "Iakttagelser\nText.\nIakttagelser\nText.\nIakttagelser\nText. Iakttagelserna är många",
        known: ["iakttagelser", "iakttagelserna", "är"], note: "a capital, however often"),
      .repairs(
        "Tid KI. 15.30–21.45 och kI. 22.00", "Tid Kl. 15.30–21.45 och kl. 22.00",
        note: "before a time"
      ),
      .leaves("Satsning på KI. 15 anställda", note: "no time"),
      .repairs(
        "en kömmundirektör beslutar", "en kommundirektör beslutar",
        known: ["kommundirektör", "beslutar"], note: "a ring or dots too many", scanned: true),
      .repairs(
        "Alla okade sin franvaro", "Alla ökade sin frånvaro", known: ["frånvaro", "ökade"],
        note: "dots and rings lost", scanned: true),
      .repairs(
        "Alla okade sin franvaro vid en gard. Underhall av vägen. Underhåll av bron.",
        "Alla ökade sin frånvaro vid en gård. Underhåll av vägen. Underhåll av bron.",
        known: ["frånvaro", "ökade", "gård", "gard", "underhall", "underhåll"],
        note: "words without them too", scanned: true),
      .repairs(
        "Motet oppnades. Staddagen ar i maj. Kassoren redogjorde for hojda avgifter. Alla halsades valkomna.",
        "Mötet öppnades. Städdagen är i maj. Kassören redogjorde för höjda avgifter. Alla hälsades välkomna.",
        known: [
          "motet", "mötet", "öppnades", "städdagen", "ar", "är", "i", "maj", "kassören",
          "redogjorde", "for",
          "för", "höjda", "avgifter", "alla", "hälsades", "välkomna",
        ], note: "a page without dots", scanned: true),
      .repairs(
        "Vi är klara. Det gällde angaende fragan. Det papekades att avgiften uppgar till tio kr per ar",
        "Vi är klara. Det gällde angående frågan. Det påpekades att avgiften uppgår till tio kr per år",
        known: [
          "vi", "är", "ar", "år", "klara", "gällde", "frågan", "påpekades", "att", "avgiften",
          "uppgår",
          "angående", "till", "tio", "kr", "per", "det",
        ], note: "a page without rings, but with dots", scanned: true),
      .repairs(
        "BiIagan biIäggs protokoIIet", "Bilagan biläggs protokollet",
        known: ["bilagan", "biläggs", "protokollet"], note: "a capital inside a word"),
      .repairs(
        "Barn- och utbildningSnämnden", "Barn- och utbildningsnämnden",
        known: ["utbildningsnämnden"], note: "a letter of the same shape", scanned: true),
      .leaves(
        "Den nya SkolSamverkan öppnar", known: ["skolsamverkan", "nya", "öppnar"],
        note: "a name with a capital inside", scanned: true),
      .leaves(
        "Anna McIntyre köpte WiFiI och en biI", known: ["anna", "köpte", "och", "en"],
        note: "no known words without the capital"),
      .leaves(
        "för det för alla för dem för oss\nsent to all members for comment",
        known: ["för", "for", "det", "alla", "dem", "oss", "all", "to"],
        note: "another language"),
      .leaves(
        "för det för alla för dem för oss\nPress the key for help",
        known: ["för", "for", "det", "alla", "dem", "oss", "press", "help"],
        note: "another language"),
      .leaves(
        "för det för alla för dem för oss\nPartners for Recycling",
        known: ["för", "for", "det", "alla", "dem", "oss"], note: "a name in another language"),
      .leaves(
        "att wörda dem och wänta", known: ["att", "vörda", "dem", "och", "vänta"],
        note: "the spelling of its time"),
      .repairs(
        "det är så att det är vi som är här och är med per hushåll och ar.",
        "det är så att det är vi som är här och är med per hushåll och år.",
        known: ["är", "år", "ar", "det", "så", "att", "vi", "som", "här", "och", "med", "per"],
        note: "no sentence ends in är", scanned: true),
      .leaves(
        "det är så att det är vi som är här och är med ar 2023",
        known: ["är", "ar", "det", "så", "att", "vi", "som", "här", "och", "med"],
        note: "before a year it may be two words"),
      .repairs(
        "Godkännande av daqordninq och val", "Godkännande av dagordning och val",
        known: ["godkännande", "av", "dagordning", "och", "val"],
        note: "a line under the words cuts off the tails", scanned: true),
      .repairs(
        "Datum: Städdaq för alla, men Awvikelsen är stor",
        "Datum: Städdag för alla, men Avvikelsen är stor",
        known: ["datum", "städdag", "för", "alla", "avvikelsen", "är", "stor", "men"],
        note: "letters that stand in no other word", scanned: true),
      .leaves(
        "Alla utom Lindqvist och Tareq", known: ["alla", "utom", "och"], note: "names",
        scanned: true),
      .leaves(
        "Alla ledare har en ledere och en systemer. Systemet är nytt. Ledaren är ny.",
        known: ["alla", "ledare", "ledaren", "har", "en", "och", "systemet", "är", "nytt", "ny"],
        note: "slips of the pen in a text that may never have been on paper"),
      .repairs(
        "alla nämndema svarar", "alla nämnderna svarar", known: ["nämnderna", "svarar"],
        scanned: true),
      .leaves(
        "Flotterna svarar", known: ["flottema", "svarar"], note: "an ending", scanned: true),
      .leaves("en ny elmatning", known: ["elmätning", "en", "ny"], note: "another word"),
      .repairs(
        "Verksamhéten växer", "Verksamheten växer", known: ["verksamheten", "växer"],
        note: "an accent that is a speck", scanned: true),
      .repairs(
        "svar från Eva och motion fran Bo", "svar från Eva och motion från Bo",
        known: ["svar", "från", "fran", "och", "motion"], note: "no word of minutes", scanned: true),
      .repairs(
        "att vi att de att alla ätt rösta att", "att vi att de att alla att rösta att",
        known: ["att", "ätt", "vi", "de", "alla", "rösta"], scanned: true),
      .repairs(
        "gård 1 och gård 2 samt gård 3, gård 4 och gard 5",
        "gård 1 och gård 2 samt gård 3, gård 4 och gård 5", known: ["gård", "gard", "och", "samt"],
        note: "a word, but hardly ever in minutes", scanned: true),
      .leaves("en gard vid slottet", known: ["gard", "gård"], note: "the document has no other"),
      .repairs(
        "Björn Ek och Björn Ek samt Björn Ek och Bjorn Ek",
        "Björn Ek och Björn Ek samt Björn Ek och Björn Ek", known: ["och", "samt"],
        note: "with a warning", scanned: true),
      .repairs(
        "Ida Åkerblom och Åke Åkerblom samt Ida Akerblom",
        "Ida Åkerblom och Åke Åkerblom samt Ida Åkerblom", known: ["och", "samt"],
        note: "with a warning", scanned: true),
      .leaves(
        "Ida Åkerblom och Åke Åkerblom samt Eva Akerblom", known: ["och", "samt"],
        note: "beside another name", scanned: true),
      .leaves("Ordförande är Lena Bjorn", known: ["björn", "är"], note: "a name"),
      .leaves(
        "Le conseil régional décide", known: ["regional"], note: "a quotation in another language"),
      .repairs(
        "Ny skiivelsen om bygglov", "Ny skrivelsen om bygglov", known: ["skrivelsen", "bygglov"],
        note: "long words", scanned: true),
      .repairs(
        "Fiberutbyggriaden har påbörjats.", "Fiberutbyggnaden har påbörjats.",
        known: ["fiberutbyggnaden", "har"], note: "too long for a name", scanned: true),
      .leaves(
        "Bergströmsson är vald av styielsen", known: ["bergstrånsson", "är", "av"],
        note: "a name, and a word of which nothing like it is known", scanned: true),
      .leaves(
        "en ny avtalsliggare", known: ["avtalstiggare", "en", "ny"],
        note: "the dictionary knows compounds that nobody would print", scanned: true),
      .leaves(
        "de klagomålshanterares", known: ["klagomålshanterade", "de"],
        note: "another form of the word", scanned: true),
      .repairs(
        "nya öppettidernå", "nya öppettiderna", known: ["nya", "öppettiderna", "öppettid", "ernå"],
        note: "an ending is no word", scanned: true),
      .leaves(
        "tolv väljarbås av trä",
        known: ["väljarbas", "väljare", "bas", "bås", "tolv", "av", "trä"],
        note: "a compound of two known words", scanned: true),
      .repairs(
        "Vägen är ny. Bitradande rektorn svarar", "Vägen är ny. Biträdande rektorn svarar",
        known: ["vägen", "är", "ny", "biträdande", "rektorn", "svarar"], scanned: true),
      .leaves(
        "Skeppen låg vid kajen. Skeppen seglade. Stora skeppan och landskaper.",
        known: ["skeppen", "låg", "vid", "kajen", "seglade", "stora", "och", "landskapet"],
        note: "an ending of its own", scanned: true),
      .leaves(
        "all filinformation", known: ["fil", "information", "filmformation"],
        note: "a compound of two known words", scanned: true),
      .leaves("en varm gärd", known: ["en", "varm", "gard", "gård"], note: "two words fit"),
      .leaves("Den backloggen växer", known: ["den", "växer"], note: "unknown is not wrong"),
      .leaves("Lars Bergstrom, Åsa Bergström, Bo Bergström, Eva Bergström"),
    ]
  ) { manuscript in
    var findings = Findings()
    let lookAlike = LookAlike(manuscript)
    var read: [WordID: String] = [:]
    var weak: (words: Set<String>, proposals: [Proposal]) = ([], [])
    var open: (words: Set<String>, proposals: [Proposal], notes: [Warning]) = ([], [], [])
    for line in manuscript.text where line.origin != .textLayer || line.isScanned {
      for index in line.words.indices {
        guard let (text, finding) = lookAlike.repair(line, index) else { continue }
        let id = line.ids[index]
        read[id] = line.words[index]
        let proposal = Proposal(
          [(id, text)], confidence: finding.isInDocument ? 0.95 : 0.9, reason: finding.reason)
        let note =
          finding.isName
          ? Warning(
            code: "nameChanged", page: id.page,
            message: "\"\(line.words[index])\" was read as the name \"\(text)\"") : nil
        if finding.isWeak, line.origin == .text {
          weak.words.insert(finding.word)
          weak.proposals.append(proposal)
        } else if line.origin == .text, finding.origin != .reader {
          if finding.origin == .shape { open.words.insert(finding.word) }
          open.proposals.append(proposal)
          if let note { open.notes.append(note) }
        } else {
          findings.proposals.append(proposal)
          if let note { findings.notes.append(note) }
        }
      }
    }
    // A text says nothing of how sure its reader was: it must lose rings and dots again and again.
    let size = manuscript.text.reduce(0) { $0 + $1.words.count }
    let textIsPale = weak.words.count >= 3 && weak.words.count * 300 >= size
    if textIsPale { findings.proposals += weak.proposals }
    // A text that was never on paper has slips and words of its own, which are printed so.
    let wasRead =
      manuscript.wasRead || textIsPale
      || open.words.count >= 3 && open.words.count * 300 >= size
    if wasRead {
      findings.proposals += open.proposals
      findings.notes += open.notes
    }
    let pages = lookAlike.palePages
    findings.proposals.removeAll { proposal in
      proposal.words.contains { word in
        read[word.id].map { lookAlike.contradicts(word.id, $0, word.after) } == true
      }
    }
    for line in manuscript.text
    where line.ids.first.map({ pages.contains($0.page) }) == true
      && (line.origin == .ocr || line.isScanned || line.origin == .text && textIsPale)
    {
      for index in line.words.indices
      where lookAlike.repair(line, index).map({
        lookAlike.contradicts(line.ids[index], line.words[index], $0.text)
      }) != false {
        guard let (text, finding) = lookAlike.repairPale(line, index) else { continue }
        findings.proposals.append(
          Proposal([(line.ids[index], text)], confidence: 0.9, reason: finding.reason))
      }
    }
    return findings
  }
}
