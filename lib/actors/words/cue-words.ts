// Words beside a name that say what it is.

/** Verbs of speech and thought: who does it is mostly a person. */
export const SPEECH = new Set(
  `sagte sagten sagt erklärte erklärt betonte forderte fordert warnte warnt kritisierte kritisiert nannte nennt schrieb schreibt sprach spricht meinte meint
erläuterte fügte verwies begrüßte bedauerte lobte räumte kündigte äußerte berichtete erinnerte mahnte versicherte antwortete widersprach gewann traf
said says told tells added adds warned warns argued argues insisted insists wrote writes called calls tweeted replied replies asked asks explained explains
noted recalled admitted claimed believes thinks joked testified vowed promised urged`.split(/\s+/),
);

/** Before whom one plays against. */
export const BEATS: Record<string, Set<string>> = {
  de: new Set('gegen'.split(' ')),
  en: new Set('over against beat beats beating past thrashed hammered edged'.split(' ')),
};

/** Words of games that are won and lost. */
export const SPORT =
  /^(?:points?|wins?|won|victory|draw|goals?|scored|striker|midfielder|goalkeeper|league|season|match|fixture|kick-off|innings|wickets?|tries|playoffs?|relegation|Sieg|Siege|Niederlage|Remis|Unentschieden|Tore?|Punkte?|Spieltag|Heimspiel|Auswärtsspiel|Liga|Bundesliga|Saison|Elf|Stürmer|Torhüter|Trainer|\d{1,2}:\d{1,2})$/;
