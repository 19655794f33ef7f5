// Which of two readings is believed, stated as evidence.
import { describe, expect, test } from 'vitest';
import { type Evidence, type Shape, weigh } from '../../../../lib/article/decide/weigh.ts';

const shape = (change: Partial<Shape> = {}): Shape => ({
  length: 3_000,
  linked: 0.05,
  prose: 0.9,
  described: true,
  ...change,
});
const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  agreement: 0.3,
  first: shape(),
  second: shape(),
  isForced: false,
  isStated: false,
  ...change,
});

describe('of two readings', () => {
  test('that agree, the first is taken', () => {
    expect(weigh(evidence({ agreement: 0.95, second: shape({ length: 3_200 }) }))).toEqual({
      reading: 'first',
      isClear: true,
    });
  });

  test('the one that found nothing is not', () => {
    expect(weigh(evidence({ second: shape({ length: 0 }) }))).toEqual({ reading: 'first', isClear: true });
    expect(weigh(evidence({ agreement: 0, first: shape({ length: 0 }) })).reading).toBe('second');
  });

  test('the one that is mostly links is not', () => {
    expect(weigh(evidence({ second: shape({ length: 9_000, linked: 0.7 }) }))).toEqual({
      reading: 'first',
      isClear: true,
    });
  });

  test('of a page that looks like no story, the second is taken', () => {
    expect(weigh(evidence({ isForced: true })).reading).toBe('second');
  });

  test('the fuller one in running text is taken, and the reader is told where they hardly share a line', () => {
    const second = shape({ length: 6_000 });
    expect(weigh(evidence({ agreement: 0.5, second }))).toEqual({ reading: 'second', isClear: true });
    expect(weigh(evidence({ agreement: 0.1, second }))).toEqual({ reading: 'second', isClear: false });
  });

  test('of a page that says it is one story, the first is taken, and the reader is told', () => {
    const second = shape({ length: 9_000 });
    expect(weigh(evidence({ isStated: true, second }))).toEqual({ reading: 'first', isClear: false });
    expect(weigh(evidence({ isStated: true, second: shape({ length: 9_000, prose: 0.4 }) })).isClear).toBe(true);
    expect(weigh(evidence({ isStated: true, first: shape({ length: 120 }), second })).reading).toBe('second');
  });

  test('the longer one that is no running text is not', () => {
    expect(weigh(evidence({ agreement: 0.6, second: shape({ length: 6_000, prose: 0.6 }) })).reading).toBe('first');
  });

  test('the one that holds what the page says of itself is taken', () => {
    expect(weigh(evidence({ agreement: 0.6, first: shape({ described: false }) })).reading).toBe('second');
    expect(weigh(evidence({ agreement: 0.6, second: shape({ described: false, length: 9_000 }) })).reading).toBe(
      'first',
    );
  });
});
