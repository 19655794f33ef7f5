// What the interface says about what is new: one state for each honest answer, and the few new sentences worth a line.
import type { Brief, Novelty, NoveltySentence, RelatedStory, Span } from '../../lib/types.ts';
import { TITLE_BLOCK, textOf } from '../../lib/types.ts';

export type Place = RelatedStory['article'] & { readAt: number };

export type WhatIsNew =
  /** No earlier article of the story is known: nothing can be said. */
  | { kind: 'unknown' }
  /** Everything was read before, at this address or another. */
  | { kind: 'nothing'; readAt: number; place?: Place }
  /** The same text stands elsewhere, with so many new paragraphs. */
  | { kind: 'reprint'; place: Place; agency?: string; paragraphs: number; sentences: Span[] }
  /** This address had another text. */
  | { kind: 'changed'; readAt: number; paragraphs: number; headline: boolean; sentences: Span[] }
  /** The story goes on: so many articles of it were read before, the last one then. */
  | { kind: 'story'; readAt: number; articles: number; sentences: Span[] };

const SHOWN = 3;
/** What is shorter says too little by itself, UTF-16 units. */
const SHORTEST = 30;
const WORTH = { quotation: 2, number: 2, date: 1, actor: 2 } as const;
/** A sentence that the summary chose too. */
const CHOSEN = 2;

/** @param novelty of the brief; undefined while it is not known. */
export function whatIsNew(brief: Brief, novelty: Novelty | undefined): WhatIsNew {
  if (!novelty) return { kind: 'unknown' };
  const { previous, reprintOf, readBefore, earlier, newBlocks } = novelty;
  const fresh = novelty.sentences.filter(({ known }) => !known);
  const isNothing = fresh.length === 0 && newBlocks.length === 0;
  if (previous && previous.added.length > 0) {
    const added = previous.added.filter(({ block }) => block !== TITLE_BLOCK);
    const isAdded = ({ block, start }: Span) => added.some((span) => span.block === block && span.start === start);
    const sentences = novelty.sentences.filter(({ span }) => isAdded(span));
    return {
      kind: 'changed',
      readAt: previous.readAt,
      paragraphs: newBlocks.filter((block) => added.some((span) => span.block === block)).length,
      headline: added.length < previous.added.length,
      sentences: best(
        brief,
        sentences.some(({ known }) => !known) ? sentences.filter(({ known }) => !known) : sentences,
      ),
    };
  }
  if (readBefore !== undefined) return { kind: 'nothing', readAt: readBefore };
  if (reprintOf) {
    if (isNothing) return { kind: 'nothing', readAt: reprintOf.article.readAt, place: reprintOf.article };
    const [agency] = brief.article.agencies;
    return {
      kind: 'reprint',
      place: reprintOf.article,
      ...(agency ? { agency } : {}),
      paragraphs: newBlocks.length,
      sentences: best(brief, fresh),
    };
  }
  const [last] = earlier;
  if (!last) return { kind: 'unknown' };
  if (isNothing) {
    const place = mostKnown(novelty.sentences, earlier) ?? last;
    return { kind: 'nothing', readAt: place.readAt, place };
  }
  return { kind: 'story', readAt: last.readAt, articles: earlier.length, sentences: best(brief, fresh) };
}

/** The article that says the most of the sentences. */
function mostKnown(sentences: readonly NoveltySentence[], earlier: readonly Place[]): Place | undefined {
  const count = ({ id }: Place) => sentences.filter(({ known }) => known?.article === id).length;
  return earlier.toSorted((a, b) => count(b) - count(a))[0];
}

/** The few that add the most, in the order of the text. */
function best({ article, summary }: Brief, sentences: readonly NoveltySentence[]): Span[] {
  const isChosen = ({ block, start }: Span) => summary.some(({ span }) => span.block === block && span.start === start);
  const worth = ({ span, adds }: NoveltySentence) =>
    adds.reduce((sum, kind) => sum + WORTH[kind], 0) + (isChosen(span) ? CHOSEN : 0) + 1 / (1 + span.block);
  return sentences
    .filter(({ span }) => span.end - span.start >= SHORTEST && textOf(article, span.block) !== '')
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, SHOWN)
    .map(({ span }) => span)
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

/** The local day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  const day = new Date(moment);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}
