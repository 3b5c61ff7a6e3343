export default {
  testEnvironment: 'node',
  // Whole evenings are played in a test; on a busy machine that takes its time.
  testTimeout: 30_000,
  // Jest leaves one core free by itself, which on two is half of them.
  maxWorkers: '100%',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(syllable|temporal-polyfill|temporal-utils|@bjorn3/browser_wasi_shim)/)',
  ],
  setupFiles: ['<rootDir>/tests/environment.ts'],
};
