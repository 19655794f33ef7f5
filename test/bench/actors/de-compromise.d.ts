declare module 'de-compromise' {
  export default function read(text: string): { match(tags: string): { json(options: object): unknown } };
}
