// The second reader, put into a page only when the first reading is in doubt; the page script asks it.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { secondReading } from '../lib/article/second/index.ts';
import { world } from '../lib/extension/page-world.ts';

export default defineUnlistedScript(() => {
  world.ledeSecond = secondReading;
});
