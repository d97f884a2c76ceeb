/** Classic WebDriver, as far as it is needed: one command, one answer. */
export type Send = <Value>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Value>;

/** How long a driver may take to answer one command. */
const longestAnswer = 30_000;

/** Sends commands to a driver at an address. Throws what the driver says went wrong. */
export function sender(address: string): Send {
  return async <Value>(method: string, path: string, body?: object) => {
    const response = await fetch(address + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(longestAnswer),
    });
    const { value } = (await response.json()) as {
      value: Value & { error?: string; message?: string };
    };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
}
