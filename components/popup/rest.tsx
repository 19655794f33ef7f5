// What is new to the reader, and what stands behind "More": every date with its whole clause, and the stories beside this one.
// Loaded beside the first look.

export { FixDialog } from '../brief/fix-dialog.tsx';
export { News } from '../brief/news.tsx';
export { SaidPart } from '../brief/said.tsx';
export { LinkedStories, ReadBefore } from '../brief/stories.tsx';
export { Timeline } from '../brief/timeline.tsx';
export { whatIsNew } from '../brief/what-is-new.ts';
