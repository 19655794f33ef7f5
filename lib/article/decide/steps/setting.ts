// How a line is set: what two lines of one text have in common.

import type { Box } from '../page.ts';

/** Tag and names of a box and of the box around it. */
export function settingOf(box: Box): string {
  return [box, box.parent].map((each) => (each ? `${each.tag} ${each.names}` : '')).join(' in ');
}
