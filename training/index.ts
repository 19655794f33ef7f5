// `npm run train -- <room>`: makes the models and weights of a room again from the development data, reproducibly.
const ROOMS = ['actors', 'summary', 'related', 'novelty'];

const [room = ''] = process.argv.slice(2);
if (!ROOMS.includes(room)) {
  console.error(`Which room? There are: ${ROOMS.join(', ')}.`);
  process.exit(1);
}
const { train } = (await import(`./${room}/index.ts`)) as { train: () => Promise<void> };
await train();

export {};
