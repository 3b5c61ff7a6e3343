import type { Charged } from './counting-proxy';

/**
 * US dollars for a million units in us-east-1, on demand: AWS's price list as of 1 November 2024, when it was halved
 * (aws.amazon.com/dynamodb/pricing/on-demand), still quoted on 21 July 2025. Whoever deploys should look it up again.
 */
export const PRICE = { readsPerMillion: 0.125, writesPerMillion: 0.625, asOf: '2024-11-01' } as const;

export interface Bill {
  readonly reads: number;
  readonly writes: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

const READS = ['GetItem', 'Query'];

/** What requests add up to. */
export const billOf = (charged: readonly Charged[]): Bill => {
  const reads = charged.filter(({ operation }) => READS.includes(operation));
  const writes = charged.filter(({ operation }) => !READS.includes(operation));
  const units = (of: readonly Charged[]) => of.reduce((sum, each) => sum + each.units, 0);
  return { reads: reads.length, writes: writes.length, readUnits: units(reads), writeUnits: units(writes) };
};

/**
 * US dollars for a million of what was billed. One unit each makes a million units of either kind.
 *
 * @example
 * dollarsPerMillion({ reads: 1, writes: 2, readUnits: 1, writeUnits: 4 }) //=> 2.625
 */
export const dollarsPerMillion = ({ readUnits, writeUnits }: Bill): number =>
  readUnits * PRICE.readsPerMillion + writeUnits * PRICE.writesPerMillion;
