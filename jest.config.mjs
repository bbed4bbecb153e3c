/** Every kind of test runs on the same compiler settings as the built server. */
const typescript = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { swcrc: true, module: { type: 'es6' } }],
    // An ES module that a CommonJS dependency requires: Node can do that, jest can't before Node 24.
    'node_modules/content-disposition/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!content-disposition/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/', '<rootDir>/web/dist/'],
};

/** Stories through real HTTP, told once for each database. */
const journeys = (database) => ({
  displayName: `journeys-${database}`,
  ...typescript,
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
  globals: { DATABASE: database },
});

const postgres = {
  globalSetup: '<rootDir>/test/postgres-setup.mjs',
  globalTeardown: '<rootDir>/test/postgres-teardown.mjs',
};

export default {
  testTimeout: 60_000,
  // Modules of a test file stay in memory after it (ES modules can't be unloaded), so a worker is replaced before it is full.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  projects: [
    { displayName: 'unit', ...typescript, testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/web/src/**/*.test.ts'] },
    journeys('sqlite'),
    { ...journeys('postgres'), ...postgres },
    { displayName: 'browser', ...typescript, testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
    { displayName: 'whole-app', ...typescript, testMatch: ['<rootDir>/test/whole-app/**/*.test.ts'], ...postgres },
  ],
};
