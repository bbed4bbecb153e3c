import { harmless } from '../../../platform/files/harmless-csv.js';
import { said } from '../../../platform/http/said.js';
import type { ToldOrganization } from './groups-of-people.js';
import type { Column, Reader } from './result-sheet.js';

/** Name, code (for organizers, who may read it) and what stands above it, of an organization that a line belongs to. */
export function organizationColumns<Line>(
  { language, full }: Reader,
  of: (line: Line) => ToldOrganization | null,
): Column<Line>[] {
  const title = (zh: string, en: string) => said(zh, en)[language];
  const code = { title: title('单位代码', 'Code'), cell: (line: Line) => harmless(of(line)?.code ?? '') };
  return [
    { title: title('单位', 'Organization'), cell: (line) => harmless(of(line)?.name ?? '') },
    ...(full ? [code] : []),
    { title: title('上级单位', 'Part of'), cell: (line) => harmless((of(line)?.above ?? []).join(' / ')) },
  ];
}
