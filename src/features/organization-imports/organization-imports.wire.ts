import { Type } from 'typebox';

export const ImportQuery = Type.Object({
  dryRun: Type.Optional(Type.Boolean({ default: false, description: 'tell what would happen and store nothing' })),
});

export const ImportReportWire = Type.Object({
  dryRun: Type.Boolean(),
  created: Type.Integer(),
  changed: Type.Integer({
    description: 'named otherwise, moved or of another kind, with all that follow one that moved',
  }),
  unchanged: Type.Integer(),
  headCounts: Type.Integer({ description: 'declared anew' }),
});
