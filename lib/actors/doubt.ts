// Single words that the recogniser took for names though they are common words, or unknown ones for a person whom nothing else shows.
import { type Language, LISTS } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { personName } from './names.ts';

const NAME_LISTS = ~(LISTS.plain | LISTS.people);

/** The groups that are names. */
export function withoutDoubtful(groups: Group[], language: Language): Group[] {
  const parts = new Set(groups.filter(({ words }) => words.length > 1).flatMap(({ key }) => personName(key).family));
  return groups.filter((group) => parts.has(group.key) || !isCommonWord(group, language));
}

function isCommonWord({ words, mentions, votes, evidence }: Group, { lists, knows }: Language): boolean {
  if (words.length > 1 || evidence > 0 || votes.place > 0) return false;
  const { text } = mentions[0]!;
  if (lists(text) & NAME_LISTS || /\p{L}.*\p{Lu}/u.test(text)) return false;
  return knows(text) || (votes.organisation === 0 && mentions.length === 1);
}
