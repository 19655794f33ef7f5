// German nouns that say of what kind the name beside them is, as a whole word or the end of a compound ("Rüstungskonzern").

/** What they name acts, and is an actor. */
export const ORGANISATION_KINDS = `
konzern hersteller betreiber anbieter bauer autobauer flugzeugbauer maschinenbauer schiffbauer händler versicherer zulieferer ausrüster discounter dienstleister entwickler
unternehmen firma startup start-up bank reederei kette portal sender verlag zeitung magazin nachrichtenagentur agentur organisation verband verein klub partei miliz gewerkschaft stiftung
fluggesellschaft airline fluglinie werft brauerei molkerei bäckerei spedition genossenschaft denkfabrik universität hochschule behörde produzent erzeuger lieferant vermieter
konkurrent rivale wettbewerber mutterkonzern tochterfirma tochtergesellschaft beratungsgesellschaft fondsgesellschaft beteiligungsgesellschaft rückversicherer energieversorger versorger
netzbetreiber modehaus bankhaus auktionshaus medienhaus handelshaus warenhaus möbelhaus filmstudio orchester ensemble terrororganisation terrormiliz
`;
/** Of those, nouns that say what a person is as well: before a name of one word only. */
export const ALSO_PERSONS = 'bauer händler entwickler produzent konkurrent rivale lieferant vermieter erzeuger';

/** What they name does nothing: weapons, vehicles, goods, works, laws, prizes, illnesses. */
export const THING_KINDS = `
rakete marschflugkörper flugkörper drohne torpedo gewehr pistole haubitze panzer kriegsschiff schiff frachtschiff frachter tanker fähre fregatte zerstörer kreuzer korvette u-boot yacht jacht boot kutter
schlepper barkasse kogge dampfer segler eisbrecher flugzeug jet kampfjet bomber hubschrauber helikopter satellit raumsonde raumschiff raumfähre teleskop medikament arznei arzneimittel wirkstoff
pille impfstoff antibiotikum schmerzmittel salbe app software chatbot browser konsole handy smartphone laptop tablet uhr auto limousine kombi geländewagen lastwagen roller motorrad moped fahrrad wohnmobil
film spielfilm roman buch album lied song single serie musical oper podcast gemälde skulptur gedicht theaterstück dokumentation ballade videospiel gesetz gesetzentwurf klausel novelle vertrag abkommen pakt konvention protokoll
richtlinie verordnung preis pokal medaille umfrage studie index virus variante syndrom krankheit pest grippe seuche fieber erkrankung störung sturm orkan hurrikan taifun zyklon asteroid komet meteorit
rennpferd hengst stute wallach pferd hund kater katze elefant panda parfüm waschmittel shampoo tarif düngemittel kryptowährung
`;
