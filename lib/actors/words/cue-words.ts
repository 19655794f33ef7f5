// Verbs of speech and thought: who does it is mostly a person.

export const SPEECH = new Set(
  `sagte sagten sagt erklärte erklärt betonte forderte fordert warnte warnt kritisierte kritisiert nannte nennt schrieb schreibt sprach spricht meinte meint
erläuterte fügte verwies begrüßte bedauerte lobte räumte kündigte äußerte berichtete erinnerte mahnte versicherte antwortete widersprach gewann traf
said says told tells added adds warned warns argued argues insisted insists wrote writes called calls tweeted replied replies asked asks explained explains
noted recalled admitted claimed believes thinks joked testified vowed promised urged`.split(/\s+/),
);
