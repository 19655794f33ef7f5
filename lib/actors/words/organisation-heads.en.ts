// English words at the end (or, like "University", anywhere) of an organisation's name.

export const ORGANISATION_HEADS = new Set(
  `academy administration agency airline airlines airways alliance army assembly associates association authority bank bankers board brewery broadcasting bureau
business cabinet capital caucus center centers centre centres chamber charity church clinic club coalition coastguard collective college commission committee company confederation congress
consortium constabulary corporation corp council court dairy department directorate district division economics electric embassy energy enterprises exchange federation festival
fire force forces foundation fund gallery gop government group guard guild health holdings hospital house inc industries initiative institute institutes institution international
investments knights labs laboratories laboratory league legion library limited ltd llc llp magazine media ministry mission motors movement museum navy network news newspaper
observatory office orchestra organisation organization parliament partners partnership party patrol pharma pharmaceuticals philharmonic plc police post press productions project
records railway rangers resources school schools secretariat senate service services society solutions studio studios supermarkets symphony syndicate systems taskforce technologies technology
telecom theatre theater times treasury tribune tribunal trust union united university ventures watch watchdog workers works zoo`
    .split(/\s+/)
    .filter(Boolean),
);

/** Legal forms, which the short name leaves out: "Nordstahl" is "Nordstahl AG". */
export const LEGAL_FORMS = new Set(
  'ag gmbh kg kgaa se ohg ug ev e.v eg mbh & co co. inc inc. corp corp. corporation ltd ltd. limited plc llc llp sa s.a spa nv bv ab oy asa holding holdings group gruppe company konzern'.split(
    ' ',
  ),
);
