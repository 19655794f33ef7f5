// Openings that lean on the sentence before: pronouns, demonstratives and connectives, in lower case.

export interface DanglingWords {
  /** A sentence that begins with one of these leans on the one before. */
  openers: ReadonlySet<string>;
  /** These do so only where no noun phrase follows: "das" in "Das sagte …". */
  beforeVerb: ReadonlySet<string>;
  /** Finite verbs that show the word before them to be a pronoun. */
  verbs: ReadonlySet<string>;
}

const list = (words: string) => new Set(words.trim().split(/\s+/));

export const DANGLING: Readonly<Record<string, DanglingWords>> = {
  de: {
    openers: list(`
      er sie es ihm ihn ihnen ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner
      dies diese dieser dieses diesen diesem jener jene jenes derselbe dieselbe dasselbe ersterer letzterer letztere letzteres solche solcher solches
      beide beides dessen deren denen dem
      doch aber und denn oder sondern auch allerdings jedoch dennoch trotzdem gleichwohl dagegen hingegen indes indessen
      deshalb deswegen daher darum somit folglich also sonst ansonsten nämlich schließlich immerhin dementsprechend entsprechend demnach
      zudem außerdem überdies ferner weiterhin darüber ebenso ebenfalls gleichzeitig zugleich dazu hinzu nichtsdestotrotz stattdessen vielmehr
      da dabei dadurch dafür damit danach daran darauf daraus darin darunter davon davor dahinter daneben dazwischen hierzu hierbei hierfür hiermit
      so dann dort hier dorthin damals seitdem seither daraufhin anschließend zuvor vorher hinterher später kurz unterdessen währenddessen inzwischen mittlerweile
      andererseits einerseits anders ähnlich genauso derweil
      ja nein nun jetzt noch schon nur eben gerade
    `),
    beforeVerb: list('das die der den dem'),
    verbs: list(`
      ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden hat haben hatte hatten habe hätte hätten
      kann können konnte konnten könne könnte könnten soll sollen sollte sollten solle muss müssen musste mussten müsse müsste darf dürfen durfte dürfe dürfte
      will wollen wollte wollten wolle mag möchte möchten macht machen machte machten geht gehen ging gingen gehe gilt gelten galt galten gelte
      gibt geben gab gaben heißt heißen hieß hießen bedeutet bedeuten bedeutete liegt liegen lag lagen liege steht stehen stand standen stehe
      zeigt zeigen zeigte zeigten sagt sagen sagte sagten teilt teilte teilten berichtet berichtete berichteten kommt kommen kam kamen komme
      führt führen führte führten reicht reichte betrifft betraf entspricht entsprechen entsprach ergab ergibt bestätigte bestätigt erklärte erklärt
      schreibt schrieb geschah geschieht passiert passierte lässt lassen ließ ließen bleibt bleiben blieb blieben sieht sehen sah sahen scheint schien
      gefällt gefiel stimmt stimmte klingt klang fand finden findet fordert forderte hält hielt meint meinte weiß wissen wusste
      nennt nannte tut tun tat half hilft freut freute ändert änderte kostet kostete stößt stieß wirkt wirkte trifft traf
    `),
  },
  en: {
    openers: list(`
      he she it they him her them his hers its their theirs
      this that these those such both neither either
      but and or so yet nor also however nevertheless nonetheless still instead moreover furthermore additionally besides plus
      therefore thus hence consequently accordingly otherwise meanwhile then there here likewise similarly conversely rather indeed
      later afterwards afterward earlier previously eventually finally subsequently
      because though another others elsewhere too either even
      yes no now
    `),
    beforeVerb: list('one some many most all'),
    verbs: list(`
      is are was were has have had will would can could should may might must do does did
      says said say include includes included
    `),
  },
};
