// The steps of the extraction, in order.

import type { Step } from '../draft.ts';
import { chooseRoot } from './choose-root.ts';
import { cutGate } from './cut-gate.ts';
import { cutRelated } from './cut-related.ts';
import { dropCalls } from './drop-calls.ts';
import { dropCredits } from './drop-credits.ts';
import { dropHeading } from './drop-heading.ts';
import { dropLinks } from './drop-links.ts';
import { dropOrphans } from './drop-orphans.ts';
import { dropTeasers } from './drop-teasers.ts';
import { markEntries } from './mark-entries.ts';
import { restoreLead } from './restore-lead.ts';
import { sideline } from './sidelined.ts';
import { takeMarks } from './take-marks.ts';
import { voteBody } from './vote-body.ts';

export const STEPS: readonly Step[] = [
  sideline,
  chooseRoot,
  dropHeading,
  cutRelated,
  cutGate,
  dropTeasers,
  dropLinks,
  voteBody,
  restoreLead,
  markEntries,
  dropCalls,
  dropCredits,
  dropOrphans,
];

/** What is done to the lines that the second reader marked. */
export const marked = (marks: readonly number[]): readonly Step[] => [
  sideline,
  takeMarks(marks),
  dropHeading,
  markEntries,
  dropCalls,
  dropCredits,
  dropOrphans,
];

/** What is done to a page that the reader insists on though nothing in it reads like a story: its links are its text. */
export const ANYWAY: readonly Step[] = [chooseRoot, dropHeading];
