// States and bodies known under an abbreviation that their name does not spell out, or under two names. The first of a line is shown.
import type { ActorType } from '../../types.ts';

export interface SameName {
  type: Exclude<ActorType, 'person'>;
  /** Base forms, and cases that no rule leads back to them. */
  names: string[];
}

const lines = (type: SameName['type'], table: string): SameName[] =>
  table
    .trim()
    .split('\n')
    .map((line) => ({ type, names: line.trim().split(', ') }));

export const SAME_NAMES: Record<string, SameName[]> = {
  de: [
    ...lines(
      'place',
      `USA, US, U.S., Vereinigte Staaten, Vereinigte Staaten von Amerika
       Niederlande, Niederlanden
       Großbritannien, Vereinigtes Königreich
       Vereinigte Arabische Emirate, VAE
       DR Kongo, Demokratische Republik Kongo
       Philippinen
       Malediven`,
    ),
    ...lines(
      'organisation',
      `Vereinte Nationen, UN, UNO
       Europäische Union, EU
       Europäische Zentralbank, EZB
       EU-Kommission, Europäische Kommission
       EU-Parlament, Europaparlament, Europäisches Parlament
       Europäischer Gerichtshof, EuGH
       Europäische Weltraumorganisation, Esa
       Nato, Nordatlantikpakt
       Weltgesundheitsorganisation, WHO
       Welthandelsorganisation, WTO
       Internationaler Währungsfonds, IWF
       Internationaler Strafgerichtshof, IStGH
       Federal Reserve, Fed
       Bundesverfassungsgericht, BVerfG
       Grüne, Grünen, Bündnis 90/Die Grünen
       Linke, Linken, Linkspartei`,
    ),
  ],
  en: [
    ...lines(
      'place',
      `United States, US, U.S., USA, U.S.A., United States of America
       United Kingdom, UK, U.K.
       United Arab Emirates, UAE
       Democratic Republic of Congo, DR Congo, DRC, Democratic Republic of the Congo`,
    ),
    ...lines(
      'organisation',
      `United Nations, UN, U.N.
       European Union, EU, E.U.
       European Central Bank, ECB
       Nato, North Atlantic Treaty Organization
       World Health Organization, WHO, World Health Organisation
       World Trade Organization, WTO
       International Monetary Fund, IMF
       International Criminal Court, ICC
       Federal Reserve, Fed`,
    ),
  ],
};
