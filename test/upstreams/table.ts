/** Prints what came out: a table of rows and servers, what differs, and a summary. */
import type { Faults, Played } from './play.ts';
import type { Row } from './rows.ts';
import type { Door } from './servers/server.ts';

export interface Result {
  door: Door;
  played: ReadonlyMap<Row['name'], Played>;
}

export interface Verdict {
  /** `ok`: as promised. `mended`: the server alone does otherwise. `limit`: the server cannot do it. `FAULT`: the gateway's. */
  word: 'ok' | 'mended' | 'limit' | 'FAULT';
  /** What differs. */
  note?: string;
}

/** @param limit what is known of the server for this row */
export function verdictOf({ gateway, direct }: Played, limit: string | undefined): Verdict {
  const alone = direct && textOf(direct);
  const through = textOf(gateway);
  if (through === '') {
    if (alone) return { word: 'mended', note: `server alone: ${alone}` };
    return limit === undefined ? { word: 'ok' } : { word: 'ok', note: `a limit is noted that was not met: ${limit}` };
  }
  if (limit !== undefined) return { word: 'limit', note: `${limit} (seen: ${through})` };
  const beside = alone === undefined ? '' : `; server alone: ${alone || 'as promised'}`;
  return { word: 'FAULT', note: `gateway: ${through}${beside}` };
}

const textOf = ({ whole, stream }: Faults): string => {
  if (whole === stream) return whole ?? '';
  return [whole && `whole ${whole}`, stream && `streamed ${stream}`].filter(Boolean).join(', ');
};

/** The table as text, with its notes below. */
export function toTable(rows: readonly Row[], results: readonly Result[]): string {
  const names = rows.map(({ name }) => name);
  const verdict = ({ door, played }: Result, name: string): Verdict | undefined => {
    const one = played.get(name);
    return one && verdictOf(one, door.limits[name]);
  };
  const head = ['', ...results.map(({ door }) => door.name)];
  const lines = names.map((name) => [name, ...results.map((result) => verdict(result, name)?.word ?? '-')]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const show = (cells: string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const notes = results.flatMap((result) =>
    names.flatMap((name) => {
      const { word, note } = verdict(result, name) ?? {};
      return note === undefined ? [] : [`${word}  ${result.door.name}, ${name}: ${oneLine(note)}`];
    }),
  );
  return [show(head), ...lines.map(show), '', ...notes].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 400);

/** @param ms that all of it took */
export function toSummary(results: readonly Result[], skipped: readonly string[], ms: number) {
  const verdicts = results.flatMap(({ door, played }) =>
    [...played].map(([name, one]) => verdictOf(one, door.limits[name]).word),
  );
  const count = (word: Verdict['word']) => verdicts.filter((one) => one === word).length;
  const lines = [
    ...skipped.map((reason) => `skipped  ${reason.replace(/\s+/g, ' ')}`),
    `${verdicts.length} rows with ${results.length} APIs in ${Math.round(ms / 1000)} s: ${count('ok')} as promised, ` +
      `${count('mended')} only through the gateway, ${count('limit')} that the server cannot do, ` +
      `${count('FAULT')} in which the gateway is at fault`,
  ];
  return { text: lines.join('\n'), isGatewayAtFault: count('FAULT') > 0 };
}
