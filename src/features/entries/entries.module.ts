import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.public.js';
import { ContestsModule } from '../contests/contests.public.js';
import { ChangeEntry } from './change-entry.js';
import { EntrantCounts } from './entrant-counts.js';
import { EnterContest, EntryMaking } from './enter-contest.js';
import { EntriesController } from './entries.controller.js';
import { EntriesRepository } from './entries.repository.js';
import { EntryFieldValue } from './entry-field-value.entity.js';
import { EntryRegistry } from './entry-registry.js';
import { EntryViews } from './entry-views.js';
import { EntryRow } from './entry.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([EntryRow, EntryFieldValue]), AccountsModule, ContestsModule],
  controllers: [EntriesController],
  providers: [ChangeEntry, EntrantCounts, EnterContest, EntryMaking, EntriesRepository, EntryRegistry, EntryViews],
  exports: [EntryRegistry],
})
export class EntriesModule {}
