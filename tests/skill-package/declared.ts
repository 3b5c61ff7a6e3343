/** What a skill says to a device, by how its directives and requests begin, and what it has to declare for it. */
const INTERFACES: readonly (readonly [begins: RegExp, declared: string | undefined])[] = [
  [/'Alexa\.Presentation\.APL\.\w+'/, 'ALEXA_PRESENTATION_APL'],
  [/'Alexa\.Presentation\.HTML\.\w+'/, 'ALEXA_PRESENTATION_HTML'],
  [/'AudioPlayer\.\w+'/, 'AUDIO_PLAYER'],
  [/'VideoApp\.\w+'/, 'VIDEO_APP'],
  [/'Display\.\w+'/, 'RENDER_TEMPLATE'],
  [/'GadgetController\.\w+'/, 'GADGET_CONTROLLER'],
  [/'GameEngine\.\w+'/, 'GAME_ENGINE'],
  [/'CustomInterfaceController\.\w+'/, 'CUSTOM_INTERFACE'],
  // Documents of sound play on every device and need no entry ("Alexa Presentation Language for Audio").
  [/'Alexa\.Presentation\.APLA\.\w+'/, undefined],
];

/** What a skill asks Amazon's services for, and the permission it needs for it. The time zone needs none. */
const PERMISSIONS: readonly (readonly [uses: RegExp, permission: string])[] = [
  [/getReminderManagementServiceClient|AskForPermissionsConsent/, 'alexa::alerts:reminders:skill:readwrite'],
  [/getTimerManagementServiceClient/, 'alexa::alerts:timers:skill:readwrite'],
  [/getListManagementServiceClient/, 'alexa::household:lists:read'],
  [/getDeviceAddressServiceClient/, 'alexa::devices:all:address:full:read'],
  [/getProfileName/, 'alexa::profile:name:read'],
  [/getProfileGivenName/, 'alexa::profile:given_name:read'],
  [/getProfileEmail/, 'alexa::profile:email:read'],
  [/getProfileMobileNumber/, 'alexa::profile:mobile_number:read'],
];

const found = <T>(pairs: readonly (readonly [RegExp, T | undefined])[], sources: readonly string[]) =>
  new Set(
    pairs.flatMap(([sign, needed]) =>
      needed !== undefined && sources.some((text) => sign.test(text)) ? [needed] : [],
    ),
  );

/**
 * The interfaces that a manifest has to declare for some code.
 *
 * @example
 * interfacesNeeded(["type: 'AudioPlayer.Play'"]) //=> Set { 'AUDIO_PLAYER' }
 */
export const interfacesNeeded = (sources: readonly string[]): ReadonlySet<string> =>
  found(INTERFACES, sources);

/** The permissions that it has to ask for, likewise. */
export const permissionsNeeded = (sources: readonly string[]): ReadonlySet<string> =>
  found(PERMISSIONS, sources);
