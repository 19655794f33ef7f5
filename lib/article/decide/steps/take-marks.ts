// Step: the lines that the second reader marked are the story.
// Answers: pages on which the first reader finds the wrong box, or nothing.

import type { Draft, Step } from '../draft.ts';

/** The step that keeps the lines `marks`, those set aside by their tag or name excepted. */
export function takeMarks(marks: readonly number[]): Step {
  return function takeMarks(draft: Draft) {
    const { page, kept, sidelined } = draft;
    const taken = new Set(marks);
    const lines = page.lines.filter(({ read }) => taken.has(read));
    for (const { index } of lines) kept[index] = !sidelined[index];
    const first = lines[0]?.index ?? 0;
    const last = lines.at(-1)?.index ?? 0;
    // The innermost box around them all.
    draft.root = page.boxes.findLast((box) => box.first <= first && last < box.end) ?? draft.root;
  };
}
