// A program that "speaks": writes a WAV file as long as its text has letters, ten samples for each.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , file, ...words] = process.argv;
const text = words.length > 0 ? words.join('|') : readFileSync(0, 'utf8').trim();
if (text.includes('choke')) {
  process.stderr.write('\nI choke on this\nand say more\n');
  process.exit(3);
}
if (!text.includes('nothing')) {
  const wav = Buffer.alloc(44 + text.length * 20);
  wav.write('RIFF');
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(1000, 24);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(text.length * 20, 40);
  writeFileSync(file, wav);
}
