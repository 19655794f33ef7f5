// Words by which a sentence points at what was said before it, other than by its first word.

export interface PresumedWords {
  /** A demonstrative before a noun. */
  demonstrative: RegExp;
  /** What follows is a stretch of time, which everybody knows: "this week". */
  time: RegExp;
  /** A connective among the first words of a sentence. */
  connective: RegExp;
  /** A definite noun at the opening with nothing behind it that says which one; its words are the first group. */
  definite: RegExp;
  /** What the first group may have caught behind the noun. */
  tail: RegExp;
  /** Nouns of which everybody knows the one that is meant. */
  unique: RegExp;
}

export const PRESUMED: Readonly<Record<string, PresumedWords>> = {
  de: {
    demonstrative:
      /(?<=\s)(?:diese[mnrs]?|jene[mnrs]?|solche[mnrs]?|derartige[mnrs]?)\s(?=(?:\p{Ll}+e[mnrs]?\s)?\p{Lu})/gu,
    time: /^\S+\s(?:\p{Ll}+\s)?(?:tag|woche|monat|jahr|quartal|halbjahr|saison|sommer|winter|herbst|früh|wochenende|mo(?:ntag|rgen)|di?e?nstag|mittwoch|donnerstag|freitag|samstag|sonn(?:tag|abend)|abend|nacht|jan|feb|märz|april|mai|jun|jul|aug|sep|okt|nov|dez)/iu,
    connective:
      /^\S+(?:\s\S+){0,4}?\s(?:aber|jedoch|allerdings|hingegen|dagegen|nämlich|wiederum|zudem|außerdem|deshalb|daher|dennoch|trotzdem|ebenfalls)(?=\s|$)/iu,
    definite:
      /^(?:Der|Die|Das|Den|Dem)\s(?:\p{Ll}+e[nr]?\s){0,2}(\p{Lu}[\p{L}-]+)\s(?!(?:de[rsmn]|die|das|von|vom|aus|für|mit|zu[mr]?|über|gegen|um|in|im|an|am|auf|bei|beim|nach|zwischen|unter|vor|seit|ohne|durch|namens|wegen|rund)\s)\p{Ll}/u,
    tail: /$^/u,
    unique:
      /^(?:polizei|feuerwehr|kripo|staatsanwaltschaft|justiz|gericht|behörden|bundes\p{L}+|landes\p{L}+|\p{L}*rat|regierung|opposition|koalition|stadt|gemeinde|kirche|börse|wirtschaft|politik|union|bahn|welt|menschen|menschheit|deutschen|welt\p{L}+|corona\p{L}*|natur|sonne|erde|inflation|konjunktur|zukunft|polizisten|einsatzkräfte|eu|usa)$/iu,
  },
  en: {
    demonstrative:
      /(?<=\s)(?:(?:these|those|such|this)\s(?=\p{Ll})|(?:of|in|on|at|for|from|to|with|by|about)\sthat\s(?=\p{Ll})|(?<=^\p{Lu}[^,]{1,30},\s)that\s(?=\p{Ll}+\s(?:\p{Ll}+ed|is|was|has|had|will|would)\b))/gu,
    time: /^(?:\p{Ll}+\s)?\S+\s(?:\p{L}+\s)?(?:days?|week|weekend|month|year|quarter|season|summer|winter|spring|fall|autumn|morning|afternoon|evening|time|century|decade|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|is|was|who|he|she|it|they|we|you)\b/iu,
    connective: /^\S+(?:\s\S+){0,4}?\s(?:however|though|therefore|instead|nevertheless|meanwhile|also|too)(?=\s|$)/iu,
    definite:
      /^The\s((?:\p{Ll}[\p{Ll}-]*\s){1,3}?)(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should|did|does|also|then|\p{Ll}+ed|said|says|came|went|took|began|made|gave|saw|left|found)\s/u,
    tail: /\s$/u,
    unique:
      /^(?:\p{L}+ )?(?:police|government|president|public|world|country|state|city|council|economy|market|markets|sun|earth|internet|future|military|army|court|weather|pandemic|senate|house|prime minister)$/iu,
  },
};
