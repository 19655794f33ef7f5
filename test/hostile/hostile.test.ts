// Thousands of made pages and texts, the same ones in every run; `npm run hostile` makes others.
import { equal, ok } from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { test } from 'vitest';
import { decide } from '../../lib/article/decide/index.ts';
import { read } from '../../lib/article/read/index.ts';
import { composeBrief } from '../../lib/brief/index.ts';
import { atItsHost } from '../../lib/extension/judge.ts';
import { readPageRecord } from '../../lib/extension/page-record.ts';
import { locate } from '../../lib/highlight/index.ts';
import { readArticle } from '../../lib/schema/article.ts';
import type { Article, Brief } from '../../lib/types.ts';
import { modelOf } from '../unit/actors/models.ts';
import { hostileArticle } from './articles.ts';
import { checkHistory } from './history.ts';
import { hostilePage } from './pages.ts';
import { checkBrief, checkText, leadsToTheWeb } from './promises.ts';
import { keepsPromise, share } from './run.ts';
import { hostileLanguage, hostileText } from './strings.ts';

const MINUTES = 60_000 * Math.max(5, share(1 / 200));

const briefOf = (article: Article): Brief => composeBrief(article, { actors: modelOf(article.lang) ?? modelOf('any') });

/** Of a text without what `fold` takes out. */
const bare = (text: string) => text.toWellFormed().replace(/[\s\p{Cf}]/gu, '');

/** Briefs of the tests before, for the history. */
const briefs: Brief[] = [];

test('every page is read, judged and briefed, and every sentence is found again in it', { timeout: MINUTES }, () =>
  keepsPromise(hostilePage, share(0.2), ({ url, html }) => {
    const { document } = new JSDOM(html, { url }).window;
    const before = document.documentElement.outerHTML;
    const record = JSON.parse(JSON.stringify(read(document, url)));
    equal(document.documentElement.outerHTML, before, 'the page was changed');
    const checked = readPageRecord(record);
    ok(checked, 'the page’s record is refused');
    for (const force of [false, true]) {
      const extraction = decide(checked, { force });
      const decided = extraction.kind === 'article' ? readArticle(extraction.article) : undefined;
      if (!decided) continue;
      const article = atItsHost(decided, url);
      leadsToTheWeb(article.url);
      if (article.image) leadsToTheWeb(article.image);
      for (const link of article.links) leadsToTheWeb(link.url);
      const brief = briefOf(article);
      checkBrief(brief);
      for (const { span, text } of brief.summary) {
        const shown = locate(document, article, span).map(String).join('');
        equal(bare(shown), bare(text), 'a sentence stands elsewhere in the page');
      }
      briefs.push(brief);
      break;
    }
  }),
);

test('every article is briefed, and every claim points at its words', { timeout: MINUTES }, () =>
  keepsPromise(hostileArticle, share(0.4), (article) => {
    const brief = briefOf(article);
    checkBrief(brief);
    briefs.push(brief);
  }),
);

test('every text has its sentences, its words and its dates', { timeout: MINUTES }, () =>
  keepsPromise(hostileText(30), share(0.4), (text, number) => {
    const langs = ['de', 'en', 'fr', 'constructor'];
    checkText(text, langs[number % langs.length] ?? 'und', number % 2 ? '2026-05-03' : undefined);
    checkText(text.toWellFormed(), 'de', '2026-05-03T23:30:00+02:00');
  }),
);
test('every language has its name', () =>
  keepsPromise(hostileLanguage, 200, (lang) => checkText('Ada Quill said on Tuesday.', lang)));

/** The store takes longer than all else: a part of what was made is kept, in several histories. */
const PART = 6;
const KEPT = 60;
test('what was saved is listed, found, exported, backed up and taken in again', { timeout: MINUTES }, async () => {
  const kept = briefs.filter((_, number) => number % PART === 0);
  ok(kept.length > 20, 'the tests before gave too few');
  for (let from = 0; from < kept.length; from += KEPT) await checkHistory(kept.slice(from, from + KEPT));
});
