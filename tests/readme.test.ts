import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const block = readFileSync('README.md', 'utf8').split('```')[1]?.trim().split('\n') ?? [];
const played = readFileSync('tests/conversations/first-night.txt', 'utf8');

test.each(block.filter((line) => line.startsWith('A: ')))(
  'the README quotes what is really said: %s',
  (line) => {
    const quoted = line.slice(3).split(' … ');
    const answer = played.split('\n').find((real) => quoted.every((part) => real.includes(part)));
    expect(answer).toBeDefined();
  },
);
