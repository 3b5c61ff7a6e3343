import type { Context, Request, RequestEnvelope, Session } from 'ask-sdk-model';
import type { DeviceSettings } from './settings';

/** An Alexa session as the device keeps it: the attributes of the last answer and the document on the screen. */
export interface OpenSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The token of the APL document on the screen. */
  readonly document?: string;
}

/** A request as Alexa sends it, with everything around it. */
export function envelopeOf(
  request: Request,
  session: OpenSession,
  settings: DeviceSettings,
): RequestEnvelope {
  return {
    version: '1.0',
    session: sessionOf(session, settings),
    context: contextOf(session, settings),
    request,
  };
}

const sessionOf = ({ id, isNew, attributes }: OpenSession, settings: DeviceSettings): Session => ({
  new: isNew,
  sessionId: id,
  application: { applicationId: settings.skillId },
  attributes: { ...attributes },
  user: { userId: settings.userId },
});

function contextOf(session: OpenSession, settings: DeviceSettings): Context {
  const { skillId, userId, deviceId, person, apiEndpoint, kind } = settings;
  return {
    System: {
      application: { applicationId: skillId },
      user: { userId },
      device: { deviceId, supportedInterfaces: kind === 'show' ? { 'Alexa.Presentation.APL': APL } : {} },
      ...(person === undefined ? {} : { person: { personId: `amzn1.ask.person.${person.toUpperCase()}` } }),
      apiEndpoint,
      apiAccessToken: 'made-up-access-token',
    },
    ...(kind === 'show' ? screenOf(session) : {}),
  };
}

const APL = { runtime: { maxVersion: '2024.3' } } as const;

/** The size of an Echo Show 8, as Amazon lists it. */
function screenOf({ document }: OpenSession): Partial<Context> {
  return {
    Viewport: {
      experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
      mode: 'HUB',
      shape: 'RECTANGLE',
      pixelWidth: 1280,
      pixelHeight: 800,
      dpi: 213,
      currentPixelWidth: 1280,
      currentPixelHeight: 800,
      touch: ['SINGLE'],
    },
    ...(document === undefined
      ? {}
      : {
          'Alexa.Presentation.APL': {
            token: document,
            version: 'APL_WEB_RENDERER_GANDALF',
            componentsVisibleOnScreen: [],
          },
        }),
  };
}
