"""The reporting verbs of Dutch by class: ik-form and infinitive of regular ones, principal parts of the others.

`uit: leg leggen` is a separable verb, whose particle may stand at the end of its clause (`legt hij uit`).
`weten: laat liet lieten laten gelaten` is the phrase `laat weten`.
"""

from typing import Literal

CueClass = Literal["speech", "question", "writing", "sound", "thought", "manner", "naming", "text"]
"""speech `zegt`; question `vraagt`; writing `schrijft`; sound `roept`; thought `vindt`; manner `lacht`;
naming `noemt het …`; text `luidt`, whose subject is the words and not a person."""

REGULAR: dict[CueClass, str] = {
    "speech": """
        adviseer adviseren | antwoord antwoorden | argumenteer argumenteren | beaam beamen
        beargumenteer beargumenteren | bedank bedanken | beken bekennen | beklaag beklagen | beklemtoon beklemtonen
        bekritiseer bekritiseren | beloof beloven | benadruk benadrukken | bepleit bepleiten | berisp berispen
        beschuldig beschuldigen | betoog betogen | betreur betreuren | betuig betuigen | bevestig bevestigen
        beweer beweren | citeer citeren | commandeer commanderen | concludeer concluderen | constateer constateren
        corrigeer corrigeren | doceer doceren | dreig dreigen | eis eisen | erken erkennen | excuseer excuseren
        filosofeer filosoferen | formuleer formuleren | getuig getuigen | grap grappen | hamer hameren
        herhaal herhalen | herinner herinneren | illustreer illustreren | informeer informeren
        instrueer instrueren | klaag klagen | klets kletsen | leer leren | meld melden | memoreer memoreren
        mijmer mijmeren | motiveer motiveren | nuanceer nuanceren | onderbouw onderbouwen | onderstreep onderstrepen
        onthul onthullen | ontken ontkennen | ontvouw ontvouwen | oordeel oordelen | openbaar openbaren | opper opperen
        oreer oreren
        parafraseer parafraseren | pareer pareren | pleit pleiten | poch pochen | poneer poneren
        preciseer preciseren | preek preken | profeteer profeteren | protesteer protesteren | pruttel pruttelen
        ratel ratelen | reageer reageren | redeneer redeneren | relativeer relativeren | repliceer repliceren
        resumeer resumeren | riposteer riposteren | roddel roddelen | roem roemen | ronk ronken
        schamper schamperen | scherts schertsen | schets schetsen | smaal smalen | smeek smeken | sneer sneren
        snoef snoeven | somber somberen | sommeer sommeren | speculeer speculeren | spot spotten | sputter sputteren
        stel stellen | suggereer suggereren | sus sussen | troost troosten | verantwoord verantwoorden
        verbaas verbazen | verdedig verdedigen | verduidelijk verduidelijken | verhaal verhalen
        verhelder verhelderen | verklaar verklaren | verklap verklappen | verkondig verkondigen | vermaan vermanen
        vermeld vermelden | veronderstel veronderstellen | verontschuldig verontschuldigen
        veroordeel veroordelen | vertel vertellen
        vervolg vervolgen | verwoord verwoorden | verzeker verzekeren | verzucht verzuchten | voorspel voorspellen
        waarschuw waarschuwen | wauwel wauwelen | weerleg weerleggen | uit: beeld beelden | op: biecht biechten
        terug: blik blikken | vooruit: blik blikken | in: haak haken | aan: haal halen | aan: kaart kaarten
        aan: kondig kondigen | uit: leg leggen | in: leid leiden | toe: licht lichten
        op: merk merken | aan: moedig moedigen | af: rond ronden | op: som sommen | aan: spoor sporen
        tegen: sputter sputteren | vast: stel stellen | voor: stel stellen | aan: stip stippen | aan: teken tekenen
        op: teken tekenen | samen: vat vatten | toe: vertrouw vertrouwen | toe: voeg voegen | aan: voer voeren
        door: vraag vragen | aan: vul vullen | uit: weid weiden | weg: wuif wuiven | uiteen: zet zetten
        becijfer becijferen | becommentarieer becommentariëren | counter counteren | dicteer dicteren
        evalueer evalueren | expliceer expliceren | feliciteer feliciteren | hekel hekelen
        insinueer insinueren | koketteer koketteren | kwebbel kwebbelen | lamenteer lamenteren | murmureer murmureren
        polemiseer polemiseren | predik prediken | rechtvaardig rechtvaardigen | reflecteer reflecteren
        stipuleer stipuleren | ventileer ventileren | verheerlijk verheerlijken | verkneukel verkneukelen
        vertolk vertolken | zanik zaniken | rond: bazuin bazuinen | uit: bazuin bazuinen | mee: deel delen
        mede: deel delen | op: dis dissen | terug: kaats kaatsen | uit: kraam kramen
        na: mijmer mijmeren | in: pik pikken | goed: praat praten | tegen: pruttel pruttelen
        voor: reken rekenen | in: schat schatten | gerust: stel stellen | voorop: stel stellen
        tegen: stribbel stribbelen | toe: wens wensen | af: wimpel wimpelen | recht: zet zetten
        af: zwak zwakken
    """,
    "question": """
        informeer informeren | ondervraag ondervragen | pols polsen
    """,
    "writing": """
        app appen | blog bloggen | e-mail e-mailen | krabbel krabbelen | mail mailen | noteer noteren | post posten
        publiceer publiceren | rapporteer rapporteren | retweet retweeten | signeer signeren | tik tikken
        tweet tweeten | twitter twitteren | typ typen | whatsapp whatsappen
        terug: app appen | terug: mail mailen | door: mail mailen
    """,
    "sound": """
        bits bitsen | blaf blaffen | brabbel brabbelen | bries briesen | brom brommen | brul brullen
        bulder bulderen | declameer declameren | fluister fluisteren | foeter foeteren | fulmineer fulmineren
        galm galmen | gil gillen | grauw grauwen | grom grommen | hakkel hakkelen | hijg hijgen | hoon honen
        jammer jammeren | jeremieer jeremiëren | jubel jubelen | juich juichen | kerm kermen | ketter ketteren
        kir kirren | kraai kraaien | krijs krijsen | kwetter kwetteren | lispel lispelen | loei loeien
        mekker mekkeren | mompel mompelen | mopper mopperen | mor morren | murmel murmelen | pareer pareren
        piep piepen | prevel prevelen | raas razen | raaskal raaskallen | reciteer reciteren | scandeer scanderen
        schaterlach schaterlachen | schreeuw schreeuwen | sis sissen | snater snateren | snauw snauwen
        snik snikken | sputter sputteren | stamel stamelen | stotter stotteren | tetter tetteren | tier tieren
        trompetter trompetteren | vloek vloeken | zeur zeuren | toe: blaf blaffen | toe: brul brullen
        in: fluister fluisteren | toe: fluister fluisteren | uit: gil gillen | toe: juich juichen
        toe: schreeuw schreeuwen | uit: schreeuw schreeuwen | toe: snauw snauwen
        kakel kakelen | koer koeren | krakeel krakelen | schal schallen | souffleer souffleren
        toeter toeteren | uit: jubel jubelen | uit: stamel stamelen | toe: sis sissen
        uit: snik snikken | in: souffleer souffleren
    """,
    "thought": """
        besef beseffen | droom dromen | ervaar ervaren | fantaseer fantaseren | geloof geloven | hoop hopen
        meen menen | overpeins overpeinzen | peins peinzen | realiseer realiseren | twijfel twijfelen
        vermoed vermoeden | verwacht verwachten | verwonder verwonderen | vrees vrezen | wanhoop wanhopen
        wens wensen
    """,
    "manner": """
        bloos blozen | frons fronsen | gebaar gebaren | giechel giechelen | glimlach glimlachen | glunder glunderen
        gniffel gniffelen | gnuif gnuiven | grijns grijnzen | grijnslach grijnslachen | grimlach grimlachen
        grinnik grinniken | huil huilen | knik knikken | knipoog knipogen | kreun kreunen | meesmuil meesmuilen
        monkel monkelen | schater schateren | schokschouder schokschouderen | schud schudden | straal stralen
        ween wenen | zucht zuchten
        applaudisseer applaudisseren | baal balen | giebel giebelen | griezel griezelen | hik hikken
        hum hummen | kuch kuchen | lonk lonken | pruil pruilen | snotter snotteren
        treur treuren | triomfeer triomferen | weg: lach lachen | toe: lach lachen
    """,
    "naming": """
        bestempel bestempelen | betitel betitelen | doop dopen | karakteriseer karakteriseren
        kenschets kenschetsen | kwalificeer kwalificeren | noem noemen | typeer typeren
    """,
    "text": """
        luid luiden
    """,
}
"""Verbs with -te or -de in the past: ik-form and infinitive."""

IRREGULAR: dict[CueClass, str] = {
    "speech": """
        bedenk bedacht bedachten bedenken bedacht | begin begon begonnen beginnen begonnen
        belijd beleed beleden belijden beleden | beschrijf beschreef beschreven beschrijven beschreven
        besluit besloot besloten besluiten besloten | beveel beval bevalen bevelen bevolen
        bezweer bezwoer bezwoeren bezweren bezworen | omschrijf omschreef omschreven omschrijven omschreven
        overdrijf overdreef overdreven overdrijven overdreven | prijs prees prezen prijzen geprezen
        raad raadde raadden raden geraden | spreek sprak spraken spreken gesproken
        verbied verbood verboden verbieden verboden | verneem vernam vernamen vernemen vernomen
        verwijt verweet verweten verwijten verweten | verzin verzon verzonnen verzinnen verzonnen
        zeg zei zeiden zeggen gezegd | zweer zwoer zwoeren zweren gezworen | zwets zwetste zwetsten zwetsen gezwetst
        aan: beveel beval bevalen bevelen bevolen | in: breng bracht brachten brengen gebracht
        weten: doe deed deden doen gedaan | aan: dring drong drongen dringen gedrongen
        door: ga ging gingen gaan gegaan | verder: ga ging gingen gaan gegaan | aan: geef gaf gaven geven gegeven
        toe: geef gaf gaven geven gegeven | vol: houd hield hielden houden gehouden
        voor: houd hield hielden houden gehouden | terug: kijk keek keken kijken gekeken
        vooruit: kijk keek keken kijken gekeken | blijken: laat liet lieten laten gelaten
        doorschemeren: laat liet lieten laten gelaten | horen: laat liet lieten laten gelaten
        merken: laat liet lieten laten gelaten | ontvallen: laat liet lieten laten gelaten
        optekenen: laat liet lieten laten gelaten | weten: laat liet lieten laten gelaten
        aan: raad raadde raadden raden geraden | op: schep schepte schepten scheppen geschept
        af: sluit sloot sloten sluiten gesloten | tegen: spreek sprak spraken spreken gesproken
        uit: spreek sprak spraken spreken gesproken | bij: val viel vielen vallen gevallen
        in: val viel vielen vallen gevallen | op: werp wierp wierpen werpen geworpen
        tegen: werp wierp wierpen werpen geworpen | erop: wijs wees wezen wijzen gewezen
        op: wijs wees wezen wijzen gewezen | terecht: wijs wees wezen wijzen gewezen
        na: zeg zei zeiden zeggen gezegd | toe: zeg zei zeiden zeggen gezegd
        herneem hernam hernamen hernemen hernomen
        loof loofde loofden loven geloofd | mee: geef gaf gaven geven gegeven
        tussen: kom kwam kwamen komen gekomen | voor: lees las lazen lezen gelezen
        bloot: leg legde legden leggen gelegd
        in: spreek sprak spraken spreken gesproken | toe: spreek sprak spraken spreken gesproken
        bij: spring sprong sprongen springen gesprongen
        bij: treed trad traden treden getreden | uit: vaar voer voeren varen gevaren
        uit: val viel vielen vallen gevallen | terug: wijs wees wezen wijzen gewezen
        af: wijs wees wezen wijzen gewezen | terug: zeg zei zeiden zeggen gezegd | voor: zeg zei zeiden zeggen gezegd
        in: zie zag zagen zien gezien
    """,
    "question": """
        vraag vroeg vroegen vragen gevraagd | af: vraag vroeg vroegen vragen gevraagd
    """,
    "writing": """
        kop kopte kopten koppen gekopt | schrijf schreef schreven schrijven geschreven
        terug: schrijf schreef schreven schrijven geschreven | op: schrijf schreef schreven schrijven geschreven
        neer: pen pende penden pennen gepend
    """,
    "sound": """
        bid bad baden bidden gebeden | roep riep riepen roepen geroepen | snuif snoof snoven snuiven gesnoven
        zing zong zongen zingen gezongen | toe: bijt beet beten bijten gebeten
        uit: breng bracht brachten brengen gebracht | toe: roep riep riepen roepen geroepen
        uit: roep riep riepen roepen geroepen
    """,
    "thought": """
        begrijp begreep begrepen begrijpen begrepen | denk dacht dachten denken gedacht
        overweeg overwoog overwogen overwegen overwogen | vind vond vonden vinden gevonden
        weet wist wisten weten geweten
    """,
    "manner": """
        lach lachte lachten lachen gelachen | zwijg zweeg zwegen zwijgen gezwegen
    """,
    "naming": """
        heet heette heetten heten geheten
    """,
    "text": """
        klink klonk klonken klinken geklonken | lees las lazen lezen gelezen
    """,
}
"""Verbs of which the forms must be told: ik-form, past, past plural, infinitive, participle."""
