// What cannot be drawn takes nothing else with it: it gets a face of its own, and the funnel hears of it once.
import { Component, type ComponentChildren, createContext } from 'preact';
import { useStrings } from './strings.tsx';

const Report = createContext((error: unknown): void => console.error(error));

/** Where errors of drawing go; the page that renders the components provides it. */
export const ReportProvider = Report.Provider;

interface BoundaryProps {
  children: ComponentChildren;
  /** What stands in its place. Must not fail itself: it knows nothing but what the caller could draw from anything. */
  face(failure: { error: unknown; retry(): void }): ComponentChildren;
}

export class Boundary extends Component<BoundaryProps, { failure?: { error: unknown } }> {
  static override contextType = Report;

  override componentDidCatch(error: unknown): void {
    this.context(error);
    this.setState({ failure: { error } });
  }

  override render({ children, face }: BoundaryProps) {
    const { failure } = this.state;
    if (!failure) return children;
    return face({ error: failure.error, retry: () => this.setState({ failure: undefined }) });
  }
}

/** A part of a page, with one sentence in its place if it cannot be drawn. */
export function Part({ children }: { children: ComponentChildren }) {
  return <Boundary face={() => <PartFailed />}>{children}</Boundary>;
}

function PartFailed() {
  const { t } = useStrings();
  return <p class="none">{t('state.part')}</p>;
}
