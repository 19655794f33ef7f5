// The route in the address: read when it changes, written by links and by what is typed.
import { useEffect, useState } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from '../../components/library/route.ts';

/** `typing` replaces the entry of the browser's way back, a choice adds one. */
export type Go = (route: Route, how?: 'typing' | 'choice') => void;

export function useRoute(): [Route, Go] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go: Go = (next, how = 'choice') => {
    if (how === 'typing') history.replaceState(history.state, '', hashOf(next));
    else history.pushState(null, '', hashOf(next));
    setRoute(next);
  };
  return [route, go];
}
