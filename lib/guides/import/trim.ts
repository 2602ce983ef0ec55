/** Cuts characters off both ends of a text, in one walk from each end. */

/** The text without the characters of `marks` (and without white space) at its ends. */
export function trimOf(text: string, marks: string): string {
  const drops = (at: number): boolean => {
    const letter = text.charAt(at);
    return marks.includes(letter) || letter.trim() === '';
  };
  let from = 0;
  let to = text.length;
  while (from < to && drops(from)) from++;
  while (to > from && drops(to - 1)) to--;
  return text.slice(from, to);
}
