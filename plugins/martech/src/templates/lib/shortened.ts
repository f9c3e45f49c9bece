/** A long text by its beginning and its end. */
export const shortened = (text: string, most: number): string => {
  const kept = Math.floor(most / 3);
  return text.length > most
    ? `${text.slice(0, kept)} […] ${text.slice(-kept)}`
    : text;
};
