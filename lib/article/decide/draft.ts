// What the steps of the extraction pass on to each other.

import type { JsonObject } from './jsonld.ts';
import type { Meta } from './meta.ts';
import type { Box, Line, Page } from './page.ts';

/** What the page says about itself beside its text. */
export interface Facts {
  url: string;
  base: string;
  meta: Meta;
  /** Every object of the page's JSON-LD. */
  objects: readonly JsonObject[];
  /** The one that describes the article. */
  structured: JsonObject | undefined;
  lang: string;
  title: string;
  authors: readonly string[];
  /** Agencies named in the byline. */
  agencies: readonly string[];
  /** The lines that show the title and the kicker. */
  headline?: Line;
  kicker?: Line;
  /** Short labels above the headline. */
  labels: readonly string[];
  /** The line that says who wrote it. */
  byline?: string;
  published?: string;
  modified?: string;
  description?: string;
}

export interface Draft {
  readonly page: Page;
  readonly facts: Facts;
  /** For each line: whether it is inside a box that is no part of the story by its tag or its name. */
  readonly sidelined: boolean[];
  /** The box that holds the story. */
  root: Box;
  /** For each line: whether it belongs to the story. */
  readonly kept: boolean[];
  /** Agencies named in credits that were taken out of the text. */
  readonly agencies: string[];
  /** Characters to cut off a line's start and end, by line index. */
  readonly cuts: Map<number, { start: number; end: number }>;
  /** When a live blog's entry was posted, by the index of its first line. */
  readonly postedAt: Map<number, string>;
  isLive: boolean;
  /** The text in the page's own data had its say. */
  isVoted: boolean;
  lead?: Line;
}

/** One step: reads the draft and corrects it. */
export type Step = (draft: Draft) => void;
