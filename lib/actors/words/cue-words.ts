// Words beside a name that say what it is.

/** Verbs of speech and thought: who does it is mostly a person. */
export const SPEECH = new Set(
  `sagte sagten sagt erklärte erklärt betonte forderte fordert warnte warnt kritisierte kritisiert nannte nennt schrieb schreibt sprach spricht meinte meint
erläuterte fügte verwies begrüßte bedauerte lobte räumte kündigte äußerte berichtete erinnerte mahnte versicherte antwortete widersprach gewann traf
said says told tells added adds warned warns argued argues insisted insists wrote writes called calls tweeted replied replies asked asks explained explains
noted recalled admitted claimed believes thinks joked testified vowed promised urged`.split(/\s+/),
);

/** Nouns that stand before the name of a company: "der Autobauer Tesla", "carmaker Tesla". */
export const COMPANY_NOUNS =
  /(?:konzern|hersteller|betreiber|anbieter|autobauer|flugzeugbauer|maschinenbauer|händler|versicherer|zulieferer|ausrüster|discounter|dienstleister|entwickler|riese|unternehmen|firma|start-?up|bank|reederei|kette|[a-z]maker|company|retailer|giant|insurer|lender|chain|airline|carrier|startup)s?$/i;
