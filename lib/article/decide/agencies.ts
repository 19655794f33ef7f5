// News agencies: their names as credits, bylines and datelines write them.

/** Canonical name → the ways it is written. Matched as whole words; those all in capitals or all in small letters match in that case only. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  dpa: ['dpa', 'DPA', 'dpa-infocom', 'Deutsche Presse-Agentur', 'Deutschen Presse-Agentur'],
  'dpa-AFX': ['dpa-AFX', 'dpa-afx'],
  AFP: ['AFP', 'afp', 'Agence France-Presse', 'AFP News Agency'],
  AP: ['AP', 'The Associated Press', 'Associated Press', 'AP News'],
  Reuters: ['Reuters', 'REUTERS', 'reuters', 'rtr', 'Thomson Reuters'],
  KNA: ['KNA', 'kna', 'Katholische Nachrichten-Agentur', 'Katholischen Nachrichten-Agentur'],
  epd: ['epd', 'Evangelischer Pressedienst', 'Evangelischen Pressedienst'],
  SID: ['SID', 'sid', 'Sport-Informations-Dienst'],
  APA: ['APA', 'apa', 'Austria Presse Agentur'],
  'Keystone-SDA': [
    'Keystone-SDA',
    'keystone-sda',
    'KEYSTONE-SDA',
    'SDA',
    'sda',
    'Schweizerische Depeschenagentur',
    'awp',
  ],
  PA: ['PA', 'PA Media', 'PA News Agency', 'Press Association'],
  dts: ['dts', 'dts Nachrichtenagentur'],
  ANSA: ['ANSA', 'Ansa'],
  EFE: ['EFE', 'Efe'],
  ANP: ['ANP'],
  TASS: ['TASS', 'Tass', 'Itar-Tass'],
  Interfax: ['Interfax'],
  Xinhua: ['Xinhua'],
  Kyodo: ['Kyodo', 'Kyodo News'],
  AAP: ['AAP', 'Australian Associated Press'],
  UPI: ['UPI', 'United Press International'],
  CP: ['The Canadian Press', 'Canadian Press'],
  PTI: ['PTI', 'Press Trust of India'],
  ANI: ['ANI'],
  IANS: ['IANS'],
};

const CANONICAL = new Map<string, string>();
for (const [name, spellings] of Object.entries(AGENCIES))
  for (const spelling of spellings) CANONICAL.set(spelling, name);

const SPELLINGS = [...CANONICAL.keys()].sort((a, b) => b.length - a.length);

/** A regular expression source that matches one agency name. */
export const AGENCY = `(?:${SPELLINGS.join('|')})`;
const ANY = new RegExp(`(?<![\\p{L}\\p{N}])${AGENCY}(?![\\p{L}\\p{N}])`, 'gu');
const WHOLE = new RegExp(`^(?:the\\s)?${AGENCY}(?:[-/ ][\\p{L}]{2,12})?$`, 'iu');

/** The canonical names of all agencies that a credit names, in order. Only for text known to be a credit. */
export function agenciesIn(credit: string): string[] {
  return [...new Set([...credit.matchAll(ANY)].map((match) => CANONICAL.get(match[0]) as string))];
}

/** Whether the text is an agency's name and nothing more (`dpa`, `dpa/lsw`, `Associated Press`). */
export function isAgency(name: string): boolean {
  return WHOLE.test(name) && agenciesIn(name).length > 0;
}
