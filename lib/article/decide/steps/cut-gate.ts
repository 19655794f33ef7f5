// Step: behind the sentence at which the text breaks off stands nothing of the story.
// Answers: a paywalled teaser of a line or two, outweighed by the teasers of other stories below it.
// A page may put the sentence over a text that goes on behind it: that is set like the text before.

import { isGate } from '../access.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../page.ts';
import { isProse } from '../prose.ts';
import { settingOf } from './setting.ts';

const MAX_GATE = 300;

export function cutGate({ page, facts, kept, root }: Draft): void {
  const start = Math.max(root.first, (facts.headline?.index ?? -1) + 1);
  const isText = (line: Line) => kept[line.index] && isProse(line) && !isGate(line.text);
  const gate = page.lines.findIndex(
    ({ index, text }) => index > start && index < root.end && text.length < MAX_GATE && isGate(text),
  );
  const before = page.lines.slice(start, Math.max(gate, start)).filter(isText);
  if (before.length === 0) return;
  const own = new Set(before.map(({ box }) => settingOf(box)));
  if (page.lines.slice(gate, root.end).some((line) => isText(line) && own.has(settingOf(line.box)))) return;
  kept.fill(false, gate, root.end);
}
