// What stands behind "More": every date with its whole clause, and the stories beside this one. Loaded beside the first look.
export { LinkedStories, ReadBefore } from '../brief/stories.tsx';
export { Timeline } from '../brief/timeline.tsx';
