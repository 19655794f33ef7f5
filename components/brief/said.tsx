// What the reader added to an article: a note, tags, and what was put right, each with the way to take it back.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Said } from '../../lib/corrections/remark.ts';
import type { Correction } from '../../lib/types.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import { useCorrectionWords } from './correction-words.ts';
import type { FixPort } from './fix.tsx';

/** Milliseconds without a key after which a note is kept; leaving the field keeps it at once. */
const PAUSE = 800;

type Kept = 'unchanged' | 'typing' | 'kept' | 'failed';

interface NoteProps {
  note: string;
  onKeep(note: string): Promise<void>;
}

function Note({ note, onKeep }: NoteProps) {
  const { t } = useStrings();
  const id = useId();
  const [text, setText] = useState(note);
  const [state, setState] = useState<Kept>('unchanged');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useRef<string>(undefined);
  // Written elsewhere, it shows here, unless something is being typed.
  useEffect(() => {
    if (typed.current === undefined) setText(note);
  }, [note]);

  function keep() {
    clearTimeout(timer.current);
    const said = typed.current;
    if (said === undefined) return;
    typed.current = undefined;
    onKeep(said.trim()).then(
      () => setState('kept'),
      () => {
        typed.current ??= said;
        setState('failed');
      },
    );
  }
  // What was typed last is not lost with the page.
  const last = useRef(keep);
  last.current = keep;
  useEffect(() => {
    const leave = () => last.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return (
    <>
      <label for={id}>{t('note.note')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={20_000}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          setText(currentTarget.value);
          setState('typing');
          clearTimeout(timer.current);
          timer.current = setTimeout(keep, PAUSE);
        }}
        onBlur={keep}
      />
      <span role="status" class="muted">
        {state === 'kept' && t('note.kept')}
        {state === 'failed' && t('fix.failed')}
      </span>
    </>
  );
}

interface TagsProps {
  tags: readonly string[];
  suggest(): Promise<string[]>;
  onTag(tag: string, on: boolean): Promise<void>;
  /** Where all articles with the tag are. */
  hrefOf?: ((tag: string) => string) | undefined;
}

function Tags({ tags, suggest, onTag, hrefOf }: TagsProps) {
  const { t } = useStrings();
  const id = useId();
  const [text, setText] = useState('');
  const [known, setKnown] = useState<string[]>([]);
  const [failed, setFailed] = useState(false);
  const change = (tag: string, on: boolean) =>
    void onTag(tag, on).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  function add() {
    for (const tag of text.split(',').map((each) => each.trim())) if (tag) change(tag, true);
    setText('');
  }
  return (
    <>
      <label for={id}>{t('note.tags')}</label>
      <form
        class="tags"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {tags.length > 0 && (
          <ul class="chips">
            {tags.map((tag) => (
              <li key={tag} class="tag">
                {hrefOf ? <a href={hrefOf(tag)}>{tag}</a> : tag}
                <button type="button" aria-label={t('note.removeTag', [tag])} onClick={() => change(tag, false)}>
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          id={id}
          list={`${id}-known`}
          maxLength={60}
          value={text}
          placeholder={t('note.addTag')}
          onFocus={() => void suggest().then(setKnown, () => {})}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onBlur={add}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </form>
      {failed && <span role="alert">{t('fix.failed')}</span>}
    </>
  );
}

function Corrections({
  corrections,
  onTakeBack,
}: {
  corrections: readonly Correction[];
  onTakeBack(said: Correction): void;
}) {
  const { t } = useStrings();
  const words = useCorrectionWords();
  if (corrections.length === 0) return null;
  return (
    <>
      <h3>{t('fix.yours')}</h3>
      <ul class="corrections">
        {corrections.map((said) => (
          <li key={JSON.stringify(said)}>
            <span dir="auto">{words(said)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={t('fix.takeBackOf', [words(said)])}
              onClick={() => onTakeBack(said)}
            >
              {t('fix.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SaidPartProps {
  said: Said;
  port: FixPort;
  hrefOf?: (tag: string) => string;
}

export function SaidPart({ said: { note = '', tags, corrections }, port, hrefOf }: SaidPartProps) {
  const { t } = useStrings();
  return (
    <section class="section said" aria-label={t('note.title')}>
      <Note
        note={note}
        onKeep={async (text) => {
          if (text !== note) await port.say({ kind: 'note', text: text || note }, text !== '');
        }}
      />
      <Tags tags={tags} suggest={port.tags} onTag={(text, on) => port.say({ kind: 'tag', text }, on)} hrefOf={hrefOf} />
      <Corrections corrections={corrections} onTakeBack={(said) => void port.say(said, false)} />
    </section>
  );
}
