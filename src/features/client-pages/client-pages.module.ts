import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ContestsModule } from '../contests/contests.public.js';
import { CLIENT_FOLDER, USUAL_CLIENT_FOLDER } from './client-folder.js';
import { ClientPage } from './client-page.js';
import { ClientPagesController } from './client-pages.controller.js';
import { ContestPage } from './contest-page.js';
import { MissingPageFilter } from './missing-page.filter.js';

@Module({
  imports: [ContestsModule],
  controllers: [ClientPagesController],
  providers: [
    { provide: CLIENT_FOLDER, useValue: USUAL_CLIENT_FOLDER },
    ClientPage,
    ContestPage,
    // Asked before the filter of everything, since its module comes last.
    { provide: APP_FILTER, useClass: MissingPageFilter },
  ],
})
export class ClientPagesModule {}
