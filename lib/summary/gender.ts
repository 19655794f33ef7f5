// Whether an article speaks of a person as he or she, as far as role, form of address or given name tell.
import { fold } from '../language/index.ts';
import type { Actor, Article, Span } from '../types.ts';
import { FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS } from './gender-words.ts';

export type Gender = 'male' | 'female';

/** The gender that the article shows, or undefined; the role in its base form counts before the given name. */
export function genderOf(person: Actor, article: Article): Gender | undefined {
  const before = person.mentions.map((mention) => wordBefore(mention, article));
  const role = fold(person.role?.text ?? '').match(/\p{L}+/gu) ?? [];
  const said = [...before, ...role];
  if (said.some((word) => FEMALE_WORDS.has(word))) return 'female';
  if (said.some((word) => MALE_WORDS.has(word))) return 'male';
  if (article.lang === 'de' && role.some((word) => /[a-z]{3}(?:er|or|ent|ant|ist|at|ig|tz|nd|og|ler)in$/.test(word)))
    return 'female';
  const given = fold(person.name).match(/\p{L}+/gu)?.[0] ?? '';
  if (FEMALE_NAMES.has(given)) return 'female';
  return MALE_NAMES.has(given) ? 'male' : undefined;
}

function wordBefore({ block, start }: Span, article: Article): string {
  const text = article.blocks[block]?.text ?? '';
  return fold(/(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '');
}
