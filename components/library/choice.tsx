// One of several, chosen from a list.
import type { ComponentChildren } from 'preact';

export function Choice(props: {
  label: string;
  value: string;
  onChoose(value: string): void;
  children: ComponentChildren;
}) {
  return (
    <label class="choice">
      <span>{props.label}</span>
      <select value={props.value} onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}>
        {props.children}
      </select>
    </label>
  );
}
