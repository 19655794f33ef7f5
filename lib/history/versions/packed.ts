// Versions on the disk: their briefs compressed, where the browser can. Nothing of this may be awaited inside a transaction, which would end.
import type { Brief } from '../../types.ts';
import { withCurrentKeys } from '../actor-keys.ts';
import type { VersionRow } from '../database.ts';
import type { ReadVersion } from './set.ts';

const METHOD = 'deflate-raw';

export async function packed(article: number, { hash, readAt, brief }: ReadVersion): Promise<VersionRow> {
  const plain = new Blob([JSON.stringify(brief)]);
  return { article, hash, readAt, packed: await through(plain, new CompressionStream(METHOD)) };
}

export async function unpacked({ hash, readAt, packed }: VersionRow): Promise<ReadVersion> {
  const plain = await through(new Blob([packed]), new DecompressionStream(METHOD));
  const brief = withCurrentKeys(JSON.parse(new TextDecoder().decode(plain)) as Brief);
  return { hash, readAt, brief, article: brief.article };
}

async function through(from: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const changed = from
    .stream()
    .pipeThrough(stream as unknown as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array>);
  return new Uint8Array(await new Response(changed).arrayBuffer());
}
