// English nouns for what a person is: offices, professions, relations; and the words that may stand between them and an article.

/** Heads of a role, singular, lower case. */
const PERSON_NOUNS = new Set(
  `accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor
announcer anthropologist archaeologist archbishop architect archivist artist assistant associate astronaut astronomer astrophysicist
athlete attorney auditor author babysitter baker banker barber baritone baron baroness barrister bassist beekeeper billionaire biographer
biologist bishop blogger bodyguard boss botanist boxer boyfriend brigadier broadcaster brother brother-in-law builder businessman
businesswoman butcher campaigner candidate cantor captain cardinal caretaker carpenter cartoonist catcher celebrity cellist ceo cfo coo cto chair
chairman chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer classmate cleric clerk climatologist
co-author co-captain co-chair co-director co-founder co-host co-owner co-pilot co-producer co-star co-writer coach cobbler colleague
collector colonel columnist comedian commandant commander commissioner committeewoman composer comptroller conductor congressman
congresswoman conservationist constable consul conservator consultant contractor controller coordinator coroner correspondent councillor councilman
councilor councilwoman counsel counsellor counselor cousin coxswain creator cricketer critic curator cyclist czar dad daddy dancer
daughter daughter-in-law deacon dean deckhand defender delegate democrat demographer dentist deputy dermatologist designer detective
developer dictator diplomat director director-general dj doctor donor driver drummer duchess duke ecologist economist editor
editor-in-chief educator electrician emir emperor employee engineer entertainer entrepreneur envoy epidemiologist ethicist ex-husband
ex-minister ex-president ex-wife executive expert explorer farmer father father-in-law fiancé fiancée filmmaker financier firefighter
fellow fisherman footballer forecaster forward founder freshman friend frontman frontwoman fullback gardener general geneticist geographer
geologist geophysicist girlfriend goalie goalkeeper golfer gov. governor granddad granddaughter grandfather grandmother grandson grocer
guard guitarist gunman guru gymnast hairdresser head headmaster headmistress headteacher heir heiress historian host hurdler husband
hydrologist imam immunologist impresario inspector instructor inventor investigator investor jockey journalist judge jurist juror justice
keeper king landlord landowner laureate lawmaker lawyer leader lecturer legislator librarian lieutenant linebacker linguist lobbyist lord
magistrate magnate maker manager marine marshal mathematician mayor mechanic mediator medic member mep mec meteorologist microbiologist
midfielder midwife militant millionaire minister missionary model moderator mogul mla mom monk mother mother-in-law mp mpp msp mum murderer
musician nanny negotiator neighbor neighbour nephew neurologist neuroscientist newsreader niece novelist nun nurse nutritionist
oceanographer officer official ombudsman oncologist operator organiser organizer ornithologist outfielder owner paediatrician painter
palaeontologist paleontologist paramedic partner passenger pastor pathologist patriarch patron pediatrician performer pharmacist
philanthropist philosopher photographer physician physicist physiotherapist pianist pilot pitcher planner player playwright plumber
podcaster poet policeman policewoman politician pm pollster pope popstar postdoc preacher predecessor premier presenter president priest
primatologist prime prince princess principal producer professor prophet programmer promoter proprietor prosecutor psychiatrist psychologist
publican publicist publisher pundit pupil quarterback queen rabbi ranger rapper realtor receiver rector referee reformer regent registrar
regulator rep. reporter representative republican researcher resident restaurateur retiree rider rival roommate runner runner-up sailor
saxophonist scholar scientist screenwriter sculptor secretary secretary-general seismologist selector sen. senator sergeant seaman shaman sheikh
shepherd sheriff shopkeeper shortstop singer sister sister-in-law skipper socialist sociologist soldier solicitor son son-in-law
songwriter sophomore soprano speaker specialist speechwriter spokesman spokesperson spokeswoman sprinter star statesman statistician
steward stewardess stockbroker strategist striker student sultan superintendent supervisor surgeon surveyor survivor suspect swimmer
teacher teammate technician teenager tenant tenor theologian theorist therapist toxicologist trader trainer translator treasurer trustee
tsar tutor tycoon umpire undersecretary vet veteran veterinarian vicar vice-chair vice-chancellor vice-president viceroy vp svp evp victim violinist
virologist vlogger vocalist volcanologist volunteer warden whip whistle-blower whistleblower widow widower wife winemaker winger winner
witness worker wrestler writer youtuber zoologist`
    .split(/\s+/)
    .filter(Boolean),
);

/** Said alone they tell nothing: "his brother". With a complement or a possessor they are a role. */
export const RELATIONS_EN = new Set(
  'brother sister son daughter father mother husband wife friend colleague cousin nephew niece predecessor successor neighbour neighbor partner rival co-star co-author grandson granddaughter grandfather grandmother aunt uncle ally lawyer son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law head chief general deputy star prime expert victim host guard lord'.split(
    ' ',
  ),
);

/** The verbs of "X, who heads the Y", with the noun that says the same. */
export const WHO_VERBS = new Map(
  Object.entries({
    heads: 'head',
    headed: 'former head',
    leads: 'leader',
    led: 'former leader',
    chairs: 'chair',
    chaired: 'former chair',
    runs: 'head',
    ran: 'former head',
    directs: 'director',
    manages: 'manager',
    founded: 'founder',
    'co-founded': 'co-founder',
    owns: 'owner',
    edits: 'editor',
    coaches: 'coach',
  }),
);

/** Written short before a name, and shown in full. */
export const ABBREVIATED_OFFICES = new Map([
  ['sen.', 'Senator'],
  ['gov.', 'Governor'],
  ['rep.', 'Representative'],
]);

const PERSON_ENDING = /(?:ologist|ographer|ician|[a-z]{2}woman|[a-z]{2}person)$|^[a-z]+-in-chief$/;

/** Whether an English word says what a person is. */
export function isPersonNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return PERSON_NOUNS.has(lower) || PERSON_ENDING.test(lower);
}
