// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Infinitives of regular verbs, from which ``RegularVerb`` makes the other forms.
  ///
  /// A verb whose infinitive or stem is a common noun ("kenmerken", "drukken", "kaarten") is left out: it would end the noun phrase
  /// that it is part of.
  static let regularVerbs = """
    aarzel'en absorberen activeren beargumenteren beboeten bedanken bedreigen beëdigen begeleiden begrenzen
    behartigen bekennen bekostigen bekrachtigen belanden beleggen belemmer'en belichten beloven belonen
    bemiddel'en bemoeien benader'en beogen beperken beramen bereiden beroven beschadigen beschermen beschikken
    beschouwen beschuldigen besparen bespoedigen besteden bestellen bestempel'en  bestuderen betrappen
    betreuren betwijfel'en beveiligen bevoordelen bewaken bewaren beweren bewerken bezetten bezorgen bezuinigen
    blokkeren botsen checken circuleren citeren combineren communiceren concurreren consulteren corrigeren
    coördineren debatteren definiëren demonstreren deponeren differentiëren digitaliseren discrimineren
    discussiëren documenteren domineren doneren dulden durven escaleren experimenteren exploiteren exporteren
    faciliteren falen feliciteren filter'en fluctueren formuleren fuseren +genereren handel'en harmoniseren
    herhalen herinner'en herkennen herleiden herplaatsen herstructureren herverdelen herwaarderen herijken
    herformuleren hinder'en hopen huisvesten identificeren illustreren importeren indiceren inspireren installeren
    integreren interesseren interpreteren introduceren inventariseren investeren isoleren karakteriseren knellen
    koester'en kopiëren koppel'en kwalificeren kwantificeren lanceren leunen liquideren luister'en maximaliseren
    migreren minimaliseren mobiliseren moderniseren monitor'en motiveren muteren negeren nivelleren nomineren
    normaliseren normeren observeren omarmen onderhandel'en onderteken'en ontdekken onthullen ontkennen
    ontkoppel'en ontmantel'en ontmoedigen ontmoeten ontplooien ontregel'en ontruimen ontwikkel'en ontzeggen
    optimaliseren orden'en oriënteren overhandigen overheersen overlappen overleven overtuigen overweldigen
    parkeren participeren passeren plegen polariseren positioneren prefereren prioriteren produceren profiteren
    protesteren raadplegen reageren registreren reguleren renoveren repareren reorganiseren representeren
    resulteren
    reserveren respecteren restaureren riskeren roteren saneren schakel'en scharen schorsen screenen selecteren
    signaleren slopen solliciteren sorteren specificeren spenderen stabiliseren stagneren structureren suggereren
    tolereren traceren trainen transformeren twijfel'en typeren vaccineren valideren variëren verafschuwen
    veranker'en verbazen verdedigen verdiepen verdienen verduidelijken verduurzamen verenigen vereenvoudigen
    vereffen'en vereisen verergeren vergader'en vergemakkelijken verhelder'en verhinder'en verijdel'en verkennen
    verleiden verlengen verlichten vermengen vernielen vernietigen vernieuwen veronderstellen veroorloven
    veroorzaken verouder'en verpakken verplaatsen verplichten verrassen verreken'en verrichten verrijken verruilen
    verschaffen verscherpen verschralen versimpel'en verspillen verspreiden verstevigen verstoren verstrekken
    versturen vertalen vertellen vertragen vertroebel'en vervaardigen vervagen vervoer'en vervolgen vervroegen
    vervuilen verwaarlozen verwachten verwarmen verwezenlijken verwonden verwoesten verzadigen verzamel'en
    verzanden verzeker'en verzelfstandigen verzilver'en verzorgen vestigen visualiseren waarborgen waarschuwen
    wandel'en weerspiegel'en weerleggen  wijden wijzigen zuiver'en zweven arresteren begunstigen
    bemonster'en bemesten beweiden indexeren maaien snoeien zaaien composteren mineraliseren emitteren vergrassen
    verzuren vermesten vernatten ontwater'en infiltreren salderen besmetten behandel'en behalen betogen bekeuren
    detineren recidiveren seponeren delegeren mandateren accrediteren certificeren rechtvaardigen ratificeren
    annexeren evacueren repatriëren naturaliseren emigreren immigreren decentraliseren privatiseren centraliseren
    standaardiseren subsidiëren actualiseren bekorten bemannen benadelen bevestigen bevorder'en bewapen'en
    bezwaren budgetteren compliceren concretiseren consumeren continueren diversificeren elimineren evenaren
    extrapoleren garanderen ijken intimideren kalibreren legaliseren legitimeren liberaliseren ontkrachten
    ontsparen ontwarren overbruggen overschatten onderschatten overkoepel'en personaliseren publiceren realiseren
    reclasseren refereren relativeren resteren reviseren schematiseren segregeren simuleren socialiseren sommeren
    stipuleren uniformeren veralgemeniseren verbijster'en verdampen verdoezel'en verfijnen vergrijzen verhuren
    verlenen vermarkten vermelden verplegen verstoppen vertegenwoordigen vertonen verveelvoudigen verzachten
    verzwakken vrijwaren aan|passen aan|sturen aan|duiden aan|kondigen aan|leggen aan|melden aan|merken
    aan|moedigen aan|schaffen aan|scherpen aan|sporen aan|stellen aan|tonen aan|tasten aan|vullen aan|voer'en
    aan|wenden af|dekken af|handel'en af|keuren af|leggen af|leiden af|lossen af|ronden af|schaffen af|schermen
    af|stemmen af|toppen af|wachten af|wenden af|wikkel'en af|zetten af|zonder'en bij|schaven bij|sturen bij|wonen
    door|bereken'en door|betalen door|reken'en door|sturen door|voer'en door|werken door|zetten goed|keuren in|boeken in|dammen
    in|delen in|dienen in|halen in|huren in|leggen in|leiden in|luiden in|perken in|plannen in|regel'en in|ruilen
    in|schakel'en in|schatten in|stellen in|stemmen in|storten in|stromen in|voer'en in|vorder'en in|vullen
    in|willigen in|zamel'en in|zetten mee|delen mee|reken'en mee|tellen mee|werken na|leven na|streven na|volgen
    neer|leggen neer|zetten om|bouwen onder|verdelen om|leggen om|schakel'en om|scholen om|vormen op|bergen op|bouwen op|delen
    op|eisen op|halen op|leggen op|leiden op|letten op|lever'en op|lossen op|maken op|merken op|pakken op|potten
    op|richten op|ruimen op|schorten op|splitsen op|sporen op|starten op|stellen op|tellen op|vatten op|volgen
    op|vullen op|wekken op|zeggen op|zetten open|stellen over|boeken over|hevel'en over|maken over|plaatsen
    over|schakel'en samen|stellen samen|vatten samen|voegen samen|werken stil|leggen stop|zetten tegen|werken
    terug|betalen terug|blikken terug|draaien terug|keren terug|leggen terug|storten terug|vorder'en terug|zetten
    toe|bedel'en toe|delen toe|dienen toe|kennen toe|leiden toe|passen toe|reken'en toe|rusten toe|spitsen
    toe|stromen toe|vertrouwen toe|voegen toe|zeggen uit|besteden uit|betalen uit|delen uit|dagen uit|dijen
    uit|faseren uit|keren uit|leggen uit|lenen uit|lokken uit|loten uit|loven uit|maken uit|nodigen uit|oefen'en
    uit|plaatsen uit|putten uit|reken'en uit|rollen uit|rusten uit|schakel'en uit|stellen uit|stralen uit|stromen
    uit|sturen uit|voer'en uit|werken uit|wissel'en uit|zetten vast|leggen vast|stellen voor|bereiden voor|leggen
    voor|stellen voort|bouwen voort|duren voort|vloeien voort|zetten vrij|maken vrij|spelen vrij|stellen
    waar|maken weg|werken gelijk|stellen gereed|maken kwijt|raken
    adopteren arriveren begeren bloeien blussen coachen dumpen floreren fokken gokken haper'en heersen knutsel'en
    koelen lozen mislukken mishandel'en nader'en oogsten pesten poetsen praten redden regenen regeren slachten
    snakken sneuvel'en spijbel'en struikel'en tillen trachten trouwen verhoren verjongen verlangen verzuimen
    vluchten wennen woeden worstel'en zuchten zwichten bemalen bewonen omzeilen omvatten beheersen genezen
    mee|wegen op|voeden schoon|maken in|burger'en op|knappen
    """
}
