// A part of the brief under its heading. The swatch shows how the page marks the same words.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  name: 'news' | 'summary' | 'who' | 'when' | 'related' | 'linked';
  title: string;
  children: ComponentChildren;
}

export function Section({ name, title, children }: SectionProps) {
  const heading = useId();
  return (
    <section class={`section ${name}`} aria-labelledby={heading}>
      <h2 id={heading}>
        <span class="swatch">{title}</span>
      </h2>
      {children}
    </section>
  );
}
