// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Money: signs and codes that stand before an amount, and names that stand after it.
  ///
  /// A code is read where it stands in capitals or against a sign or digit; `cent` marks the hundredths of another unit.
  static let currencies = currencyRows + dollarCodes + isoCodes

  private static let currencyRows = """
    € eur | currency unit=EUR
    euro euro's euros eurootje eur € | unit unit=EUR
    eurocent eurocenten ct | unit unit=EUR power=-2 cent
    cent cents centen | unit unit=EUR power=-2 cent
    gulden guldens | unit unit=NLG home
    f fl fl. ƒ nlg hfl dfl | currency unit=NLG home
    $ usd us$ us_$ | currency unit=USD
    $ usd us_$ dollar dollars us_dollar us-dollar amerikaanse_dollar amerikaanse_dollars | unit unit=USD
    £ gbp pond_sterling | currency unit=GBP
    £ gbp pond_sterling britse_pond engelse_pond | unit unit=GBP
    ¥ jpy yen | currency unit=JPY
    ¥ jpy yen | unit unit=JPY
    frank franc franken francs zwitserse_frank zwitserse_franken | unit unit=CHF
    belgische_frank belgische_franken | unit unit=BEF
    franse_frank franse_franken franse_francs | unit unit=FRF
    mark duitse_mark d-mark dm | unit unit=DEM
    markka finse_mark | unit unit=FIM
    penni | unit unit=FIM power=-2 cent
    lire lira italiaanse_lire | unit unit=ITL
    peseta peseta's | unit unit=ESP
    escudo escudo's | unit unit=PTE
    drachme drachmen | unit unit=GRD
    oostenrijkse_schilling | unit unit=ATS
    deense_kroon deense_kronen | unit unit=DKK
    zweedse_kroon zweedse_kronen | unit unit=SEK
    noorse_kroon noorse_kronen | unit unit=NOK
    tsjechische_kroon tsjechische_kronen | unit unit=CZK
    roebel roebels | unit unit=RUB
    zloty zloty's | unit unit=PLN
    forint forinten | unit unit=HUF
    turkse_lira | unit unit=TRY
    roepie roepies rupee rupees | unit unit=INR
    yuan renminbi | unit unit=CNY
    zuid-koreaanse_won | unit unit=KRW
    zuid-afrikaanse_rand | unit unit=ZAR
    peso peso's mexicaanse_peso | unit unit=MXN
    braziliaanse_real | unit unit=BRL
    australische_dollar australische_dollars | unit unit=AUD
    canadese_dollar canadese_dollars | unit unit=CAD
    nieuw-zeelandse_dollar nieuw-zeelandse_dollars | unit unit=NZD
    surinaamse_dollar surinaamse_dollars | unit unit=SRD
    hongkongse_dollar singaporese_dollar | unit unit=HKD
    antilliaanse_gulden antilliaanse_guldens | unit unit=ANG
    arubaanse_florin | unit unit=AWG
    kost kosten kostte kostten subsidie subsidies bijdrage budget begroting bedrag uitgaven | money
    inkomsten inkomen salaris boete schade tekort winst verlies omzet lening schuld premie | money
    vergoeding krediet investering investeert investeren besteedt besteed betaalt betalen betaald | money
    overschrijding overschrijdingen onderschrijding tegenvaller tegenvallers meevaller meerkosten meeropbrengst bezuiniging besparing ombuiging opbrengst opbrengsten uitgave dotatie reserve declaratie declaraties factuur | money
    euro verdient verdienen prijs huurprijs koopprijs prijzen huur huren loon lonen salarissen inkomens schulden uitkering woning subsidieert uitgetrokken vrijgemaakt | money
    bitcoin bitcoins | unit unit=XBT
    pence penny pennies | unit unit=GBP power=-2 cent
    ¢ | unit unit=USD power=-2 cent
    meur m_€ mln_€ | unit currency unit=EUR power=6
    keur k_€ | unit currency unit=EUR power=3
    musd | unit currency unit=USD power=6
    c_$ can_$ | currency unit=CAD
    a_$ | currency unit=AUD
    nz_$ | currency unit=NZD
    hk_$ | currency unit=HKD
    s_$ | currency unit=SGD
    nt_$ | currency unit=TWD
    mex_$ | currency unit=MXN
    r_$ | currency unit=BRL
    ₽ | currency unit unit=RUB
    ₹ | currency unit unit=INR
    ₩ | currency unit unit=KRW
    ₺ | currency unit unit=TRY
    ฿ | currency unit unit=THB
    ₪ | currency unit unit=ILS
    ₫ | currency unit unit=VND
    ₴ | currency unit unit=UAH
    ₦ | currency unit unit=NGN
    ₱ | currency unit unit=PHP
    ₡ | currency unit unit=CRC
    ₿ | currency unit unit=XBT
    dinar dinars | unit unit=RSD
    dirham dirhams | unit unit=AED
    riyal riyals | unit unit=SAR
    ringgit | unit unit=MYR
    baht | unit unit=THB
    shilling shillings | unit unit=KES
    roepia roepiahs | unit unit=IDR
    kroon kronen | unit unit=SEK
    shekel shekels | unit unit=ILS
    hryvnia | unit unit=UAH
    lei | unit unit=RON
    lev | unit unit=BGN
    """

  /// Codes that end in a sign: "mxn$ 15", "US$".
  private static let dollarCodes =
    [
      "aud", "bbd", "bmd", "bsd", "bzd", "cad", "fjd", "hkd", "jmd", "lrd", "mxn", "nad", "nzd",
      "sgd", "srd", "ttd", "twd", "usd",
    ]
    .map { "\n\($0)_$ | currency unit unit=\($0.uppercased())" }.joined()

  /// Codes of ISO 4217 that stand before or after an amount.
  private static let isoCodes =
    [
      "aed", "afn", "all", "amd", "ang", "aoa", "ars", "aud", "awg", "azn", "bam", "bbd", "bdt",
      "bgn", "bhd", "bmd", "bob", "brl", "bsd", "btn", "byn", "cad", "cdf", "chf", "clp", "cny",
      "cop", "crc", "cup", "czk", "dkk", "dop", "dzd", "egp", "etb", "gel", "ghs", "gtq", "hkd",
      "hnl", "huf", "idr", "ils", "inr", "iqd", "irr", "isk", "jmd", "jod", "kes", "kgs", "khr",
      "krw", "kwd", "kzt", "lbp", "lkr", "lyd", "mad", "mdl", "mga", "mkd", "mmk", "mnt", "mop",
      "mur", "mwk", "mxn", "myr", "mzn", "nad", "ngn", "nio", "nok", "npr", "nzd", "omr", "pab",
      "pen", "php", "pkr", "pln", "pyg", "qar", "ron", "rsd", "rub", "rwf", "sar", "sek", "sgd",
      "srd", "syp", "thb", "tjs", "tnd", "try", "ttd", "twd", "tzs", "uah", "ugx", "uyu", "uzs",
      "vnd", "xaf", "xof", "yer", "zar", "zmw", "bef", "dem", "frf", "itl", "esp", "pte", "fim",
      "ats", "iep", "grd",
    ].map { "\n\($0) | iso unit=\($0.uppercased())" }.joined()
}
