/** Milliseconds between two lines of the log about the same thing. */
const countedMs = 1000;

/**
 * Tells of what may happen very often at most once a second, with how often it happened: a line for each would cost as much as the thing itself.
 * @param tell writes the line
 * @returns is to be called each time
 */
export function countedLine<About>(tell: (count: number, first: About) => void): (about: About) => void {
  let count = 0;
  return (about) => {
    if (count++ > 0) return;
    setTimeout(() => {
      tell(count, about);
      count = 0;
    }, countedMs).unref();
  };
}
