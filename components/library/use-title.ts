// The name of the view in the tab and in the browser's own history.
import { useEffect } from 'preact/hooks';

/** @param name undefined as long as another part of the page names it. */
export function useTitle(name: string | undefined): void {
  useEffect(() => {
    if (name !== undefined) document.title = `${name} – Lede`;
  }, [name]);
}
