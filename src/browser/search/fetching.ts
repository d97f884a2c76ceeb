/**
 * The text of a file of this site.
 * @throws where it does not come
 */
export async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${address} came with status ${response.status}`);
  return response.text();
}
