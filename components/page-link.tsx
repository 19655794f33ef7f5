// A link out of the extension, in a tab of its own; what is no address of the web is no link.
import type { ComponentChildren } from 'preact';

interface PageLinkProps {
  /** From `webAddress` or `addressAt`. */
  to: string | undefined;
  class?: string;
  lang?: string;
  /** The main link of a row, which the keys of a list go to. */
  'data-row'?: boolean;
  children: ComponentChildren;
}

export const PageLink = ({ to, children, ...rest }: PageLinkProps) => (
  <a href={to} target="_blank" rel="noopener noreferrer" {...rest}>
    {children}
  </a>
);
