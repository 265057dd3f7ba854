// SPDX-License-Identifier: EUPL-1.2

/// Words that state a size or a move and say nothing of what is measured, of whom or where.
///
/// A clause that holds any other word, beside the names of its indicator, is not wholly understood: it accuses nobody.
enum PlainWords {
  /// Whether `word` narrows nothing.
  static func hold(_ word: Word) -> Bool {
    SubjectWords.isEmpty(word) || ClaimWords.tellsNothing(word) || words.contains(word.text)
      || word.letters.starts(with: "seizoen".utf8)
  }

  private static let words: Set<String> = Set(
    [
      // Verbs of size and of movement.
      "bedroegen bedragen heeft hebben had hadden komt komen gekomen uitgekomen kwamen lagen liggen",
      "stonden staan telden tellen geteld ging gingen gaat gegaan viel vielen uitgevallen noteerde",
      "noteerden bereikte bereikten bereikt maakte zakte zakten gezakt klom klommen geklommen bleef",
      "bleven blijft blijven werd werden wordt worden geworden is zijn was waren woonden woonde wonen",
      "woont daalden stegen stijgen dalen nemen neemt groeien groeiden groeit kromp krompen krimpt",
      "gekrompen lopen loopt gelopen opgelopen teruggelopen teruggevallen toegenomen afgenomen",
      "halveerde verdubbelde verdrievoudigde uitkwam uitkwamen ontwikkelde kende kenden liet zien",
      "werden geregistreerd gemeten vastgesteld gerekend berekend beschouwd genomen",
      // How much and how sure.
      "precies exact slechts liefst nauwelijks zeker sterke lichte forse fors flink flinke duidelijk",
      "duidelijke grote kleine groter kleiner hoog laag hoge lage omhoog omlaag terug vrijwel nagenoeg",
      "opnieuw nogmaals maar tot op toch wel zelfs juist alleen namelijk immers dus respectievelijk",
      "achtereenvolgens afgerond ruwweg grofweg rond stabiel onveranderd constant hetzelfde zelfde tweemaal",
      "driemaal keer maal zoveel evenveel percentagepunt fractie absolute relatieve zin",
      // When.
      "nu toen thans nadien voorheen destijds intussen uiteindelijk vorig vorige voorgaand voorgaande",
      "voorafgaande komende volgende daarop ervoor daarvoor erop daaraan voorafgaand hele gehele heel",
      "midden medio loop gedurende tijdens binnen peildatum ultimo jaren maanden kwartalen jaarlijks",
      "maandelijks tijd lang jaarbasis gerekend",
      // Whose figure.
      "centraal bureau statistiek planbureau blijkt meldt meldde meldden berekende publiceerde cijfers",
      "gegevens data statline bron laat laten zien aldus uit duo dienst uitvoering onderwijs rijksoverheid",
      "geldt gold verderop elders hierboven hieronder brief bijlage tabel figuur paragraaf hoofdstuk zoals bekend overzicht onderstaande onderstaand",
      // Joints.
      "die dat dit deze welke wat wie waar wanneer omdat doordat zodat hoewel ondanks toch want maar of",
      "dan als zo er hier daar men we wij ons onze hiermee hiervan daarvan waarvan ervan daarbij hierbij",
      "daartegenover tegenover ook eveneens tevens bovendien daarnaast overigens anders",
    ].joined(separator: " ").split(separator: " ").map(String.init))
}
