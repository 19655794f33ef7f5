import { expect, it } from 'vitest';
import { fold } from '../../../lib/language/index.ts';

it.each([
  ['Müller', 'muller'],
  ['STRAẞE', 'strasse'],
  ['Straße', 'strasse'],
  ['Erdoğan', 'erdogan'],
  ['Łódź', 'lodz'],
  ['Sørensen', 'sorensen'],
  ['O’Neill', "o'neill"],
  ['US‑Präsident', 'us-prasident'],
  ['u\u0308ber', 'uber'],
])('folds %s to %s', (word, folded) => expect(fold(word)).toBe(folded));
