// Reports of readers, rebuilt small: what each says of actors. They lie beside the project and are not in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { findActors } from '../../../lib/actors/index.ts';
import { extractArticle } from '../../../lib/article/index.ts';
import type { Article } from '../../../lib/types.ts';
import { describeShared } from '../../needs.ts';
import { modelOf, story } from './models.ts';

const FOLDER = new URL('../../../../shared/reports/', import.meta.url);

interface Report {
  name: string;
  input?: string;
  lang?: string;
  title?: string;
  titleFirst?: boolean;
  url?: string;
  right: string;
  expect: {
    actors?: string[];
    noActors?: string[];
    types?: [string, string][];
    roles?: [string, string][];
    apart?: [string, string][];
  };
}

const reports: Report[] = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.expected.json'))
      .map((name) => ({ ...JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')), name: name.split('.')[0] }))
      .filter(
        ({ input, expect: wanted }) => input && wanted && ['actors', 'noActors', 'roles'].some((key) => key in wanted),
      )
      // Where a passage is to be left out, no actor of it is sought.
      .filter(({ expect: wanted }) => !('noText' in wanted))
  : [];

function articleOf({
  input = '',
  lang = 'en',
  title = '',
  titleFirst,
  url = 'https://example.org/x',
}: Report): Article {
  const source = readFileSync(new URL(input, FOLDER), 'utf8');
  if (input.endsWith('.txt')) {
    const [first = '', ...rest] = source.split(/\n\n+/).map((paragraph) => paragraph.trim());
    return titleFirst ? story(lang, rest, { title: first }) : story(lang, [first, ...rest], { title });
  }
  const dom = new JSDOM(source, { url, virtualConsole: new VirtualConsole() });
  const extraction = extractArticle(dom.window.document, url, { force: true });
  if (extraction.kind === 'none') throw new Error(`no article in ${input}`);
  return extraction.article;
}

describeShared('reports', 'reports', () => {
  test.each(reports.map((report) => [report.name, report.right, report] as const))('%s: %s', (_, _right, report) => {
    const article = articleOf(report);
    const actors = findActors(article, modelOf(article.lang));
    const called = (name: string) => actors.find((actor) => [actor.name, ...actor.aliases].includes(name));
    const { actors: wanted = [], noActors = [], types = [], roles = [], apart = [] } = report.expect;
    expect(wanted.filter((name) => !called(name))).toEqual([]);
    expect(actors.map(({ name }) => name).filter((name) => noActors.includes(name))).toEqual([]);
    for (const [name, type] of types) expect(called(name)?.type).toBe(type);
    for (const [name, role] of roles) expect(called(name)?.role?.text).toContain(role);
    for (const [one, other] of apart) expect(called(one)).not.toBe(called(other));
  });
});
