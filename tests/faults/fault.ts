/** What can happen to a request on its way to the database, or to its answer. */
export type Fault =
  /** Nobody listens there. */
  | { readonly type: 'refuse' }
  /** The connection is cut before the database has heard of it. */
  | { readonly type: 'cutBefore' }
  /** The database has done it, and the connection is cut before it says so. */
  | { readonly type: 'cutAfter' }
  /** It arrives so much later, whether or not anybody still waits for the answer. */
  | { readonly type: 'delay'; readonly ms: number }
  | { readonly type: 'answer'; readonly status: number; readonly error: string };

/** The faults that every call meets, by name. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'is refused': { type: 'refuse' },
  'is cut off before it arrives': { type: 'cutBefore' },
  'is done, and its answer lost': { type: 'cutAfter' },
  'takes 100 ms': { type: 'delay', ms: 100 },
  'takes 700 ms': { type: 'delay', ms: 700 },
  'takes 20 s': { type: 'delay', ms: 20_000 },
  'is throttled': { type: 'answer', status: 400, error: 'ProvisionedThroughputExceededException' },
  'is throttled by the account': { type: 'answer', status: 400, error: 'ThrottlingException' },
  'meets an error of the server': { type: 'answer', status: 500, error: 'InternalServerError' },
};

/** One request of the store: the how-manieth of all, in which turn of the listener's, and what it does. */
export interface Call {
  readonly n: number;
  readonly turn: number;
  readonly operation: string;
}

/** What happens to each request; nothing, where there is no answer. */
export type Plan = (call: Call) => Fault | undefined;

export const NO_FAULTS: Plan = () => undefined;
