// Where the characters of folded text come from: runs of live Text nodes, one to one with the text.

import { isInvisible } from '../text.ts';

/** A stretch of one Text node that stands, character by character, in the block at `blockStart`…`blockEnd`. */
export interface Run {
  node: Text;
  nodeStart: number;
  nodeEnd: number;
  blockStart: number;
  blockEnd: number;
}

/** Text nodes in reading order; `null` stands for a line break, which folds to a blank of no node. */
export type Source = readonly (Text | null)[];

/**
 * Folds the nodes' text exactly as `fold` does and tells for every character where it comes from. A blank is mapped to the
 * first white space character that it stands for; a blank that stands for a line break alone belongs to no run.
 */
export function foldRuns(source: Source): { text: string; runs: Run[] } {
  const runs: Run[] = [];
  let text = '';
  let open: Run | undefined;
  let blank: { node: Text; at: number } | null | undefined;

  const put = (character: string, node: Text, at: number) => {
    if (open && open.node === node && open.nodeEnd === at) {
      open.nodeEnd++;
      open.blockEnd++;
    } else {
      open = { node, nodeStart: at, nodeEnd: at + 1, blockStart: text.length, blockEnd: text.length + 1 };
      runs.push(open);
    }
    text += character;
  };

  for (const node of source) {
    if (!node) {
      if (blank === undefined && text !== '') blank = null;
      continue;
    }
    const data = node.data;
    for (let at = 0; at < data.length; at++) {
      const character = data[at] as string;
      if (isInvisible(character)) continue;
      if (/\s/.test(character)) {
        if (!blank && text !== '') blank = { node, at };
        continue;
      }
      if (blank) put(' ', blank.node, blank.at);
      else if (blank === null) text += ' ';
      blank = undefined;
      put(character, node, at);
    }
  }
  return { text, runs };
}

/** The part of `runs` that covers `start`…`end`, shifted so that `start` becomes 0. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const part: Run[] = [];
  for (const run of runs) {
    const from = Math.max(run.blockStart, start);
    const to = Math.min(run.blockEnd, end);
    if (from >= to) continue;
    part.push({
      node: run.node,
      nodeStart: run.nodeStart + from - run.blockStart,
      nodeEnd: run.nodeStart + to - run.blockStart,
      blockStart: from - start,
      blockEnd: to - start,
    });
  }
  return part;
}

/** Whether the runs still say what the block says; white space may be of any kind. */
export function holds(runs: readonly Run[], text: string): boolean {
  return runs.every(({ node, nodeStart, nodeEnd, blockStart, blockEnd }) => {
    if (!node.isConnected) return false;
    const shown = node.data.slice(nodeStart, nodeEnd);
    const said = text.slice(blockStart, blockEnd);
    return shown === said || shown.toWellFormed().replace(/\s/g, ' ') === said;
  });
}
