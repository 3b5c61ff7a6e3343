import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoStore } from '../../lambda/src/adapters/dynamo-store';
import type { TurnStore } from '../../lambda/src/domain/ports';
import { localClient } from '../../simulator/database';
import type { TestTable } from '../adapters/table';
import { type Call, NO_FAULTS, type Plan } from './fault';
import { FAULT_HEADER, ID_HEADER, startFaultProxy } from './proxy';
import { createSimulatedTimer, type SimulatedTimer } from './simulated-timer';

/** The store as it is deployed, with a database behind it that fails by plan, on a simulated clock. */
export interface FaultyStore {
  readonly store: TurnStore;
  readonly timer: SimulatedTimer;
  /** The requests made since `follow`. */
  readonly calls: readonly Call[];
  /** From now on this plan is followed, counted from the first request and turn. */
  follow(plan: Plan): void;
  /** The next turn of the listener's begins. */
  nextTurn(): void;
  stop(): Promise<void>;
}

/** No port of these is ever listened at. */
const CLOSED_PORT = 9;

export const openFaultyStore = async ({ database }: TestTable): Promise<FaultyStore> => {
  const open = new Set<string>();
  let requests = 0;
  let turn = 0;
  let plan: Plan = NO_FAULTS;
  let calls: Call[] = [];
  const proxy = await startFaultProxy(database.endpoint, () => timer);
  const timer = createSimulatedTimer(() => [...open].some((id) => !proxy.isHeld(id)));
  const { requestHandler: http } = new DynamoDBClient(localClient(proxy.endpoint)).config;
  const passOn = http.handle.bind(http);

  const handle: typeof http.handle = async (request, options) => {
    requests += 1;
    const id = String(requests);
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    const call = { n: calls.length + 1, turn, operation };
    calls.push(call);
    const fault = plan(call);
    request.headers[ID_HEADER] = id;
    if (fault?.type === 'refuse') request.port = CLOSED_PORT;
    else if (fault !== undefined) request.headers[FAULT_HEADER] = JSON.stringify(fault);
    open.add(id);
    try {
      return await passOn(request, options);
    } finally {
      open.delete(id);
    }
  };
  const store = createDynamoStore({
    tableName: database.tableName,
    timer,
    client: { ...localClient(proxy.endpoint), requestHandler: Object.assign(http, { handle }) },
  });
  // The client reads its own settings with the first call; later ones take no time of theirs.
  await store.loadProfile('nobody');
  return {
    store,
    timer,
    get calls() {
      return calls;
    },
    follow: (next) => {
      plan = next;
      calls = [];
      turn = 0;
    },
    nextTurn: () => {
      turn += 1;
    },
    stop: async () => {
      plan = NO_FAULTS;
      await timer.settle();
      http.destroy?.();
      await proxy.stop();
    },
  };
};
