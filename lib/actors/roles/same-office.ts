// Whether two roles are the same office in other words: nobody changed it because a paper called it by a longer name.
import { fold } from '../../language/fold.ts';

/** Shorter words tell no office apart: "of", "für", "the". */
const SHORTEST = 4;

const wordsIn = (role: string): Set<string> =>
  new Set(
    fold(role)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(({ length }) => length >= SHORTEST),
  );

/** Each word of the shorter one stands in the longer one too: "minister", "the Bavarian minister for housing". */
export function isSameOffice(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return few.size > 0 && few.isSubsetOf(many);
}
