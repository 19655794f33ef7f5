// Patterns of sentences that say nothing of the story. Each is anchored or bounded, so that matching stays linear.

/** A verb of saying with a mere pronoun, or with nothing, for what is said; and comments that were not made. */
export const NOTHING_SAID: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    /^(?:das|dies|so|darüber|davon|dazu|es)\s(?:\p{Ll}+\s)?(?:teil|bericht|meld|sag|erklär|schrieb|schreib|bestätig|erzähl|äußer|beton|verkünd|ergab|ergib|geht aus|ging aus|heißt es|hieß es)\p{Ll}*\s[^„“"»«:]{0,160}$/iu,
    /^[^„“"»«:,]{0,90}\s(?:teilten?|teilte|meldete|berichtete|bestätigte|erklärte|sagte)n?\s(?:das|dies|es)\s[^„“"»«:,]{0,90}$/iu,
    /^(?:zuvor|zuerst|zunächst|vorher|bereits|als erstes?|als erster)\s[^„“"»«:,]{0,40}(?:hatten?|habe|berichtete[nt]?)\s[^„“"»«:]{0,120}(?:berichtet|gemeldet|geschrieben|darüber[^„“"»«:]{0,80})[.!]$/iu,
    /^[^„“"»«]{0,140}\s(?:nicht|keine[nr]?|ohne)\s[^„“"»«]{0,40}(?:zu (?:einer|dem|den|der)\s\p{Lu}\p{L}+\s)?(?:äußern|geäußert|Stellung(?:nahme)?|Kommentar|Auskunft|erreichbar|zu erreichen|kommentieren|beantwort\p{Ll}+)[^„“"»«]{0,50}$/u,
    /^[^„“"»«]{0,140}(?:lehnten?|lehnte)\s(?:einen?|jede[nr]?|weitere)?\s?(?:Kommentar|Stellungnahme|Auskunft)[^„“"»«]{0,40}ab\.$/u,
    /^[^„“"»«]{0,100}(?:ließ|ließen|blieb|blieben)\s[^„“"»«]{0,60}(?:unbeantwortet|Anfrage)[^„“"»«]{0,60}$/u,
  ],
  en: [
    /^[^“”"]{0,200}\b(?:declined|refused) (?:to (?:comment|elaborate|say more|be interviewed)|(?:further )?comment)\b/u,
    /^[^“”"]{0,200}\b(?:did not|didn['’]t|has not|hasn['’]t|have not|had not|could not|couldn['’]t)\s(?:\w+\s){0,3}(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?|be reached|verify|commented)\b/u,
    /^[^“”"]{0,120}\b(?:has|have|had|was|were) (?:been )?(?:contacted|approached|asked|reached out to)\b[^“”"]{0,80}(?:comment|statement|response)[^“”"]{0,40}$/u,
    /^[^“”"]{0,120}\b(?:contacted|approached|reached out to)\b[^“”"]{0,80}\bfor (?:comment|a statement|a response)\b/u,
    /^[^“”"]{0,80}\b(?:not (?:going to|able to)|(?:will|would|can|could) not|won['’]t|can['’]t|cannot) (?:be )?comment(?:ing)?\b[^“”"]{0,120}$/u,
    /^[^“”"]{0,120}\bhad no (?:immediate |further )?comment\b/u,
    /^[^“”"]{0,120}\b(?:was|were) not immediately (?:available|reachable)\b/u,
    /^(?:that|this|so)\s(?:is|was)?\s?(?:according to|what|said|says)\b[^“”"]{0,120}$/iu,
    /^[^“”":,]{0,70}\b(?:first reported|broke|confirmed|reported)\s(?:this|that|the (?:story|news)|on this)\b[^“”":]{0,60}$/u,
    /^[^“”":,]{0,80}\b(?:said|told [\w ]{2,40}|announced|reported)\s(?:so|this|that|as much|it)\s?(?:on|in|at|late|earlier|yesterday|today)?[^“”":,]{0,60}$/u,
  ],
};

/** Without one of these stems no pattern above matches: one quick look spares most sentences the others. */
export const SAYING: Readonly<Record<string, RegExp>> = {
  de: /teil|meld|bericht|sag|erklär|schr[ei]|bestätig|erzähl|äußer|beton|verkünd|erg[ai]b|[gi]n?g.{0,40} aus|h[ie]+ß|[Ss]tellung|[Kk]omment|[Aa]uskunft|reich|antwort|[Aa]nfrage/u,
  en: /comment|elaborate|respon|repl|return|answer|reach|verify|interview|contacted|approach|statement|available|according|said|says|broke|confirm|report|told|announce/u,
};

/** The hour, the day or the weather, and nothing that happens. */
export const SCENES: Readonly<Record<string, RegExp>> = {
  de: /^Es (?:ist|war) (?:[^,.:;]{0,60}\s)?(?:kurz (?:vor|nach)|\d{1,2}(?:[.:]\d\d)? Uhr|(?:\p{L}+)?(?:morgen|vormittag|mittag|nachmittag|abend|nacht)|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Frühling|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?:,?\s(?:in|im|am|an|auf|bei|kurz|\d)[^,:;]{0,40})?[.!]$/iu,
  en: /^(?:It['’]?s|It (?:is|was)) (?:[^,.:;]{0,60}\s)?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|o['’]clock)|morning|noon|midday|afternoon|evening|night|midnight|dawn|dusk|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s(?:in|at|on|near|\d)[^,:;]{0,40})?[.!]$/iu,
};

export interface VerbWords {
  /** A noun and nothing but a relative clause behind it. */
  noun: RegExp;
  /** Openings of a sentence that may be asked for its verb. */
  subject: RegExp;
  /** What a finite verb looks like. */
  verb: RegExp;
  /** Words that look like one and are none. */
  none: ReadonlySet<string>;
  /** After one of these and before a capital stands an adjective. */
  before: ReadonlySet<string>;
}

const list = (words: string) => new Set(words.trim().split(/\s+/));

export const VERBS: Readonly<Record<string, VerbWords>> = {
  de: {
    noun: /^(?:Ein|Eine|Einen|Kein|Keine)\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]+,\s(?:der|die|das|den|dem|deren|dessen|in|an|auf|mit|von|für)\s[^,;:]{1,120}[.!]$/u,
    subject: /^\p{Lu}/u,
    verb: /(?:[^aeiou]t|[aeiou]{2}t|et|ut|at|it|te|est|st|en|eln|ern|[^aeiou]e|sei|sei[dn]|sind|wird|bin|ließ|schloss|muss|darf|kann|soll|will|mag|weiß|war|wäre|wurde|würde|habe|werde|kam|ging|gab|sah|lag|nahm|fiel|schrieb|blieb|stand|fand|begann|gewann|verlor|sprach|traf|zog|trug|hing|schlug|lief|hielt|rief|wuchs|starb|stieg)$/u,
    none: list(`
      mit nicht jetzt erst seit fast selbst oft gut weit dort laut statt samt rund meist zuletzt zuerst einst sonst nächst gerade heute bereits
      den dem einen keinen ihren seinen unseren meinen deinen diesen jenen allen vielen wenigen beiden anderen meisten ersten letzten unten oben
      neben zwischen gegen hinten vorne draußen drinnen mitten eben eigenen zwanzig hundert neuen alten großen kleinen bunt satt matt hart
      eine keine ihre seine unsere meine deine diese jene alle viele wenige beide andere einige mehrere manche solche ohne alte neue große kleine
      dessen deren denen bitte sieben zehn welchen manchen einigen mehreren wegen
    `),
    before: list(`
      der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans in an auf aus mit von zu für über unter vor nach bei
      und oder aller alle viele keine kein ihre ihren ihrer seine seinen seiner
    `),
  },
  en: {
    noun: /^(?:An?|No|One)\s(?:\p{Ll}+\s){0,2}\p{Ll}+,\s(?:which|who|whose)\s[^,;:]{1,120}[.!]$/u,
    subject:
      /^(?:An?|No|Just|Not)\s(?!(?:few|lot|number|couple|group|majority|handful|dozen|hundred|thousand|million|one|only)\b)/u,
    verb: /(?:[a-z]ed|[a-z]s|is|was|has|had|will|would|can|could|may|might|must|should|did|went|took|made|gave|saw|left|found|got|came|began|became|held|told|said|sent|cost|put|set|cut|hit|let|won|lost|met|led|fell|rose|grew|drew|flew|knew|ran|sat|stood|spoke|broke|wrote|drove|shot|kept|felt|built|brought|bought|caught|thought|fought|sought|taught|sold|paid|laid|read|spent|lay|ate|beat|threw|tore|wore|hung|swept|struck|stuck|died|n['’]t)$/u,
    none: list(
      'as this its his hers ours theirs less across besides towards always perhaps sometimes afterwards plus times years',
    ),
    before: new Set(),
  },
};

export const PUBLISHER_NOTICES: readonly RegExp[] = [
  /\b(?:newsletter|podcast-?tipp|whatsapp-?(?:kanal|channel)|push-?(?:mitteilung|nachricht)\p{L}*)\b/iu,
  /(?:^|[\s(])(?:foto|fotos|bild|bilder|grafik|quelle|quellen|photo|photos|image|images|picture|video|credit|illustration|copyright)\s?:/iu,
  /©|\bGetty Images\b|\bpicture[- ]alliance\b|\bimago[-/ ]images?\b/iu,
  /\b(?:all rights reserved|alle rechte vorbehalten|terms of use|privacy policy|datenschutzerklärung|nutzungsbedingungen|cookies?|javascript)\b/iu,
  /^(?:lesen sie|lies|hören sie|sehen sie|mehr (?:zum thema|dazu|informationen|infos)|alle (?:infos|informationen|news|nachrichten)|hier (?:geht|finden|gibt|lesen|können)|melden sie|abonnieren|jetzt (?:lesen|testen|abonnieren|anmelden|kostenlos)|folgen sie|klicken sie|lade|sichern sie)\b/iu,
  /^(?:read|click|tap|sign up|subscribe|follow|listen|watch|download|join|register|get|see|learn|check out|find out|stay|support|donate|share|visit)\b[^.]{0,120}\b(?:more|here|now|newsletter|our|us|today|free|app|below|inbox|stories|story|website|podcast)\b/iu,
  /^(?:diese[rs]? |der |this |the )?(?:artikel|text|beitrag|article|story|piece|report|post|essay|transcript)\b[^.]{0,80}(?:erschien|erschienen|veröffentlicht|aktualisiert|übersetzt|übersetzung|originally|published|appeared|updated|translated|edited|adapted|corrected)/iu,
  /^(?:diese[rs]?|der|this|the) (?:artikel|beitrag|text|article|post)\b.{1,200}\b(?:veröffentlicht|erschienen|published|posted|filed under|tagged)\b/iu,
  /(?:\breporting by|\bediting by|contributed to this (?:report|story|article)|\bmaterial (?:von|der) (?:dpa|afp|reuters|ap|apa)\b|anmerkung der redaktion|editor['’]s note|maschinelle übersetzung)/iu,
  /\b(?:is|are) produced (?:weekly|daily|monthly|by)\b|\baffiliate[- ]?links?\b|\bprovision\b[^.]{0,60}\b(?:link|kauf)/iu,
  /\s\|\s[^|]{1,200}\s\|\s/u,
  /(?:^|\s)\p{Lu}\p{L}+:\s[^:]{1,60}\s\p{Lu}\p{L}+:\s[^:]{1,60}\s\p{Lu}\p{L}+:\s/u,
  /^(?:the following|im folgenden|nachfolgend|folgende[nrs]?)\s(?:\p{L}+\s)?(?:chart|table|graphic|list|map|video|photo|image|grafik|tabelle|liste|karte|bild)/iu,
  /\b(?:chart|table|graphic|list|map|video|photos?|images?|grafik|tabelle|liste|karte|video|bilder) (?:below|above|unten|oben)\b/iu,
  /^(?:be sure|make sure|don['’]t (?:forget|miss)|feel free|vergessen sie nicht)\b/iu,
  /^(?:we|wir)\b[^.]{0,60}\b(?:commission|provision|newsletter|abo)\b/iu,
];
