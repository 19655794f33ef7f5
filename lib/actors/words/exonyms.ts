// Places and bodies whose German and English names have little in common. States are not here: the browser knows them.
import type { SameName } from './same-names.ts';

const pairs = (type: SameName['type'], table: string): SameName[] =>
  table
    .trim()
    .split(/\n|; /)
    .map((pair) => {
      const [german = '', english = ''] = pair.trim().split(' = ');
      return { type, names: [...english.split(', '), ...german.split(', ')] };
    });

/** English names first. */
export const EXONYMS: SameName[] = [
  ...pairs(
    'place',
    `Wien = Vienna; München = Munich; Köln = Cologne; Nürnberg = Nuremberg; Hannover = Hanover; Braunschweig = Brunswick; Genf = Geneva
     Bayern = Bavaria; Sachsen = Saxony; Niedersachsen = Lower Saxony; Sachsen-Anhalt = Saxony-Anhalt; Hessen = Hesse; Thüringen = Thuringia
     Nordrhein-Westfalen = North Rhine-Westphalia; Rheinland-Pfalz = Rhineland-Palatinate; Tirol = Tyrol; Kärnten = Carinthia; Steiermark = Styria
     Warschau = Warsaw; Krakau = Krakow; Danzig = Gdansk; Breslau = Wroclaw; Prag = Prague; Pressburg = Bratislava; Laibach = Ljubljana
     Brüssel = Brussels; Antwerpen = Antwerp; Brügge = Bruges; Gent = Ghent; Den Haag = The Hague, Hague; Straßburg = Strasbourg; Nizza = Nice
     Elsass = Alsace; Bretagne = Brittany; Korsika = Corsica; Mailand = Milan; Rom = Rome; Venedig = Venice; Florenz = Florence; Neapel = Naples
     Turin = Turin, Torino; Genua = Genoa; Sizilien = Sicily; Sardinien = Sardinia; Toskana = Tuscany; Lissabon = Lisbon; Sevilla = Seville
     Katalonien = Catalonia; Andalusien = Andalusia; Mallorca = Majorca; Kanarische Inseln, Kanaren = Canary Islands; Kopenhagen = Copenhagen
     Göteborg = Gothenburg; Athen = Athens; Kreta = Crete; Nikosia = Nicosia; Bukarest = Bucharest; Belgrad = Belgrade; Sankt Petersburg, St. Petersburg = St Petersburg, St. Petersburg, Saint Petersburg
     Moskau = Moscow; Kiew, Kyjiw = Kyiv, Kiev; Charkiw, Charkow = Kharkiv, Kharkov; Lwiw, Lemberg = Lviv; Odessa = Odesa, Odessa; Saporischschja = Zaporizhzhia; Krim = Crimea; Donbass = Donbas
     Sibirien = Siberia; Tschetschenien = Chechnya; Tiflis = Tbilisi; Eriwan, Jerewan = Yerevan; Bergkarabach = Nagorno-Karabakh; Kaukasus = Caucasus
     Schottland = Scotland; Nordirland = Northern Ireland; Kalifornien = California; Neuengland = New England; Mexiko-Stadt = Mexico City
     Havanna = Havana; Peking = Beijing; Tokio = Tokyo; Neu-Delhi = New Delhi; Riad = Riyadh; Mekka = Mecca; Dschidda = Jeddah
     Teheran = Tehran; Bagdad = Baghdad; Mossul = Mosul; Damaskus = Damascus; Gazastreifen, Gaza-Streifen = Gaza Strip; Chan Junis = Khan Younis, Khan Yunis
     Westjordanland = West Bank; Golanhöhen = Golan Heights; Rotes Meer = Red Sea; Schwarzes Meer = Black Sea; Mittelmeer = Mediterranean, Mediterranean Sea; Ostsee = Baltic Sea, Baltic; Nordsee = North Sea
     Nahost, Naher Osten = Middle East; Kairo = Cairo; Algier = Algiers; Tripolis = Tripoli; Khartum = Khartoum; Addis Abeba = Addis Ababa; Mogadischu = Mogadishu; Kapstadt = Cape Town
     Dschibuti = Djibouti; Suezkanal = Suez Canal; Persischer Golf = Persian Gulf; Straße von Hormus = Strait of Hormuz; Atlantik = Atlantic; Pazifik = Pacific; Alpen = Alps; Rhein = Rhine; Donau = Danube
     Hongkong = Hong Kong; Palästinensische Gebiete, Palästinensergebiete, Palästinensische Autonomiegebiete = Palestinian Territories; Karibik = Caribbean; Arktis = Arctic; Antarktis = Antarctica
     Kongo-Brazzaville, Republik Kongo = Republic of Congo, Republic of the Congo; Myanmar, Birma = Myanmar, Burma; Bosnien = Bosnia; Balkan = Balkans`,
  ),
  ...pairs(
    'organisation',
    `Weißes Haus = White House; Kreml = Kremlin; Vatikan = Vatican; Sicherheitsrat, UN-Sicherheitsrat, Weltsicherheitsrat = Security Council, UN Security Council
     Europäischer Rat = European Council; Weltbank = World Bank; Afrikanische Union = African Union; Arabische Liga = Arab League; Rotes Kreuz = Red Cross
     Welternährungsprogramm, WFP = World Food Programme, World Food Program, WFP; Internationales Olympisches Komitee, IOC = International Olympic Committee, IOC
     Organisation für Sicherheit und Zusammenarbeit in Europa, OSZE = Organization for Security and Co-operation in Europe, OSCE
     Islamischer Staat = Islamic State, Isis; Hisbollah = Hezbollah; Huthi, Huthis, Huthi-Miliz = Houthis, Houthi; Palästinensische Autonomiebehörde = Palestinian Authority
     Revolutionsgarden, Islamische Revolutionsgarden = Revolutionary Guards, Islamic Revolutionary Guard Corps; Supreme Court, Oberster Gerichtshof der USA = Supreme Court
     Europäischer Gerichtshof für Menschenrechte, EGMR = European Court of Human Rights, ECHR`,
  ),
];
