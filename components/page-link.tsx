// A link out of the extension, in a tab of its own; what is no address of the web is no link.
import type { ComponentChildren } from 'preact';

interface PageLinkProps {
  /** From `webAddress` or `addressAt`. */
  to: string | undefined;
  class?: string;
  lang?: string;
  tabIndex?: number;
  /** What it is called, where it shows no words. */
  label?: string;
  children: ComponentChildren;
}

export const PageLink = ({ to, label, children, ...rest }: PageLinkProps) => (
  <a href={to} target="_blank" rel="noopener noreferrer" aria-label={label} title={label} {...rest}>
    {children}
  </a>
);
