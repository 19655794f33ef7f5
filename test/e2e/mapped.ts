// The two doors that the test of positions needs in the page.
export { extractArticle } from '../../lib/article/index.ts';
export { alignBlocks } from '../../lib/article/read/align.ts';
