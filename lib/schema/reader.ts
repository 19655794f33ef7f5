// The words in which the schema is written. A reader takes a value that nobody vouches for and gives what the type promises, or nothing;
// it never throws, and bounds whatever it lets through. Unlike a validator it keeps what is good of a value: a text is cut, an item that is
// none is left out, an optional field that is wrong is not there.

/** @returns undefined if the value is none of its kind. */
export type Reader<T> = (value: unknown) => T | undefined;

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type RequiredKey<T> = Exclude<keyof T, OptionalKey<T>>;

/** A string of at most `bound` units, well-formed: half an emoji becomes U+FFFD, so that offsets stay. */
export const text =
  (bound: number): Reader<string> =>
  (value) =>
    typeof value === 'string' ? value.slice(0, bound).toWellFormed() : undefined;

/** The same, not empty. */
export const words =
  (bound: number): Reader<string> =>
  (value) =>
    text(bound)(value) || undefined;

/** A short string that is written so. The pattern must be linear. */
export const written =
  (pattern: RegExp, bound = 64): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.length <= bound && pattern.test(value) ? value : undefined;

export const oneOf =
  <T extends string>(...known: readonly T[]): Reader<T> =>
  (value) =>
    known.find((each) => each === value);

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A number between both, inclusive; −0 is 0, as in JSON. */
export const within =
  (least: number, most: number): Reader<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value + 0 : undefined;

export const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Reader<number> =>
  (value) =>
    Number.isInteger(value) ? within(least, most)(value) : undefined;

/** The first `bound` items, without those that are none; an empty list for what is no list. */
export const list =
  <T>(item: Reader<T>, bound: number): Reader<T[]> =>
  (value) =>
    Array.isArray(value)
      ? value
          .slice(0, bound)
          .map(item)
          .filter((each) => each !== undefined)
      : [];

export const orElse =
  <T>(reader: Reader<T>, otherwise: T): Reader<T> =>
  (value) =>
    reader(value) ?? otherwise;

/** A value that is read and then proves right. */
export const proved =
  <T>(reader: Reader<T>, isRight: (value: T) => boolean): Reader<T> =>
  (value) => {
    const read = reader(value);
    return read !== undefined && isRight(read) ? read : undefined;
  };

/** An object of exactly these fields; none if a required one is none. */
export const object =
  <T extends object>(
    required: { [K in RequiredKey<T>]: Reader<T[K]> },
    optional: { [K in OptionalKey<T>]: Reader<Exclude<T[K], undefined>> },
  ): Reader<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const found: Record<string, unknown> = {};
    for (const [name, reader] of Object.entries<Reader<unknown>>(required)) {
      const read = reader(fieldOf(value, name));
      if (read === undefined) return undefined;
      found[name] = read;
    }
    for (const [name, reader] of Object.entries<Reader<unknown>>(optional)) {
      const read = reader(fieldOf(value, name));
      if (read !== undefined) found[name] = read;
    }
    return found as T;
  };

/** Of the value's own fields: what every object has is none of them. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
