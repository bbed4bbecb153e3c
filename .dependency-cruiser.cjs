/** The arrows of docs/architecture.md. Each feature may import the public files of those before it. */
const CHAIN = [
  ['accounts'],
  ['organization-files'],
  ['organizations'],
  ['organization-imports'],
  ['organization-edits'],
  ['head-counts'],
  ['organization-merges'],
  ['question-files'],
  ['question-banks'],
  ['contest-documents'],
  ['contests'],
  ['contest-organizations'],
  ['teams'],
  ['rosters'],
  ['entries'],
  ['team-members'],
  ['answer-keys'],
  ['papers'],
  ['answers'],
  ['question-walks'],
  ['attempts'],
  ['practice'],
  ['standings'],
  ['boards'],
  ['rulings'],
  ['entry-corrections'],
  ['key-corrections'],
  ['same-people'],
  ['team-standings'],
  ['organization-figures'],
  ['results'],
  ['leaderboards'],
  ['result-exports'],
  ['result-documents'],
  ['verification'],
  ['demo'],
  ['client-pages'],
];

/** A feature imports nothing of those that come after it in the chain. */
const leftwards = CHAIN.map((features, index) => ({
  name: `only-leftwards-from-${features[0]}`,
  severity: 'error',
  from: { path: `^src/features/(${features.join('|')})/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: `^src/features/(${
      CHAIN.slice(index + 1)
        .flat()
        .join('|') || 'nothing-comes-after'
    })/`,
  },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'rules/ import only rules/, time-zone arithmetic and a hash',
      from: { path: '^src/rules/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(src/rules/|node_modules/luxon/|node_modules/@types/luxon/|crypto$|node:crypto$)' },
    },
    {
      name: 'platform-knows-no-contest',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(rules|features|cli|migrations)/' },
    },
    {
      name: 'only-public-files',
      severity: 'error',
      comment: 'a feature is entered through its *.public.ts',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: ['^src/features/$1/', '\\.public\\.ts$'] },
    },
    {
      name: 'only-public-files-from-outside',
      severity: 'error',
      from: { path: '^src/(cli/|[^/]+\\.ts$)' },
      to: { path: '^src/features/', pathNot: '\\.(public|module)\\.ts$' },
    },
    {
      name: 'typeorm-stays-in-its-places',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '(\\.entity\\.ts|\\.repository\\.ts|\\.module\\.ts|\\.test\\.ts|\\.contract\\.ts)$|^src/(platform|migrations)/',
      },
      to: { path: 'node_modules/(typeorm|@nestjs/typeorm)/' },
    },
    ...leftwards,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
