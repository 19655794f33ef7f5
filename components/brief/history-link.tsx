// The way from a brief into the reading history: a plain link, which the popup sends to the library's tab.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.tsx';

/** Addresses of the library's views, as seen from the page that shows the brief. */
export interface HistoryLinks {
  actor(key: string): string;
  article(id: number): string;
  story(id: number): string;
  /** Where a link cannot simply be followed. */
  open?(address: string): void;
}

interface LinkProps {
  links: HistoryLinks;
  to: string;
  class?: string;
  title?: string;
  tabIndex?: number;
  'aria-label'?: string;
  children: ComponentChildren;
}

/** With a modifier key the browser opens it its own way. */
export const LibraryLink = ({ links: { open }, to, children, ...rest }: LinkProps) => (
  <a
    {...rest}
    href={to}
    onClick={(event) => {
      if (!open || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(to);
    }}
  >
    {children}
  </a>
);

interface HistoryLinkProps {
  links: HistoryLinks;
  to: string;
  label: string;
  tabIndex?: number;
}

/** Beside an item that leads elsewhere. */
export const HistoryLink = ({ label, ...rest }: HistoryLinkProps) => (
  <LibraryLink class="to-history" title={label} aria-label={label} {...rest}>
    <Icon name="library" />
  </LibraryLink>
);
