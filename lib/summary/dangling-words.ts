// Openings that lean on the sentence before: pronouns, demonstratives and connectives, in lower case.

export interface DanglingWords {
  /** A sentence that begins with one of these leans on the one before. */
  openers: ReadonlySet<string>;
  /** Words that are a pronoun before a verb and an article before a noun. */
  articles: ReadonlySet<string>;
  /** Verbs that show the word before them to be a pronoun although they end like an adjective. */
  verbs: ReadonlySet<string>;
  /** Words that stand between an article and its noun without an adjective's ending ("Das bislang größte Schiff"). */
  inserted: ReadonlySet<string>;
  /** Adverbs that only say where from or where to, as seen from the sentence before: "Hinein", "Davor", "Thereafter". */
  adverbs: RegExp;
  /** Demonstratives that do not lean before a stretch of time: "Diese Woche". */
  times: RegExp;
  /** Pronouns that lean wherever no name or noun came before them: "Am Montag sagte er". */
  pronouns: ReadonlySet<string>;
  /** Words that may come before such a pronoun without being what it stands for; weekdays, months, stretches of time. */
  calendar: RegExp;
  /** Conjunctions after which a pronoun may point ahead: "Als er kam, sagte Huber". */
  subordinate: ReadonlySet<string>;
  /** "This" and "that" standing alone in the place of what was said before: "hat das bestätigt", "has said that more than once". */
  object: RegExp;
  /** Openings of more than one word. */
  phrases: RegExp;
  /** A quotation whose speaker is a pronoun: "…", sagte er. */
  speaker: RegExp;
  /** Words that tie a sentence to the one before wherever they stand near its beginning. */
  links: ReadonlySet<string>;
}

const list = (words: string) => new Set(words.trim().split(/\s+/));

export const DANGLING: Readonly<Record<string, DanglingWords>> = {
  de: {
    openers: list(`
      er sie es ihm ihn ihnen ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner
      dies diese dieser dieses diesen diesem jener jene jenes derselbe dieselbe dasselbe ersterer letzterer letztere letzteres solche solcher solches
      beide beides dessen deren denen
      doch aber und denn oder sondern auch allerdings jedoch dennoch trotzdem gleichwohl dagegen hingegen indes indessen
      deshalb deswegen daher darum somit folglich also sonst ansonsten nämlich schließlich immerhin dementsprechend entsprechend demnach
      zudem außerdem überdies ferner weiterhin darüber ebenso ebenfalls gleichzeitig zugleich dazu hinzu nichtsdestotrotz stattdessen vielmehr
      da dabei dadurch dafür damit danach daran darauf daraus darin darunter davon davor dahinter daneben dazwischen hierzu hierbei hierfür hiermit
      so dann dort hier dorthin damals seitdem seither daraufhin anschließend zuvor vorher hinterher später unterdessen währenddessen inzwischen mittlerweile
      andererseits einerseits anders ähnlich genauso derweil
      ja nein nun jetzt noch schon nur eben gerade wobei wodurch weshalb weswegen woraufhin wozu
      zunächst zuerst danach gleichfalls abermals umgekehrt parallel hinsichtlich dementgegen demgegenüber infolgedessen letztlich indem
      zumal umso desto gemeint dorthin dorther dahin daher insofern insoweit soweit beispielsweise insbesondere namentlich vornehmlich
    `),
    adverbs:
      /^(?:(?:hin|her)(?:ab|an|auf|aus|bei|durch|ein|nach|über|um|unter|vor|weg|zu)|(?:da|dar|hier)(?:an|auf|aus|bei|durch|für|gegen|hin|hinter|in|mit|nach|neben|ob|über|um|unter|von|vor|zu|zwischen))$/,
    times:
      /^(?:auf|in|bis|seit|für|zu|von)?\s*diese[rsmn]?\s(?:\p{Ll}+\s)?(?:tag|woche|monat|jahr|quartal|halbjahr|saison|sommer|winter|herbst|frühjahr|frühling|wochenende|mo(?:ntag|rgen)|di?e?nstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|abend|nacht|jan|feb|märz|april|mai|jun|jul|aug|sep|okt|nov|dez)/iu,
    pronouns: list('er ihn ihm sie ihnen'),
    calendar:
      /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|tag|woche|monat|jahr|morgen|vormittag|mittag|nachmittag|abend|nacht|uhr|zeit|anfang|mitte|ende|stunde|minute|sommer|herbst|winter|frühling|frühjahr|wochenende|vergangenheit|zukunft|interview|gespräch|mitteilung|erklärung|anschluss|folge)(?:e|s|es|en|n)?$/i,
    subordinate: list(
      'als wenn weil obwohl nachdem bevor während wer dass ob bis seit seitdem sobald solange damit falls sofern was wie wo indem',
    ),
    object:
      /(?<=\s)(?:(?:hat|habe|haben|hatte|hatten|wird|wurde|will|kann|soll|muss|würde)\s+(?:\p{Lu}[\p{L}-]+\s+)?(?:das|dies)|dies)\s+(?:\p{Ll}+(?:t|en|lich|ich|ig|fach|mals|oft|nicht|auch|so|am|im|an|mit|auf|in|zu|bei|gegenüber)|nicht|nie|schon|bereits|am|im|zu|auf|bei|gegenüber)(?=[\s.,])/u,
    articles: list('das die der den dem'),
    verbs: list(`
      wäre wären werde werden wurde wurden würde würden haben habe hatte hatten hätte hätten seien waren
      können könne konnte konnten könnte könnten sollen solle sollte sollten müssen müsse musste mussten müsste dürfen dürfe durfte durften dürfte
      wollen wolle wollte wollten möchte möchten machen mache machte machten gehe gehen gelte gelten gebe geben heiße bedeute bedeuten bedeutete
      liege liegen lagen stehe stehen standen zeige zeigen zeigte zeigten sage sagen sagte sagten teilte teilten berichtete berichteten komme kommen kamen
      führe führen führte führten reiche reichte entspreche bestätigte bestätigten erklärte erklärten schrieben passierte lasse lassen bleibe bleiben
      sehe sehen sahen forderte forderten meine meinte meinten wissen wusste wussten freue freute ändere änderte koste kostete kritisierte kritisierten
      ergaben betonte beschlossen beschließen erfuhren ermöglicht ermöglichte sorgte sorgten brauche brauchen brauchte reichten stellte stellten begründete
    `),
    inserted: list(`
      in im am an auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen
      sehr so weit wohl neu frisch eigens ohnehin meist viel zuvor kurz eher besonders bislang bisher bereits erst erstmals derzeit aktuell einst ehemals
      jüngst kürzlich heute gestern mehr nur rund etwa knapp fast stark gut schwer leicht hoch tief lang international weltweit bundesweit
    `),
    phrases:
      /^(?:(?:an|auf|aus|bei|für|in|mit|nach|trotz|von|vor|wegen|zu|unter|über|während|seit)\s+(?:dies(?:e[mnrs]?)|jene[mnrs]|ihm|ihnen|(?:ihr|sein)(?:e[mnrs]?)?)\s|(?:in|von|mit|nach|aus|bei|unter|trotz|wegen|zu)\s(?:solche[mnrs]?|derartige[mnrs]?|eine[mnrs]? (?:derart\p{L}*|solche[mnrs]?)|de(?:ss|r)en|anderen?|weiteren?)\s|(?:kurz|bald|wenig|tags|gleich|unmittelbar|jahre|tage|wochen|monate|stunden|minuten) (?:darauf|danach|davor|später|zuvor|vorher)|\p{L}+ (?:tage|wochen|monate|jahre|stunden|minuten) (?:darauf|danach|davor|später|zuvor|vorher)|am (?:tag|abend|morgen) (?:darauf|danach|davor|zuvor)|(?:am|im|zur|zum) (?:selben|gleichen)\s|bis (?:dahin|dato)\s|(?:von|bei|mit|nach|trotz|in|aus) so (?:viel\p{L}*|groß\p{L}*|wenig\p{L}*|einem?r?)\s|(?:kurz|vereinfacht|anders|genau|grob|streng) (?:gesagt|genommen)\b|mit anderen worten\b|(?:hinweis|tipp|anmerkung|zur erinnerung|info):|zum (?:einen|anderen|hintergrund|vergleich|beispiel)|im (?:gegenzug|anschluss|gegensatz|vergleich dazu|übrigen|ergebnis|detail|einzelnen)\s|in der folge\s|kein wunder|mehr noch|nicht nur d|hinzu\s|ähnlich(?:es)?\s|ander(?:e|er|es|s)\s|(?:ein|eine|einen|einem|einer)\s(?:weiter|ander|zweit|dritt|solch)e[mnrs]?\s|(?:viele|einige|manche|zwei|drei|vier|fünf|keiner|keine|eine|einer|jeder) (?:davon|von ihnen|der beiden)|einziger? unterschied|anlass (?:dafür|hierfür)|grund (?:dafür|hierfür|ist)|hintergrund (?:ist|sei|dafür)|(?:die|der|das) (?:beiden|andere[nr]?|letztere[nr]?)\s)/iu,
    speaker: /^["„“»«][^"“”«»]{1,600}["“”«»],?\s+(?:so\s+|\p{Ll}+\s+)(?:er|sie)(?=[\s.,:])/u,
    links: list(`
      damit somit dann dagegen daher deshalb deswegen jedoch also dabei zudem außerdem allerdings dafür davon darin daran darauf dazu danach
      daraus hingegen aber dennoch trotzdem ebenfalls demnach nämlich dadurch zugleich wiederum diese dieser dieses diesem diesen
    `),
  },
  en: {
    openers: list(`
      he she it they him her them his hers its their theirs
      this that these those such both neither either
      but and or so yet nor also however nevertheless nonetheless still instead moreover furthermore additionally besides plus
      therefore thus hence consequently accordingly otherwise meanwhile then there here likewise similarly conversely rather indeed
      later afterwards afterward earlier previously eventually finally subsequently
      because though another others elsewhere too even
      yes no now first second third lastly next hence whereas which who whom whose
    `),
    adverbs: /^(?:there|here|where)(?:about|after|at|by|fore|from|in|into|of|on|to|under|upon|with)s?$/,
    times:
      /^(?:(?:in|on|at|by|for|from|of|to|as|before|during|since|earlier|later)\s+)?(?:this|these)\s(?:\p{L}+\s)?(?:days?|week|weekend|month|year|quarter|season|summer|winter|spring|fall|autumn|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu,
    pronouns: list('he she they him them his her'),
    calendar:
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]?s)?$/i,
    subordinate: list(
      'when while although though as if since because until unless after before once what whoever whatever',
    ),
    object:
      /\b(?:(?:said|says|say|denied|denies|deny|confirmed|called|done|did|do|does|doing|know|knows|knew|believes?|reject(?:s|ed))\s+(?:this|that|so)|(?:of|about|against|for|from|to|with|like|despite)\s+(?:this|that))(?=[.,;]|\s+(?:in|on|at|more|with|before|when|because|again|too|many|several|repeatedly|himself|herself|is|was|will|would|has|had|and|but|or)\b)/u,
    articles: list('one some many most all'),
    verbs: list(`
      is are was were has have had will would can could should may might must do does did
      say says said include includes included believe fear hope want
    `),
    inserted: new Set(),
    phrases:
      /^(?:(?:in|on|at|by|for|from|with|of|to|as|after|before|during|despite|since|among|under)\s+(?:this|that|these|those|its?|him|his|her|them|their|which|doing so)\b|(?:in|as a) (?:addition|contrast|response|turn|result|fact|return)\b|on the other hand\b|(?:minutes|hours|days|weeks|months|years|shortly|soon|the day|the week|the year|the month)\s(?:later|after(?:ward)?s?|before|earlier)\b|\p{L}+\s(?:minutes|hours|days|weeks|months|years)\s(?:later|afterwards?|before|earlier)\b|(?:an)?other\s|a (?:second|third|further|similar)\s|(?:two|three|four|five|some|many|most|none|several|all|each|one) of (?:them|these|those|which)\b|(?:the|at the) same\b|(?:more|most) (?:importantly|significantly|notably|recently)\b|(?:to start|simply put|put simply|in short|in other words|side note|quick tip|tip|note|principle)\b(?=[\s,:])(?: off)?[,:]|speaking of\b|by (?:contrast|comparison)\b|more than that\b|not only that\b|no wonder\b|with that\b|that said\b|i mean\b|(?:we are|i am|we’re|i’m|we're|i'm) (?:of course )?(?:talking|referring|speaking)\b|of course\b|as such\b|for (?:example|instance)\b|at the same time\b|the (?:two|latter|former|other|others|same|rest|answers?|reason|result|problem|question)\b(?! of))/iu,
    speaker: /^["“][^"“”]{1,600}["”],?\s+(?:\p{Ll}+\s+)?(?:he|she|they)\s/u,
    links: list('however also too therefore instead though then meanwhile nevertheless this these those such'),
  },
};
