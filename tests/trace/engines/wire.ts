/** Commands and events over a WebSocket, in the form that the DevTools protocol and WebDriver BiDi share. */
type Answer = { resolve: (result: unknown) => void; reject: (error: Error) => void };
type Message = {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: unknown;
  message?: string;
  sessionId?: string;
};

/** How long a browser may take to answer one command. */
const longestAnswer = 30_000;

export type Listener = (params: Record<string, unknown>, session: string | undefined) => void;

/** One connection to a browser. */
export class Wire {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Answer>();
  readonly #listeners = new Map<string, Listener>();
  #sent = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) =>
      this.#take(JSON.parse(String(data)) as Message),
    );
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has closed.'));
    });
  }

  /** Connects to a browser's address. */
  static async open(address: string): Promise<Wire> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`No answer at ${address}`)));
    });
    return new Wire(socket);
  }

  /** Calls back on each event of a name. One listener a name. */
  on(event: string, listener: Listener): void {
    this.#listeners.set(event, listener);
  }

  /**
   * Sends a command and waits for its result.
   * @param session which page it is for, where the protocol tells pages apart so
   */
  send<Result>(method: string, params: object = {}, session?: string): Promise<Result> {
    const id = ++this.#sent;
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method} was not answered`));
      }, longestAnswer);
      const settled = () => clearTimeout(timer);
      this.#waiting.set(id, {
        resolve: (result) => (settled(), resolve(result as Result)),
        reject: (error) => (settled(), reject(error)),
      });
      this.#socket.send(
        JSON.stringify({ id, method, params, ...(session && { sessionId: session }) }),
      );
    });
  }

  #take({ id, method, params, result, error, message, sessionId }: Message): void {
    if (id === undefined) return this.#listeners.get(method!)?.(params!, sessionId);
    const answer = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) answer?.reject(new Error(message ?? JSON.stringify(error)));
    else answer?.resolve(result);
  }
}
