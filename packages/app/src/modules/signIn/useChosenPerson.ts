import { useCallback, useState } from 'react';

const KEY = 'martech-portal.sample-person';

/** Forgets who was chosen, so that the next visit asks again. */
export const forgetChosenPerson = () => window.localStorage.removeItem(KEY);

/** The name chosen in this browser, kept over visits. */
export function useChosenPerson() {
  const [name, setName] = useState(() => window.localStorage.getItem(KEY));
  const choose = useCallback((chosen: string) => {
    window.localStorage.setItem(KEY, chosen);
    setName(chosen);
  }, []);
  const forget = useCallback(() => {
    forgetChosenPerson();
    setName(null);
  }, []);
  return { name, choose, forget };
}
