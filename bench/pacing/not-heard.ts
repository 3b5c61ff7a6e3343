/** What should be heard cannot be told from what is around it: a voice that is too slow leaves no silence between counts. */
export class NotHeardError extends Error {
  override readonly name = 'NotHeardError';
}
