// German nouns for what a person is: offices, professions, relations, by declension. Compounds ("Kremlchef") end in one of them.

/** Nominative masculine; the feminine adds "in". Genitive "-s" or "-es", else unchanged. */
export const STRONG = `
rechtler herausforderer widersacher hauptdarsteller darsteller golfer machthaber magier anwohner interviewer segler weltumsegler
mitverfasser verfasser promoter schlagersänger unterstützer befürworter vordenker mitbegründer begründer sammler züchter iker eur minister
premier premierminister kanzler sprecher bürgermeister meister leiter führer vorsteher richter staatsanwaltschaftssprecher berater
vertreter stellvertreter mitarbeiter direktor rektor dekan professor doktor senator gouverneur generaldirektor regisseur redakteur
ingenieur amtsinhaber inhaber besitzer eigentümer gründer unternehmer manager banker geschäftsführer vorstand aufseher ermittler
verteidiger verleger herausgeber sänger musiker künstler maler bildhauer schauspieler schriftsteller autor dichter lehrer forscher
wissenschaftler historiker politiker physiker chemiker mathematiker informatiker techniker kritiker statistiker mediziner
rechtswissenschaftler volkswirtschaftler trainer coach spieler stürmer torhüter keeper mittelfeldspieler kapitän sportdirektor
schiedsrichter läufer springer fahrer rennfahrer reiter schwimmer boxer turner ringer sieger weltmeister europameister olympiasieger
titelverteidiger verlierer general admiral offizier kommandeur major leutnant feldwebel kommissar sekretär staatssekretär generalsekretär
fraktionschef chef boss könig kaiser herzog papst bischof erzbischof kardinal pfarrer rabbiner imam pastor abt reporter moderator
beobachter kämpfer rebellenführer täter mörder räuber helfer retter gärtner winzer bäcker metzger schlachter händler verkäufer käufer
kellner fischer jäger förster pfleger krankenpfleger apotheker anführer gegner bewerber verwalter schöpfer erfinder entdecker entwickler
designer programmierer planer vermieter mieter bürger einwohner bewohner nachfolger vorgänger anhänger begleiter betreuer partner
lebenspartner onkel cousin enkel autohändler millionär milliardär funktionär missionar notar kurator kommentator diktator inspektor
botschafter attaché konsul veranstalter organisator initiator koordinator investor mentor juror sponsor prokurator auditor ordinarius star
profi topscorer rapper blogger influencer youtuber streamer whistleblower rentner schüler pensionär wehrführer einsatzleiter hotelier
hausmeister tischler schreiner maurer elektriker mechaniker seelsorger küster vizekanzler vize präses regierungssprecher oppositionsführer
verhandlungsführer wortführer rädelsführer parteiführer nationalspieler generalmajor brigadegeneral wachtmeister amtsleiter
verfassungsrichter bundesrichter untersuchungsrichter kreisbrandmeister wehrleiter gewerkschafter übersetzer dolmetscher komiker
entertainer drehbuchautor geiger schlagzeuger tänzer tenor bariton
`;

/** Nominative masculine with "-en" or "-n" in all other cases; the feminine drops a final "e" and adds "in". */
export const WEAK = `
journalist publizist doktorand florist sopranist altist pazifist feminist monarchist royalist islamist dschihadist salafist prokurist
magnat ologe infektiologe immunologe analyst präsident student agent dirigent produzent dozent referent dezernent intendant kommandant restaurator konservator
assistent konkurrent korrespondent patient abonnent demonstrant praktikant asylant emigrant lieferant repräsentant lobbyist polizist
jurist spezialist aktivist terrorist extremist kommunist sozialist kapitalist populist nationalist separatist putschist solist pianist
violinist gitarrist bassist cellist organist komponist kabarettist romanist germanist tourist artist statist finalist halbfinalist
medaillist soldat kandidat advokat diplomat demokrat sozialdemokrat christdemokrat bürokrat pilot astronaut kosmonaut architekt prinz
fürst graf held zeuge augenzeuge zeitzeuge experte kollege genosse gefährte erbe neffe kunde bote rivale komplize insasse psychologe
soziologe politologe biologe geologe theologe virologe epidemiologe archäologe meteorologe ökologe kardiologe onkologe neurologe urologe
klimatologe seismologe vulkanologe philologe kriminologe ökonom chefökonom planetologe pädagoge demoskop philosoph fotograf biograf
choreograf kartograf geograf dramaturg chirurg astronom gastronom ozeanograf paläontologe ornithologe zoologe ethnologe anthropologe mäzen
veteran bauer patriarch monarch oligarch katholik bürge schütze torschütze hirte pate matrose riese nachbar ahn herr landesherr hausherr
ministerpräsident vizepräsident jesuit favorit bandit eremit gymnasiast enthusiast gynäkologe laureat anarchist faschist nazist essayist
kolumnist karikaturist parodist satirist stratege chefstratege
`;

/** Adjectives used as nouns, their stem: "der Gesandte", "ein Gesandter", "die Gesandte". */
export const ADJECTIVAL = `
oppositionell vorsitzend gesandt sondergesandt beauftragt abgeordnet sachverständig angeklagt beschuldigt verdächtig tatverdächtig
verwandt angehörig delegiert vorgesetzt bekannt prominent jugendlich überlebend geschädigt verletzt angestellt verlobt studierend beamt
parteivorsitzend vertraut liebst geliebt verurteilt inhaftiert gefangen intellektuell industriell alleinerziehend betroffen reisend
vermisst ehrenvorsitzend außenbeauftragt
`;

/** Neuter, whoever they speak of. */
export const NEUTER = 'mitglied vorbild idol talent oberhaupt';

/** Masculine and feminine that differ in more than "in", with their other forms. */
export const IRREGULAR: [string, string, string[]][] = [
  ['anwalt', 'anwältin', ['anwalts', 'anwaltes']],
  ['arzt', 'ärztin', ['arztes', 'arzts']],
  ['bauer', 'bäuerin', ['bauern', 'bauers']],
  ['koch', 'köchin', ['kochs', 'koches']],
  ['torwart', 'torfrau', ['torwarts']],
  ['landwirt', 'landwirtin', ['landwirts']],
  ['volkswirt', 'volkswirtin', ['volkswirts']],
  ['gastwirt', 'gastwirtin', ['gastwirts']],
  ['betriebswirt', 'betriebswirtin', ['betriebswirts']],
  ['träger', 'trägerin', ['trägers']],
  ['sohn', '', ['sohnes', 'sohns', 'sohne']],
  ['bruder', '', ['bruders']],
  ['vater', '', ['vaters']],
  ['ehemann', '', ['ehemanns', 'ehemannes']],
  ['-mann', '-frau', ['-mannes', '-manns']],
  ['champion', '', ['champions']],
  ['obmann', 'obfrau', ['obmanns', 'obmannes']],
  ['hauptmann', 'hauptfrau', ['hauptmanns', 'hauptmannes']],
  ['kaufmann', 'kauffrau', ['kaufmanns']],
  ['geschäftsmann', 'geschäftsfrau', ['geschäftsmanns', 'geschäftsmannes']],
  ['staatsmann', 'staatsfrau', ['staatsmanns']],
  ['kameramann', 'kamerafrau', ['kameramanns']],
  ['fachmann', 'fachfrau', ['fachmanns']],
  ['ombudsmann', 'ombudsfrau', ['ombudsmanns']],
  ['feuerwehrmann', 'feuerwehrfrau', ['feuerwehrmanns']],
  ['vormann', '', ['vormanns']],
  ['stadtrat', 'stadträtin', ['stadtrats']],
  ['landrat', 'landrätin', ['landrats', 'landrates']],
  ['nationalrat', 'nationalrätin', []],
  ['ständerat', 'ständerätin', []],
  ['regierungsrat', 'regierungsrätin', []],
  ['staatsrat', 'staatsrätin', []],
  ['', 'gemeinderätin', []],
  ['', 'bundesrätin', []],
  ['', 'kreisrätin', []],
  ['', 'schwester', []],
  ['', 'mutter', []],
  ['', 'tochter', []],
  ['', 'ehefrau', []],
  ['', 'witwe', []],
  ['', 'nichte', []],
  ['', 'tante', []],
  ['', 'enkelin', []],
  ['', 'hebamme', []],
  ['', 'königin', []],
  ['', 'first lady', []],
  ['', 'legende', []],
  ['', 'ikone', []],
  ['witwer', '', ['witwers']],
  ['gast', '', []],
  ['rabbi', '', []],
  ['coach', '', ['coachs']],
  ['ceo', '', []],
  ['gouverneur', 'gouverneurin', ['gouverneurs']],
  ['prinz', 'prinzessin', ['prinzen']],
  ['abt', 'äbtissin', ['abts', 'abtes']],
];

/** Relations that say nothing without the other person: "ihr Bruder", but "Bruder des Präsidenten" is a role. */
export const RELATIONS =
  'bruder schwester mann frau sohn tochter vater mutter kollege kollegin amtskollege amtskollegin nachfolger nachfolgerin vorgänger vorgängerin amtsvorgänger amtsvorgängerin mandant mandantin freund freundin partner partnerin stellvertreter stellvertreterin ehemann ehefrau gegner gegnerin rivale rivalin nachbar nachbarin onkel tante neffe nichte cousin cousine enkel enkelin vertrauter vertraute verwandter verwandte bekannter bekannte landsmann landsfrau gegenüber parteifreund parteifreundin gast';

/** Nouns that look like one of the above and are none: things, bodies, common words. */
export const NOT_PERSONS =
  'datenträger flugzeugträger hoffnungsträger energieträger tonleiter halbleiter wechselrichter';
