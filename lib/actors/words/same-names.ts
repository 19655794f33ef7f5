// States and bodies known under an abbreviation that their name does not spell out, or under two names. The first of a language is shown.
import type { ActorType } from '../../types.ts';

export interface SameName {
  type: Exclude<ActorType, 'person'>;
  /** Base forms, and cases that no rule leads back to them. */
  names: string[];
}

/** One actor: its names in German, a bar, its names in English; a language may have none. */
const PLACES = `
  USA, US, U.S., Vereinigte Staaten, Vereinigte Staaten von Amerika | United States, US, U.S., USA, U.S.A., United States of America
  Russland, Russische Föderation | Russia, Russian Federation
  China, Volksrepublik China | China, People's Republic of China
  Nordkorea | North Korea, N. Korea
  Südkorea, Republik Korea | South Korea, S. Korea, Republic of Korea
  Niederlande, Niederlanden | Netherlands
  Großbritannien, Vereinigtes Königreich | United Kingdom, UK, U.K., Britain, Great Britain
  Vereinigte Arabische Emirate, VAE | United Arab Emirates, UAE
  DR Kongo, Demokratische Republik Kongo, Kongo-Kinshasa | Democratic Republic of Congo, DR Congo, DRC, Democratic Republic of the Congo
  Tschechien, Tschechische Republik | Czech Republic, Czechia
  Türkei | Turkey, Türkiye
  Elfenbeinküste, Côte d'Ivoire | Ivory Coast, Côte d'Ivoire
  Belarus, Weißrussland | Belarus
  Moldau, Republik Moldau, Moldawien | Moldova
  Bosnien-Herzegowina, Bosnien und Herzegowina | Bosnia and Herzegovina, Bosnia-Herzegovina
  Philippinen | Philippines
  Malediven | Maldives`;

const ORGANISATIONS = `
  Vereinte Nationen, UN, UNO | United Nations, UN, U.N.
  Europäische Union, EU | European Union, EU, E.U.
  Europäische Zentralbank, EZB | European Central Bank, ECB
  EU-Kommission, Europäische Kommission | European Commission, EU Commission
  EU-Parlament, Europaparlament, Europäisches Parlament | European Parliament, EU Parliament
  Europäischer Gerichtshof, EuGH | European Court of Justice, ECJ
  Europäische Weltraumorganisation, Esa | European Space Agency, ESA
  Nato, Nordatlantikpakt | Nato, North Atlantic Treaty Organization
  Weltgesundheitsorganisation, WHO | World Health Organization, WHO, World Health Organisation
  Welthandelsorganisation, WTO | World Trade Organization, WTO, World Trade Organisation
  Internationaler Währungsfonds, IWF | International Monetary Fund, IMF
  Internationaler Strafgerichtshof, IStGH | International Criminal Court, ICC
  Internationaler Gerichtshof, IGH | International Court of Justice, ICJ
  Internationale Atomenergiebehörde, IAEA | International Atomic Energy Agency, IAEA
  Federal Reserve, Fed | Federal Reserve, Fed
  Bundesverfassungsgericht, BVerfG |
  Grüne, Grünen, Bündnis 90/Die Grünen |
  Linke, Linken, Linkspartei |`;

const listOf = (names: string) =>
  names
    .split(', ')
    .map((name) => name.trim())
    .filter(Boolean);

const lines = (type: SameName['type'], table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => ({ type, languages: line.split('|').map(listOf) as [string[], string[]] }));

const ALL = [...lines('place', PLACES), ...lines('organisation', ORGANISATIONS)];

const inLanguage = (at: 0 | 1): SameName[] =>
  ALL.map(({ type, languages }) => ({ type, names: languages[at] })).filter(({ names }) => names.length > 0);

/** Language → those that have a name in it. */
export const SAME_NAMES: Record<string, SameName[]> = { de: inLanguage(0), en: inLanguage(1) };

/** The same over both languages, the English names first. */
export const SAME_EVERYWHERE: SameName[] = ALL.map(({ type, languages: [german, english] }) => ({
  type,
  names: [...english, ...german],
}));
