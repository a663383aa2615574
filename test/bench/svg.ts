/** Curves as a picture (SVG 2): numbers to the right and costs upwards, both in powers of ten. */

export interface Curve {
  name: string;
  /** One for each count. */
  values: readonly number[];
}

const [width, height] = [720, 360];
const plot = { left: 64, right: 520, top: 40, bottom: 310 };
const colours = ['#0b6e99', '#c2410c', '#15803d', '#7c3aed', '#6b7280'];

/** @param counts what the values belong to, ascending, powers of ten @param title says what the values are, with their unit */
export function toSvg(counts: readonly number[], curves: readonly Curve[], title: string): string {
  const all = curves.flatMap(({ values }) => values);
  const [lowest, highest] = [powerBelow(Math.min(...all)), powerAbove(Math.max(...all))];
  const xOf = (count: number) =>
    between(Math.log10(count), [0, Math.log10(counts.at(-1) ?? 10)], [plot.left, plot.right]);
  const yOf = (value: number) =>
    between(Math.log10(value), [Math.log10(lowest), Math.log10(highest)], [plot.bottom, plot.top]);
  const lines: string[] = [];
  for (let value = lowest; value <= highest; value *= 10) {
    lines.push(line(plot.left, yOf(value), plot.right, yOf(value)), text(plot.left - 8, yOf(value) + 4, value, 'end'));
  }
  for (const count of counts) lines.push(text(xOf(count), plot.bottom + 20, count.toLocaleString('en'), 'middle'));
  for (const [at, { name, values }] of curves.entries()) {
    const colour = colours[at % colours.length] ?? '';
    const points = values.map((value, place) => `${xOf(counts[place] ?? 1).toFixed(1)},${yOf(value).toFixed(1)}`);
    lines.push(
      `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      text(plot.right + 16, plot.top + 16 + 22 * at, name, 'start', colour),
    );
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(plot.left, 24, title, 'start'),
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

const powerBelow = (value: number): number => 10 ** Math.floor(Math.log10(value));
const powerAbove = (value: number): number => 10 ** Math.ceil(Math.log10(value));

type Range = readonly [from: number, to: number];

const between = (value: number, [low, high]: Range, [from, to]: Range): number =>
  from + ((value - low) / (high - low)) * (to - from);

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${x1}" y1="${y1.toFixed(1)}" x2="${x2}" y2="${y2.toFixed(1)}" stroke="#e5e7eb"/>`;

const text = (x: number, y: number, said: string | number, anchor: string, colour = '#374151'): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${said}</text>`;
