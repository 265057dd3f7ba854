// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Physical units by their UCUM code; `power` is that of a prefix which the code leaves out.
  static let physicalUnits = """
    km kilometer kilometers | unit unit=km
    m meter meters | unit unit=m
    cm centimeter centimeters | unit unit=cm
    dm decimeter decimeters | unit unit=dm
    mm millimeter millimeters | unit unit=mm
    µ_m micrometer micrometers micron | unit unit=um
    nm nanometer nanometers | unit unit=nm
    mijl mijlen | unit unit=[mi_i]
    zeemijl zeemijlen | unit unit=[nmi_i]
    voet feet | unit unit=[ft_i]
    inch inches duim | unit unit=[in_i]
    yard yards | unit unit=[yd_i]
    lichtjaar lichtjaren | unit unit=[ly]
    m2 m_² vierkante_meter vierkante_meters | unit unit=m2
    cm2 cm_² vierkante_centimeter | unit unit=cm2
    dm2 dm_² vierkante_decimeter | unit unit=dm2
    km2 km_² vierkante_kilometer vierkante_kilometers | unit unit=km2
    vierkante_voet | unit unit=[sft_i]
    vierkante_mijl | unit unit=[smi_us]
    ha hectare hectares hectaren | unit unit=ha
    are aren | unit unit=ar
    mha | unit unit=ha power=6
    acre acres | unit unit=[acr_us]
    m3 m_³ kubieke_meter kubieke_meters kuub kuubs | unit unit=m3
    dm3 dm_³ kubieke_decimeter | unit unit=dm3
    cm3 cm_³ kubieke_centimeter cc | unit unit=cm3
    km3 km_³ kubieke_kilometer | unit unit=km3
    nm3 | unit unit=m3
    kubieke_voet | unit unit=[cft_i]
    liter liters l | unit unit=L
    ml milliliter milliliters | unit unit=mL
    cl centiliter centiliters | unit unit=cL
    dl deciliter deciliters | unit unit=dL
    hl hectoliter hectoliters | unit unit=hL
    vat vaten barrel barrels | unit unit=[bbl_us]
    gallon gallons | unit unit=[gal_us]
    ounce ounces | unit unit=[oz_av]
    knoop knopen | unit unit=[kn_i]
    kop kopje kopjes cups | unit unit=[cup_us]
    vierkante_inch | unit unit=[sin_i]
    vierkante_yard | unit unit=[syd_i]
    hm hectometer | unit unit=hm
    picometer | unit unit=pm
    karaat | unit unit=[car_m]
    pint pinten | unit unit=[pt_br]
    theelepel theelepels | unit unit=[tsp_us]
    eetlepel eetlepels | unit unit=[tbs_us]
    kg kilo kilogram kilogrammen kilo's kilootje | unit unit=kg
    gram grammen g | unit unit=g
    mg milligram milligrammen | unit unit=mg
    µ_g μg microgram | unit unit=ug
    ng nanogram | unit unit=ng
    pond ponden | unit unit=[lb_av] large=GBP
    ton t tonnen metrische_ton | unit unit=t
    ton tonnen | ton wakes
    co2 co2-equivalent co2-equivalenten co2-eq co2eq co2-uitstoot n nox nh3 no2 so2 ch4 | substance
    ammoniak stikstof fosfaat fosfor fijnstof methaan koolstof broeikasgas broeikasgassen | substance
    mest afval kunstmest staal graan slib asbest plastic zand hout biomassa waterstof | substance
    kton kiloton kt | unit unit=t power=3
    mton megaton mt | unit unit=t power=6
    gton gigaton gt | unit unit=t power=9
    wh wattuur | unit unit=W.h
    kwh kilowattuur kilowatturen | unit unit=kW.h
    mwh megawattuur | unit unit=MW.h
    gwh gigawattuur | unit unit=GW.h
    twh terawattuur | unit unit=TW.h
    watt | unit unit=W
    kw kilowatt kilowatts kilowattpiek | unit unit=kW
    mw megawatt megawatts megawattpiek | unit unit=MW
    gw gigawatt gigawatts gigawattpiek | unit unit=GW
    tw terawatt | unit unit=TW
    kwp | unit unit=kW
    mwp | unit unit=MW
    gwp | unit unit=GW
    pk paardenkracht | unit unit=[HP]
    joule | unit unit=J
    kj kilojoule | unit unit=kJ
    mj megajoule | unit unit=MJ
    gj gigajoule | unit unit=GJ
    tj terajoule | unit unit=TJ
    pj petajoule | unit unit=PJ
    ej exajoule | unit unit=EJ
    calorie calorieën | unit unit=cal
    kcal kilocalorie kilocalorieën | unit unit=kcal
    volt | unit unit=V
    kv kilovolt | unit unit=kV
    ampère ampères | unit unit=A
    kva | unit unit=kV.A
    mva | unit unit=MV.A
    hz hertz | unit unit=Hz
    khz kilohertz | unit unit=kHz
    mhz megahertz | unit unit=MHz
    ghz gigahertz | unit unit=GHz
    pa pascal | unit unit=Pa
    bar | unit unit=bar
    mbar millibar | unit unit=mbar
    newton | unit unit=N
    db decibel decibels dba | unit unit=dB
    rad radiaal radialen | unit unit=rad
    mol | unit unit=mol
    mmol | unit unit=mmol
    bq becquerel | unit unit=Bq
    msv millisievert | unit unit=mSv
    bit bits | unit unit=bit
    kb kilobyte kilobytes | unit unit=kBy
    mb megabyte megabytes | unit unit=MBy
    gb gigabyte gigabytes | unit unit=GBy
    tb terabyte terabytes | unit unit=TBy
    pb petabyte petabytes | unit unit=PBy
    byte bytes | unit unit=By
    megabit megabits mbit | unit unit=Mbit
    gigabit gigabits gbit | unit unit=Gbit
    ppm | unit unit=[ppm]
    ppb | unit unit=[ppb]
    km/uur km/u km_/_uur km_/_u km_/_h km_per_uur kilometer_per_uur | unit unit=km/h
    m_/_s meter_per_seconde | unit unit=m/s
    mijl_per_uur | unit unit=[mi_i]/h
    mg_/_l mg_l-1 milligram_per_liter | unit unit=mg/L
    ha-1 | each per=ha
    l-1 | each per=L
    kg-1 | each per=kg
    m-2 | each per=m2
    m-3 | each per=m3
    jaar-1 yr-1 jr-1 | each per=year
    dag-1 d-1 | each per=day
    uur-1 h-1 | each per=hour
    µ_g_/_l μg_/_l microgram_per_liter | unit unit=ug/L
    µ_g_/_m3 μg_/_m3 µ_g_/_m_³ microgram_per_m3 microgram_per_kubieke_meter | unit unit=ug/m3
    mg_/_m3 | unit unit=mg/m3
    mg_/_kg milligram_per_kilogram | unit unit=mg/kg
    ms_/_cm | unit unit=mS/cm
    µ_s_/_cm μs_/_cm | unit unit=uS/cm
    w_/_m2 w_/_m_² | unit unit=W/m2
    w_/_m3 w_/_m_³ | unit unit=W/m3
    kwh_/_m2 kwh_/_m_² | unit unit=kW.h/m2
    kg_/_m2 kg_/_m_² | unit unit=kg/m2
    kg_/_m3 kg_/_m_³ | unit unit=kg/m3
    g_/_l gram_per_liter | unit unit=g/L
    kg_/_ha kilogram_per_hectare kilo_per_hectare | unit unit=kg/ha
    g_/_km gram_per_kilometer | unit unit=g/km
    mol_/_ha mol_per_hectare mol_n_/_ha mol_n_per_hectare | unit unit=mol/ha
    °_c °_celsius ℃ °c celsius graden_celsius graad_celsius graden_c gr._c gr_._c | unit unit=Cel
    °_f °_fahrenheit fahrenheit graden_fahrenheit graad_fahrenheit graden_f gr._f gr_._f | unit unit=[degF]
    kelvin graden_kelvin | unit unit=K
    graden graad | unit unit=Cel
    ° | unit unit=deg bare-only
    °_/_o °_/_s o_/_o 0_/_o °_!_, °_,_, | unit unit=percent damage
    gr | abbreviation
    """
}
