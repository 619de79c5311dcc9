extension AttendanceWords {
  /// First names that are common in Sweden, in lower case.
  ///
  /// They only tell where a person's name begins among several without anything between them; whoever has
  /// another name is found as well where commas or columns part the list.
  static let swedishFirstNames: Set<String> = Set(
    (women + men).split(whereSeparator: \.isWhitespace).map(String.init))

  private static let women = """
    agda agnes agneta aina aino alexandra alice aline alma alva amalia amanda amelia andrea anette angela angelica
    angelika anita anja anki ann ann-britt ann-marie ann-sofie anna anne anneli annelie annette anni annica annichen
    annie annika annki annmarie annsofie antonia asta astrid barbro beata beatrice bella benita berit berith bertha
    birgit birgitta birgitte bodil britt britt-marie britta cajsa camilla carin carina carita caritha carmen carola
    carolina caroline cassandra catarina catharina cathrine catrin cecilia charlotta charlotte christel christin
    christina christine cia cissi clara cornelia dagmar dagny daniella danne denise desirée diana doris ebba edit
    edith eila eivor elena elin elina elinor elisabet elisabeth elise ella ellen ellinor elsa elsie elvira elvy
    emelie emilia emma emmeli emmy erica erika erna ester estrid eva evelina evy ewa ewy fanny felicia fia filippa
    fredrika frida gabriela gabriella gerd gertrud gittan gitte greta gull gullvi gun gunborg gunbritt gunhild
    gunilla gunnel gunnela gunvor gurli hanna hannah hanne harriet hedda hedvig helen helena helene helga helle
    henny henrietta hilda hillevi hjördis ida ines inez ing inga ingalill ingeborg ingegerd ingegärd ingela inger
    ingmarie ingrid irene iris irma iréne isabella isabelle jacqueline jane janina jannika jasmin jasmine jeanett
    jeanette jeanna jennie jenny jessica jill joanna johanna josefin josefina josefine josephine judit judith julia
    julie kaisa kajsa karen karin karolina karoline katarina katharina katja kersti kerstin kickan kicki kirsten
    kirsti klara kristin kristina kristine laila lea leena lena lilian lillemor lina linda linn linnea linnéa lisa
    lisbet lisbeth liselott liselotte lisen lisette liv lollo lotta lotten louise lova lovisa lucia lydia madeleine
    magdalena maggan mait maj maj-britt maja majken majlis malena malin malou margareta margaretha margit margot
    maria mariana mariann marianna marianne marie mariella marielle marika marina marita marja marlene marta martina
    mary matilda matilde maud melissa merit merja mette mia michaela mikaela milla mimmi minna mira miranda miriam
    mirjam moa molly mona monica monika märet märit märta märtha nadine nadja nancy nanna natalie natasha nathalie
    nellie nelly nettan nicole nicolina nina nora ofelia olga olivia pamela paula pauline pernilla petra petronella
    pia pirjo päivi ragna ragnhild raija raili rakel rebecca rebecka regina rigmor rita ritva ronja rosa rose-marie
    rosita rosmarie rut ruth sabina saga sally sandra sanna sara sarah seija selma sigbritt signe sigrid simona
    simone siri sissel siv siw sofi sofia sofie solveig sonja stella stina susan susann susanna susanne sussi
    suzanne svea sylvi sylvia tanja tatjana tekla terese teresia tessan thea therese tilda tina tora torborg tove
    tuula tuulikki tuva tyra ulla ulrica ulrika ursula vanessa vanja vega vendela vera veronica veronika victoria
    viktoria vilhelmina vilma viola virginia viveca viveka vivi viviann vivianne wendela wilma wivianne ylva yvette
    yvonne zandra ängla åsa
    """

  private static let men = """
    adam adrian affe albert albin alex alexander alf alfred algot allan alvar anders andreas andré anton arne arnold
    arthur artur arvid assar august axel bengt benjamin benke benny bernt bert bertil birger bjarne björn bo bosse
    börje calle carl casper christer christian christoffer claes clas conny crister curt dag dan daniel david dennis
    dick dragan ebbe eddie edvard edvin egon einar elias elis emanuel emil erik erland ernst eskil evert ferdinand
    filip folke frank frans fred fredrik fritz gabriel georg gerhard gert goran gottfrid greger gunnar gustaf gustav
    göran gösta göte hadar hannes hans harald harry hasse heikki helge helmer henning henrik henry herbert herman
    hilding hjalmar holger hugo håkan igor ingemar ingvar ivan ivar jack jacob jakob jan janne jari jarl jens jerker
    jerry jesper jim jimmie jimmy joakim jocke joel johan johannes john johnny jon jonas jonatan jonathan jonny
    josef juha jukka julius jörgen jörn kaj kalle karl kasper kenneth kenny kent kjell klas knut konrad krister
    kristian kristoffer kurt kåre lage lars lasse leffe leif lennart leo leonard leopold linus loke lorentz ludvig
    lukas magnus malte manfred marcus markku marko markus martin mathias mats matteus matti mattias mauritz max
    melker melvin micael michael micke mika mikael mike milton morgan måns mårten nicklas niclas nicolas niklas nils
    nisse noak noel ola olaf olav oliver olle olof olov orvar oscar oskar ossian osvald otto ove owe patric patrick
    patrik paul peder pekka pelle per peter petter pierre piotr pontus putte pär ragnar ralf ralph rasmus reijo
    reine reinhold richard rickard rikard robban robert robin roger roland rolf ronny roy rudolf rune samuel
    sebastian seppo seth sigfrid sigge sigurd sigvard simon sivert sixten sonny staffan stefan steffe sten stephan
    stig sture sune svante sven svend sören tage tapio theodor thomas thorbjörn thord thore thorgny thorsten timo
    tobbe tobias tom tomas tomasz tommie tommy tomy tony tor torbjörn tord tore torgny torkel torleif torsten
    torvald uffe ulf uno urban valdemar valter veikko victor vidar viktor vilgot vilhelm ville vincent walter wilgot
    wilhelm william willy yngve zacharias zoran åke örjan östen
    """
}
