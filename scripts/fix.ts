// `npm run fix`: repairs style, and what Biome can repair safely.
import { run } from './project.ts';

const { code } = await run('biome', ['check', '--write', '.'], { show: true });
process.exit(code);
