import { Body, Controller, Post, Query } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { TakesFile } from '../../platform/http/file-bodies.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { organizationImportBusy } from '../organization-files/organization-files.public.js';
import { ImportOrganizations } from './import-organizations.js';
import {
  organizationFileExpected,
  organizationFileFaulty,
  organizationsChangedMeanwhile,
} from './organization-import-refusals.js';
import * as wire from './organization-imports.wire.js';

@Controller('api/organizations/imports')
@Allow('organizer')
export class OrganizationImportsController {
  constructor(private readonly importOrganizations: ImportOrganizations) {}

  @Post()
  @TakesFile()
  @Describe({
    summary: 'Brings the organizations of an Excel or CSV file into the tree: all of them, or none with every fault',
    query: wire.ImportQuery,
    answers: { 200: wire.ImportReportWire },
    refusals: [organizationFileFaulty, organizationFileExpected, organizationImportBusy, organizationsChangedMeanwhile],
  })
  import(
    @Query() { dryRun = false }: Static<typeof wire.ImportQuery>,
    @Body() body: unknown,
    @SignedIn() person: Person,
  ) {
    return this.importOrganizations.run({ name: 'organizations', bytes: fileOf(body) }, { dryRun }, person);
  }
}

/** @throws file-expected when something else than a file was sent */
function fileOf(body: unknown): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (!Buffer.isBuffer(body)) throw organizationFileExpected();
  return body;
}
