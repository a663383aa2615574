/** What variants of a gateway cost beside each other: CPU time, kind of call by kind of call, round by round. */
import { cpus, loadavg } from 'node:os';
import { load, type Call } from './load.ts';
import { cpuMs, median, quantile } from './measure.ts';
import type { Server } from './servers.ts';

/** A kind of call, and how many of them one round measures: so many that several rounds of V8's collector are among them. */
export interface Part {
  name: string;
  call: Call;
  calls: number;
}

/** CPU microseconds of one call, of sixteen at a time. */
export async function costOf({ pid, port }: Server, { call, calls }: Omit<Part, 'name'>): Promise<number> {
  const before = cpuMs(pid);
  await load(port, call, 16, (sent) => sent < calls);
  return ((cpuMs(pid) - before) * 1000) / calls;
}

/** Calls of each kind before any is measured. */
const warmUpCalls = 8000;

/** A ratio is that of one round: fresh processes of the same program differ by some per cent for as long as they live. */
export class Comparison<Variant extends string> {
  readonly #variants: readonly [Variant, ...Variant[]];
  readonly #parts: readonly Part[];
  /** By the name of their part and their variant. */
  readonly #costs = new Map<string, number[]>();

  /** @param variants the first one is what the others are compared with */
  constructor(variants: readonly [Variant, ...Variant[]], parts: readonly Part[]) {
    [this.#variants, this.#parts] = [variants, parts];
  }

  /** The variants in an order that turns from round to round. */
  inTurn(round: number): readonly Variant[] {
    const first = round % this.#variants.length;
    return [...this.#variants.slice(first), ...this.#variants.slice(0, first)];
  }

  async measure(server: Server, variant: Variant): Promise<void> {
    // Until V8 has compiled what it will compile.
    for (const { call } of this.#parts) await load(server.port, call, 16, (sent) => sent < warmUpCalls);
    for (const part of this.#parts) {
      const costs = this.#of(part, variant);
      this.#costs.set(keyOf(part, variant), [...costs, await costOf(server, part)]);
    }
  }

  print(rounds: number): void {
    const [cpu] = cpus();
    const loads = loadavg().map((value) => value.toFixed(2));
    console.log(`Node ${process.versions.node}, ${cpu?.model}, ${rounds} rounds, load average ${loads.join(' ')}`);
    const rows = this.#parts.flatMap((part) =>
      this.#variants.map((variant) => [keyOf(part, variant), this.#row(part, variant)]),
    );
    console.table(Object.fromEntries(rows));
  }

  #row(part: Part, variant: Variant): object {
    const [base] = this.#variants;
    const own = this.#of(part, variant);
    const ratios = own.map((cost, round) => cost / (this.#of(part, base)[round] ?? Number.NaN));
    return {
      'CPU, median (µs)': median(own).toFixed(1),
      [`ratio to ${base}, median`]: median(ratios).toFixed(3),
      'quarter below': quantile(ratios, 0.25).toFixed(3),
      'quarter above': quantile(ratios, 0.75).toFixed(3),
    };
  }

  #of(part: Part, variant: Variant): readonly number[] {
    return this.#costs.get(keyOf(part, variant)) ?? [];
  }
}

const keyOf = ({ name }: Part, variant: string): string => `${name}, ${variant}`;
