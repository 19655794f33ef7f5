import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/language/index.ts';
import { quotedRuns } from '../../../lib/summary/quotation.ts';

const read = (text: string, lang = 'de') => quotedRuns(text, splitSentences(text, lang));

describe('quotedRuns', () => {
  it.each([
    ['„Wir warten. Jetzt geht es los“, sagte Huber. Alle nickten.', 'de'],
    ['«Wir warten. Jetzt geht es los», sagte Huber. Alle nickten.', 'de'],
    ['»Wir warten. Jetzt geht es los«, sagte Huber. Alle nickten.', 'de'],
    ['"Wir warten. Jetzt geht es los", sagte Huber. Alle nickten.', 'de'],
    ['“We wait. Now it begins,” Huber said. All nodded.', 'en'],
  ])('ties what one quotation holds: %s', (text, lang) => expect(read(text, lang).runs).toEqual([0, 0, 2]));

  it('knows speech without its speaker', () => {
    expect(read('„Das reicht.“ Das sagte Huber. „Es reicht“, rief Maier.').bare).toEqual([true, false, false]);
  });

  it('lets a quotation that never closes reach to the end of the paragraph', () => {
    expect(read('Huber sagte: „Wir warten. Das dauert. Es wird spät.').runs).toEqual([0, 0, 0]);
  });
});
