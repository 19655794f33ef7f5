// `npm run bench [-- room …]`: quality and speed of each room beside its peers, in one run.
const ROOMS = ['extraction', 'actors', 'dates', 'summary', 'related', 'novelty', 'history', 'speed'];

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}. There are: ${ROOMS.join(', ')}.`);
  process.exit(1);
}
for (const room of asked.length > 0 ? asked : ROOMS) {
  console.log(`\n== ${room}`);
  const { bench } = (await import(`./${room}.ts`)) as { bench: () => Promise<void> };
  await bench();
}

export {};
