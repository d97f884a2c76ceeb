/** What is at stake in what was typed: a life by one's own hand, a body or life by another's, or nothing was heard. */
export type Danger = 'life' | 'danger' | 'none';

/** The graver of two. */
export const graver = (one: Danger, other: Danger): Danger => {
  const order: Danger[] = ['life', 'danger', 'none'];
  return order[Math.min(order.indexOf(one), order.indexOf(other))]!;
};
