import { describe, expect, it } from 'vitest';
import { keyDates } from '../../../lib/dates/index.ts';
import type { Actor, Article } from '../../../lib/types.ts';
import { readMarked } from '../../marked/dates/read.ts';
import { scoreOf } from '../../marked/dates/score.ts';

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
  describe.each(['de', 'en'])('on the marked articles in %s', (lang) => {
    const { rows, found, reachable, ahead, aheadFirst } = scoreOf(
      readMarked().filter(({ article }) => article.lang === lang),
      (article) => keyDates(article),
    );
    const shown = rows.useful + rows.trivial + rows.wrong + rows.double;

    it('are useful, nearly all of the first five', () => expect(rows.useful / shown).toBeGreaterThanOrEqual(0.88));
    it('are hardly ever wrong or told twice', () =>
      expect((rows.wrong + rows.double) / shown).toBeLessThanOrEqual(0.03));
    it('tell what comes next and what the story is about among the first three', () =>
      expect(found / reachable).toBeGreaterThanOrEqual(0.88));
    it('tell first what comes next', () => expect(aheadFirst / ahead).toBeGreaterThanOrEqual(0.94));
  });

  it.each([
    ['the day on which somebody said something', 'Die Brücke sei sicher, sagte ein Sprecher am Mittwoch.'],
    ['the day on which something was told', 'Das teilte die Stadt am Mittwoch mit.'],
    ['“today” where no event of it is told', 'Die Brücke gilt bis heute als Wahrzeichen der Stadt.'],
    ['“today” in somebody’s words', '«Heute ist ein guter Tag», hieß es.'],
    ['a birth', 'Ihr Erbauer wurde am 3. Mai 1931 in Weilheim geboren.'],
    ['a year of building', 'Die Brücke wurde 1931 gebaut.'],
    ['the year of a law', 'Grundlage ist das Brückengesetz in der Fassung von 2018.'],
    ['the year of a count', 'Über die Brücke fuhren 2024 rund 11.400 Autos am Tag.'],
    ['the year in which the story stands', 'In diesem Jahr wurde sie dreimal geprüft.'],
    ['what happens every year', 'Jedes Jahr im November wird sie geprüft.'],
    ['the year in a name', 'Geld kommt aus dem Programm Brücken 2030.'],
  ])('are never %s', (_, text) => {
    expect(values(story('Brücke', text))).toEqual([]);
  });

  it.each([
    ['the day on which somebody said something', 'The bridge was safe, a spokesman told reporters on Wednesday.'],
    ['that day before what was said', 'On Wednesday, officials said that the bridge was safe.'],
    ['“today” as nowadays', 'It is still a landmark today.'],
    ['“overnight” as in a short time', 'A new licence will not solve this overnight.'],
    ['a birth', 'Its builder was born on May 3, 1931.'],
    ['a year of founding', 'The company was founded in 1931.'],
    ['the year of a count', 'In 2024, the bridge carried 11,400 cars a day.'],
    ['what happens every year', 'By law it must be checked by June 30 each year.'],
  ])('in English are never %s', (_, text) => {
    expect(values({ ...story('Bridge', text), lang: 'en' })).toEqual([]);
  });

  it('keep the first of two clauses joined by “and”, each with its tense', () => {
    const english = {
      ...story('Play', 'The production opened in September and will run until January 6.'),
      lang: 'en',
    };
    expect(keyDates(english).map(({ edtf, guessed }) => [edtf, guessed])).toEqual([
      ['2026-01-06', false],
      ['2025-09', false],
    ]);
  });

  it('keep a month beside a week of it', () => {
    const english = {
      ...story('Jobs', 'The jobless rate fell in November. Last week the bank was told of it.'),
      lang: 'en',
    };
    expect(values(english)).toEqual(['2025-11', '2025-11-24/2025-11-30']);
  });

  it('are what was said to happen, not the saying', () => {
    const english = { ...story('Bridge', 'Police said a man was arrested on Tuesday.'), lang: 'en' };
    expect(values(english)).toEqual(['2025-12-02']);
    expect(values(story('Rat', 'Brandt sagte seine Reise am Mittwoch ab.'))).toEqual(['2025-12-03']);
  });

  it.each([
    ['with its clock time', 'The window closes at 7pm on Monday.', '2025-12-08'],
    ['beside a yearly noun', 'The bridge company would report annual results on 3 March.', '2026-03-03'],
    ['from which on there is a rate', 'Staff must come in three days per week as of January 6.', '2026-01-06'],
    ['on which something daily begins', 'The bath will open daily from January 6.', '2026-01-06'],
    ['for which a thing is listed', 'The hearing is listed for 14 May.', '2026-05-14'],
  ])('are a day %s', (_, text, day) => {
    expect(values({ ...story('Bridge', text), lang: 'en' })).toEqual([day]);
  });

  it('are no weekend beside its own Saturday, no month beside its day, one stretch with its first day', () => {
    expect(values(story('Fest', 'Am Wochenende wird gefeiert. Am Samstag, 6. Dezember, spielt die Kapelle.'))).toEqual([
      '2025-12-06',
    ]);
    expect(
      values(story('Messe', 'Die Messe beginnt am 3. März 2026.', 'Sie läuft vom 3. bis 5. März 2026 in Weilheim.')),
    ).toEqual(['2026-03-03/2026-03-05']);
  });

  it('say why they are there, counted from publication: first what comes next, then what the story is about', () => {
    const told = keyDates(
      story(
        'Rat beschließt Radweg',
        'Der Rat hat am Dienstagabend den Radweg beschlossen.',
        'Im März hatte er ihn noch abgelehnt.',
        'Die Arbeiten sollen am 2. Februar 2026 beginnen.',
      ),
    ).map(({ edtf, why, guessed }) => [edtf, why, guessed]);
    expect(told).toEqual([
      ['2026-02-02', 'next', false],
      ['2025-12-02', 'main', false],
      ['2025-03', 'background', false],
    ]);
  });

  it('are marked as a guess where the words do not say which, and are not first then', () => {
    const dates = keyDates(
      story('Fest', 'Das Fest am 20. Juni ist bei vielen beliebt.', 'Der Rat soll am 9. Dezember darüber beraten.'),
    );
    expect(dates.map(({ edtf, guessed }) => [edtf, guessed])).toEqual([
      ['2025-12-09', false],
      [expect.stringMatching(/-06-20$/), true],
    ]);
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

  it('are the day in brackets where a weekday stands before it', () => {
    expect(values(story('Fest', 'Los geht es am Freitag (24. Mai 2026) um 17 Uhr in Weilheim.'))).toEqual([
      '2026-05-24',
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
      'Die Verhandlungen beginnen am Mittwoch in Genf, sagte Brandt, aber sie seien damit noch lange nicht an ihrem Ende angekommen.';
    const [date] = keyDates(story('Brandt', text));
    expect(text.slice(date!.sentence.start, date!.sentence.end)).toBe(text);
  });

  it('say the words they were read from, and the day those were counted from', () => {
    const read = keyDates(
      story('Brandt', 'Am Dienstag trat Brandt zurück. Er war am 24. Februar 2022 gewählt worden.'),
    ).map(({ readFrom }) => readFrom);
    expect(read).toEqual([{ text: 'Am Dienstag', base: '2025-12-04' }, { text: 'am 24. Februar 2022' }]);
  });

  it('do not claim a day of counting where the words count from another date of the text', () => {
    const read = keyDates(
      story('Sturm', 'Der Sturm traf die Stadt am 10. November 2025. Am folgenden Tag kehrten die Bewohner zurück.'),
    ).find(({ edtf }) => edtf === '2025-11-11')?.readFrom;
    expect(read).toEqual({ text: 'Am folgenden Tag' });
  });

  it('cost time in proportion to the length of the text', () => {
    for (const [lang, unit] of [
      ['de', '3. Mai '],
      ['en', 'on May '],
      ['de', '«Am 3. Mai sagte er, '],
    ] as const) {
      const time = (length: number) => {
        const article = { ...story('Brandt', unit.repeat(length / unit.length)), lang };
        const start = process.cpuUsage();
        keyDates(article);
        return process.cpuUsage(start).user / 1000;
      };
      time(20_000);
      const short = Math.min(time(20_000), time(20_000));
      expect(Math.min(time(160_000), time(160_000))).toBeLessThan(20 * short + 50);
    }
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

  it('of a page that was changed the next day may be of that day, and no later', () => {
    const told = (modified: string) =>
      keyDates({
        ...story('Strike', 'Workers left the terminal on Friday. The ministry will meet them on Saturday.'),
        lang: 'en',
        modified,
      }).map(({ edtf, why, readFrom }) => [edtf, why, readFrom?.base]);
    expect(told('2025-12-05T12:43:39Z')).toEqual([
      ['2025-12-06', 'next', '2025-12-04'],
      ['2025-12-05', 'main', '2025-12-05'],
    ]);
    expect(told('2025-12-09T12:43:39Z')).toEqual([
      ['2025-12-06', 'next', '2025-12-04'],
      ['2025-11-28', 'main', '2025-12-04'],
    ]);
  });

  it.each([
    ['was admitted', 'He was admitted to hospital on Tuesday, where he is being treated.'],
    ['told of what he did', 'The man told doctors he ate the meat on Tuesday.'],
    ['did to every one', 'The court barred him on Tuesday from every further trade.'],
  ])('are the day on which somebody %s', (_, text) => {
    expect(values({ ...story('Case', text), lang: 'en' })).toEqual(['2025-12-02']);
  });

  it('without a day of publication are only those that need none', () => {
    const { published: _, ...article } = story(
      'Brandt',
      'Am Dienstag trat Brandt zurück. Er war am 24. Februar 2022 gewählt worden.',
    );
    expect(values(article)).toEqual(['2022-02-24']);
  });
});
