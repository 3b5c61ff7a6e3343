import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { playConversation } from './conversation';

const FOLDER = join(process.cwd(), 'tests/conversations');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

test.each(files)('%s', async (name) => {
  const path = join(FOLDER, name);
  const written = readFileSync(path, 'utf8');
  const played = await playConversation(written);
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, played);
  else expect(played).toBe(written);
});
