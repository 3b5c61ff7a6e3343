import { beforeEach, describe } from '@jest/globals';
import type { ListenerStore } from '../../lambda/src/domain/ports';
import { describeMarks } from './marks.contract';
import { describePeople } from './people.contract';
import { describeProfile } from './profile.contract';
import { describeRecords } from './records.contract';

/** What every store must do, whatever it is made of. `makeStore` answers an empty one. */
export const describeStore = (name: string, makeStore: () => Promise<ListenerStore>): void => {
  describe(name, () => {
    let store: ListenerStore;
    beforeEach(async () => {
      store = await makeStore();
    });
    describeProfile(() => store);
    describeRecords(() => store);
    describePeople(() => store);
    describeMarks(() => store);
  });
};
