import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../components/library/compose-actor.ts';
import { actorsOf, inOrder, newsOf, timelineOf } from '../../../components/library/compose-story.ts';
import type { StoredArticle } from '../../../lib/history/types.ts';
import type { Actor, KeyDate } from '../../../lib/types.ts';

const HOUR = 3_600_000;

const actorAt = (name: string, text: string, role?: string): Actor => {
  const span = { block: 0, start: text.indexOf(name), end: text.indexOf(name) + name.length };
  return {
    key: `person:${name.toLowerCase()}`,
    name,
    type: 'person',
    mentions: [span],
    salience: 0.5,
    aliases: [],
    ...(role ? { role: { text: role, span } } : {}),
  };
};

const dateOn = (day: string, text: string): KeyDate => ({
  edtf: day,
  from: day,
  to: day,
  grain: 'day',
  direction: 'future',
  sentence: { block: 0, start: 0, end: text.length },
  mentions: [],
  actors: [],
  reading: '',
});

function article(id: number, published: string, text: string, actors: Actor[], dates: KeyDate[]): StoredArticle {
  return {
    id,
    url: `https://a.example/${id}`,
    title: `Artikel ${id}`,
    site: 'a.example',
    lang: 'de',
    published,
    readAt: [id * HOUR],
    lastReadAt: id * HOUR,
    actors: [],
    starred: false,
    access: 'full',
    genre: 'story',
    links: [],
    brief: {
      article: {
        url: `https://a.example/${id}`,
        site: 'a.example',
        lang: 'de',
        title: `Artikel ${id}`,
        authors: [],
        agencies: [],
        published,
        blocks: [{ kind: 'paragraph', text }],
        access: 'full',
        genre: 'story',
        links: [],
      },
      actors,
      dates,
      summary: [],
      analysedWith: 'test',
    },
  };
}

const EARLY = 'Jens Lüdtke kündigte eine Lesung an.';
const LATE = 'Jens Lüdtke sagte: „Das ist ein fairer Ausgleich für alle.“ Mara Wolf schwieg.';
const early = article(
  1,
  '2026-11-10',
  EARLY,
  [actorAt('Jens Lüdtke', EARLY, 'Abgeordneter')],
  [dateOn('2026-11-20', EARLY)],
);
const late = article(
  2,
  '2026-11-15',
  LATE,
  [actorAt('Jens Lüdtke', LATE, 'Minister'), actorAt('Mara Wolf', LATE)],
  [dateOn('2026-11-20', LATE), dateOn('2026-12-01', LATE)],
);

describe('a story', () => {
  test('one timeline of articles and dates; a date told twice stands once, as first told', () => {
    const items = timelineOf(inOrder([late, early]));
    expect(items.map((item) => [item.day, item.kind])).toEqual([
      ['2026-11-10', 'article'],
      ['2026-11-15', 'article'],
      ['2026-11-20', 'date'],
      ['2026-12-01', 'date'],
    ]);
    expect(items[2]).toMatchObject({ event: EARLY, tellers: 2 });
  });

  test('who is in which article, the most constant first', () => {
    expect(actorsOf([early, late], 5).map(({ actor, present }) => [actor.name, present])).toEqual([
      ['Jens Lüdtke', [true, true]],
      ['Mara Wolf', [false, true]],
    ]);
  });

  test('new is what the article read last adds, whatever came out last', () => {
    const news = newsOf([late, early]);
    expect(news?.article).toBe(late);
    expect(news?.actors.map(({ name }) => name)).toEqual(['Mara Wolf']);
    expect(news?.dates.map(({ date }) => date.from)).toEqual(['2026-12-01']);
    expect(newsOf([early])).toBeUndefined();
  });
});

describe('an actor', () => {
  test('roles over time, company, and quotations beside the name', () => {
    const sheet = sheetOf([early, late], 'person:jens lüdtke');
    expect(sheet?.roles).toEqual([
      { text: 'Abgeordneter', lang: 'de', first: '2026-11-10', last: '2026-11-10' },
      { text: 'Minister', lang: 'de', first: '2026-11-15', last: '2026-11-15' },
    ]);
    expect(sheet?.others).toMatchObject([{ actor: { name: 'Mara Wolf' }, count: 1 }]);
    expect(sheet?.quotations.map(({ text }) => text)).toEqual(['„Das ist ein fairer Ausgleich für alle.“']);
  });

  test('a quotation far from the name is not beside it', () => {
    const text = `Mara Wolf kam. ${'Es regnete. '.repeat(20)}„Das ist ein fairer Ausgleich für alle.“`;
    expect(
      sheetOf([article(3, '2026-11-10', text, [actorAt('Mara Wolf', text)], [])], 'person:mara wolf')?.quotations,
    ).toEqual([]);
  });

  test('one that no article names is none', () => {
    expect(sheetOf([early], 'person:mara wolf')).toBeUndefined();
  });
});
