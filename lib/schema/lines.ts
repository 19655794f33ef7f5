// Lines of text as a gzip file: written a piece at a time, and read back though nobody vouches for them: bounded, and refused by name.

/** Why a file cannot be taken in. Nothing of it was, then. */
export type Refusal = 'foreign' | 'newer' | 'truncated' | 'damaged';

export class RefusedFile extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, cause?: unknown) {
    super(`The file cannot be read: ${reason}`, { cause });
    this.reason = reason;
  }
}

const NEWLINE = 0x0a;

/**
 * The lines of a gzip file. A stream that ends early is a truncated file; one that was no gzip from the start, a foreign one.
 * Throws a `RefusedFile`, or the signal's reason when it is aborted.
 * @param limit The bytes that the next line may have.
 * @param tooLong What a file is whose line has more.
 */
export async function* linesOf(
  file: Blob,
  limit: () => number,
  { tooLong = () => 'damaged', signal }: { tooLong?: () => Refusal; signal?: AbortSignal | undefined } = {},
): AsyncGenerator<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) throw new RefusedFile('foreign');
  const reader = file
    .stream()
    .pipeThrough(
      new DecompressionStream('gzip') as unknown as ReadableWritablePair<
        Uint8Array<ArrayBuffer>,
        Uint8Array<ArrayBuffer>
      >,
    )
    .getReader();
  const line = pieces(limit, tooLong);
  let breathed = performance.now();
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (performance.now() - breathed > BREATH) {
        await new Promise((resolve) => setTimeout(resolve));
        breathed = performance.now();
      }
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new RefusedFile(endedEarly(cause) ? 'truncated' : 'damaged', cause);
      });
      if (done) break;
      let from = 0;
      for (let end = value.indexOf(NEWLINE); end !== -1; end = value.indexOf(NEWLINE, from)) {
        line.add(value.subarray(from, end));
        yield line.take();
        from = end + 1;
      }
      line.add(value.subarray(from));
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  if (line.length() > 0) throw new RefusedFile('truncated');
}

/** Milliseconds of work after which the page gets its turn: to show how far it is, and to hear that the reader has changed their mind. */
const BREATH = 50;

/** The pieces of a line that is not whole yet: put together once, when it is. */
function pieces(limit: () => number, tooLong: () => Refusal) {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  return {
    length: () => length,
    add(part: Uint8Array<ArrayBuffer>): void {
      parts.push(part);
      length += part.length;
      if (length > limit()) throw new RefusedFile(tooLong());
    },
    take(): string {
      const decoder = new TextDecoder();
      const text = parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
      parts = [];
      length = 0;
      return text;
    },
  };
}

/** Each engine has its own words for it. */
function endedEarly(error: unknown): boolean {
  const { message, cause } = error as { message?: unknown; cause?: unknown };
  return /truncated|unexpected e(?:nd|of)|incomplete/i.test(`${message} ${String(cause)}`);
}

/** The texts one after the other as a gzip file, each asked for when there is room for it: never in memory as a whole. */
export async function gzipOf(texts: AsyncGenerator<string> | Generator<string>): Promise<Blob> {
  const source = new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  }).pipeThrough(new TextEncoderStream());
  const packed = source.pipeThrough(
    new CompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array>,
  );
  return new Response(packed, { headers: { 'content-type': 'application/gzip' } }).blob();
}
