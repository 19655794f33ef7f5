// One extraction, from the document to the draft after all steps: what the doors and the measurements share.

import type { Draft, Step } from './draft.ts';
import { readFacts } from './facts.ts';
import { readPage } from './page.ts';
import { STEPS } from './steps/index.ts';

/** Runs `steps` over the page that the document shows. Reads only. */
export function draftOf(document: Document, url: string, steps: readonly Step[] = STEPS): Draft {
  const page = readPage(document, url);
  const draft: Draft = {
    page,
    facts: readFacts(page, url),
    sidelined: page.lines.map(() => false),
    root: page.boxes[0]!,
    kept: page.lines.map(() => false),
    agencies: [],
    cuts: new Map(),
    postedAt: new Map(),
    isLive: false,
  };
  for (const step of steps) step(draft);
  return draft;
}
