"""The Dutch nouns for people and bodies by which a text speaks of who says something, with gender where it shows."""

import re
from functools import lru_cache
from typing import Literal

from kantlijn.annotators.language.closed_words import words

Gender = Literal["m", "f", "u"]

MALE = words(
    """
    aartsbisschop baron bewindsman bisschop boer broeder broer buurman dictator echtgenoot ex-man graaf heer
    herder imam jongeman jongen kardinaal kasteelheer keizer kleinzoon koning kroonprins man meneer monnik neef oom
    opa pa paus pastoor pater prins rabbijn schoonvader schoonzoon sjeik sultan tsaar vader verloofde voorman vriend
    weduwnaar weerman zakenman zoon zoontje zwager kamerheer staatsman cameraman timmerman visserman sportman
    bondscoach spits doelman keeper linksback rechtsback middenvelder verdediger aanvaller
    stiefvader schoonbroer peetoom nonkel bompa stiefzoon tweelingbroer jonkheer prior abt kapelaan koster minnaar
    bruidegom prins-gemaal hulpbisschop ayatollah frontman komiek
    """
)
FEMALE = words(
    """
    dame juf meid serveerster
    actrice advocate barones bewindsvrouw buurvrouw directrice docente dochter echtgenote ex-vrouw gravin hertogin
    heldin juffrouw keizerin kleindochter koningin kroonprinses kunstenares lerares ma mama meisje mevrouw moeder
    nicht non oma prinses redactrice regisseuse schoonmoeder schoondochter schoonzus schrijfster studente tante
    topvrouw verpleegster vorstin vriendin vrouw vrouwtje weduwe weervrouw woordvoerster zakenvrouw zangeres zus
    zusje danseres wethoudster onderzoekster medewerkster bewoonster inwoonster deelneemster leidster voorzitster
    lijsttrekster bestuurster presentatrice politica journaliste activiste oprichtster eigenaresse woordvoerdster
    agente bezoekster biolooge psychologe historica chirurge therapeute juriste raadsvrouw consulente cliënte
    patiënte aanvoerster hoofdredactrice mantelzorgster
    stiefmoeder peettante bomma oudtante stiefdochter tweelingzus abdis minnares bruid frontvrouw dichteres
    beeldhouwster schilderes fotografe cabaretière atlete winnares columniste recensente correspondente presidente
    predikante assistente laborante verslaggeefster nieuwslezeres vormgeefster illustratrice curatrice apothekeres
    kinesiste diëtiste logopediste styliste choreografe sopraan mezzosopraan vroedvrouw kleuterjuf barvrouw
    hotelhoudster
    """
)
EITHER = words(
    """
    aanklager aanvoerder aanwezige acteur activist adviseur advocaat agent ambassadeur ambtenaar ambtgenoot analist
    anesthesist arbeider arbiter archeoloog architect arts asielzoeker astronaut astronoom atleet auteur
    automobilist baas baasje bakker ballonvaarder bankier barista barman beheerder bejaarde bekende bestuurder
    betoger betrokkene bewaker bewindspersoon bewoner bezoeker bioloog boerin boswachter bouwkundige bouwvakker
    brandweerman buitenlander buschauffeur burgemeester burger buur buurtbewoner cabaretier campagneleider chauffeur
    chef chemicus chirurg cliënt coach cojurylid collega collega's columnist commandant commentator commissaris
    componist conducteur conservator consultant coördinator corpschef correspondent criticus curator danser decaan
    deelnemer demograaf demonstrant denker dichter dierenarts diplomaat directeur dirigent dj docent dokter dominee
    doelvrouw douanier draagmoeder drummer duiker  econoom eigenaar eigenaresse eindredacteur ene epidemioloog
    erfgenaam ergotherapeut ervaringsdeskundige Europarlementariër europarlementariër eurocommissaris expert fan
    fietser filmmaker filosoof fotograaf fractievoorzitter fractieleider functionaris fysicus fysiotherapeut
    gastheer gastvrouw gedeputeerde gedetineerde gedupeerde geestelijke geleerde generaal geograaf geoloog
    getroffene getuige gezagvoerder gids gitarist godsdienstwetenschapper goeroe gouverneur grafdelver griffier
    grensrechter grootvader grootmoeder gynaecoloog hardloper havenmeester historicus  hoofdagent hoofdofficier
    hoofdredacteur hoogleraar hoteleigenaar huisarts huisbaas huurder illustrator imker indiener influencer
    informateur formateur ingenieur initiatiefnemer inspecteur instructeur interviewer inwoner jager jarige
    jeugdleider jogger journalist jurist juryvoorzitter jurylid kamerlid kamervoorzitter kandidaat kanselier
    kapitein kapster kapper kenner keizer kind kinderarts klant klimatoloog klokkenluider kok kolonel korpschef
    korporaal kostganger koopman koper kroegbaas kunstenaar kunsthistoricus kweker laborant landbouwer leerkracht
    leerling leider leidinggevende lector leraar lezer lid lijstduwer lijsttrekker lobbyist locatiemanager
    loodgieter luitenant luisteraar machinist majoor maker makelaar manager mantelzorger marinier marktkoopman
    marktmeester mede-eigenaar medewerker mens meteoroloog middenstander militair minister minister-president
    moordenaar motorrijder musicus muzikant nabestaande natuurkundige neuroloog neurowetenschapper notaris officier
    omroeper omstander omwonende oncoloog ondernemer onderhandelaar onderminister onderwijzer onderzoeker ontdekker
    ontwerper ooggetuige oogarts oprichter opposant opvolger organisator oudere ouder oudgediende oud-speler
    paardenfokker parlementariër partijbons partijgenoot partijleider passagier passant patiënt pedagoog
    penningmeester  personeelslid piloot plaatsvervanger ploegbaas ploeggenoot ploegleider poetsvrouw
    politicoloog politicus politieagent politiecommissaris politieman portier postbode predikant premier president
    presentator priester procureur producent producer professor programmeur projectleider promovendus psychiater
    psycholoog puber raadgever raadsheer raadslid raadsman radioloog rapper rechercheur rechter rechter-commissaris
    rector redacteur regisseur reiziger rekenmeester renner rentmeester reporter republikein democraat
    restaurateur rijinstructeur roeier ruiter samenwerkingspartner scenarist schaatser scheidsrechter scheikundige
    schepen schilder schipper scholier schoonmaker schooldirecteur schrijver schutter secretaris secretaris-generaal
    secretaresse senator sergeant slachtoffer slager snorfietser sociaaldemocraat socioloog soldaat  speler
    sportverslaggever staatshoofd staatssecretaris stadsdichter stedenbouwkundige  sterrenkundige strafpleiter
    strateeg student stuurman succestrainer supporter taalkundige taxichauffeur technicus teler therapeut topman
    toerist trainer trainster treinreiziger tuinder tuinman tuinier uitbater uitgever vakbondsman vakbondsbestuurder
    veehouder veiligheidsexpert vennoot verdachte verdachte's verhuurder verkeersdeskundige verkeerskundige verkoper
    verloskundige verpleegkundige verslaggever vertaler vertegenwoordiger vertrouweling verzamelaar verzetsman
    veteraan vicepremier vicepresident viroloog visser vluchteling voedingsdeskundige voetballer voetbaltrainer
    voetganger volgeling volksvertegenwoordiger voorganger voorlichter voorzitter voorstander vormgever vrijwilliger
    vrouwenarts waarnemer waarzegger wachtcommandant wandelaar weerkundige werkgever werknemer wethouder wielrenner
    winkelier winnaar wijnboer wijkagent wiskundige woordvoerder zakenpartner zanger zeiler zelfstandige zieke
    zorgverlener zwemmer fractiegenoot tegenstander deskundige specialist insider ingewijde  twintiger dertiger
    veertiger vijftiger zestiger zeventiger tachtiger negentiger hoofdrolspeler jongere tiener titelhouder kopman
    landgenoot stadgenoot dorpsgenoot plaatsgenoot kampioen middenvelder regeringsleider oppositieleider
    jeugdtrainer assistent assistent-trainer commandeur brigadier burgerraadslid statenlid wijkbewoner ceo cfo coo
    psychotherapeut orthopeed hoofdcommissaris advocaat-generaal informant medeorganisator organist pianist bassist
    violist cellist stagiair stagiaire prominent partijprominent coryfee kopstuk boegbeeld aanjager
    aandeelhouder aannemer academicus acrobaat adjudant afgevaardigde alleenstaande ambulancebroeder apotheker
    automonteur bariton beeldhouwer beklaagde bergbeklimmer bestuursvoorzitter bezorger biljarter blogger boekhouder
    bokser bondgenoot bosbouwer brugwachter buitenspeler buitenstaander captain cartoonist choreograaf cineast
    cipier clown conrector consul controleur coureur couturier crimineel dader dagvoorzitter dammer darter debutant
    deelgenoot deputé diaken dief dissident doodgraver dorpeling drogist eenling elektricien essayist evangelist
    ex-premier flankaanvaller forens freelancer galeriehouder gamer garnalenvisser gedelegeerde gemachtigde
    genodigde gepensioneerde getuige-deskundige gevangene gewonde gijzelnemer glazenwasser golfer goochelaar
    handballer hockeyer hordeloper hovenier huisgenoot huismeester hulpverlener illusionist impresario inbreker
    international invaller investeerder jockey judoka juwelier karateka kastelein kinesist klusser koerier koetsier
    kolonist komediant koorlid kraanmachinist kruidenier kwartiermaker leidsman linksbuiten loopbaanbegeleider
    magistraat majesteit marathonloper marktonderzoeker masseur matroos medeoprichter medestander melkveehouder
    migrant milieuactivist miljardair miljonair minderheidsaandeelhouder missionaris monarch mountainbiker nestor
    nieuweling nieuwkomer nieuwslezer ondertekenaar opdrachtgever oplichter opsteller opvarende opzichter outsider
    overlevende overvaller partijvoorzitter pastor peiler pelgrim persmagistraat persvoorlichter podcaster poetshulp
    poppenspeler potentaat promotor raadpensionaris rapporteur recensent rechtsbuiten regent reisgenoot reisleider
    relschopper restaurantrecensent rietdekker romancier routinier satiricus saxofonist schaker schatbewaarder
    schoolhoofd sidekick singer-songwriter skiër smaakmaker smid snowboarder songwriter speechschrijver spindoctor
    spion sprinter statisticus steward stewardess stoffeerder straatmuzikant streamer striptekenaar stucadoor
    student-assistent stuntman suppoost tafelgenoot tandarts technoloog tegenkandidaat tegenspeler tekenaar
    televisiemaker tennisser tenor terrorist thuiswerker timmervrouw toehoorder toeschouwer toetsenist tolk
    touroperator trompettist turner uitblinker uitvinder uitvoerder vakbondsafgevaardigde veldrijder verhuizer
    vermiste veroordeelde verpleger verzorgende verzorger vlogger volleyballer voorvechter voorzanger
    vrachtwagenchauffeur vrijgezel wachtmeester werkloze werkneemster werkstudent wijkverpleegkundige worstelaar
    youtuber zaakvoerder zakkenroller ziener zorgmedewerker
    """
)
"""Words for people of either sex, or of one that does not count in Dutch usage."""

PERSON_TAILS = tuple(
    words(
        """
        woordvoerder woordvoerders woordvoerster woordvoersters voorzitter leider leidster lid directeur trainer
        coach chef baas topman topvrouw minister secretaris commissaris redacteur specialist deskundige expert
        onderzoeker onderzoekster adviseur manager bestuurder medewerker medewerkster bewoner bewoonster speler
        speelster man vrouw loog loge meester arts houder voerder werker werkster maker maakster kundige
        geleerde wetenschapper ondernemer raadslid kamerlid politicus advocaat agent rechter rechercheur
        officier schrijver schrijfster zanger zangeres leraar docent docente student studente wethouder
        burgemeester president premier parlementariër historicus econoom journalist journaliste kunstenaar
        eigenaar eigenaresse chauffeur arbeider verkoper verkoopster beheerder coördinator ambtenaar inspecteur
        -jarige genoot genote organisator fotograaf psycholoog programmeur monteur ganger prominent bakker
        kweker teler boer boerin visser wachter rijder denker bouwer drijver zitter gever nemer begeleider
        verlener verzorger verpleger koper vechter strijder ontwerper springer werper schaatser renner zwemmer
        fietser voetballer snijder slager plukker helper tuinder herder huurder zeiler roeier vaarder stichter
        rapper piloot jurist moeder vader zoon dochter zus broer vriend vriendin buur collega leerling scholier
        leerkracht slachtoffer verdachte getuige dader patiënt cliënt klant gebruiker liefhebber drager
        magistraat baatster neemster maakster zoekster woonster werkster zitster leidster voerster schrijfster
        pleegster rijdster houdster balster loopster zorgster geefster koopster speelster stelster trekster
        bestuurster winster vechtster denkster richtster kijkster arbeidster hockeyster schaatsster turnster
        zeilster roeister zwemster skister golfster dansster helpster kweekster elaar enaar icus agoog iater
        peut peute craat soof teur seur feur trice euse
        """
    )
)
"""Endings of compounds that are people: `FNV-bestuurder`, `PvdA'er`, `34-jarige`, `buurtbewoner`, `bloemist`."""
PERSON_FORM = re.compile(
    r"(?:[a-z0-9]['’]er|['’]ster|[^\W\d_]{3}dichter|^(?!ge|be|ver)[a-z]{2,}[bcdfghjklmnprstvz]iste?)$"
)
"""The same where more counts than the letters of the ending: `PvdA'er`, `bloemist`, but not `gist`."""
NOBODY = words(
    """
    roman talisman dialoog monoloog epiloog proloog analoog horloge polshorloge ooglid autonoom evenaar lessenaar
    synagoog couveuse tondeuse friteuse goedkoper schakelaar schijnwerper leentjebuur onverdachte bucketlist playlist
    shortlist wishlist setlist tracklist doodskist schatkist lijkkist boekenkist
    """
)
"""Words that end so and are none."""

BODIES = words(
    """
    actiegroep adviesbureau advocatenkantoor afdeling ambassade armee autoriteit autoriteiten autofabrikant bank
    bedrijf beheer bestuur beweging bibliotheek bond bouwbedrijf brancheorganisatie branchevereniging brandweer
    buurtvereniging bureau burgerinitiatief brouwer brouwerij centrum club coalitie college comité commissie concern
    consortium coöperatie delegatie departement dienst directie dorpsraad energiebedrijf fabriek fabrikant federatie
    festival filiaal fonds fractie garage gemeente gemeentebestuur gemeenteraad gerecht gerechtshof genootschap
    gezelschap gezondheidsraad groep groepering havenbedrijf hogeschool hof hotel hulpdienst hulporganisatie
    huurdersvereniging inspectie instantie instelling instituut jury justitie kabinet kamer kantoor keten kerk
    koepel koepelorganisatie korps krant landmacht leger leiding leverancier luchtmacht luchtvaartmaatschappij
    luchthaven maatschappij marechaussee marine medium media meldkamer mensenrechtenorganisatie milieuorganisatie
    ministerie moederbedrijf museum nieuwssite omroep ombudsman onderneming ondernemersvereniging onderzoeksbureau
    onderzoeksraad onderwijsinspectie oppositie organisatie organisator organisatoren parket parlement partij
    persbureau platform politie politiebond politiek provincie raad raadscommissie rechtbank rechtspraak redactie
    regering regeringspartij rekenkamer rijksdienst school scholengemeenschap spoorwegen stadsbestuur stadsdeel
    staat start-up stichting supermarkt supermarktketen team tijdschrift toezichthouder trust tv-zender uitgeverij
    uitgever unie universiteit vakbeweging vakblad vakbond vakbonden veiligheidsdienst veiligheidsregio verbond
    vereniging vervoerder verzekeraar voetbalbond voetbalclub warenhuis waterschap webwinkel weekblad
    werkgeversorganisatie wijkraad wooncorporatie woningcorporatie zender ziekenhuis zorginstelling zorgverzekeraar
    zorgaanbieder douane ploeg bestuursorgaan ondernemingsraad kustwacht recherche reddingsbrigade defensie
    maatschap hoofdkantoor inlichtingendienst energieleverancier netbeheerder streekblad familie gezin
    consumentenbond
    """
)
BODY_TAILS = tuple(
    words(
        """
        organisatie vereniging bedrijf bond partij fractie raad club groep dienst bureau bank keten concern
        fonds commissie ministerie instituut stichting maatschappij school universiteit centrum corporatie
        instelling krant beweging bestuur politie leger federatie koepel verzekeraar fabrikant kantoor inspectie
        platform zender rechtbank regering kabinet parlement college comité directie
        """
    )
)
"""Endings of compounds that are bodies: `mensenrechtenorganisatie`, `techbedrijf`."""

COLLECTIVE = words(
    """
    mensen ouders boeren vrouwen mannen kinderen leden agenten bewoners wetenschappers onderzoekers artsen leraren
    studenten leerlingen ondernemers werkgevers werknemers advocaten ministers partijen bedrijven bonden gemeenten
    experts deskundigen critici tegenstanders voorstanders organisatoren ambtenaren slachtoffers nabestaanden fans
    supporters buren omwonenden klanten reizigers politici kamerleden raadsleden sommigen anderen velen bestuurders
    jongeren collega's vrienden rechters verdachten actievoerders demonstranten chauffeurs werkers autoriteiten
    initiatiefnemers medewerkers vrijwilligers inwoners beiden buurtbewoners partijgenoten getuigen auteurs makers
    ooggetuigen toeristen bezoekers deelnemers indieners patiënten broers zussen zonen dochters jongens meisjes
    meiden eigenaren oprichters winkeliers huurders leiders bronnen specialisten journalisten media lezers spelers
    echtpaar stel koppel duo trio tweetal drietal viertal gebroeders zusjes broertjes toeschouwers menigte publiek
    """
)
"""Words for several people, of whom no single one speaks."""
UNSPOKEN = words(
    """
    Nederlands Engels Duits Frans Spaans Italiaans Portugees Russisch Pools Turks Arabisch Hebreeuws Grieks Latijn
    Chinees Japans Koreaans Hongaars Tsjechisch Slowaaks Sloveens Kroatisch Servisch Bosnisch Bulgaars Roemeens Albanees
    Oekraïens Zweeds Deens Noors Fins Estisch Lets Litouws IJslands Fries Vlaams Limburgs Papiaments Sarnami Koerdisch
    Perzisch Farsi Pasjtoe Berbers Tamazight Swahili Hindi Urdu Bengaals Indonesisch Maleis Thais Vietnamees Iers Welsh
    Catalaans Baskisch Romani Jiddisch Afrikaans Zoeloe Esperanto Twents Brabants Gronings Zeeuws Drents Nedersaksisch
    Pasen Kerst Kerstmis Pinksteren Hemelvaart Koningsdag Koninginnedag Bevrijdingsdag Prinsjesdag Suikerfeest
    Offerfeest Ramadan Carnaval Valentijnsdag Moederdag Vaderdag Nieuwjaar Driekoningen Dierendag
    """
)
"""Languages and feasts: words with a capital that nobody speaks for."""
THINGS = ("kamers", "diensten", "fondsen", "scholen", "groepen", "families", "medias", "banken")
"""Plurals of words for bodies that are things or people of any kind as often."""
NATION = re.compile(
    r"^(?:Nederlander|Belg|Duitser|Fransman|Française|Brit|Engelsman|Amerikaan|Amerikaanse|Rus|Russin|Italiaan"
    r"|Spanjaard|Pool|Turk|Zweed|Noor|Deen|Fin|Zwitser|Oostenrijker|Griek|Portugees|Ier|Schot|Chinees|Japanner|Israëliër|Palestijn|Syriër"
    r"|Marokkaan|Algerijn|Braziliaan|Argentijn|Australiër|Canadees|Oekraïner|Hongaar|Tsjech|Slowaak|Sloveen|Kroaat"
    r"|Serviër|Bulgaar|Roemeen|Afghaan|Irakees|Iraniër|Surinamer|Antilliaan|Koerd|Vlaming|Waal|Fries|Tukker|Achterhoeker"
    r"|Limburger|Brabander|Zeeuw|Groninger|Drent|Hagenaar|Amsterdammer|Rotterdammer|Utrechter"
    r"|[A-Z]\w+(?:naar|enaar|dammer|burger|meerder|huizer))$"
)
"""People by where they come from: `de Amsterdammer`, `de Fransman`."""
NATIVES = re.compile(
    r"^(?:[A-Z]\w+(?:anen|ianen|ezen|enaars|naars|dammers|burgers|laars|landers|ssers)|Belgen|Britten|Russen|Turken|Finnen"
    r"|Noren|Denen|Zweden|Ieren|Schotten|Grieken|Serven|Kroaten|Fransen|Duitsers|Engelsen|Koerden|Friezen|Basken|Tsjechen"
    r"|Slowaken|Slovenen|Bulgaren|Roemenen|Arabieren|Joden|Democraten|Republikeinen)$"
)
"""Several people by where they come from or stand: `Friezen`, `Rotterdammers`."""


@lru_cache(maxsize=1 << 15)
def gender_of(noun: str) -> Gender:
    """Give the sex that a noun for a person shows: f for `woordvoerster`, m for `zakenman`, else u."""
    last = noun.rpartition("-")[2]
    if last in EITHER or last.endswith(("minister", "meester")):
        return "u"
    if last in FEMALE or last.endswith(("ster", "vrouw", "trice", "euse", "eres")):
        return "f"
    if last in MALE or last.endswith("man"):
        return "m"
    return "u"


@lru_cache(maxsize=1 << 15)
def is_person(noun: str) -> bool:
    """Say whether a noun in lower case is a word for one person: `burgemeester`, `vvd-leider`."""
    last = noun.rpartition("-")[2]
    if last in EITHER or last in MALE or last in FEMALE or noun in EITHER:
        return True
    if noun in BODIES or noun in NOBODY:
        return False
    return noun.endswith(PERSON_TAILS) or (noun.endswith(("er", "ist", "iste")) and bool(PERSON_FORM.search(noun)))


@lru_cache(maxsize=1 << 15)
def is_body(noun: str) -> bool:
    """Say whether a noun in lower case is a word for a body that can speak: `gemeente`, `techbedrijf`."""
    return noun in BODIES or noun.endswith(BODY_TAILS) or noun.startswith("kabinet-")


def heads_phrase(noun: str) -> bool:
    """Say whether a noun in lower case is one for people or a body, that may begin a phrase without article."""
    if noun in COLLECTIVE or is_person(noun) or is_body(noun):
        return True
    return is_plural(noun)


def is_plural(noun: str) -> bool:
    """Say whether a noun in lower case is the plural of one for a person or body: `agenten`, `vakbonden`."""
    if noun.endswith(("leden", "lieden", "mannen", "vrouwen")):
        return True
    if len(noun) < 5 or not noun.endswith(("s", "en")):
        return False
    singular = _singular(noun)
    return is_person(singular) or (is_body(singular) and not noun.endswith(THINGS))


def _singular(noun: str) -> str:
    """Give the singular of a regular plural: `agenten`, `bestuurders`, `vakbondsmannen`."""
    if noun.endswith("'s"):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") else noun[:-2]
