import { beforeAll, describe } from '@jest/globals';
import { fromMeasured } from '../../bench/calibration/calibration';
import { measureVoice } from '../../bench/calibration/measure';
import { BREATHINGS, COUNTED_DOWN } from '../../bench/pacing/breath-specs';
import type { VoiceProfile } from '../../lambda/src/speech/voice-profile';
import { engineNamed } from '../../simulator/sound/engine';
import { withoutMarkup } from '../../simulator/sound/without-markup';
import { needing } from '../needs';
import { heardBreaths } from './heard-breaths';
import { heardEvenings } from './heard-evenings';

const VOICE = 'espeak:en-us@160';

needing({ program: 'espeak-ng', debianPackage: 'espeak-ng' }, () => {
  heardEvenings(VOICE, BREATHINGS);

  describe('with the silences put between its phrases', () => {
    const engine = withoutMarkup(engineNamed(VOICE));
    let profile: VoiceProfile;
    beforeAll(async () => {
      profile = fromMeasured(VOICE, await measureVoice(engine)).profile;
    }, 300_000);
    heardBreaths(() => ({ profile, engine }), [...BREATHINGS, ...COUNTED_DOWN]);
  });
});
