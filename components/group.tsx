// A part of a page of settings, under its heading.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useId();
  return (
    <section class="group" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
