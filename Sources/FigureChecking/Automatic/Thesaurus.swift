// SPDX-License-Identifier: EUPL-1.2

/// What official titles call the things that texts name otherwise: one row a wording.
///
/// Only general terms of official statistics stand here, never the name of one table or measure.
enum Thesaurus {
  /// The words of official titles for what `words` say, in their order.
  static func official(for words: ArraySlice<Word>) -> [String] {
    index.candidates(in: words).map { rows[$0] }.filter { $0.said.occurs(in: words) }
      .flatMap(\.official)
  }

  private struct Row {
    var said: WordPattern
    var official: [String]

    init(_ said: String, _ official: String...) {
      self.said = WordPattern(said)
      self.official = official
    }
  }

  private static let index = NameIndex(rows.map { [$0.said] })

  private static let rows = [
    Row("inflatie", "consumentenprijzen", "jaarmutatie", "cpi"),
    Row("geldontwaarding", "consumentenprijzen", "jaarmutatie", "cpi"),
    Row("prijzen", "consumentenprijzen", "cpi"),
    Row("prijspeil", "consumentenprijzen", "cpi"),
    Row("consumentenprijs*", "cpi"),
    Row("consumentenprijzen", "cpi"),
    Row("economie", "bruto binnenlands product", "bbp"),
    Row("economische groei", "bruto binnenlands product", "bbp"),
    Row("bbp", "bruto binnenlands product"),
    Row("bruto binnenlands product", "bbp"),
    Row("inwoner*", "bevolking"),
    Row("inwonertal", "bevolking"),
    Row("inwoneraantal", "bevolking"),
    Row("woonden", "bevolking"),
    Row("wonen er", "bevolking"),
    Row("bevolkingsomvang", "bevolking"),
    Row("werkloosheid", "werkloosheidspercentage"),
    Row("beroepsbevolking werkloos", "werkloosheidspercentage"),
    Row("werklozen", "werkloze beroepsbevolking"),
    Row("werkloos", "werkloosheidspercentage"),
    Row("aan het werk", "werkzame beroepsbevolking"),
    Row("werkend*", "werkzame beroepsbevolking"),
    Row("zzp*", "zzp", "zelfstandige zonder personeel"),
    Row("hoogopgeleid*", "onderwijsniveau", "hoog"),
    Row("hoog opgeleid*", "onderwijsniveau", "hoog"),
    Row("laagopgeleid*", "onderwijsniveau", "laag"),
    Row("middelbaar opgeleid*", "onderwijsniveau", "middelbaar"),
    Row("vrouwelijk*", "vrouwen"),
    Row("mannelijk*", "mannen"),
    Row("meisjes", "vrouwen"),
    Row("jongens", "mannen"),
    Row("bouw", "bouwnijverheid"),
    Row("bouwsector", "bouwnijverheid"),
    Row("zorg", "gezondheids en welzijnszorg"),
    Row("stierven", "overledenen", "sterfte"),
    Row("sterfte", "overledenen"),
    Row("sterfgevallen", "overledenen"),
    Row("geboorten", "levend geboren kinderen"),
    Row("huwelijken", "huwelijkssluitingen"),
    Row("scheidingen", "echtscheidingen"),
    Row("mensen werkloos", "werkloze beroepsbevolking"),
    Row("brutoarbeidsparticipatie", "bruto arbeidsparticipatie"),
    Row("nettoarbeidsparticipatie", "netto arbeidsparticipatie"),
    Row("arbeidsdeelname", "arbeidsparticipatie"),
    Row("nieuwbouwwoningen", "nieuwbouw"),
    Row("nieuwbouwproductie", "nieuwbouw"),
    Row("nieuwe woningen", "nieuwbouw"),
    Row("woningen gebouwd", "nieuwbouw"),
    Row("opgeleverd*", "nieuwbouw"),
    Row("gesloopt*", "sloop"),
    Row("woningvoorraad", "voorraad"),
    Row("failliet*", "faillissementen"),
    Row("overheidsconsumptie", "consumptie", "overheid"),
    Row("slagingspercentage", "slaagpercentage"),
    Row("mbo", "middelbaar beroepsonderwijs"),
    Row("hbo", "hoger beroepsonderwijs"),
    Row("wo", "wetenschappelijk onderwijs"),
    Row("middelbaar beroepsonderwijs", "mbo"),
    Row("hoger beroepsonderwijs", "hbo"),
    Row("wetenschappelijk onderwijs", "wo"),
    Row("duurder", "prijs", "prijsontwikkeling"),
    Row("goedkoper", "prijs", "prijsontwikkeling"),
    Row("havisten", "havo"),
    Row("vwo ers", "vwo"),
    Row("vmbo kader", "vmbo k"),
    Row("kaderberoepsgericht*", "vmbo k"),
    Row("vmbo basis", "vmbo b"),
    Row("basisberoepsgericht*", "vmbo b"),
    Row("theoretische leerweg", "vmbo t"),
    Row("gemengde leerweg", "vmbo g"),
    Row("technische", "techniek"),
    Row("examen", "examenkandidaten"),
    Row("slaagden", "geslaagden"),
    Row("geslaagd", "geslaagden"),
    Row("huizenprij*", "verkoopprijs", "koopwoningen"),
    Row("woningprij*", "verkoopprijs", "koopwoningen"),
    Row("export", "uitvoer"),
    Row("import", "invoer"),
    Row("uitkeringsgerechtigden", "uitkeringen"),
    Row("bijstandsgerechtigden", "bijstand"),
    Row("zorgkosten", "zorguitgaven"),
    Row("geboren", "geboorten", "levendgeborenen"),
    Row("overleden", "overledenen", "sterfte"),
    Row("vergrijzing", "65 jaar of ouder"),
    Row("uitstoot", "emissies"),
    Row("banen", "banen", "werknemers"),
    Row("omzet", "omzetontwikkeling"),
    Row("asielzoekers", "asielverzoeken"),
    Row("scholieren", "leerlingen"),
    Row("studenten", "ingeschrevenen"),
    Row("gediplomeerden", "geslaagden"),
    Row("leraren", "onderwijspersoneel"),
    Row("docenten", "onderwijspersoneel"),
  ]
}
