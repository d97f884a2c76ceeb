/** A service as a list shows it. `keys` holds one letter or digit for each value that it can be filtered by. */
export type ListedService = {
  name: string;
  path: string;
  summary: string;
  phone?: string | undefined;
  /** True once the number waits to be checked again. */
  isOverdue?: true | undefined;
  keys: string;
};

export type Filter = {
  id: string;
  label: string;
  choices: { key: string; label: string }[];
};

/** What filters work on. Services stand in the order of a list: those that can be called and are certain first. */
export type ServiceList = {
  /** The key of what is for anyone: it fits every choice of whom. */
  anyone: string;
  /** Whom it is for comes first. */
  filters: Filter[];
  any: string;
  services: ListedService[];
};

/**
 * The services that fit: what is for just those people first, then what is for anyone.
 * @param chosen the key chosen in each filter, in their order; an empty one leaves that filter open
 */
export function fitting({ anyone, services }: ServiceList, chosen: string[]): ListedService[] {
  const [who = '', ...others] = chosen;
  const found = services.filter(
    ({ keys }) =>
      (keys.includes(who) || keys.includes(anyone)) && others.every((key) => keys.includes(key)),
  );
  const isForThem = ({ keys }: ListedService) => keys.includes(who);
  return [...found.filter(isForThem), ...found.filter((one) => !isForThem(one))];
}

/** How many services would fit, were a key chosen in the filter at a place and the others left as they are. */
export const countWith = (list: ServiceList, chosen: string[], place: number, key: string) =>
  fitting(
    list,
    chosen.map((other, at) => (at === place ? key : other)),
  ).length;
