// English nouns for what a person is: offices, professions, relations; and the words that may stand between them and an article.

/** Heads of a role, singular, lower case. */
export const PERSON_NOUNS = new Set(
  `accountant activist actor actress adjutant administrator admiral adviser advisor advocate aide ally ambassador analyst anchor anthropologist archaeologist
archbishop architect archivist artist assistant associate astronaut astronomer astrophysicist athlete attorney auditor author baker banker baritone baron baroness barrister
bassist biographer biologist bishop blogger bodyguard boss botanist boxer brigadier broadcaster brother builder businessman businesswoman campaigner candidate captain cardinal
caretaker carpenter cartoonist catcher celebrity cellist ceo cfo chair chairman chairperson chairwoman champion chancellor chef chemist chief choreographer cleric climatologist clerk co-author
co-chair co-founder co-owner co-star coach colleague collector colonel columnist comedian commander commandant commissioner comptroller composer conductor congressman congresswoman conservationist constable
consul consultant contractor controller coordinator coroner correspondent councillor councilman councilwoman councilor counsel counsellor counselor cousin coxswain creator cricketer critic curator cyclist dancer
daughter dean defender delegate democrat demographer dentist deputy dermatologist designer detective developer dictator diplomat director director-general dj doctor donor driver drummer duchess
duke ecologist economist editor editor-in-chief educator electrician emir emperor engineer entertainer entrepreneur envoy epidemiologist ethicist executive expert explorer farmer father filmmaker
financier firefighter fisherman footballer forecaster forward founder friend fullback gardener general geneticist geographer geologist geophysicist goalkeeper goalie golfer governor grandfather grandmother grandson granddaughter guard guitarist
gunman gymnast head headmaster headmistress headteacher heir heiress historian host hurdler husband hydrologist imam immunologist inspector instructor inventor investigator investor
jockey journalist judge jurist juror justice keeper king laureate lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist lord magistrate magnate maker manager
marine marshal mathematician mayor mechanic mediator member medic meteorologist microbiologist midfielder midwife militant millionaire billionaire minister missionary model moderator mogul monk mother mp msp mep
murderer musician negotiator neighbor neighbour nephew neurologist neuroscientist niece novelist nun nurse nutritionist oceanographer officer official oncologist operator organiser organizer ornithologist owner
painter paediatrician palaeontologist paleontologist paramedic partner passenger pastor pathologist patriarch patron pediatrician performer pharmacist philanthropist philosopher photographer physician physicist physiotherapist pianist pilot pitcher planner
player playwright plumber poet policeman policewoman politician pollster pope postdoc preacher predecessor premier president priest primatologist prime prince princess principal producer professor programmer promoter prosecutor
psychiatrist psychologist publicist publisher pundit pupil quarterback queen rabbi ranger rapper receiver rector referee reformer registrar regulator reporter representative republican researcher resident restaurateur retiree
rider rival runner runner-up sailor saxophonist scholar scientist screenwriter sculptor secretary secretary-general seismologist selector senator sergeant sheikh sheriff singer sister skipper socialist sociologist soldier solicitor son
songwriter soprano speaker specialist spokesman spokesperson spokeswoman sprinter star statesman statistician statistician steward stockbroker strategist striker student sultan superintendent supervisor surgeon surveyor survivor suspect
swimmer teacher technician teenager tenor therapist toxicologist trader trainer translator treasurer trustee tsar czar tutor tycoon umpire undersecretary vet veteran veterinarian vicar vice-chancellor vice-president victim violinist
virologist vocalist volcanologist volunteer  warden whip whistleblower widow widower wife winemaker winger winner witness wrestler writer youtuber zoologist frontman frontwoman co-host sophomore freshman theologian theorist girlfriend boyfriend popstar agent linebacker outfielder shortstop committeewoman dad mom mum daddy granddad fiancé fiancée classmate teammate roommate landlord tenant shopkeeper grocer butcher cobbler barber hairdresser nanny babysitter chaplain deacon preacher cantor shaman guru proprietor publican landowner beekeeper shepherd sailor deckhand stewardess steward detective constable investigator prosecutor captain co-captain co-director co-producer co-writer co-pilot ex-president ex-minister ex-wife ex-husband vlogger podcaster presenter newsreader announcer impresario promoter ombudsman whistle-blower sen. gov. rep. employee worker speechwriter regent viceroy vice-chair son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law`
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
