import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressMark } from '../../../lib/sync/address-mark.ts';

test('the mark of an address is half of its SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(addressMark(text)).toBe(createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, 32));
    }),
    { numRuns: 500 },
  );
});
