// The turns of phrase that news uses for dates, written out over all weekdays, months and numbers against a calendar of the platform.
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
/** 1 is Monday. */
const weekdayOf = (time: number) => new Date(time).getUTCDay() || 7;
const WEEK = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const MONTHS = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
/** One of each weekday, over two years. */
const PUBLISHED = ['2025-03-12', '2025-08-29', '2026-01-19', '2024-12-31', '2026-02-28', '2025-06-01', '2025-11-04'];

/** What is read where `words` stand. */
function read(
  lang: 'de' | 'en',
  text: string,
  words: string,
  published: string | undefined,
  modified?: string,
): string {
  const start = text.indexOf(words);
  const found = findDates(text, { lang, published, modified }).filter(
    (mention) => mention.start < start + words.length && mention.end > start,
  );
  return found.map(({ timex }) => timex).join(' ');
}

/** Every weekday and day of publication: the weekday lies at or before publication, or ahead of it (a weekday that is today stays today). */
function weekdays(lang: 'de' | 'en', templates: string[], direction: -1 | 1, part = ''): void {
  for (const published of PUBLISHED) {
    for (const [i, name] of WEEK[lang].entries()) {
      const away = direction * ((direction * (i + 1 - weekdayOf(at(published))) + 7) % 7);
      for (const template of templates) {
        const text = template.replace('{}', name);
        expect([published, text, read(lang, text, name, published)]).toEqual([
          published,
          text,
          iso(at(published) + away * DAY) + part,
        ]);
      }
    }
  }
}

describe('a weekday', () => {
  it('is the last one where the clause is past', () => {
    weekdays(
      'de',
      [
        'Der Minister trat am {} zurück.',
        'Am {} haben sich beide Seiten geeinigt.',
        'Am {} wurde der Vertrag unterschrieben.',
        'Das teilte die Polizei am {} mit.',
        'Die Frau ist am {} gestorben.',
        'Der am {} verletzte Mann ist außer Gefahr.',
        'Die Niederlage vom {} wirkt nach.',
        'Nach dem Brand am {} sucht die Polizei Zeugen.',
        'Am {} gewann die Partei, verlor aber zwei Sitze.',
        'Am {} piepste bei tausenden Eltern das Telefon.',
      ],
      -1,
    );
    weekdays(
      'en',
      [
        'The minister resigned on {}.',
        '{} brought the end of a long dispute.',
        "In {}'s elections turnout was low.",
        "{}'s verdict surprised both sides.",
        'In a {} briefing, the ministry confirmed two arrests.',
        'The {} march drew thousands.',
        'He was arrested on {} and will be tried.',
        'The suspect is charged over a fire on {}.',
        'The council has approved the plan on {}.',
        'The plan announced on {} will cost millions.',
        'The museum was closed on {}.',
        'The mine has not yet been inspected since {}.',
        'Four people are missing after a landslide on {}.',
        'On {}, the minister announced plans to resign.',
        'He set himself on fire {} to protest.',
        'During the {} debate, the leader urged others to pledge that they will pay.',
        'The senator suggested, at the end of a rally on {}, “She is going to lose.”',
        "The shop had lost a tenth of its value as of {}'s close.",
      ],
      -1,
    );
  });
  it('is the next one where the clause looks ahead', () => {
    weekdays(
      'de',
      [
        'Der Minister soll am {} zurücktreten.',
        'Am {} bleibt das Rathaus geschlossen.',
        'Am {} entscheidet der Rat.',
        'Die am {} beginnenden Spiele sind ausverkauft.',
        'Die Straße bleibt bis {} gesperrt.',
        'Das Konzert am {} wurde abgesagt.',
        'Die Sitzung wurde auf {} verschoben.',
        'Ab {} gilt Tempo 30.',
      ],
      1,
    );
    weekdays(
      'en',
      [
        'The minister will resign on {}.',
        'Polls open on {}.',
        'The road is shut until {}.',
        'The concert on {} was cancelled.',
        'The hearing was postponed until {}.',
        'Leaders are to meet on {} in Oslo.',
        'The ban, starting {}, covers all trucks.',
        'The hearing is listed for {}.',
        'Rain is now predicted on {}.',
        'The bridge will stay closed {}.',
        'The road must remain shut on {}.',
        'The rule comes in on {}, and shops have no time to prepare.',
        'The firm has a meeting on {}.',
        'The family has until {} to leave.',
        'The visitors travel to Arden on {}.',
        'Arden play at home on {}.',
        'They return on {} with a new coach.',
        'Tickets go on sale {}.',
        'Works start on {}.',
        'On {}, the minister will announce plans to resign.',
        'A hearing is set for {}.',
        "She has built a lead ahead of {}'s election.",
      ],
      1,
    );
  });
  it('and a part of the day are one time', () => {
    weekdays('de', ['Am {}abend stimmte der Rat zu.', 'Am {} abend stimmte der Rat zu.'], -1, 'TEV');
    weekdays('de', ['Am frühen {}morgen rückte die Feuerwehr aus.'], -1, 'TMO');
    weekdays('en', ['Police fired tear gas on {} night.'], -1, 'TNI');
  });
  it('before another day does not name it', () => {
    expect(read('en', 'They met on Saturday ahead of the Oct. 27 vote.', 'Saturday', '2024-10-13')).toBe('2024-10-12');
  });
  it('with "that" is the one of the days told, or none', () => {
    expect(read('en', 'The quake struck on 3 May 2023. That Saturday, nobody slept.', 'Saturday', '2025-03-12')).toBe(
      '2023-05-06',
    );
    expect(read('en', 'I will never forget that Saturday evening.', 'Saturday', '2025-03-12')).toBe('XXXX-WXX-6');
  });
  it('leaves the verb before it alone', () => {
    for (const text of ['Works start on Monday.', 'The course begins, and sales end on Monday.']) {
      expect(findDates(text, { lang: 'en', published: '2025-03-12' }).map((mention) => mention.text)).toEqual([
        'Monday',
      ]);
    }
    expect(
      findDates('Das Fest ging zu Ende am Montag.', { lang: 'de', published: '2025-03-12' }).map(({ text }) => text),
    ).toEqual(['Montag']);
  });
  it('that a story names twice is one day', () => {
    const text = 'Es geschah am Dienstag in Gera. Am Dienstag war dort Markttag, am Dienstag ist es voll.';
    expect(new Set(findDates(text, { lang: 'de', published: '2025-03-13' }).map(({ timex }) => timex))).toEqual(
      new Set(['2025-03-11']),
    );
  });
  it('is the day on which the page was changed', () => {
    const text = 'Workers left the terminal on Saturday. Earlier Saturday, talks had failed.';
    expect(
      findDates(text, { lang: 'en', published: '2026-12-04T22:00:40Z', modified: '2026-12-05T12:43:39Z' }).map(
        ({ timex }) => timex,
      ),
    ).toEqual(['2026-12-05', '2026-12-05']);
  });
  it('stated beside a day decides its year', () => {
    for (const year of [2023, 2024, 2025]) {
      for (let time = Date.UTC(year, 0, 3); time < Date.UTC(year, 11, 31); time += 17 * DAY) {
        const date = new Date(time);
        const [w, m, d] = [weekdayOf(time) - 1, date.getUTCMonth(), date.getUTCDate()];
        const de = `Es begann am ${WEEK.de[w]}, dem ${d}. ${MONTHS.de[m]}.`;
        const en = `It began on ${WEEK.en[w]}, ${MONTHS.en[m]} ${d}.`;
        expect([de, read('de', de, `${d}. `, '2025-12-30')]).toEqual([de, iso(time)]);
        expect([en, read('en', en, `${MONTHS.en[m]} `, '2025-12-30')]).toEqual([en, iso(time)]);
      }
    }
  });
});

describe('a month or a day of a month without its year', () => {
  it('is the nearest one before or after publication that fits the tense', () => {
    for (const published of ['2025-03-12', '2025-09-18']) {
      const here = Number(published.slice(5, 7));
      for (let m = 1; m <= 12; m++) {
        const before = `${m <= here ? 2025 : 2024}-${String(m).padStart(2, '0')}`;
        const after = `${m >= here ? 2025 : 2026}-${String(m).padStart(2, '0')}`;
        // Half a year and more away the calendar decides against the tense; nearer the tense does.
        const back = (here - m + 12) % 12;
        const [de, en] = [MONTHS.de[m - 1]!, MONTHS.en[m - 1]!];
        if (back <= 9) {
          expect([de, read('de', `Im ${de} wurde das Werk geschlossen.`, de, published)]).toEqual([de, before]);
          expect([en, read('en', `The plant was closed in ${en}.`, en, published)]).toEqual([en, before]);
        }
        if (back === 0 || back >= 3) {
          expect([de, read('de', `Im ${de} wird das Werk geschlossen.`, de, published)]).toEqual([de, after]);
          expect([de, read('de', `Die Messe im ${de} wurde abgesagt.`, de, published)]).toEqual([de, after]);
          expect([en, read('en', `The plant will close in ${en}.`, en, published)]).toEqual([en, after]);
          expect([en, read('en', `The case has been adjourned until ${en}.`, en, published)]).toEqual([en, after]);
        }
      }
    }
  });
});

describe('the edge of a period', () => {
  it.each([
    ['en', 'His trip was scheduled to start next week.', 'next week', '2025-03-17/2025-03-23'],
    ['en', 'It will be sold at the start of next week.', 'the start of next week', '2025-03-17/2025-03-18'],
    ['de', 'Es soll Anfang nächster Woche verkauft werden.', 'Anfang nächster Woche', '2025-03-17/2025-03-18'],
  ] as const)('%s: %s', (lang, text, words, days) => {
    const [found] = findDates(text, { lang, published: '2025-03-12' });
    expect([found?.text, `${found?.from}/${found?.to}`]).toEqual([words, days]);
  });
});

describe('a season', () => {
  it.each([
    ['en', 'He would support her if she is nominated this summer.', 'this summer', '2025-03-12', '2025-SU'],
    ['en', 'The fair was held this summer.', 'this summer', '2025-11-12', '2025-SU'],
    ['de', 'Das Fest fand diesen Sommer statt.', 'diesen Sommer', '2025-11-12', '2025-SU'],
    ['en', 'The roads were icy this winter.', 'this winter', '2025-03-12', '2024-WI'],
    ['en', 'She met him the summer she turned 17.', 'the summer', '2025-03-12', 'XXXX-SU'],
  ] as const)('%s: %s', (lang, text, words, published, value) => {
    expect(read(lang, text, words, published)).toBe(value);
  });
});

describe('a comparison', () => {
  it('is with what was', () => {
    expect(read('en', 'The bank will be less strict than in April, it is thought.', 'April', '2025-06-12')).toBe(
      '2025-04',
    );
    expect(read('de', 'Es werden weniger sein als im April.', 'April', '2025-06-12')).toBe('2025-04');
  });
});

describe('a name of the calendar that a story uses twice', () => {
  it.each([
    ['de', 'Am 7. Oktober wurde sie entführt. Der 7. Oktober ist das Ergebnis.', 'Der 7. Oktober', '2023-10-07'],
    ['en', 'The war ended on April 9, 1865. Also on April 9 a fort in Arden: no losses.', 'April 9 a', '1865-04-09'],
    [
      'de',
      'Im ersten Quartal sank der Absatz. Die Zahlen vom ersten Quartal: ein Rätsel.',
      'ersten Quartal:',
      '2024-Q1',
    ],
  ] as const)('is one: %s %s', (lang, text, words, value) => {
    expect(read(lang, text, words, '2024-08-22')).toBe(value);
  });
  it('even put in front, with words between it and its verb', () => {
    expect(read('de', 'Im März, kurz vor dem Besuch, wurde er festgenommen.', 'März', '2025-10-19')).toBe('2025-03');
  });
});

describe('a range', () => {
  it('has its year, its month, its unit and its half of the day from its end', () => {
    for (let m = 1; m <= 12; m++) {
      const [de, en] = [MONTHS.de[m - 1]!, MONTHS.en[m - 1]!];
      const mm = String(m).padStart(2, '0');
      const values = (lang: 'de' | 'en', text: string) =>
        findDates(text, { lang, published: '2025-03-12' }).map(({ timex }) => timex);
      const days = [`1986-${mm}-04`, `1986-${mm}-05`];
      expect(values('de', `Das Treffen vom 4./5. ${de} 1986 endete.`)).toEqual(days);
      expect(values('de', `Vom 4. bis 5. ${de} 1986 wurde getagt.`)).toEqual(days);
      expect(values('de', `Am 4. und 5. ${de} 1986 wurde getagt.`)).toEqual(days);
      expect(values('en', `They met on ${en} 4-5, 1986.`)).toEqual(days);
      expect(values('en', `They met from ${en} 4 to ${en} 5, 1986.`)).toEqual(days);
      const next = (m % 12) + 1;
      const first = `${m === 12 ? 2021 : 2022}-${mm}`;
      const last = `2022-${String(next).padStart(2, '0')}`;
      expect(values('de', `Zwischen ${de} und ${MONTHS.de[next - 1]} 2022 sank der Pegel.`)).toEqual([first, last]);
      expect(values('en', `Between ${en} and ${MONTHS.en[next - 1]} 2022 the level fell.`)).toEqual([first, last]);
      expect(values('en', `The talks of ${en} 28–${MONTHS.en[next - 1]} 3, 2022 failed.`)).toEqual([
        `${first}-28`,
        `${last}-03`,
      ]);
    }
    const units = { de: ['Tage', 'Wochen', 'Monate', 'Jahre'], en: ['days', 'weeks', 'months', 'years'] };
    for (const [i, letter] of [...'DWMY'].entries()) {
      for (const [lang, text] of [
        ['de', `Der Umbau dauert vier bis fünf ${units.de[i]}.`],
        ['en', `Repairs will take four to five ${units.en[i]}.`],
        ['en', `Repairs will take 4-5 ${units.en[i]}.`],
      ] as const) {
        expect(findDates(text, { lang, published: '2025-03-12' }).map(({ timex }) => timex)).toEqual([
          `P4${letter}`,
          `P5${letter}`,
        ]);
      }
    }
    for (let h = 1; h <= 10; h++) {
      expect(
        findDates(`Open between ${h} and ${h + 1} p.m. daily.`, { lang: 'en', published: '2025-03-12' })
          .slice(0, 2)
          .map(({ timex }) => timex),
      ).toEqual([`2025-03-12T${h + 12}:00`, `2025-03-12T${h + 13}:00`]);
    }
  });
});

describe('a time of day', () => {
  it('takes the day of its sentence, before it or after it', () => {
    for (const [i, name] of WEEK.de.entries()) {
      const day = iso(at('2025-03-12') + ((i + 5) % 7) * DAY);
      for (const text of [
        `Am ${name} beginnt um 19.30 Uhr die Premiere.`,
        `Um 19.30 Uhr beginnt am ${name} im Theater die Premiere.`,
      ]) {
        expect([text, read('de', text, '19.30 Uhr', '2025-03-12')]).toEqual([text, `${day}T19:30`]);
      }
    }
    for (const [text, words] of [
      ['The launch is planned for 10:30 GMT Sunday.', '10:30 GMT Sunday'],
      ['At 10:30 GMT the rocket will lift off on Sunday.', '10:30 GMT'],
      ['The launch on Sunday will begin at 10:30 GMT.', '10:30 GMT'],
    ] as const) {
      expect([text, read('en', text, words, '2025-03-12')]).toEqual([text, '2025-03-16T10:30Z']);
    }
  });
  it('is of the day of publication in a sentence that names no day, unless the past is told on', () => {
    expect(read('de', 'Neuer Termin ist der 22. März. Das Museum ist bis 17 Uhr offen.', '17 Uhr', '2025-03-12')).toBe(
      '2025-03-12T17:00',
    );
    expect(read('de', 'Am Montag brannte es in Gera. Um 6 Uhr rückte die Feuerwehr aus.', '6 Uhr', '2025-03-12')).toBe(
      '2025-03-10T06:00',
    );
  });
  it('and a relative day are one, in old and new spelling', () => {
    const parts = { morgen: 'MO', vormittag: 'MO', mittag: 'MI', nachmittag: 'AF', abend: 'EV', nacht: 'NI' };
    for (const [part, code] of Object.entries(parts)) {
      const capital = part[0]!.toUpperCase() + part.slice(1);
      for (const [word, day] of [
        ['gestern', '2025-03-11'],
        ['heute', '2025-03-12'],
        ['vorgestern', '2025-03-10'],
      ]) {
        const values = (text: string) =>
          findDates(text, { lang: 'de', published: '2025-03-12' }).map(({ timex }) => timex);
        expect([part, word, values(`Das geschah ${word} ${part} in Halle.`)]).toEqual([part, word, [`${day}T${code}`]]);
        expect([part, word, values(`Das geschah ${word} ${capital} in Halle.`)]).toEqual([
          part,
          word,
          [`${day}T${code}`],
        ]);
      }
    }
  });
});

describe('what a text counts from itself', () => {
  it('days count from the last full date', () => {
    for (let n = 2; n < 30; n += 3) {
      const day = iso(Date.UTC(2023, 4, 3 + n));
      expect(
        findDates(`The bank failed on May 3, 2023. ${n} days later it was sold.`, {
          lang: 'en',
          published: '2025-03-12',
        }).at(-1)?.timex,
      ).toBe(day);
      expect(
        findDates(`Am 3. Mai 2023 schloss die Bank. ${n} Tage später war sie verkauft.`, {
          lang: 'de',
          published: '2025-03-12',
        }).at(-1)?.from,
      ).toBe(day);
    }
    for (const [lang, text, words, value] of [
      ['en', 'The bank failed on May 3, 2023. The next day it was sold.', 'The next day', '2023-05-04'],
      ['en', 'The bank failed on May 3, 2023. That day nobody slept.', 'That day', '2023-05-03'],
      ['en', 'The bank failed on May 3, 2023. The day before, it had denied rumours.', 'The day before', '2023-05-02'],
      ['de', 'Am 3. Mai 2023 schloss die Bank. Tags darauf war sie verkauft.', 'Tags darauf', '2023-05-04'],
      ['de', 'Am 3. Mai 2023 schloss die Bank. Am Vortag hieß es noch, alles sei gut.', 'Vortag', '2023-05-02'],
      ['de', 'Am 3. Mai 2023 schloss die Bank. Am selben Tag trat der Chef zurück.', 'selben Tag', '2023-05-03'],
    ] as const) {
      expect([text, read(lang, text, words, '2025-03-12')]).toEqual([text, value]);
    }
  });
  it('comparisons count from the period named', () => {
    for (const [lang, text, words, value] of [
      [
        'de',
        'Im zweiten Quartal stieg der Gewinn gegenüber dem gleichen Zeitraum des Vorjahres.',
        'gleichen Zeitraum',
        '2024-Q2',
      ],
      ['de', 'Im Juli stieg der Absatz im Vergleich zum Vorjahresmonat.', 'Vorjahresmonat', '2024-07'],
      ['de', '2023 stieg der Gewinn gegenüber dem Vorjahr.', 'Vorjahr', '2022'],
      ['en', 'Fewer people flew in July than in the same month last year.', 'same month last year', '2024-07'],
      ['en', 'Output fell in the fourth quarter of 2024 from a year earlier.', 'a year earlier', '2023-Q4'],
    ] as const) {
      expect([text, read(lang, text, words, '2025-08-29')]).toEqual([text, value]);
    }
  });
  it('without a date of publication nothing is counted from a year of the text', () => {
    const text =
      'The port raised its fees on Wednesday and in 2017, after the Nov. 8 storm, the first since last December.';
    const found = findDates(text, { lang: 'en' });
    expect(found.filter(({ from }) => from !== undefined).map(({ timex }) => timex)).toEqual(['2017']);
    expect(
      findDates('2017 stieg der Preis, im Mai und am 8. Mai fiel er, am Montag auch.', { lang: 'de' })
        .filter(({ from }) => from)
        .map(({ timex }) => timex),
    ).toEqual(['2017']);
  });
  it('"decades later" of a story without a date is a length of time', () => {
    expect(
      findDates('Six decades later, she still mends clocks.', { lang: 'en', published: '2026-01-03' })[0]?.type,
    ).toBe('DURATION');
  });
  it('a comparison with what was planned is a length of time', () => {
    for (const [unit, letter] of [
      ['day', 'D'],
      ['week', 'W'],
      ['month', 'M'],
      ['year', 'Y'],
    ] as const) {
      for (const word of ['earlier', 'later']) {
        expect(
          read('en', `It opened on May 3, three ${unit}s ${word} than planned.`, `three ${unit}s`, '2025-03-12'),
        ).toBe(`P3${letter}`);
      }
    }
    expect(read('de', 'Die Ernte begann drei Wochen früher als sonst.', 'drei Wochen', '2025-03-12')).toBe('P3W');
  });
});

describe('what comes round again', () => {
  it('is no one date', () => {
    for (const [m, de] of MONTHS.de.entries()) {
      const value = `XXXX-${String(m + 1).padStart(2, '0')}-24`;
      for (const text of [`Jedes Jahr am 24. ${de} brennt ein Feuer.`, `Das Feuer brennt jährlich am 24. ${de}.`]) {
        expect([text, read('de', text, `24. ${de}`, '2025-03-12')]).toEqual([text, value]);
      }
      const text = `A fire is lit every year on ${MONTHS.en[m]} 24.`;
      expect([text, read('en', text, `${MONTHS.en[m]} 24`, '2025-03-12')]).toEqual([text, value]);
    }
    for (const [lang, text] of [
      ['de', 'Hunde brauchen im Sommer mehr Wasser.'],
      ['de', 'Im Winter ist es dort meist kalt.'],
      ['en', 'Dogs need more water in summer.'],
      ['de', 'Jeden Montag trifft sich der Chor.'],
      ['en', 'The choir meets on Mondays.'],
    ] as const) {
      const types = findDates(text, { lang, published: '2025-03-12' }).map(({ type }) => type);
      expect([text, types]).toEqual([text, ['SET']]);
    }
  });
});

describe('a quotation', () => {
  it('counts from the day on which it was said', () => {
    for (const [i, name] of WEEK.de.entries()) {
      // Published on a Sunday: every weekday before it lies in this week.
      const said = at('2025-03-10') + i * DAY;
      const de = `„Wir entscheiden morgen“, sagte der Minister am ${name}.`;
      const en = `"We will decide tomorrow," the minister said on ${WEEK.en[i]}.`;
      expect([de, read('de', de, 'morgen', '2025-03-16')]).toEqual([de, iso(said + DAY)]);
      expect([en, read('en', en, 'tomorrow', '2025-03-16')]).toEqual([en, iso(said + DAY)]);
    }
    expect(read('en', '"Today we buried a friend," he wrote in 1943.', 'Today', '2025-03-12')).toBe('XXXX-XX-XX');
    expect(read('de', '„Heute Abend feiern wir“, sagte sie.', 'Heute Abend', '2025-03-12')).toBe('2025-03-12TEV');
  });
  it('of the day on which it was written states its weekday', () => {
    expect(
      findDates('Ich schreibe dies heute, am Sonntag, im Zug.', { lang: 'de', published: '2026-01-06' }).map(
        ({ timex }) => timex,
      ),
    ).toEqual(['2026-01-04', '2026-01-04']);
  });
});

describe('years', () => {
  it('stand before a noun, and counts do so too', () => {
    for (const y of [1936, 1950, 1984, 2006, 2012, 2024]) {
      for (const [lang, text] of [
        ['en', `The film is about a ${y} prison break.`],
        ['en', `It was her ${y} campaign.`],
        ['en', `Workers recall the ${y} strike.`],
        ['de', `Sie kam ${y} nach Lübeck.`],
        ['de', `Mit dem Titel ${y} änderte sich alles.`],
        ['de', `Kiel ${y}, 208 S.`],
      ] as const) {
        expect([text, read(lang, text, String(y), '2025-03-12')]).toEqual([text, String(y)]);
      }
    }
    for (const [lang, text] of [
      ['de', 'Es gab 1831 Wortmeldungen.'],
      ['de', 'Das kostet 1250 bis 1650 Mark.'],
      ['en', 'It costs between 1250 and 1650 dollars.'],
      ['en', 'The meal is served at Gate 1812 Brewery.'],
    ] as const) {
      expect([text, findDates(text, { lang, published: '2025-03-12' }).map((mention) => mention.text)]).toEqual([
        text,
        [],
      ]);
    }
  });
  it('lie within four digits', () => {
    for (const text of [
      'in 9000 years',
      '20000 years ago',
      'Vor 30000 Jahren',
      'in 9500 Jahren wird es kalt',
      '5000 decades ago',
      'seit 200000 Jahren',
    ]) {
      for (const lang of ['de', 'en']) {
        for (const { from, to, edtf, timex } of findDates(`It will end ${text} or so.`, {
          lang,
          published: '2025-03-12',
        })) {
          expect([text, `${from} ${to} ${edtf}`]).toEqual([text, expect.not.stringMatching(/-\d{4,}-|\d{5}/)]);
          expect(timex).not.toMatch(/^[+-]|^\d{5}/);
        }
      }
    }
  });
});

describe('days with a name', () => {
  it.each([
    ['de', '2025-12-10', 'Am zweiten Weihnachtstag bleibt das Bad zu.', 'zweiten Weihnachtstag', '2025-12-26'],
    ['de', '2025-12-10', 'Am 1. Weihnachtsfeiertag singt der Chor.', '1. Weihnachtsfeiertag', '2025-12-25'],
    ['de', '2025-11-20', 'Am ersten Advent öffnet der Markt.', 'ersten Advent', '2025-11-30'],
    ['de', '2025-11-20', 'Am zweiten Advent öffnet der Markt.', 'zweiten Advent', '2025-12-07'],
    ['de', '2022-11-20', 'Am 4. Advent öffnet der Markt.', '4. Advent', '2022-12-18'],
    ['de', '2025-11-20', 'Zum Jahreswechsel steigen die Preise.', 'Jahreswechsel', '2025-12-31'],
    ['de', '2025-12-10', 'Zwischen den Jahren ist geschlossen.', 'Zwischen den Jahren', '2025-12-27'],
    ['de', '2025-10-20', 'Am Buß- und Bettag ist frei.', 'Buß- und Bettag', '2025-11-19'],
    ['en', '2024-10-20', 'Polls will open at dawn on Election Day.', 'Election Day', '2024-11-05'],
    ['en', '2022-10-20', 'Polls will open on Election Day.', 'Election Day', '2022-11-08'],
  ] as const)('%s %s: %s', (lang, published, text, words, value) => {
    expect(read(lang, text, words, published)).toBe(value);
  });
});

describe('names and words', () => {
  it.each([
    ['de', 'Die Heuer GmbH stellt 20 Leute ein.'],
    ['de', 'Heuer GmbH meldet Insolvenz an.'],
    ['de', 'Im Stadtteil H2 wird gebaut.'],
    ['en', 'Soldiers patrol the district H2.'],
    ['en', 'Babies Who Eat Peanuts Early May Avoid Allergy'],
    ['en', 'By Lotta Mar'],
    ['en', 'Half of the voters stayed at home.'],
    ['en', 'May Ltd and Summer Inc merged.'],
    ['en', 'Get Harbour Today in your inbox.'],
    ['de', '3. Mia Lang 31,2; 4. Jan Roth 31,9; 5. Mai Linh Vo 32,0.'],
  ])('%s: %s has no date', (lang, text) => {
    expect(findDates(text, { lang, published: '2025-03-12' }).map((mention) => mention.text)).toEqual([]);
  });
  it('a language code that is a property of every object is one without a pack', () => {
    for (const lang of ['constructor', '__proto__', 'toString', '']) {
      expect(findDates('On 2025-03-12, Monday', { lang, published: '2025-03-12' }).map(({ timex }) => timex)).toEqual([
        '2025-03-12',
      ]);
    }
  });
});

describe('tomorrow', () => {
  it('is no day in the cars of tomorrow', () => {
    expect(read('en', 'These are the cars of tomorrow.', 'tomorrow', '2025-03-12')).toBe('FUTURE_REF');
    expect(read('de', 'Das ist das Land von morgen.', 'morgen', '2025-03-12')).toBe('FUTURE_REF');
    expect(read('de', 'Das gilt von morgen an.', 'morgen', '2025-03-12')).toBe('2025-03-13');
  });
});

describe('offsets', () => {
  it('look ahead where the clause does', () => {
    expect(
      findDates('Die Studie wird in zwei Jahren ausgewertet.', { lang: 'de', published: '2025-03-12' })[0],
    ).toMatchObject({ edtf: '2027~', direction: 'future' });
    expect(findDates('The ship will return in three weeks.', { lang: 'en', published: '2025-03-12' })[0]).toMatchObject(
      { timex: '2025-W14', edtf: '2025-03-31/2025-04-06~' },
    );
    expect(findDates('He built the boat in three weeks.', { lang: 'en', published: '2025-03-12' })[0]).toMatchObject({
      timex: 'P3W',
    });
    expect(findDates('Übernächste Woche tagt der Rat.', { lang: 'de', published: '2025-03-12' })[0]).toMatchObject({
      timex: '2025-W13',
    });
    expect(
      findDates('Heute vor einer Woche trat er zurück.', { lang: 'de', published: '2025-03-12' })[0],
    ).toMatchObject({ timex: '2025-03-05' });
  });
  it('are none where they are a rate, or before what follows them', () => {
    expect(
      findDates('Staff will be in five days a week.', { lang: 'en', published: '2025-03-12' }).filter(
        ({ from }) => from,
      ),
    ).toEqual([]);
    expect(
      findDates('It was the best quarter following two of loss.', { lang: 'en', published: '2025-03-12' }).filter(
        ({ rule }) => rule === 'unit-after',
      ),
    ).toEqual([]);
  });
  it('of centuries are centuries', () => {
    expect(
      findDates('More than six centuries ago the town burned down.', { lang: 'en', published: '2025-03-12' })[0],
    ).toMatchObject({ timex: '14', edtf: '14XX~', approx: true });
    expect(
      findDates('Vor mehr als sechs Jahrhunderten brannte die Stadt ab.', { lang: 'de', published: '2025-03-12' })[0],
    ).toMatchObject({ edtf: '14XX~', approx: true });
  });
});
