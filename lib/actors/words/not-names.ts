// Words that open with a capital letter and name nobody: calendar words, forms of address, and nouns that recognisers stumble over.

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Forms of address and degrees: skipped between a role and a name, never part of a name, never a role. */
export const HONORIFICS = new Set(
  list(
    `herr herrn frau dr dr. prof prof. dipl.-ing. mr mr. mrs mrs. ms ms. miss sir dame madam mag. ing. med. jur. phil. h.c. rev rev. hon hon.
    datuk dato datin tun encik puan shri smt monsieur mme signor signora señor señora
    lt lt. gen gen. col col. maj maj. sgt sgt. capt capt. cpt cpt. brig brig. adm adm. cmdr cmdr. major-gen major-gen. lt-gen lt-gen. brig-gen brig-gen. lt-col lt-col.`,
  ),
);

/** Never an actor when they stand alone, in lower case. */
export const NOT_NAMES = new Set(
  list(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  weihnachten ostern pfingsten silvester neujahr christmas easter thanksgiving halloween ramadan
  medien medienberichte treffen gespräch gespräche woche team delegation kirche polizei feuerwehr
  krieg frieden regierung opposition staat land stadt gemeinde partei koalition kommission ministerium gericht konzern unternehmen firma bank verein verband
  wirtschaft politik sport kultur wissenschaft gesundheit digitales rente kriminalität prozess urteil unfall wetter verkehr panorama meinung kommentar interview analyse
  ausland inland börse hintergrund update eilmeldung newsletter video foto quelle redaktion
  media talks meeting war peace government opposition state city county town party coalition commission ministry court company firm bank club association
  economy politics sport sports culture science health business technology education weather opinion comment analysis world news update video photo source editor
  republican republicans democrat democrats conservative conservatives liberal liberals christian christians muslim muslims jew jews god gott internet covid corona ki ai
  american americans british german germans russian russians ukrainian ukrainians chinese french european europeans israeli israelis palestinian palestinians
  islam islamic islamist islamists sunni sunnis shia shiite shiites catholic catholics protestant protestants buddhist buddhists hindu hindus hasidic jewish
  asian asians african africans arab arabs latino latinos hispanic hispanics westerner westerners
  chr chr. n.chr v.chr
  cookie cookies adblocker newsletter podcast
  aids hiv dna rna gps pc tv dui lgbt lgbtq ivf ceo cfo cto suv ufo atm mri icu iq ngo ngos usb pdf faq pcr adhd ptsd bip dwi
  straße platz kreis mond sonne erde himmel moon earth sun
  prime vice chief minister president chancellor council house office department university police
  präsident präsidentin minister ministerin kanzler kanzlerin chef chefin sprecher sprecherin bürgermeister trainer richter anwalt
  `),
);

/** Before a name and no part of it. */
export const ARTICLES = new Set(
  list('the a an each every my our his her their your its der die das den dem des ein eine im am'),
);

/** "Stadt Bochum", "Kanton Zürich" are Bochum and Zürich. */
export const ADMINISTRATIVE = new Set(list('Stadt Kanton Land Bundesland Provinz Region Insel'));

/** Titles that names of organisations hold too. */
export const AMBIGUOUS_TITLES = new Set(
  list('General Star Guard Host Pilot Champion Maker King Queen Prince Marine Partner Head Worker Winner Friend'),
);

/** Before the noun of an office: "Senate Majority Leader". */
export const OFFICE_MODIFIERS = new Set(
  list(
    'Majority Minority Prime Vice Deputy Chief Press Foreign Finance Defence Defense Opposition First Home Interior',
  ),
);

/** Words in lower case that names hold: of persons as well, or of organisations and places only. */
export const INNER_WORDS = {
  any: new Set(
    list(
      'von van der den de del della di da dos du la le el al bin ibn ter ten zu zum zur vom af abu ben y e es and und',
    ),
  ),
  organisation: new Set(
    list(`of for the in on at to upon an am im für des dem das die bei beim gegen ohne mit zwischen über aus auf unter en et sur 
    del dei degli delle do das i na pro`),
  ),
};

/** German nouns that say what the name after them is, and do not belong to it. */
export const DESCRIPTIONS =
  /^(?:Sender|Konzern|Firma|Sonde|Zeitschrift|Zeitung|Magazin|Hersteller|Plattform|Band|Airline|Partei|Unternehmen)$|\p{Ll}{3}(?:stiftung|zeitschrift|zeitung|sonde|magazin|sender|konzern|unternehmen|verband|gewerkschaft|gesellschaft|plattform|organisation|partei|miliz|gruppe|hersteller|firma)$/u;

/** What ends like these is an event, a law or a prize. */
export const EVENT_HEADS =
  /^(?:Act|Clause|Amendments?|Survey|Index|Statute|Accords?|Pact|Directive|Ordinance|Protocol|Convention|Tariff|Awards?|Agreement|Treaty|Bill|Law|Plan|Cup|Open|War|Prize|Summit|Conference|Games|Olympics|Championships?|Relays|Day|Report|Revolution|Festspiele)$|(?:[Pp]reis|[Pp]okal|[Gg]esetz|[Kk]rieg|[Gg]ipfel|[Kk]onferenz|[Vv]ertrag|[Aa]bkommen|[Ff]inale|[Mm]eisterschaft|[Ss]piele|[Tt]arif|[Nn]ovelle|[Kk]lausel|[Uu]mfrage|[Vv]erordnung|[Rr]ichtlinie)s?$/;
