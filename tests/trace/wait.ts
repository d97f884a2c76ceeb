/** How long to wait for what must come: the machine may be slow and shared. */
export const patience = 60_000;

/** Lets some time pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Asks again and again until the answer is one to stop at. A question that throws, as one to a page that is just being
 * left does, is asked again.
 * @param what named in the error when the time is up
 * @param ask the question
 * @param isEnough whether an answer is the one waited for
 * @param limit milliseconds
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  isEnough: (answer: Answer) => boolean = Boolean,
  limit = patience,
): Promise<Answer> {
  const end = performance.now() + limit;
  let last: unknown = 'nothing';
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (isEnough(answer)) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await pause(100);
  }
  const found = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`Waited ${limit / 1000} s for ${what}; last found: ${found}`);
}
