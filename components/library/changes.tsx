// Two versions of an article side by side, what went and what came marked. The comparing library is loaded when this is opened.
import type { Change } from 'diff';
import { useState } from 'preact/hooks';
import type { Article } from '../../lib/types.ts';
import { useStrings } from '../strings.tsx';

export interface ReadVersion {
  hash: string;
  readAt: number[];
  article: Article;
}

/** How long comparing may take, in milliseconds; texts that differ in everything are then compared line by line. */
const PATIENCE = 400;

const textOf = ({ title, blocks }: Article): string => [title, ...blocks.map(({ text }) => text)].join('\n\n');

async function compare(before: Article, after: Article): Promise<Change[]> {
  const { diffLines, diffWords } = await import('diff');
  const [a, b] = [textOf(before), textOf(after)];
  return diffWords(a, b, { timeout: PATIENCE }) ?? diffLines(a, b);
}

/** @param versions In the order of their first reading; two at least make something to compare. */
export function Changes({ versions }: { versions: readonly ReadVersion[] }) {
  const { t, locale } = useStrings();
  const [pair, setPair] = useState<[number, number]>([versions.length - 2, versions.length - 1]);
  const [changes, setChanges] = useState<Change[]>();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const nameOf = ({ readAt }: ReadVersion) => t('changes.version', [format.format(readAt[0])]);

  if (versions.length < 2) return null;
  async function show(next: [number, number]) {
    setPair(next);
    const [before, after] = [versions[next[0]], versions[next[1]]];
    if (before && after) setChanges(await compare(before.article, after.article));
  }
  const choose = (side: 0 | 1) => (
    <select
      aria-label={t(side === 0 ? 'changes.older' : 'changes.newer')}
      value={pair[side]}
      onChange={({ currentTarget }) => {
        const chosen = Number(currentTarget.value);
        show(side === 0 ? [chosen, pair[1]] : [pair[0], chosen]);
      }}
    >
      {versions.map((version, at) => (
        <option key={version.hash} value={at}>
          {nameOf(version)}
        </option>
      ))}
    </select>
  );

  return (
    <section class="section changes" aria-labelledby="changes">
      <h3 id="changes">{t('changes.title')}</h3>
      <button
        type="button"
        class="quiet"
        aria-expanded={changes !== undefined}
        onClick={() => (changes ? setChanges(undefined) : show(pair))}
      >
        {t(changes ? 'changes.hide' : 'changes.show')}
      </button>
      {changes && (
        <div class="versions">
          <div>
            {choose(0)}
            <Side changes={changes} without="added" lang={versions[pair[0]]?.article.lang} />
          </div>
          <div>
            {choose(1)}
            <Side changes={changes} without="removed" lang={versions[pair[1]]?.article.lang} />
          </div>
        </div>
      )}
    </section>
  );
}

/** One of the two texts: what the other one lacks is marked, in words for a screen reader too. */
function Side({
  changes,
  without,
  lang,
}: {
  changes: readonly Change[];
  without: 'added' | 'removed';
  lang?: string | undefined;
}) {
  const { t } = useStrings();
  const Marked = without === 'added' ? 'del' : 'ins';
  const hint = t(without === 'added' ? 'changes.removed' : 'changes.added');
  return (
    <div class="version" lang={lang} dir="auto">
      {changes
        .filter((change) => !change[without])
        .map(({ added, removed, value }, at) =>
          added || removed ? (
            <Marked key={at}>
              <span class="hidden">{hint} </span>
              {value}
            </Marked>
          ) : (
            value
          ),
        )}
    </div>
  );
}
