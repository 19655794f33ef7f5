import { describe, expect, it } from 'vitest';
import { keyDates } from '../../../lib/dates/index.ts';
import type { Actor, Article } from '../../../lib/types.ts';
import { isMarked, readMarked } from '../../marked/dates/read.ts';

function story(title: string, ...texts: string[]): Article {
  return {
    url: 'https://example.org/story',
    site: 'example.org',
    lang: 'de',
    title,
    authors: [],
    agencies: [],
    published: '2025-12-04T02:38:10+01:00',
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    access: 'full',
    genre: 'story',
    links: [],
  };
}

const values = (article: Article) => keyDates(article).map(({ edtf }) => edtf);

describe('key dates', () => {
  it.each(['de', 'en'])('on the marked articles in %s, four of five among the first three are marked', (lang) => {
    let right = 0;
    let shown = 0;
    for (const { article, marks } of readMarked().filter((marked) => marked.article.lang === lang)) {
      const first = keyDates(article).slice(0, 3);
      shown += first.length;
      right += first.filter(({ edtf }) => isMarked(edtf, marks)).length;
    }
    expect(right / shown).toBeGreaterThanOrEqual(0.8);
  });

  it('are one where they are equal, with every mention of them', () => {
    const [date, ...others] = keyDates(
      story(
        'Rat tagt am Dienstag',
        'Am Dienstag tagt der Rat in Weilheim.',
        'Der 9. Dezember ist ein wichtiger Tag, hieß es.',
      ),
    );
    expect(others).toEqual([]);
    expect(date).toMatchObject({
      edtf: '2025-12-09',
      direction: 'future',
      mentions: [{ block: -1 }, { block: 0 }, { block: 1 }],
    });
  });

  it('leave out lengths of time, vague references, datelines and stamps', () => {
    expect(
      values(
        story(
          'Brücke gesperrt',
          'Weilheim, 3. Dezember (dpa) - Die Brücke ist seit drei Jahren gesperrt.',
          'In den kommenden Tagen soll sie fertig sein, jeden Montag wird geprüft, damals wie jetzt.',
          'Stand: 02.12.2025, 14.23 Uhr',
          '01.12.2025 - 14:23',
        ),
      ),
    ).toEqual([]);
  });

  it('are one period where the text gives its first and last day', () => {
    expect(values(story('Schau', 'Zu sehen vom 12. bis zum 28. Juni 2026 in Weilheim.'))).toEqual([
      '2026-06-12/2026-06-28',
    ]);
    expect(values(story('Messe', 'Die Messe läuft vom 3. bis 5. März 2026 in Weilheim.'))).toEqual([
      '2026-03-03/2026-03-05',
    ]);
  });

  it('carry the clause of their event, verbatim, and who acts in it', () => {
    const text =
      'Am Dienstag reist Präsident Anselm Brandt nach Genf, während die Opposition am Mittwoch über ein neues Gesetz zur Reform der Banken berät.';
    const start = text.indexOf('Anselm');
    const actor: Actor = {
      key: 'person:anselm brandt',
      name: 'Anselm Brandt',
      type: 'person',
      mentions: [{ block: 0, start, end: start + 13 }],
      salience: 1,
      prominent: true,
      confidence: 1,
      aliases: [],
    };
    const dates = keyDates(story('Reise', text), { actors: [actor] });
    const clauses = Object.fromEntries(
      dates.map(({ edtf, sentence, actors }) => [edtf, [text.slice(sentence.start, sentence.end), actors]]),
    );
    expect(clauses['2025-12-09']).toEqual([
      'Am Dienstag reist Präsident Anselm Brandt nach Genf',
      ['person:anselm brandt'],
    ]);
    expect(clauses['2025-12-10']).toEqual([
      'während die Opposition am Mittwoch über ein neues Gesetz zur Reform der Banken berät.',
      [],
    ]);
  });

  it('never cut away what was said', () => {
    const text =
      'Brandt sagte am Mittwoch, die Verhandlungen seien gut verlaufen, aber noch lange nicht an ihrem Ende angekommen.';
    const [date] = keyDates(story('Brandt', text));
    expect(text.slice(date!.sentence.start, date!.sentence.end)).toBe(text);
  });

  it('say how they were read', () => {
    const readings = keyDates(
      story('Brandt', 'Am Dienstag trat Brandt zurück. Er war am 24. Februar 2022 gewählt worden.'),
    ).map(({ reading }) => reading);
    expect(readings).toEqual(['‹Am Dienstag›, erschienen am Donnerstag, 4. Dezember 2025', '‹am 24. Februar 2022›']);
  });

  it('in a live blog are counted from the day of their entry', () => {
    const blog = story('Liveblog', '+++ Der Rat trat gestern zusammen. +++', 'Heute berät er weiter.');
    blog.blocks = blog.blocks.map((block, i) => ({ ...block, postedAt: `2025-12-0${3 - i}T10:00:00+01:00` }));
    expect(values(blog)).toEqual(['2025-12-02']);
  });

  it('in the kicker and the headline are mentions like others', () => {
    const article = { ...story('Rat tagt am 9. Dezember'), kicker: 'Wahl am 8. März 2026' };
    expect(keyDates(article).map(({ edtf, mentions }) => [edtf, mentions[0]?.block])).toEqual(
      expect.arrayContaining([
        ['2025-12-09', -1],
        ['2026-03-08', -2],
      ]),
    );
  });

  it('without a day of publication are only those that need none', () => {
    const { published: _, ...article } = story(
      'Brandt',
      'Am Dienstag trat Brandt zurück. Er war am 24. Februar 2022 gewählt worden.',
    );
    expect(values(article)).toEqual(['2022-02-24']);
  });
});
