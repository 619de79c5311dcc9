"""What the samples say; make-samples.py makes the documents and their truth of it.

Älvmo, Granåsa and every person in here are invented."""

# Blocks are parted by blank lines. "§ 38 …" is an item's heading, "Dnr …" its case number, "## …" a sub-heading,
# "• …" and "1. …" are list items. `~` is a place where a word may break, `_` a space that may not.
MEETING = dict(municipality="Älvmo", body="Kultur- och fritidsnämnden", date="2023-05-23")
ATTENDANCE = [  # thirteen who vote: 8 + 4 + 1 below
    ("Ann-Sofi Bergvall", "S", "ordförande", None), ("Håkan Strömgård", "C", "1:e vice ordförande", None),
    ("Märta Ekelid", "M", "2:e vice ordförande", None), ("Per-Olof Tjärnlund", "S", "ledamot", None),
    ("Samira Haddadi", "S", "ledamot", None), ("Göran Åsvall", "S", "ledamot", None),
    ("Lisbeth Norrvik", "V", "ledamot", None), ("Jonas Källhed", "C", "ledamot", None),
    ("Ingegärd Brännmo", "KD", "ledamot", None), ("Tobias Wikåker", "M", "ledamot", None),
    ("Elin Sjöhammar", "MP", "ledamot", None), ("Rune Färdälv", "ÄL", "ledamot", None),
    ("Åke Lindmoss", "L", "tjänstgörande ersättare", "Camilla Östhed")]

def present(name, party, role, replaces):
    return f"{name} ({party})" + ("" if role == "ledamot" else f", {role}") + (f" för {replaces}" if replaces else "")

FRONT = [("Plats och tid", ["Kommunhuset, sammanträdesrum Forsen, Älvmo, kl. 13.15–16.40"]),
         ("Beslutande", [present(*a) for a in ATTENDANCE]),
         ("Övriga deltagare", ["Nils Öhrmark, kultur- och fritidschef", "Fredrika Tallmo, ekonom, § 39",
                               "Petra Granhammar, nämndsekreterare"]),
         ("Utses att justera", ["Märta Ekelid (M)"]), ("Paragrafer", ["§§ 38–42"]),
         ("Sekreterare", ["Petra Granhammar"]), ("Ordförande", ["Ann-Sofi Bergvall"]),
         ("Justerare", ["Märta Ekelid"])]
SIGNED = ("Sekreterare", "Ordförande", "Justerare")  # rows with a line to sign on

BODY = """
§ 38 Val av justerare och godkännande av dagordningen

## Beslut

Kultur- och fritidsnämnden beslutar

1. att utse Märta Ekelid (M) att jämte ordföranden justera protokollet.

2. att godkänna dagordningen.

§ 39 Månadsuppföljning per april 2023

Dnr KFN_2023/00041

## Sammanfattning av ärendet

Fredrika Tallmo redogör för utfallet till och med april. Nämnden redovisar ett överskott om 212_000_kronor,
främst för att två tjänster vid simhallen är vakanta. Kostnaden för uppvärmning av simhallen och ishallen är
12_% högre än budgeterat, och förvaltningen följer den vecka för vecka. Prognosen för helåret är oförändrad:
nämnden bedöms hålla sin ram. Utfallet redovisas för kommun~styrelsens ekonomiutskott i augusti, tillsammans
med en bedömning av hur de nya hyrorna för föreningslokaler påverkar intäkterna under hösten. Nämnden
återkommer till simhallens öppettider när ekonomiutskottet har behandlat underlaget.

## Beslut

Kultur- och fritidsnämnden beslutar att godkänna månadsuppföljningen per april 2023.

§ 40 Biblioteksplan för Älvmo kommun 2024–2027 samt avgifter och öppettider vid kommunens filialbibliotek

Dnr KFN_2023/00117

## Sammanfattning av ärendet

Enligt 17_§ bibliotekslagen (2013:801) ska kommunen anta en plan för sin biblioteksverksamhet. Den nuvarande
planen gäller till och med 2023. Förvaltningen har tagit fram ett förslag för åren 2024–2027 med tre
inriktningar: läsfrämjande arbete för barn och unga, meröppna filialer i Norrbygd och Granbäck, och enklare
regler för in- och utlåning mellan biblioteken i länet.

Förslaget har varit på remiss till kommunens skolor, pensionärsrådet och föreningarna under tiden
1_mars–14_april. Sammanlagt har 31 svar kommit in till biblioteket@alvmo.example. De flesta är positiva till
längre öppettider, men flera skolor efterlyser en närmare beskrivning av samarbetet med skolbiblioteken.

## Beslutsunderlag

• Tjänsteskrivelse 2023-05-09

• Förslag till biblioteksplan 2024–2027, bilaga 1

• Protokollsutdrag från arbetsutskottet 2023-05-11, §_27

## Yrkanden

Per-Olof Tjärnlund (S) och Elin Sjöhammar (MP) yrkar bifall till förvaltningens förslag.

Märta Ekelid (M) yrkar, med instämmande av Rune Färdälv (ÄL), att ärendet återremitteras för en beräkning av
vad meröppna filialer kostar.

## Beslutsgång

Ordföranden ställer proposition på om ärendet ska avgöras i dag eller återremitteras och finner att nämnden
beslutar att avgöra ärendet i dag. Omröstning begärs. Den som vill att ärendet avgörs i dag röstar ja, den som
vill återremittera det röstar nej.

## Omröstningsresultat

Omröstningen utfaller med 8 ja-röster mot 4 nej-röster och 1 nedlagd röst.

## Beslut

Kultur- och fritidsnämnden beslutar

1. att föreslå kommunfullmäktige att anta Biblioteksplan för Älvmo kommun 2024–2027.

2. att avgiften för försenade lån ska vara oförändrad under 2024.

3. att uppdra åt kultur- och fritidschefen att senast i oktober 2023 redovisa vad meröppna filialer kostar.

## Reservation

Märta Ekelid (M) reserverar sig mot beslutet till förmån för eget yrkande.

## Beslutet skickas till

Kommunfullmäktige, biblioteket, ekonomiavdelningen

§ 41 Svar på medborgarförslag om belysning längs skidspåret i Rönnliden

Dnr KFN_2022/00284

## Sammanfattning av ärendet

I ett medborgarförslag föreslås att skidspåret i Rönnliden får belysning hela vägen till Myrvattnet.
Förvaltningen bedömer att den återstående sträckan, 1,8_km, kan få belysning under 2024 inom beslutad
investeringsram. Markägaren har lämnat sitt medgivande.

## Beslutsunderlag

• Medborgarförslag inkommet 2022-11-17

• Tjänsteskrivelse 2023-05-02

## Beslut

Kultur- och fritidsnämnden beslutar

1. att bifalla medborgarförslaget.

2. att investeringen, högst 640_000_kronor, ska rymmas inom ramen för år 2024.

## Beslutet skickas till

Förslagsställaren, tekniska avdelningen

§ 42 Information från förvaltningen

Nils Öhrmark informerar om sommarens evenemang och om läget i arbetet med ett nytt föreningsarkiv. Samira
Haddadi (S) ställer en fråga om badplatsernas tillsyn, som besvaras vid nästa sammanträde.

## Beslut

Kultur- och fritidsnämnden beslutar att lägga informationen till handlingarna."""

# The OCR text, as it was on paper. It keeps the secretary's own slip ("fördelas mellan och") and a number that
# only looks like a misread section sign ("845 anställda").
OCR_MEETING = dict(municipality="Älvmo", body="Älvmo-Granåsas Gemensamma Lönenämnd", date="2022-09-14")
OCR_BODY = """
ÄGL §4 Lägesrapport - Införandet av nytt lönesystem för Älvmo och Granåsa kommuners gemensamma löneenhet

Lönechef Älvmo Gunhild Rörvall ger en lägesrapport om införandet av det nya lönesystemet. Nämnden gav vid sitt
förra möte, ÄGL §3, i uppdrag att göra en översyn av rutinerna innan avtalet förlängs. Översynen berör 845
anställda i de båda kommunerna och ska vara klar före årsskiftet.

Kommunstyrelsen i Älvmo har behandlat frågan i §44, §45 och §46 och lämnar det fortsatta ansvaret till
nämnden i enlighet med 9 kap. 19 § kommunallagen. I Granåsa väntas ett beslut i oktober.

HR-strateg Torvald Ekdunge framhåller att chefer som attesterar löner behöver ett tydligare stöd. Det
förutsätter ett modernt och användbart HR-system och en utbildning som når alla nya chefer.

Gunhild Rörvall och Torvald Ekdunge svarar på frågor i ärendet.

Sonja Hedåker (C) och Mikael Ulvsand (S) gör inlägg i ärendet.

ÄGL §5 Budget för löneenheten år 2023

Ekonom Lovisa Brännhed presenterar förslag till budget för år 2023. Kostnaderna väntas öka med fyra procent,
främst genom högre licensavgifter för lönesystemet. Förslaget har stämts av med båda kommunernas ekonomichefer.

Nämnden lämnar ett antal medskick till den fortsatta beredningen. Det bör framgå hur kostnaderna fördelas mellan
och en ny översyn av fördelningen bör göras när lönesystemet har varit i drift under ett helt år.

Lovisa Brännhed besvarar frågor i ärendet.

## Beslut

Lönenämnden beslutar att godkänna förslaget till budget för år 2023."""
# What the OCR program made of it. Each stands once; the right reading follows from the text itself: the series
# §44, §45, §46; "kap. 19"; the item before §4; and "Översynen", "översyn" of the compound.
MISREAD = [("§45 och §46", "845 och §46"), ("19 § kommunallagen", "19 $ kommunallagen"), ("ÄGL §3", "ÄGL $3"),
           ("göra en översyn", "göra en över syn")]
