// Nouns and articles that tell whether a definite noun was introduced before.

export interface DefiniteWords {
  /** Before a noun that the reader is taken to know. */
  definite: RegExp;
  /** Before a noun that is new to the reader. */
  indefinite: ReadonlySet<string>;
  /** Words after the noun that say which one is meant: "die Studie der Universität", "the company behind the app". */
  modifiers: ReadonlySet<string>;
  /** Nouns for somebody or something named before: alone with the article they never introduce anything. */
  organisations: ReadonlySet<string>;
  persons: ReadonlySet<string>;
  things: ReadonlySet<string>;
  /** "Der 43-Jährige", "The 43-year-old". */
  aged: RegExp;
}

const list = (words: string) => new Set(words.trim().split(/\s+/));

export const DEFINITE: Readonly<Record<string, DefiniteWords>> = {
  de: {
    definite: /^(?:der|die|das|den|dem)$/i,
    indefinite: list('ein eine einen einem einer eines zwei drei vier fünf sechs sieben acht neun zehn mehrere einige'),
    modifiers: list(`
      der des die das den dem von vom aus für mit zu zur zum über gegen um im in an am auf bei beim nach zwischen unter vor seit ohne durch
      namens wegen rund
    `),
    organisations: list(`
      unternehmen konzern firma hersteller betrieb anbieter händler betreiber verein klub club partei behörde organisation gruppe verband
      stiftung institut einrichtung fraktion gewerkschaft bank kette mannschaft team airline fluggesellschaft zeitung magazin sender autobauer
    `),
    persons: list(`
      mann frau junge mädchen politiker politikerin minister ministerin kandidat kandidatin autor autorin schauspieler schauspielerin sänger
      sängerin spieler spielerin stürmer torwart trainer trainerin unternehmer unternehmerin experte expertin forscher forscherin forscherinnen
      wissenschaftler wissenschaftlerin täter täterin opfer fahrer fahrerin angeklagte beschuldigte verdächtige verletzte rentner rentnerin
      chef chefin sprecher sprecherin musiker musikerin künstler künstlerin verstorbene tatverdächtige festgenommene gründer gründerin
    `),
    things: list(`
      paar familie studie bericht untersuchung umfrage vorfall entscheidung entwurf vorschlag plan vertrag abkommen urteil vorwurf vorwürfe
      maßnahme maßnahmen regelung schritt tat zahl zahlen daten ergebnisse antwort antworten grund idee beitrag text artikel dokument schreiben
      gebäude fahrzeug wagen gerät produkt projekt verfahren schiff tanker vorhaben betrag summe problem ergebnis folge folgen ursache gegenteil resultat konsequenz
    `),
    aged: /^\p{L}*\d+-jährige[nrms]?$/iu,
  },
  en: {
    definite: /^the$/i,
    indefinite: list('a an another two three four five six seven eight nine ten several some'),
    modifiers: list(`
      of in on at for from by with to between behind about against who whom whose that which where when near into over under named called
      known set as
    `),
    organisations: list(`
      company firm group corporation manufacturer maker retailer operator club party agency organisation organization charity union bank chain
      team airline newspaper magazine broadcaster carmaker automaker startup institute foundation nonprofit band
    `),
    persons: list(`
      man woman boy girl politician minister candidate author actor actress singer player striker goalkeeper coach entrepreneur expert researcher
      researchers scientist scientists suspect victim driver defendant accused teenager musician artist founder lawmaker veteran
    `),
    things: list(`
      couple family pair duo trio study report survey poll research incident decision draft proposal plan deal agreement ruling allegation
      allegations claim claims measure measures move step attack figure figures data findings results answer answers idea piece article document
      letter building vehicle car device product project case ship vessel statement video clip post map book film order bill grant event
    `),
    aged: /^\d+-year-olds?$/i,
  },
};
