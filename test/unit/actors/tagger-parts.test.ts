import { describe, expect, it } from 'vitest';
import { attributesOf, casingOf } from '../../../lib/actors/tagger/attributes.ts';
import { finish, HashIndex, hashText } from '../../../lib/actors/tagger/hash.ts';
import { KEY_BITS, type Lexicon } from '../../../lib/actors/tagger/lexicon.ts';
import { type Chunk, chunksOf, mayFollow, OUTSIDE, TAGS, tagsOf } from '../../../lib/actors/tagger/tags.ts';
import { A } from '../../../lib/actors/tagger/templates.ts';
import { bestTags } from '../../../lib/actors/tagger/viterbi.ts';
import { sentencesOfWords } from '../../../lib/actors/tagger/words.ts';

const words = (text: string, lang: string) =>
  sentencesOfWords(text, lang).map((sentence) => sentence.map(({ start, end }) => text.slice(start, end)));

describe('words as the tagger reads them', () => {
  it('cuts the possessive and the lower-case tail of a compound off an English name', () => {
    expect(words("Bush's London-based lawyers", 'en')).toEqual([['Bush', "'s", 'London', '-based', 'lawyers']]);
  });

  it('keeps German compounds whole', () => {
    expect(words('Der EU-Kommissar aus Baden-Baden', 'de')).toEqual([['Der', 'EU-Kommissar', 'aus', 'Baden-Baden']]);
  });

  it('ends a sentence at a line break', () => {
    expect(words('Merkel in Paris\nMacron in Berlin', 'de')).toHaveLength(2);
  });
});

describe('the casing of a sentence', () => {
  it('tells a headline in capitals in either language', () => {
    for (const lang of ['de', 'en']) expect(casingOf(['ZUG', 'RAMMT', 'TRAKTOR'], lang)).toBe('U');
  });

  it('takes an English sentence of capitalised words for a headline, a German one for a sentence with many nouns', () => {
    expect(casingOf(['Mayor', 'Opens', 'Harbour', 'Bridge'], 'en')).toBe('T');
    expect(casingOf(['Brauns', 'Anwalt', 'lobte', 'Zieglers', 'Geduld'], 'de')).toBe('');
  });
});

describe('the sense of a word', () => {
  const SENSES = new Map([
    ['deny', 33],
    ['spokesman', 19],
    ['close', 31],
  ]);
  const keys = [...SENSES.keys()].sort((one, other) => hashText(one) - hashText(other));
  const lexicon: Lexicon = {
    index: new HashIndex(
      Uint32Array.from(keys, (word) => hashText(word) >>> (32 - KEY_BITS)),
      KEY_BITS,
    ),
    clusters: new Uint16Array(3),
    lists: new Uint16Array(3),
    senses: Uint8Array.from(keys, (word) => SENSES.get(word)!),
  };
  const senseOf = (word: string, known = lexicon) => attributesOf(word, '', 'en', known)[A.sense];

  it('is that of its base form', () => {
    expect(['Deny', 'denies', 'denied', 'spokesman', 'closed', 'closing'].map((word) => senseOf(word))).toEqual([
      33, 33, 33, 19, 31, 31,
    ]);
  });

  it('is unknown for other words, and where the model knows no senses', () => {
    expect(senseOf('es')).toBe(0);
    expect(senseOf('gardener')).toBe(0);
    expect(senseOf('deny', { ...lexicon, senses: undefined })).toBe(0);
  });
});

describe('tags', () => {
  it('give the names back that they were made from', () => {
    const chunks: Chunk[] = [
      { from: 0, to: 1, kind: 'place' },
      { from: 1, to: 4, kind: 'person' },
      { from: 5, to: 7, kind: 'organisation' },
    ];
    expect(chunksOf(tagsOf(chunks, 8))).toEqual(chunks);
  });

  it('are well formed whatever the scores say', () => {
    let state = 1;
    const next = () => finish(++state) / 2 ** 32 - 0.5;
    for (let round = 0; round < 50; round++) {
      const scores = Float32Array.from({ length: 9 * TAGS }, () => 10 * next());
      const tags = bestTags(scores, Float32Array.from({ length: TAGS * TAGS }, next));
      const path = [OUTSIDE, ...tags, OUTSIDE];
      for (let at = 1; at < path.length; at++) expect(mayFollow(path[at - 1]!, path[at]!)).toBe(true);
    }
  });
});

describe('the index of hashes', () => {
  it('finds each key at its place, and nothing else', () => {
    const hashes = Array.from({ length: 5000 }, (_, at) => hashText(`word ${at}`));
    const keys = Uint32Array.from(new Set(hashes.map((hash) => hash >>> 4))).sort();
    const index = new HashIndex(keys, 28);
    for (const hash of hashes) expect(keys[index.find(hash)]).toBe(hash >>> 4);
    const strangers = Array.from({ length: 1000 }, (_, at) => hashText(`stranger ${at}`));
    expect(strangers.filter((hash) => index.find(hash) >= 0 && !keys.includes(hash >>> 4))).toEqual([]);
  });
});
