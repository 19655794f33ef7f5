// A seeded desk: makes of an article what another site prints of it, or the same one later, and says which paragraphs are new.
import type { Article, Block } from '../lib/types.ts';
import { random } from './e2e/made-words.ts';

export interface Edited {
  article: Article;
  /** The inserted blocks. */
  inserted: number[];
  edits: readonly Edit[];
}

export type Edit = 'cut' | 'headline' | 'insert' | 'order' | 'towns' | 'credit' | 'split';
export const EDITS: readonly Edit[] = ['cut', 'headline', 'insert', 'order', 'towns', 'credit', 'split'];

const TOWNS = ['Elmsund', 'Altenbruch', 'Weidenau', 'Port Aldine', 'Kelsay', 'Marlow'];
const KEPT = 0.5;

/**
 * @param strangers Paragraphs of other articles, for those that are inserted.
 * @param edits What to do; some of everything, by the seed, if not given.
 */
export function edited(article: Article, seed: number, strangers: readonly string[], edits?: readonly Edit[]): Edited {
  const next = random(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const done = edits ?? EDITS.filter((edit) => edit === 'insert' || next() < 0.6);
  const isDone = (edit: Edit) => done.includes(edit);
  let blocks: (Block & { isNew?: true })[] = article.blocks.map((block) => ({ ...block }));
  let title = article.title;
  if (isDone('cut') && blocks.length > 3)
    blocks = blocks.slice(0, Math.ceil(blocks.length * (KEPT + next() * (1 - KEPT))));
  if (isDone('split')) for (const block of blocks) block.text = split(block.text);
  if (isDone('towns'))
    for (const block of blocks)
      if (next() < 0.5) block.text = block.text.replace(/(?<= \p{Ll}{5,}) (?=\p{Ll})/u, ` in ${pick(TOWNS)} `);
  if (isDone('credit')) {
    for (const block of blocks) block.text = block.text.replace(/[„“”]/g, '"').replace(/[‚‘]/g, "'");
    const last = blocks.at(-1);
    if (last) last.text += pick([' (dpa)', ' (AP)', ' © dpa-infocom']);
  }
  if (isDone('order') && blocks.length > 3) {
    const [moved] = blocks.splice(1 + Math.floor(next() * (blocks.length - 2)), 1);
    if (moved) blocks.push(moved);
  }
  if (isDone('headline')) title = `${pick(TOWNS)}: ${title.split(' ').slice(-4).join(' ')}`;
  if (isDone('insert'))
    for (let i = 0; i < 2; i++)
      blocks.splice(Math.floor(next() * (blocks.length + 1)), 0, {
        kind: 'paragraph',
        text: pick(strangers),
        isNew: true,
      });
  return {
    article: { ...article, title, blocks: blocks.map(({ kind, text }) => ({ kind, text })) },
    inserted: blocks.flatMap(({ isNew }, i) => (isNew ? [i] : [])),
    edits: done,
  };
}

/** The first sentence with a conjunction becomes two. */
function split(text: string): string {
  return text.replace(
    /, (und|and|aber|but) (\p{L})/u,
    (_, word: string, letter: string) => `. ${word[0]!.toUpperCase()}${word.slice(1)} ${letter}`,
  );
}
