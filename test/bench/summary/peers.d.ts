declare module 'lexrank' {
  interface Line {
    text: string;
    index: number;
  }
  const lexrank: {
    summarize(text: string, lines: number, done: (error: unknown, top: Line[], text: string) => void): void;
  };
  export default lexrank;
}

declare module 'node-summarizer' {
  export class SummarizerManager {
    constructor(text: string, sentences: number);
    getSummaryByFrequency(): { summary: string };
  }
}
