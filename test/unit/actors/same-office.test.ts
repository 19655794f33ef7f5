// Offices in other words.
import { expect, test } from 'vitest';
import { isSameOffice } from '../../../lib/actors/roles/same-office.ts';

test.each([
  ['Ministerin', 'bayerische Ministerin für Wohnen', true],
  ['the mayor', 'Mayor of Northport', true],
  ['Abgeordneter', 'Minister', false],
  ['deputy mayor of Northport', 'governor of Northport', false],
  ['PM', 'MP', false],
])('%s, %s: %s', (a, b, same) => {
  expect(isSameOffice(a, b)).toBe(same);
  expect(isSameOffice(b, a)).toBe(same);
});
