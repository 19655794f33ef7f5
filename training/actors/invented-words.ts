// What invented lines are put together from where no list of names helps: made-up words, things that have names, bodies, offices.
// All of it is our own writing; one word of each row is drawn.

/** Syllables of made-up words, first and last ones: brands, apps, missiles, companies. */
const FIRST =
  'Al Bel Cor Dar El Fen Gal Hel Ix Jor Kal Lum Mar Nor Or Pax Quan Ras Sol Tar Ul Vel Win Xan Yel Zir'.split(' ');
const MIDDLE = ['', '', 'a', 'e', 'i', 'o', 'da', 'le', 'mi', 'no', 'ri', 'tu'];
const LAST = 'don dra fon gen ka lex lia mon na nex nis phos ra ria ron san tec tis tron vara via vox xa zon'.split(
  ' ',
);

type Pick = <T>(list: readonly T[]) => T;

/** "Nordafon": nobody's name, in any language. */
export function madeUp(pick: Pick): string {
  return pick(FIRST) + pick(MIDDLE) + pick(LAST);
}

interface Words {
  /** Cabinet affairs, as ministries and commissioners are named after them. */
  affairs: string[];
  /** Ranks and offices before a person. */
  offices: string[];
  /** Who an association is of, and what it is for. */
  members: string[];
  causes: string[];
  /** What a law, a prize, an event or a product is called by. */
  laws: string[];
  prizes: string[];
  events: string[];
  models: string[];
  /** Words of operations, works and bills. */
  fancy: string[];
}

const EN: Words = {
  affairs:
    'Agriculture;Children;Culture;Defence;Digital Affairs;Education;Energy;Equalities;Environment;Finance;Fisheries;Forestry;Health;Housing;Immigration;Industry;Infrastructure;Justice;Labour;Land;Mines;Ports;Public Works;Roads;Science;Sport;Tourism;Trade;Transport;Water'.split(
      ';',
    ),
  offices:
    'Acting Commissioner;Assistant Secretary;Attorney General;Brigadier;Captain;Chief Justice;Chief Inspector;Commissioner;Congressman;Congresswoman;Councilman;Deputy Minister;Detective Sergeant;District Attorney;Governor;Judge;Justice;Lieutenant Colonel;Lord Justice;Major General;Mayor;Minister;Permanent Secretary;Police Chief;Professor;Realtor;Rear Admiral;Senator;Sheriff;Sir;State Senator;Superintendent;Undersecretary;Vice Admiral;Vice President'.split(
      ';',
    ),
  members:
    'Advocates Architects Citizens Doctors Engineers Farmers Fishers Friends Journalists Lawyers Mothers Neighbors Nurses Parents Physicians Scientists Students Teachers Veterans Women Workers'.split(
      ' ',
    ),
  causes:
    'Animal Rights;Better Schools;Clean Air;Clean Water;Democracy;Fair Housing;Free Speech;Open Government;Peace;Public Safety;Racial Justice;Rural Health;Safer Roads;Social Reform;Wildlife'.split(
      ';',
    ),
  laws: 'Act Accord Amendment Bill Clause Convention Directive Protocol Rule Treaty'.split(' '),
  prizes: 'Award Cup Medal Prize Scholarship Trophy'.split(' '),
  events:
    'Book Fair;Film Festival;Games;Grand Prix;Half Marathon;Jazz Festival;Marathon;Masters;Motor Show;Open;Regatta;Summit'.split(
      ';',
    ),
  models: 'Air;Duo;Flip;Fold;GT;Max;Mini;Note;One;Plus;Pro;S;Ultra;X'.split(';'),
  fancy:
    'Arrow Autumn Bright Clean Coastal Dawn Eagle Falcon Fair Freedom Golden Harbor Iron Northern Open Rivers Safe Silver Southern Storm Sunrise Thunder Valley Winter'.split(
      ' ',
    ),
};

const DE: Words = {
  affairs:
    'Arbeit;Bauen;Bildung;Digitales;Energie;Ernährung;Familie;Finanzen;Forschung;Frauen;Gesundheit;Inneres;Jugend;Justiz;Kultur;Landwirtschaft;Soziales;Sport;Umwelt;Verbraucherschutz;Verkehr;Verteidigung;Wirtschaft;Wissenschaft;Wohnen'.split(
      ';',
    ),
  offices:
    'Bürgermeister;Bürgermeisterin;Dezernentin;Forscherin;General;Justizministerin;Kapitän;Kommissar;Konteradmiral;Landrätin;Minister;Ministerin;Oberst;Parteichefin;Polizeichef;Professor;Richter;Sänger;Senatorin;Sprecher;Sprecherin;Staatsanwältin;Staatssekretär;Torhüter;Trainer;Vorstandschef'.split(
      ';',
    ),
  members:
    'Ärzte Anwälte Architekten Bürger Eltern Fischer Freunde Ingenieure Journalisten Landwirte Lehrer Mieter Nachbarn Pfleger Studenten'.split(
      ' ',
    ),
  causes:
    'Bürgerrechte;Demokratie;den Frieden;freie Rede;Klimaschutz;mehr Grün;Mieterrechte;saubere Luft;sauberes Wasser;sichere Straßen;soziale Reformen;Tierschutz'.split(
      ';',
    ),
  laws: 'Abkommen Gesetz Novelle Protokoll Vertrag'.split(' '),
  prizes: 'Medaille Pokal Preis Stipendium'.split(' '),
  events: 'Buchmesse Filmfest Halbmarathon Marathon Messe Motorshow Open Regatta Stadtlauf'.split(' '),
  models: EN.models,
  fancy: 'Adler Frühling Herbst Morgenrot Nordwind Phönix Sonnenaufgang Sturm Südstern Winter'.split(' '),
};

export const WORDS: Readonly<Record<string, Words>> = { de: DE, en: EN };

/** People after where they come from; German text takes them for no names. */
export const DEMONYMS: Readonly<Record<string, string[]>> = {
  en: 'Africans Americans Australians Belgians Berliners Bosnians Brazilians Britons Canadians Danes Egyptians Germans Ghanaians Indians Italians Kenyans Koreans Londoners Mexicans Nigerians Norwegians Parisians Poles Romanians Russians Scots Spaniards Swedes Texans Turks Ukrainians'.split(
    ' ',
  ),
  de: 'Briten Bulgaren Dänen Finnen Franzosen Griechen Iren Kroaten Letten Polen Portugiesen Rumänen Russen Schotten Schweden Serben Slowaken Tschechen Türken Ungarn'.split(
    ' ',
  ),
};
