import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import type { Static } from 'typebox';
import { Transactions } from '../../platform/database/transactions.js';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { organizationNotFound } from '../organizations/organizations.public.js';
import { MergeOrganizations } from './merge-organizations.js';
import * as refusals from './organization-merge-refusals.js';
import { OrganizationMergesRepository } from './organization-merges.repository.js';
import * as wire from './organization-merges.wire.js';
import { UndoOrganizationMerge } from './undo-organization-merge.js';

@Controller('api/organizations/:id/merges')
@Allow('organizer')
export class OrganizationMergesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly merges: OrganizationMergesRepository,
    private readonly mergeOrganizations: MergeOrganizations,
    private readonly undoMerge: UndoOrganizationMerge,
  ) {}

  @Get()
  @Describe({
    summary: 'The merges in which the organization went or stayed, the newest first',
    params: wire.OrganizationParams,
    answers: { 200: wire.MergeList },
  })
  async list(@Param('id') id: string) {
    const merges = await this.merges.of(this.transactions.committed, id);
    return { merges: merges.map(wire.mergeToWire) };
  }

  @Post()
  @Describe({
    summary: 'Merges the organization into another that is the same; entries, approvals and what is below it go over',
    params: wire.OrganizationParams,
    body: wire.MergeBody,
    answers: { 201: wire.OneMerge },
    refusals: [organizationNotFound, refusals.organizationAlreadyMerged, refusals.organizationsNotMergeable],
  })
  async merge(@Param('id') id: string, @Body() { into, reason }: wire.MergeBody, @SignedIn() person: Person) {
    const merge = await this.mergeOrganizations.run({ mergedId: id, intoId: into, reason }, person);
    return { merge: wire.mergeToWire(merge) };
  }

  @Delete(':mergeId')
  @Describe({
    summary: 'Undoes a merge: everything that went over and is still there returns',
    params: wire.MergeParams,
    answers: { 204: null },
    refusals: [
      refusals.organizationMergeNotFound,
      refusals.organizationMergeBuried,
      refusals.organizationsNotMergeable,
    ],
  })
  undo(@Param() { id, mergeId }: Static<typeof wire.MergeParams>, @SignedIn() person: Person) {
    return this.undoMerge.run(id, mergeId, person);
  }
}
