// What is wrong with a name, a date or a sentence: one question, and afterwards the ways to take it back or to have it so everywhere.
import { useEffect, useRef, useState } from 'preact/hooks';
import { clauseOf, wordsOf } from '../../lib/corrections/date-words.ts';
import type { Article, Correction, NameCorrection } from '../../lib/types.ts';
import { formatKeyDate } from '../calendar.ts';
import { useStrings } from '../strings.tsx';
import { useCorrectionWords } from './correction-words.ts';
import type { Fixable, FixPort } from './fix.tsx';

type State =
  | { kind: 'asking' }
  | { kind: 'done'; said: Correction; everywhere: boolean }
  | { kind: 'taken-back' }
  | { kind: 'failed' };

interface FixDialogProps {
  what: Fixable;
  article: Article;
  port: FixPort;
  onClose(): void;
}

export function FixDialog({ what, article, port, onClose }: FixDialogProps) {
  const strings = useStrings();
  const { t } = strings;
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<State>({ kind: 'asking' });
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  // The button pressed is gone with the question: the keyboard goes on at the first that has come.
  useEffect(() => {
    if (state.kind !== 'asking') dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [state]);

  const keep = (work: Promise<void>, next: State) =>
    void work.then(
      () => setState(next),
      () => setState({ kind: 'failed' }),
    );
  const say = (said: Correction) => keep(port.say(said, true), { kind: 'done', said, everywhere: false });
  function takeBack({ said, everywhere }: Extract<State, { kind: 'done' }>) {
    const both = [port.say(said, false), ...(everywhere && 'key' in said ? [port.setRule(said, false)] : [])];
    keep(
      Promise.all(both).then(() => {}),
      { kind: 'taken-back' },
    );
  }

  const title = {
    actor: () => what.kind === 'actor' && what.actor.name,
    date: () => what.kind === 'date' && formatKeyDate(what.date, strings),
    sentence: () => t('fix.sentence'),
  }[what.kind]();

  return (
    <dialog
      ref={dialog}
      class="fix-dialog"
      aria-labelledby="fix-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It would close the whole popup.
        event.preventDefault();
        close();
      }}
      onClose={() => {
        onClose();
        // What was put right may be gone, and the button beside it.
        if (!opener.current?.isConnected) document.querySelector<HTMLElement>('.section .item')?.focus();
      }}
    >
      <h2 id="fix-title" lang={what.kind === 'actor' ? article.lang : undefined}>
        {title}
      </h2>
      <div role="status">
        {state.kind === 'done' && <Done state={state} />}
        {state.kind === 'taken-back' && <p>{t('fix.takenBack')}</p>}
        {state.kind === 'failed' && <p>{t('fix.failed')}</p>}
      </div>
      {state.kind === 'asking' && <Choices what={what} article={article} say={say} />}
      <p class="buttons">
        {state.kind === 'done' && isRule(state.said) && !state.everywhere && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              const { said } = state;
              if (isRule(said)) keep(port.setRule(said, true), { ...state, everywhere: true });
            }}
          >
            {t('fix.everywhere')}
          </button>
        )}
        {state.kind === 'done' && (
          <button type="button" class="quiet" onClick={() => takeBack(state)}>
            {t('action.undo')}
          </button>
        )}
        <button type="button" class="quiet" data-first onClick={close}>
          {t(state.kind === 'asking' ? 'action.cancel' : 'action.close')}
        </button>
      </p>
    </dialog>
  );
}

/** Of another person nothing can be known elsewhere but by a role. */
const isRule = (said: Correction): said is NameCorrection =>
  'key' in said && (said.kind !== 'other-person' || said.role !== undefined);

function Done({ state: { said, everywhere } }: { state: Extract<State, { kind: 'done' }> }) {
  const { t } = useStrings();
  const words = useCorrectionWords();
  return (
    <>
      <p>{words(said)}</p>
      <p class="muted">{t(everywhere ? 'fix.isEverywhere' : 'fix.isHere')}</p>
    </>
  );
}

interface ChoicesProps {
  what: Fixable;
  article: Article;
  say(said: Correction): void;
}

function Choices({ what, article, say }: ChoicesProps) {
  const { t } = useStrings();
  const choice = (label: string, hint: string, said: Correction) => (
    <button type="button" class="choice-entry" onClick={() => say(said)}>
      {label}
      <small class="hint">{hint}</small>
    </button>
  );
  if (what.kind === 'sentence')
    return (
      <div class="choices-list">
        <blockquote lang={article.lang} dir="auto">
          {what.text}
        </blockquote>
        {choice(t('fix.minor'), t('fix.minorSentenceHint'), { kind: 'minor-sentence', text: what.text })}
      </div>
    );
  if (what.kind === 'actor') {
    const { key, name, type, role } = what.actor;
    const about = { key, name };
    return (
      <div class="choices-list">
        {choice(t('fix.noName'), t('fix.noNameHint'), { kind: 'no-name', ...about })}
        {type === 'person' &&
          choice(t('fix.otherPerson'), t('fix.otherPersonHint'), {
            kind: 'other-person',
            ...about,
            ...(role ? { role: role.text } : {}),
          })}
        {choice(t('fix.minor'), t('fix.minorNameHint'), { kind: 'minor-name', ...about })}
      </div>
    );
  }
  const { date } = what;
  const about = { edtf: date.edtf, words: wordsOf(date, article), clause: clauseOf(date, article) };
  return (
    <div class="choices-list">
      <blockquote lang={article.lang} dir="auto">
        {about.clause}
      </blockquote>
      <RightDay first={date.from} onDay={(day) => say({ kind: 'wrong-day', ...about, day })} />
      {choice(t('fix.noDay'), t('fix.noDayHint'), { kind: 'wrong-day', ...about })}
      {choice(t('fix.minor'), t('fix.minorDateHint'), { kind: 'minor-date', ...about })}
    </div>
  );
}

/** @param first The day that it was taken for, `YYYY-MM-DD`. */
function RightDay({ first, onDay }: { first: string; onDay(day: string): void }) {
  const { t } = useStrings();
  const [day, setDay] = useState(first);
  const isOther = /^\d{4}-\d{2}-\d{2}$/.test(day) && day !== first;
  return (
    <form
      class="right-day"
      onSubmit={(event) => {
        event.preventDefault();
        if (isOther) onDay(day);
      }}
    >
      <label>
        {t('fix.rightDay')}
        <input type="date" value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />
      </label>
      <button type="submit" class="quiet" disabled={!isOther}>
        {t('fix.takeDay')}
      </button>
    </form>
  );
}
