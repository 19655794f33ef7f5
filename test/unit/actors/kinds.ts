// Sentences of our own for each kind of misreading, with what is right: read by kinds.test.ts.

export interface Case {
  lang: 'de' | 'en';
  text: string | string[];
  title?: string;
  /** Shown names that must be there: "Ann Doyle", or with its type "person Ann Doyle". */
  are?: string[];
  /** Names that no actor may have, shown or as an alias. */
  none?: string[];
  /** Names that one actor has together. */
  one?: string[][];
  /** Names of which no two may belong to one actor. */
  two?: string[][];
  /** Shown name → role; null where there must be none. */
  roles?: Record<string, string | null>;
  /** The shown name of the first actor. */
  first?: string;
}

const en = (text: Case['text'], more: Omit<Case, 'lang' | 'text'>): Case => ({ lang: 'en', text, ...more });
const de = (text: Case['text'], more: Omit<Case, 'lang' | 'text'>): Case => ({ lang: 'de', text, ...more });

export const KINDS: Record<string, Case[]> = {
  'laws, weapons, ships, drugs, apps, surveys, prizes are nobody': [
    en('The senators rejected the measure under House Bill 12, said Martha Ellery on Monday.', {
      are: ['Martha Ellery'],
      none: ['House Bill 12', 'House', 'House Bill', 'Bill'],
    }),
    en('Lawyers cited the Clean Rivers Clause and the Fair Wages Amendment, said Martha Ellery.', {
      are: ['Martha Ellery'],
      none: ['Clean Rivers Clause', 'Clean Rivers', 'Fair Wages Amendment', 'Fair Wages'],
    }),
    en('The army fired the Zirka missile at dawn. The Zirka missile hit a depot near Tarlo, Martha Ellery said.', {
      are: ['Martha Ellery'],
      none: ['Zirka', 'Zirka missile'],
    }),
    en('Doctors prescribed drugs such as Melivax and Toradine, Martha Ellery said.', {
      are: ['Martha Ellery'],
      none: ['Melivax', 'Toradine'],
    }),
    en(
      'The tanker Corvalia ran aground off Leeds Point. Sailors had left the tanker Corvalia on Friday, said Martha Ellery.',
      { are: ['Martha Ellery'], none: ['Corvalia'] },
    ),
    en('The Anna Maria was raised on Tuesday. For years the Anna Maria had lain in the mud, said Martha Ellery.', {
      are: ['Martha Ellery'],
      none: ['Anna Maria'],
    }),
    en('Shares rose after the Quarterly Housing Survey on Friday, said Martha Ellery.', {
      are: ['Martha Ellery'],
      none: ['Quarterly Housing Survey', 'Quarterly Housing'],
    }),
    en('The new Nordfon Flip 6 costs more. Martha Ellery tried the Nordfon Flip 6 in May.', {
      are: ['Martha Ellery'],
      none: ['Nordfon Flip 6', 'Nordfon Flip', 'Flip 6', 'Flip'],
    }),
    de('Das Frachtschiff „Corvalia“ lief vor Husum auf Grund. Die „Corvalia“ ist leck, sagte Femke Harmsen.', {
      are: ['Femke Harmsen'],
      none: ['Corvalia'],
    }),
    de('Ärzte verschreiben Medikamente wie Melivax und Toradin, sagte Femke Harmsen.', {
      are: ['Femke Harmsen'],
      none: ['Melivax', 'Toradin'],
    }),
    de('Der Marschflugkörper Zirka traf ein Lager. Die Rakete Zirka flog tief, sagte Femke Harmsen.', {
      are: ['Femke Harmsen'],
      none: ['Zirka'],
    }),
    de('Bislang gilt das Gewässerschutzgesetz (GSG). Das GSG stammt aus alter Zeit, sagte Femke Harmsen.', {
      are: ['Femke Harmsen'],
      none: ['GSG', 'Gewässerschutzgesetz'],
    }),
    de('Der neue Smart-Tarif kostet fünf Euro. Toller Smart-Tarif, sagte Femke Harmsen.', {
      are: ['Femke Harmsen'],
      none: ['Toller Smart-Tarif', 'Smart-Tarif'],
    }),
  ],
  'an acronym of words in small letters names nobody': [
    en('Vendors of robotic process software (RPS) are worried. RPS is old, said Martha Ellery.', {
      are: ['Martha Ellery'],
      none: ['RPS'],
    }),
    en('She has a polycystic kidney syndrome (PKS), said Martha Ellery. PKS is rare.', {
      are: ['Martha Ellery'],
      none: ['PKS'],
    }),
    en('Over the medium-term harbour framework (MTHF), more is spent, said Martha Ellery.', {
      are: ['Martha Ellery'],
      none: ['MTHF'],
    }),
  ],
  'titles, offices and datelines are no part of a name': [
    en('State Forestry Commissioner Ann Doyle closed the park on Monday.', {
      are: ['person Ann Doyle'],
      roles: { 'Ann Doyle': 'State Forestry Commissioner' },
    }),
    en('Rear Admiral Tom Vale inspected the fleet in Leeds.', {
      are: ['person Tom Vale'],
      roles: { 'Tom Vale': 'Rear Admiral' },
    }),
    en('According to CVS Sports NFL Insider Jason La Verne, the fine is high.', {
      are: ['person Jason La Verne'],
      none: ['CVS Sports NFL Insider Jason La Verne'],
    }),
    en('Hawks DL Sheldon Marsh was fined. Marsh left the field at once, and Hawks coach Tom Vale shrugged.', {
      are: ['person Sheldon Marsh', 'person Tom Vale'],
    }),
    en('Former minister for Women and Equalities Nicky Morrow said she would wait.', {
      are: ['person Nicky Morrow'],
      none: ['Equalities Nicky Morrow', 'Equalities Nicky'],
    }),
    en('George W. Baker whistled. Later Baker sang in Leeds.', { are: ['person George W. Baker'] }),
    en('Realtor Ghulam sold the house. Mr Ghulam was glad.', { are: ['person Ghulam'], none: ['Realtor Ghulam'] }),
    de('Oslo/Riga – Die Außenministerin Femke Harmsen reist ab.', {
      are: ['person Femke Harmsen'],
      none: ['Oslo/Riga'],
    }),
    de('Laut Gericht drohen Veltron Geldbußen. Veltron bestreitet alles.', {
      are: ['Veltron'],
      none: ['Veltron Geldbußen'],
    }),
    de('Konteradmiral Jan Petersen sprach in Kiel.', {
      are: ['person Jan Petersen'],
      roles: { 'Jan Petersen': 'Konteradmiral' },
    }),
  ],
  'names with "for", "and" and commas in them are one': [
    en('She is director of Lawyers for Clean Water, said Martha Ellery. Lawyers for Clean Water sued the town.', {
      are: ['organisation Lawyers for Clean Water', 'person Martha Ellery'],
    }),
    en('The Ministry of Roads, Ports and Fisheries closed the pier on Monday.', {
      are: ['organisation Ministry of Roads, Ports and Fisheries'],
    }),
    en('The Department for Culture, Media and Sport will pay, Martha Ellery said.', {
      are: ['organisation Department for Culture, Media and Sport'],
    }),
    de('Das Ministerium für Landwirtschaft, Umwelt und Verbraucherschutz zahlt, sagte Femke Harmsen.', {
      are: ['organisation Ministerium für Landwirtschaft, Umwelt und Verbraucherschutz'],
    }),
    de('Das Bundesministerium für Bildung und Forschung zahlt, sagte Femke Harmsen.', {
      are: ['organisation Bundesministerium für Bildung und Forschung'],
    }),
  ],
  'the words around a name tell its type': [
    en('The town moved three points clear of Norwich with a win over Ipswich on Saturday.', {
      are: ['organisation Norwich', 'organisation Ipswich'],
    }),
    en('Companies such as Tarona, Belux and Merkel pay more tax.', {
      are: ['organisation Tarona', 'organisation Belux', 'organisation Merkel'],
    }),
    en('The insurer Aralia cut its dividend. Aralia blamed storms.', { are: ['organisation Aralia'] }),
    en('N. Korea fired two shells on Monday, said Martha Ellery.', { are: ['place North Korea'] }),
    de('Das berichtete das Nachrichtenportal Mesan am Montag. Mesan nannte keine Quelle.', {
      are: ['organisation Mesan'],
    }),
    de('Der Rüstungskonzern Merkel baut Stellen ab. Merkel schweigt dazu.', { are: ['organisation Merkel'] }),
    de('Unternehmen wie Tarona, Belux und Merkel zahlen mehr Steuern.', {
      are: ['organisation Tarona', 'organisation Merkel'],
    }),
    de('Er floh aus der Tschechoslowakei nach Kassel.', { are: ['place Tschechoslowakei'] }),
  ],
  'one actor stays one': [
    en(['PM Hassan arrived in Leeds on Monday.', 'Datuk Seri Hassan Omar was greeted at the station. Hassan smiled.'], {
      one: [['Hassan Omar', 'Hassan']],
    }),
    en(['Alexander Berg won the vote. "Alex is a friend", said Martha Ellery.', 'Alex Berg will take office in May.'], {
      one: [['Alexander Berg', 'Alex Berg']],
    }),
    en(['Samuel Albrook asked questions.', 'Justice Albrook spoke on Monday.'], {
      one: [['Samuel Albrook', 'Albrook']],
      none: ['Justice Albrook'],
    }),
    en(["Divers met in King's Lynn on Monday.", 'The mayor of Lynn, Martha Ellery, came too. In Lynn it rained.'], {
      one: [["King's Lynn", 'Lynn']],
    }),
    en('Seri (Social Reform Institute) published a study. Seri wants more.', {
      one: [['Social Reform Institute', 'Seri']],
    }),
    en('The report by the Nordland Organisation for Scientific Research (NSR) is out. NSR spent a year on it.', {
      one: [['Nordland Organisation for Scientific Research', 'NSR']],
    }),
    en('The Civil Aviation Authority of Tarlonia (CAAT) said no. CAAT wants proof.', {
      one: [['Civil Aviation Authority of Tarlonia', 'CAAT']],
    }),
    de(['Am Flughafen Berlin-Tegel war es still.', 'In Tegel starten keine Flugzeuge mehr. Berlin-Tegel ist zu.'], {
      one: [['Berlin-Tegel', 'Tegel']],
    }),
    de(['Alexander Berg gewann die Wahl. „Alex ist ein Freund“, sagte Femke Harmsen.', 'Alex Berg tritt im Mai an.'], {
      one: [['Alexander Berg', 'Alex Berg', 'Alex']],
    }),
    de(
      [
        'Das Hotel Mondhof in Husum schließt.',
        'Im DDR-Hotel Mondhof wohnten Gäste aus aller Welt. Das Mondhof war voll.',
      ],
      { are: ['Mondhof'], none: ['DDR-Hotel Mondhof', 'Hotel'] },
    ),
  ],
  'two persons stay two': [
    de(
      [
        'Warum will Weber Krüger stürzen? Das fragt sich ganz Kassel.',
        'Martin Weber schweigt. Auch Klara Krüger schweigt.',
      ],
      { are: ['person Martin Weber', 'person Klara Krüger'], none: ['Weber Krüger'] },
    ),
    en('Governor George W. Baker spoke. His father, George H.W. Baker, listened in Leeds.', {
      two: [['George W. Baker', 'George H.W. Baker']],
    }),
    en('Tom Vale and his sister Ann Vale own the mill. Tom Vale runs it; Ann Vale paints.', {
      two: [['Tom Vale', 'Ann Vale']],
    }),
    de('Tom Petersen und seine Schwester Anke Petersen besitzen die Mühle in Husum.', {
      two: [['Tom Petersen', 'Anke Petersen']],
    }),
  ],
  'common nouns, calendars and measures are no names': [
    de('Das Heiligtum entstand 900 v. Chr. in Kassel, sagte Femke Harmsen.', {
      are: ['Femke Harmsen'],
      none: ['Chr', 'Chr.', 'v. Chr.'],
    }),
    de('Das Buch kostet 28 € + Porto, sagte Femke Harmsen.', { are: ['Femke Harmsen'], none: ['Porto'] }),
    de('Grüße, Femke Harmsen. Ihr machte im Winter niemand etwas vor.', { none: ['Grüße', 'Winter'] }),
    de('Nach dem Tod Kims wurde es in Kassel still. Kim Harmsow war alt.', {
      are: ['Kim Harmsow'],
      none: ['Tod Kims', 'Tod'],
    }),
    de('Die Zeitung erscheint als Print und online, sagte Femke Harmsen.', { are: ['Femke Harmsen'], none: ['Print'] }),
    en('The Brain Drain goes on this Winter. The Deal was signed, said Martha Ellery.', {
      are: ['Martha Ellery'],
      none: ['Brain Drain', 'Winter', 'Deal'],
    }),
  ],
  'credits and the chrome of the page are nobody': [
    de('In Husum sprach Femke Harmsen. Redaktion: Jana Brandt, Tom Arden', {
      are: ['Femke Harmsen'],
      none: ['Jana Brandt', 'Tom Arden'],
    }),
    de('In Husum sprach Femke Harmsen. Sendung: Radio Zett, 3. Mai', { are: ['Femke Harmsen'], none: ['Radio Zett'] }),
    de('In Husum sprach Femke Harmsen. (Mit Material von Jana Brandt und Tom Arden)', {
      are: ['Femke Harmsen'],
      none: ['Jana Brandt', 'Tom Arden'],
    }),
    en('Martha Ellery spoke in Leeds. With reports from Jana Brandt and Tom Arden', {
      are: ['Martha Ellery'],
      none: ['Jana Brandt', 'Tom Arden'],
    }),
    en('Martha Ellery spoke in Leeds. Editing by Jana Brandt; additional reporting by Tom Arden', {
      are: ['Martha Ellery'],
      none: ['Jana Brandt', 'Tom Arden'],
    }),
    de('Wie die Nachrichtenagentur TASS meldete, kam Femke Harmsen nach Husum. Interfax und Ansa bestätigten das.', {
      are: ['Femke Harmsen'],
      none: ['TASS', 'Interfax', 'Ansa'],
    }),
    en('Martha Ellery came to Leeds, Xinhua reported. The Tarlonian news agency Notor confirmed it.', {
      are: ['Martha Ellery'],
      none: ['Xinhua', 'Notor'],
    }),
  ],
  'demonyms are no actors of their own': [
    de('Das waren die Skier des Polen Nowak. Nowak lachte.', {
      are: ['person Nowak'],
      none: ['Polen', 'Pole', 'Polen Nowak'],
    }),
    en('Two Londoners were hurt near Leeds, said Martha Ellery. Omani planners and Welsh governments helped.', {
      are: ['Martha Ellery'],
      none: ['Londoners', 'Omani', 'Welsh', 'Welsh governments'],
    }),
    en('Parisians and New Yorkers cheered Martha Ellery.', {
      are: ['Martha Ellery'],
      none: ['Parisians', 'New Yorkers'],
    }),
  ],
  'a nickname in quotation marks is not shown': [
    en(
      'Mayor Lennart Holm and his deputy Karin came. Karin is called "Captain Karin" in town because she steered the boat.',
      { are: ['Lennart Holm'], none: ['Captain Karin'] },
    ),
  ],
  'whom the story is about comes first': [
    en(
      [
        'The sailing club has named Tylann Roof its boat builder of the year. Roof looked at the floor, said Felicia Sandler, who chairs the club.',
        "Roof, 22, began with a model. Roof's parents lent her their garage.",
      ],
      { title: 'Tylann Roof Wins Prize', first: 'Tylann Roof' },
    ),
    de(
      [
        'Der Segelclub hat Tylann Dach zur Bootsbauerin des Jahres gewählt. Dach blickte zu Boden, sagte Vereinschefin Felicia Sander.',
        'Dach, 22, begann mit einem Modell. Dachs Eltern liehen ihr die Garage.',
      ],
      { title: 'Tylann Dach gewinnt Preis', first: 'Tylann Dach' },
    ),
    en(
      [
        'Martha Ellery walked home. Ellery had sung all night.',
        'Ellery was met by Mayor Tom Vale in Leeds. Ellery smiled.',
      ],
      { first: 'Martha Ellery' },
    ),
  ],
  'roles as the story gives them': [
    en('Ian Hale, senior fellow at the Norden Institute, disagreed.', {
      roles: { 'Ian Hale': 'senior fellow at the Norden Institute' },
    }),
    en('Joshua Apter, a professor of environmental engineering at the Norden Institute, said so.', {
      roles: { 'Joshua Apter': 'professor of environmental engineering at the Norden Institute' },
    }),
    en('The sporting directors, Tom Vale and Ann Doyle, will leave Leeds in May.', {
      roles: { 'Tom Vale': 'sporting director', 'Ann Doyle': 'sporting director' },
    }),
    en('Ministers Tom Vale and Ann Doyle met in Leeds.', {
      roles: { 'Tom Vale': 'Minister', 'Ann Doyle': 'Minister' },
    }),
    en('Martha Ellery is the head of the Norden Institute. She lives in Leeds.', {
      roles: { 'Martha Ellery': 'head of the Norden Institute' },
    }),
    en('Martha Ellery was the first mayor of Tarlo in 2001.', { roles: { 'Martha Ellery': 'first mayor of Tarlo' } }),
    en('The port head Major-Gen Tom Vale opened the pier.', { roles: { 'Tom Vale': 'port head' } }),
    en('I congratulate President Ito on his win, said Martha Ellery.', { roles: { Ito: 'President' } }),
    en('The insurer Aralia cut its dividend.', { roles: { Aralia: 'insurer' } }),
    en('The shipping group Norden will buy two ships.', { roles: { Norden: 'shipping group' } }),
    en('Aralia, a Leeds-based insurer, cut its dividend. Aralia is old.', { roles: { Aralia: 'Leeds-based insurer' } }),
    de('Ian Hale, Mitglied des Nordinstituts, widersprach in Kassel.', {
      roles: { 'Ian Hale': 'Mitglied des Nordinstituts' },
    }),
    de('Die Sportdirektoren Tom Petersen und Anke Harms verlassen Kassel.', {
      roles: { 'Tom Petersen': 'Sportdirektor', 'Anke Harms': 'Sportdirektorin' },
    }),
    de('Femke Harmsen ist Leiterin des Nordinstituts. Sie lebt in Husum.', {
      roles: { 'Femke Harmsen': 'Leiterin des Nordinstituts' },
    }),
    de('Femke Harmsen ist die Präsidentin der Nordbank.', { roles: { 'Femke Harmsen': 'Präsidentin der Nordbank' } }),
    de('Der CDU-Mann Jan Petersen und die Grünen-Frau Anke Harms stritten in Kiel.', {
      roles: { 'Jan Petersen': 'CDU-Mann', 'Anke Harms': 'Grünen-Frau' },
    }),
    de('MMA-Champion Jan Petersen siegte in Kiel.', { roles: { 'Jan Petersen': 'MMA-Champion' } }),
    de('Die Sprecherin für Verkehr gegenüber der Nordpost, Femke Harmsen, schwieg.', { roles: {} }),
    de('Das sagte die Sprecherin für Verkehr, Femke Harmsen, gegenüber der Nordpost.', {
      roles: { 'Femke Harmsen': 'Sprecherin für Verkehr' },
    }),
    de('Der Versicherer Aralia kürzt die Dividende, der norwegische Rüstungskonzern Veltron nicht.', {
      roles: { Aralia: 'Versicherer', Veltron: 'norwegischer Rüstungskonzern' },
    }),
    de('Die Aralia AG, ein Versicherer aus Kassel, kürzt die Dividende.', {
      roles: { 'Aralia AG': 'Versicherer aus Kassel' },
    }),
  ],
  'a rank is nobody, and a name is whole': [
    en('Coast Guard Commandant Major General Arturo Belrose said the drills were routine. Belrose left on Friday.', {
      are: ['person Arturo Belrose'],
      none: ['Major General', 'General'],
    }),
    en('The Oregon Liberty Caucus asked for a vote. The Oregon Liberty Caucus has grown, Martha Ellery said.', {
      are: ['organisation Oregon Liberty Caucus'],
    }),
    en('The ferry from Dar es Salaam was late. In Dar es Salaam, Martha Ellery waited.', {
      are: ['place Dar es Salaam'],
      none: ['Dar', 'Salaam'],
    }),
    en('A Philippine vessel was hit. The Philippine coast guard said the Philippine crew was safe, Ann Doyle said.', {
      are: ['Ann Doyle'],
      none: ['Philippine'],
    }),
    en('In the debate, Democratic Union for the North leader Martha Ellery urged the minister to act.', {
      roles: { 'Martha Ellery': 'Democratic Union for the North leader' },
    }),
    en('The MEC for Ports and Harbour Affairs, Martha Ellery, said so on Monday. Ellery left.', {
      roles: { 'Martha Ellery': 'MEC for Ports and Harbour Affairs' },
    }),
    en('The poll was a Norden College-conducted survey, said Martha Ellery. Each Norden College student had a say.', {
      are: ['Martha Ellery'],
      none: ['Norden College-conducted', 'Each Norden College'],
    }),
    de('Russland lehnte ab. Die Russische Föderation sei bereit, sagte Femke Harmsen. Russland schwieg danach.', {
      one: [['Russland', 'Russische Föderation']],
    }),
  ],
};
