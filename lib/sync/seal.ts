// What lies in a folder that others may see is sealed: AES-GCM under a key that PBKDF2 makes of the passphrase. The passphrase is kept
// nowhere, and the key cannot be taken out of the browser. A file under another key, or changed on its way, does not open.
import { object, type Reader, whole, written } from '../schema/reader.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** Which key, said in the open: it tells nothing of the passphrase. */
export interface KeyMark {
  /** 32 hexadecimal digits. */
  salt: string;
  /** Of PBKDF2-SHA-256. */
  rounds: number;
  /** When it was made: the key that was made last is the one to write with. */
  since: Stamp;
}

export interface Key extends KeyMark {
  key: CryptoKey;
}

/** OWASP's advice for PBKDF2-SHA-256, 2023; and what a file may make a device reckon at most. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
const BITS = 256;

export const readKeyMark: Reader<KeyMark> = object<KeyMark>(
  { salt: written(/^[0-9a-f]{32}$/), rounds: whole(ROUNDS, MOST_ROUNDS), since: readStamp },
  {},
);

/** So many random bytes as hexadecimal digits. */
export const drawn = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)));

export const newKeyMark = (since: Stamp): KeyMark => ({ salt: drawn(16), rounds: ROUNDS, since });

/** The key of a passphrase; takes a good part of a second, on purpose. */
export async function keyFrom(passphrase: string, mark: KeyMark): Promise<Key> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const making = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(mark.salt), iterations: mark.rounds };
  const key = await crypto.subtle.deriveKey(making, base, { name: 'AES-GCM', length: BITS }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { ...markOf(mark), key };
}

export const markOf = ({ salt, rounds, since }: KeyMark): KeyMark => ({ salt, rounds, since });

/** The key to write with: of those that a device has, the one that was made last. */
export const newest = <M extends KeyMark>(keys: readonly M[]): M | undefined =>
  keys.reduce<M | undefined>((last, key) => (!last || orderOf(key) > orderOf(last) ? key : last), undefined);

const orderOf = ({ since, salt }: KeyMark): string => `${since} ${salt}`;

const method = (iv: string, head: string) => ({
  name: 'AES-GCM',
  iv: bytesOf(iv),
  additionalData: new TextEncoder().encode(head),
});

/** @param iv 24 hexadecimal digits, never used twice. @param head what the file says in the open, and nobody may change. */
export const sealed = async (
  plain: Uint8Array<ArrayBuffer>,
  { key }: Key,
  iv: string,
  head: string,
): Promise<ArrayBuffer> => crypto.subtle.encrypt(method(iv, head), key, padded(plain));

/** Undefined if the key is another one, or the file was changed. */
export async function unsealed(
  body: ArrayBuffer,
  { key }: Key,
  iv: string,
  head: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const plain = await crypto.subtle.decrypt(method(iv, head), key, body).catch(() => undefined);
  if (!plain || plain.byteLength < LENGTH) return undefined;
  const length = new DataView(plain).getUint32(0);
  return length <= plain.byteLength - LENGTH ? new Uint8Array(plain, LENGTH, length) : undefined;
}

/** Bytes that the length takes. */
const LENGTH = 4;
const KIBIBYTE = 1024;
const STEP = 16 * KIBIBYTE;

/**
 * Files of one article have one size, whichever it is: 16 KiB, as long as it is no longer. Larger ones come in steps of that,
 * or of a sixteenth of their size (Nikitin and others, 2019).
 */
export function paddedLength(length: number): number {
  const step = Math.max(STEP, 2 ** (Math.floor(Math.log2(length)) - 4));
  return Math.ceil(length / step) * step;
}

function padded(plain: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(paddedLength(plain.length + LENGTH));
  new DataView(whole.buffer).setUint32(0, plain.length);
  whole.set(plain, LENGTH);
  return whole;
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (digits: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
