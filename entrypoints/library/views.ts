// What is done from the list: loaded beside the first rows, which wait for none of it.

import '../../components/styles/brief.css';
import '../../components/styles/changes.css';
import '../../components/styles/fix.css';

export { ActorsView, ActorView } from './actor-view.tsx';
export { ArticleView } from './article-view.tsx';
export { BackupView } from './backup-view.tsx';
export { BinView } from './bin-view.tsx';
export { exportAs } from './exports.ts';
export { StoriesView, StoryView } from './story-view.tsx';
