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

/** Makes a function keep its last answer, since several parts of search ask the same of one question. */
export function keepingLast<Given, Answer>(
  answer: (given: Given) => Answer,
): (given: Given) => Answer {
  let last: { given: Given; answer: Answer } | undefined;
  return (given) => {
    if (!last || last.given !== given) last = { given, answer: answer(given) };
    return last.answer;
  };
}
