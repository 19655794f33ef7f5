// States and bodies known under an abbreviation that their name does not spell out, or under two names. The first of a line is shown.

/** Names as they are written in base form, German and English lines apart. */
export const SAME_NAMES: Record<string, string[][]> = {
  de: [
    ['Grüne', 'Grünen', 'Die Grünen', 'Bündnis 90/Die Grünen'],
    ['Linke', 'Linken', 'Die Linke', 'Linkspartei'],
    ['Niederlande', 'Niederlanden'],
    ['USA', 'US', 'U.S.', 'Vereinigte Staaten', 'Vereinigte Staaten von Amerika'],
    ['Vereinte Nationen', 'UN', 'UNO'],
    ['Europäische Union', 'EU'],
    ['Europäische Zentralbank', 'EZB'],
    ['Nato', 'NATO', 'Nordatlantikpakt'],
    ['Großbritannien', 'Vereinigtes Königreich'],
    ['Vereinigte Arabische Emirate', 'VAE'],
    ['Internationaler Währungsfonds', 'IWF'],
    ['Weltgesundheitsorganisation', 'WHO'],
    ['Europäische Weltraumorganisation', 'Esa'],
    ['EU-Kommission', 'Europäische Kommission'],
    ['Bundesverfassungsgericht', 'BVerfG'],
    ['Federal Reserve', 'Fed'],
    ['Europäischer Gerichtshof', 'EuGH'],
    ['DR Kongo', 'Demokratische Republik Kongo'],
  ],
  en: [
    ['United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'United States of America'],
    ['United Kingdom', 'UK', 'U.K.'],
    ['United Nations', 'UN', 'U.N.'],
    ['European Union', 'EU', 'E.U.'],
    ['European Central Bank', 'ECB'],
    ['Nato', 'NATO', 'North Atlantic Treaty Organization'],
    ['World Health Organization', 'WHO', 'World Health Organisation'],
    ['International Monetary Fund', 'IMF'],
    ['United Arab Emirates', 'UAE'],
    ['Federal Reserve', 'Fed'],
    ['Democratic Republic of Congo', 'DR Congo', 'DRC', 'Democratic Republic of the Congo'],
  ],
};
