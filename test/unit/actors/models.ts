// The shipped models, read once a test file.
import { existsSync, readFileSync } from 'node:fs';
import { type ActorModel, findActors, loadActorModel } from '../../../lib/actors/index.ts';
import type { Actor, Article } from '../../../lib/types.ts';

const file = (lang: string) => new URL(`../../../public/models/actors.${lang}.bin`, import.meta.url);
const loaded = new Map<string, ActorModel>();

export function modelOf(lang: string): ActorModel | undefined {
  if (!existsSync(file(lang))) return undefined;
  const model = loaded.get(lang) ?? loadActorModel(readFileSync(file(lang)));
  loaded.set(lang, model);
  return model;
}

/** An article of these paragraphs. */
export function story(lang: string, paragraphs: string[], more: Partial<Article> = {}): Article {
  return {
    url: 'https://example.org/story',
    site: 'example.org',
    lang,
    title: '',
    authors: [],
    agencies: [],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    access: 'full',
    genre: 'story',
    links: [],
    ...more,
  };
}

export function actorsOf(lang: string, paragraphs: string[], more: Partial<Article> = {}): Actor[] {
  return findActors(story(lang, paragraphs, more), modelOf(lang));
}

/** Name → role of the persons. */
export function rolesOf(lang: string, ...paragraphs: string[]): Record<string, string | undefined> {
  const persons = actorsOf(lang, paragraphs).filter(({ type }) => type === 'person');
  return Object.fromEntries(persons.map(({ name, role }) => [name, role?.text]));
}
