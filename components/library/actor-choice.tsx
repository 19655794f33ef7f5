// A filter by actor: a field that offers names as one types (a combobox with a list, after the ARIA patterns), or the name chosen.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntryActor } from '../../lib/history/types.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';

interface ActorChoiceProps {
  /** Nothing while no actor is chosen; an actor that is gone has no name but its key. */
  chosen?: Pick<EntryActor, 'key' | 'name'> | undefined;
  /** Actors whose names have words that begin so; the most frequent, for no text. */
  suggest(text: string): Promise<EntryActor[]>;
  /** An actor's key, or nothing. */
  onChoose(key: string): void;
}

export function ActorChoice({ chosen, suggest, onChoose }: ActorChoiceProps) {
  const { t } = useStrings();
  const place = useRef<HTMLDivElement>(null);
  const wasChosen = useRef(chosen !== undefined);
  useEffect(() => {
    // The field makes room for the name, and the other way: the focus stays here.
    if (wasChosen.current === (chosen !== undefined)) return;
    wasChosen.current = chosen !== undefined;
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [chosen]);
  return (
    <div class="choice" ref={place}>
      {chosen ? (
        <>
          <span>{t('library.actor')}</span> {chosen.name}
          <button
            type="button"
            class="quiet"
            aria-label={t('library.clearActor', [chosen.name])}
            title={t('library.clearActor', [chosen.name])}
            onClick={() => onChoose('')}
          >
            <Icon name="close" />
          </button>
        </>
      ) : (
        <NameField suggest={suggest} onChoose={onChoose} />
      )}
    </div>
  );
}

function NameField({ suggest, onChoose }: Pick<ActorChoiceProps, 'suggest' | 'onChoose'>) {
  const { t } = useStrings();
  const id = useId();
  const asked = useRef('');
  const [offered, setOffered] = useState<EntryActor[]>([]);
  const [active, setActive] = useState(-1);
  const optionId = (at: number) => `${id}-${at}`;

  function close() {
    asked.current = '\0';
    setOffered([]);
    setActive(-1);
  }
  async function ask(text: string) {
    asked.current = text;
    const actors = await suggest(text);
    if (asked.current !== text) return;
    setOffered(actors);
    setActive(-1);
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && offered.length > 0) {
      const from = active === -1 && step < 0 ? 0 : active;
      setActive((from + step + offered.length) % offered.length);
    } else if (event.key === 'Enter' && offered[active]) onChoose(offered[active].key);
    else if (event.key === 'Escape' && offered.length > 0) close();
    else return;
    event.preventDefault();
  }
  return (
    <>
      <label for={id}>{t('library.actor')}</label>
      <input
        id={id}
        role="combobox"
        autocomplete="off"
        placeholder={t('library.anyActor')}
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === -1 ? undefined : optionId(active)}
        onFocus={({ currentTarget }) => void ask(currentTarget.value)}
        onInput={({ currentTarget }) => void ask(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('library.actor')}
        class="offers"
        hidden={offered.length === 0}
      >
        {offered.map((actor, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus, and with it the keys
          <div
            key={actor.key}
            id={optionId(at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(actor.key)}
          >
            <Icon name={actor.type} label={t(`actor.${actor.type}`)} /> {actor.name}
          </div>
        ))}
      </div>
    </>
  );
}
