import { nameOf } from './nameOf';

/** Name and title of an entity that no other of its kind has. */
export interface Naming {
  name: string;
  title: string;
}

/** Numbers what would otherwise be called the same. */
export function uniqueNames(): (title: string) => Naming {
  const used = new Map<string, number>();
  return title => {
    const plain = nameOf(title);
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    return times === 1
      ? { name: plain, title }
      : {
          name: nameOf(title, `-no-${times}`),
          title: `${title}, no. ${times}`,
        };
  };
}
