// A button for what cannot be taken back: the first press only asks.
import { useState } from 'preact/hooks';

export function Twice(props: { first: string; second: string; busy: boolean; onSure(): void }) {
  const [sure, setSure] = useState(false);
  return (
    <p>
      <button type="button" class="quiet" disabled={props.busy} onClick={() => (sure ? props.onSure() : setSure(true))}>
        {sure ? props.second : props.first}
      </button>
    </p>
  );
}
