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
      ja nein nun jetzt noch schon nur eben gerade
    `),
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
      /^(?:(?:auf|aus|bei|für|in|mit|nach|trotz|von|vor|wegen|zu|unter|über|während|seit)\s+(?:dies(?:e[mnrs]?)|jene[mnrs]|ihm|ihnen|(?:ihr|sein)(?:e[mnrs]?)?)\s|kurz darauf|zum (?:einen|anderen)|im (?:gegenzug|anschluss|gegensatz dazu|übrigen)\s|(?:die|der|das) (?:beiden|andere[nr]?|letztere[nr]?)\s)/iu,
    speaker: /^["„“»«][^"“”«»]{1,600}["“”«»],?\s+(?:so\s+|\p{Ll}+\s+)(?:er|sie)(?=[\s.,:])/u,
    links: list(`
      damit somit dann dagegen daher deshalb deswegen jedoch also dabei zudem außerdem allerdings dafür davon darin daran darauf dazu danach
      daraus hingegen dennoch trotzdem ebenfalls demnach nämlich dadurch zugleich wiederum diese dieser dieses diesem diesen
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
      yes no now
    `),
    articles: list('one some many most all'),
    verbs: list(`
      is are was were has have had will would can could should may might must do does did
      say says said include includes included believe fear hope want
    `),
    inserted: new Set(),
    phrases:
      /^(?:(?:in|on|at|by|for|from|with|of|to|as|after|before|during|despite|since|among|under)\s+(?:this|that|these|those|its?|him|his|her|them|their|which|doing so)\b|(?:in|as a) (?:addition|contrast|response|turn|result|fact|return)\b|on the other hand\b|for (?:example|instance)\b|at the same time\b|the (?:two|latter|former|other)\b)/i,
    speaker: /^["“][^"“”]{1,600}["”],?\s+(?:\p{Ll}+\s+)?(?:he|she|they)\s/u,
    links: list('however also too therefore instead though then meanwhile nevertheless this these those such'),
  },
};
