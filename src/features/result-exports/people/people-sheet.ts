import { Injectable } from '@nestjs/common';
import type { Cell } from '../../../platform/files/csv-file.js';
import { said } from '../../../platform/http/said.js';
import type { Contest } from '../../contests/contests.public.js';
import { RankedPeople } from './ranked-people.js';
import type { Reader, ResultSheet } from '../sheets/result-sheet.js';
import { resultColumns } from './result-table.js';

/** One row a person, best first; who isn't ranked at the end. */
@Injectable()
export class PeopleSheet implements ResultSheet {
  readonly title = said('选手成绩', 'People');

  constructor(private readonly people: RankedPeople) {}

  isIn(): boolean {
    return true;
  }

  async *pages(contest: Contest, reader: Reader, organizations: ReadonlySet<string> | null): AsyncIterable<Cell[][]> {
    const columns = resultColumns(contest.current.document, reader);
    yield [columns.map(({ title }) => title)];
    for await (const page of this.people.of(contest, organizations))
      yield page.map((person) => columns.map(({ cell }) => cell(person)));
  }
}
