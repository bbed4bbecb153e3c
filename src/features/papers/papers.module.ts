import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.public.js';
import { AttemptPapers } from './attempt-papers.js';

@Module({ imports: [ContestsModule], providers: [AttemptPapers], exports: [AttemptPapers] })
export class PapersModule {}
