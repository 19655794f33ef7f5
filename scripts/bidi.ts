// A connection that speaks WebDriver BiDi: commands go out numbered, answers come back to whoever asked.

interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  error?: string;
  message?: string;
}

export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  #last = 0;
  #ended: Error | undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id === undefined) return;
      this.#waiting.get(answer.id)?.resolve(answer);
      this.#waiting.delete(answer.id);
    });
    // A browser that died answers nobody any more.
    socket.addEventListener('close', ({ code }) =>
      this.#end(new Error(`The connection to the browser ended (${code})`)),
    );
  }

  /** Connects and starts a session. */
  static async open(url: string): Promise<BidiConnection> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`No connection to ${url}`)));
    });
    const connection = new BidiConnection(socket);
    await connection.send('session.new', { capabilities: {} });
    return connection;
  }

  /** Sends a command and answers its result. Throws what the browser says if it fails, and when the browser is gone. */
  async send<T = unknown>(method: string, params: object): Promise<T> {
    const id = ++this.#last;
    if (this.#ended) throw new Error(`${method}: ${this.#ended.message}`);
    const { promise: answered, ...settle } = Promise.withResolvers<Answer>();
    this.#waiting.set(id, settle);
    this.#socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message ?? answer.error}`);
    return answer.result as T;
  }

  close(): void {
    this.#socket.close();
  }

  #end(reason: Error): void {
    this.#ended ??= reason;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
