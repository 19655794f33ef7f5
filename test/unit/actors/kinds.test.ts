// Each kind of misreading that readers met, as sentences of our own: what is shown is what a careful reader would list.
import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { KINDS } from './kinds.ts';

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  test.each(cases.map((each) => [[each.text].flat().join(' '), each] as const))('%s', (_text, each) => {
    expect(faultsOf(each)).toEqual([]);
  });
});
