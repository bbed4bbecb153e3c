import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import type { Static } from 'typebox';
import { Describe } from '../../platform/http/describe.js';
import { Allow, type Person, SignedIn } from '../../platform/session/signed-in.js';
import { type Contest, contestNotFound } from '../contests/contests.public.js';
import { type Entry, EntryAnswer, entryNotFound, EntryViews } from '../entries/entries.public.js';
import {
  teamCodeWrong,
  teamFull,
  teamOfOtherDivision,
  teamsClosed,
  tooManyWrongTeamCodes,
} from '../teams/teams.public.js';
import { JoinTeam, LeaveTeam } from './change-team.js';
import { LeadTeam } from './lead-team.js';
import * as refusals from './team-member-refusals.js';
import * as wire from './team-members.wire.js';

const EVERYWHERE = [contestNotFound, entryNotFound, teamsClosed, refusals.teamCompeted];
const LED = [...EVERYWHERE, refusals.notInTeam, refusals.captainOnly];

/** The caller's own team. Every answer is the entry as it stands afterwards, with the team that it is in. */
@Controller('api/contests/:slug/entries/mine/team')
@Allow('contestant')
export class OwnTeamController {
  constructor(
    private readonly joinTeam: JoinTeam,
    private readonly leaveTeam: LeaveTeam,
    private readonly leadTeam: LeadTeam,
    private readonly views: EntryViews,
  ) {}

  @Put()
  @Describe({
    summary: 'Founds a team or joins one, instead of the one that the caller is in; before the own first attempt',
    params: wire.SlugParams,
    body: wire.JoinTeamBody,
    answers: { 200: EntryAnswer },
    refusals: [...EVERYWHERE, teamCodeWrong, tooManyWrongTeamCodes, teamFull, teamOfOtherDivision],
  })
  async join(@Param('slug') slug: string, @Body() body: wire.JoinTeamBody, @SignedIn() person: Person) {
    return this.shown(await this.joinTeam.run(slug, person, body));
  }

  @Delete()
  @Describe({
    summary: 'Leaves the team, before the own first attempt; whose captain leaves is led by who entered first',
    params: wire.SlugParams,
    answers: { 200: EntryAnswer },
    refusals: [...EVERYWHERE, refusals.notInTeam, refusals.teamNeeded],
  })
  async leave(@Param('slug') slug: string, @SignedIn() person: Person) {
    return this.shown(await this.leaveTeam.run(slug, person.id));
  }

  @Put('captain')
  @Describe({
    summary: 'Makes another member captain; before anybody of the team competes',
    params: wire.SlugParams,
    body: wire.CaptainBody,
    answers: { 200: EntryAnswer },
    refusals: [...LED, refusals.noSuchMember],
  })
  async handOver(
    @Param('slug') slug: string,
    @Body() { entryId }: Static<typeof wire.CaptainBody>,
    @SignedIn() person: Person,
  ) {
    return this.shown(await this.leadTeam.handOver(slug, person.id, entryId));
  }

  @Put('name')
  @Describe({
    summary: 'Gives the team another name; its captain, before anybody of it competes',
    params: wire.SlugParams,
    body: wire.TeamNameBody,
    answers: { 200: EntryAnswer },
    refusals: LED,
  })
  async rename(
    @Param('slug') slug: string,
    @Body() { name }: Static<typeof wire.TeamNameBody>,
    @SignedIn() person: Person,
  ) {
    return this.shown(await this.leadTeam.rename(slug, person.id, name));
  }

  @Delete('members/:entryId')
  @Describe({
    summary: 'Takes a member out of the team; its captain, before anybody of it competes',
    params: wire.MemberParams,
    answers: { 200: EntryAnswer },
    refusals: [...LED, refusals.noSuchMember],
  })
  async remove(@Param('slug') slug: string, @Param('entryId') entryId: string, @SignedIn() person: Person) {
    return this.shown(await this.leadTeam.remove(slug, person.id, entryId));
  }

  private shown({ contest, entry }: { contest: Contest; entry: Entry }) {
    return this.views.answer(contest, entry);
  }
}
