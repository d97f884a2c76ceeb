const longestPause = 60_000;

/** Milliseconds that nothing is said, and the first pause after a failure. */
export const patience = 3000;

/**
 * Makes the function that loads something once and then gives it whenever it is asked for. An attempt that takes too
 * long is given up. After one that failed all who ask are refused until a pause has passed, which doubles each time:
 * what does not come must not be asked for at every key.
 * @param load one attempt; its signal is aborted when it is given up
 * @param again is called when the pause is over, so that what waits can ask once more
 */
export function patiently<Loaded>(
  load: (signal: AbortSignal) => Promise<Loaded>,
  again: () => void = () => undefined,
): () => Promise<Loaded> {
  let pause = patience;
  let loading: Promise<Loaded> | undefined;

  const attempt = async (): Promise<Loaded> => {
    const controller = new AbortController();
    const { signal } = controller;
    // What is slow is given longer each time, or it would never come over a slow line.
    const limit = setTimeout(() => controller.abort(), 6 * pause);
    try {
      return await Promise.race([
        load(signal),
        new Promise<never>((_, reject) => signal.addEventListener('abort', reject)),
      ]);
    } catch (reason) {
      setTimeout(() => {
        loading = undefined;
        again();
      }, pause);
      pause = Math.min(2 * pause, longestPause);
      throw reason;
    } finally {
      clearTimeout(limit);
    }
  };
  return () => (loading ??= attempt());
}
