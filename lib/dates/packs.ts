// The language packs, each made ready on first use.
import { buildLexicon, type Lexicon } from './lexicon.ts';
import type { Pack } from './pack.ts';
import { de } from './packs/de.ts';
import { en } from './packs/en.ts';
import { es } from './packs/es.ts';
import { fr } from './packs/fr.ts';
import { it } from './packs/it.ts';
import { nl } from './packs/nl.ts';
import { pl } from './packs/pl.ts';
import { pt } from './packs/pt.ts';

export interface Loaded {
  pack: Pack;
  lexicon: Lexicon;
  lists: Record<keyof Pack['lists'], Set<string>>;
}

/** Other languages: numeric and ISO dates only. */
const NUMERIC: Pack = {
  lang: 'und',
  words: {},
  endings: [''],
  ago: 'date',
  tenseless: 'past',
  lists: { clauses: '', speech: '', background: '', stamps: '', games: '' },
};

const PACKS = new Map<string, Pack>([de, en, es, fr, it, nl, pl, pt].map((pack) => [pack.lang, pack]));
const loaded = new Map<string, Loaded>();

export function loadPack(lang: string): Loaded {
  const pack = PACKS.get(lang) ?? NUMERIC;
  let ready = loaded.get(pack.lang);
  if (!ready) {
    const { clauses, speech, background, stamps, games } = pack.lists;
    const lists = {
      clauses: setOf(clauses),
      speech: setOf(speech),
      background: setOf(background),
      stamps: setOf(stamps),
      games: setOf(games),
    };
    ready = { pack, lexicon: buildLexicon(pack), lists };
    loaded.set(pack.lang, ready);
  }
  return ready;
}

function setOf(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
