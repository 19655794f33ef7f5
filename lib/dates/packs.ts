// The language packs, each made ready on first use.
import { buildLexicon, type Lexicon } from './lexicon.ts';
import type { Pack } from './pack.ts';
import { de } from './packs/de.ts';
import { en } from './packs/en.ts';
import { es } from './packs/es.ts';

export interface Loaded {
  pack: Pack;
  lexicon: Lexicon;
}

/** Other languages: numeric and ISO dates only. */
const numeric: Pack = { lang: 'und', words: {}, endings: [''], ago: 'date', tenseless: 'past', dottedOrdinals: false };

const PACKS = new Map<string, Pack>([de, en, es].map((pack) => [pack.lang, pack]));
const loaded = new Map<string, Loaded>();

export function loadPack(lang: string): Loaded {
  const pack = PACKS.get(lang) ?? numeric;
  let ready = loaded.get(pack.lang);
  if (!ready) {
    ready = { pack, lexicon: buildLexicon(pack) };
    loaded.set(pack.lang, ready);
  }
  return ready;
}
