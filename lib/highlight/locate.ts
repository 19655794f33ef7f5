// Where a span of an article stands in a live document, as ranges that do not leave their text run.
import { alignBlocks, type BlockMap } from '../article/read/align.ts';
import { holds } from '../article/read/runs.ts';
import { type Article, type Span, textOf } from '../types.ts';

/** The alignment of an article is kept for as long as it holds: a page has hundreds of spans and one alignment. */
const alignments = new WeakMap<Article, { document: Document; blocks: BlockMap }>();

/**
 * The ranges, in reading order, of a span: one a text run, since a range across elements would take in what stands between them.
 * Empty if the document does not show those words any more.
 */
export function locate(document: Document, article: Article, span: Span): Range[] {
  const text = textOf(article, span.block);
  let runs = aligned(document, article).get(span.block) ?? [];
  if (!holds(runs, text)) {
    alignments.delete(article);
    runs = aligned(document, article, { anew: true }).get(span.block) ?? [];
  }
  const ranges: Range[] = [];
  for (const run of runs) {
    const start = Math.max(span.start, run.blockStart);
    const end = Math.min(span.end, run.blockEnd);
    if (start >= end) continue;
    const range = document.createRange();
    range.setStart(run.node, run.nodeStart + start - run.blockStart);
    range.setEnd(run.node, run.nodeStart + end - run.blockStart);
    ranges.push(range);
  }
  return ranges;
}

function aligned(document: Document, article: Article, options: { anew?: boolean } = {}): BlockMap {
  const known = alignments.get(article);
  if (known?.document === document) return known.blocks;
  const blocks = alignBlocks(document, article, options);
  alignments.set(article, { document, blocks });
  return blocks;
}
