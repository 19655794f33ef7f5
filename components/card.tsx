// The face of every state that is no brief: a picture, a title, one sentence, one action.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

interface CardProps {
  icon: IconName;
  title: string;
  text: string;
  /** The heading's level: the popup has no other. */
  level?: 'h1' | 'h2';
  /** The reader is typing elsewhere: the focus stays there, and the card is announced. */
  aside?: boolean;
  action?: { label: string; onClick(): void };
  children?: ComponentChildren;
}

export function Card({ icon, title, text, level: Heading = 'h1', aside = false, action, children }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!aside) heading.current?.focus();
  }, []);
  return (
    <div class="card" role={aside ? 'status' : undefined}>
      <Icon name={icon} />
      <Heading ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <p>{text}</p>
      {action && (
        <button type="button" class="primary" onClick={action.onClick}>
          {action.label}
        </button>
      )}
      {children}
    </div>
  );
}
