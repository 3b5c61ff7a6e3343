/** What was given to calibrate with cannot be used. The message is one line. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
