/** Makes a function keep what it gave for each name: a query that grows letter by letter asks for most of it again. */
export function keeping<One>(give: (name: string) => One): (name: string) => One {
  const kept = new Map<string, One>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const given = give(name);
    kept.set(name, given);
    return given;
  };
}

/**
 * Makes a function keep its last answer, since several parts of search ask the same of one question.
 * @param keyOf what has to be the same for the answer to be
 */
export function keepingLast<Given, Answer>(
  answer: (given: Given) => Answer,
  keyOf: (given: Given) => unknown = (given) => given,
): (given: Given) => Answer {
  let last: { key: unknown; answer: Answer } | undefined;
  return (given) => {
    const key = keyOf(given);
    if (!last || last.key !== key) last = { key, answer: answer(given) };
    return last.answer;
  };
}
