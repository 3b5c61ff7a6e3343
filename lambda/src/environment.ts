import { readVoiceProfile, type VoiceProfile } from './speech/voice-profile';

const DELIVERIES = ['auto', 'ssml', 'apla'] as const;
const SWITCH = ['on', 'off'] as const;
const SWITCH_OFF = ['off', 'on'] as const;

/** What the deployment decides, read once. */
export interface Environment {
  readonly tableName: string;
  readonly skillId?: string;
  readonly delivery: (typeof DELIVERIES)[number];
  /** Whether silence may go on with the routine. Awaits probe 12. */
  readonly flowOn: boolean;
  /** The probes of docs/device-probes.md, for a skill of its own that nobody but its developer uses. */
  readonly development: boolean;
  readonly logLevel?: string;
  /** The voice of the Echos, as `npm run calibrate` writes it; the one in the bundle when left out. */
  readonly voiceProfile?: VoiceProfile;
}

/** A setting is missing or cannot be what it says. */
class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  /** One line is all that whoever deploys needs to see in the log. */
  override readonly stack = `${this.name}: ${this.message}`;
}

/** Reads the environment; throws an `EnvironmentError` that names the variable and what it may be. */
export const readEnvironment = (env: Readonly<Record<string, string | undefined>>): Environment => {
  const { TABLE_NAME, SKILL_ID, AWS_LAMBDA_FUNCTION_NAME, LOG_LEVEL, VOICE_PROFILE } = env;
  if (!TABLE_NAME) throw new EnvironmentError('TABLE_NAME is required: the DynamoDB table to remember in');
  if (AWS_LAMBDA_FUNCTION_NAME && !SKILL_ID) {
    throw new EnvironmentError('SKILL_ID is required on Lambda: without it anybody could call this function');
  }
  return {
    tableName: TABLE_NAME,
    delivery: oneOf('PACING_DELIVERY', env.PACING_DELIVERY, DELIVERIES),
    ...(SKILL_ID ? { skillId: SKILL_ID } : {}),
    flowOn: oneOf('FLOW_ON', env.FLOW_ON, SWITCH) === 'on',
    development: oneOf('DEVELOPMENT', env.DEVELOPMENT, SWITCH_OFF) === 'on',
    ...(LOG_LEVEL ? { logLevel: LOG_LEVEL } : {}),
    ...(VOICE_PROFILE ? { voiceProfile: profileIn(VOICE_PROFILE) } : {}),
  };
};

const profileIn = (text: string): VoiceProfile => {
  const profile = readVoiceProfile(json(text));
  if (profile === undefined)
    throw new EnvironmentError('VOICE_PROFILE is no voice profile; npm run calibrate writes one');
  return profile;
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The first value is the default. */
const oneOf = <T extends string>(
  name: string,
  value: string | undefined,
  values: readonly [T, ...T[]],
): T => {
  if (value === undefined || value === '') return values[0];
  const known = values.find((each) => each === value);
  if (known === undefined)
    throw new EnvironmentError(`${name} is "${value}"; it may be ${values.join(' or ')}`);
  return known;
};
