import { type Said, said } from '../../../platform/http/said.js';
import type { Difference } from './difference.js';

const KIND = 'organizations';

interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

const about = ({ id, code, name }: Named, { zh, en }: Said): Difference => ({
  kind: KIND,
  subject: id,
  said: said(`单位“${name}”（${code}）：${zh}`, `organization “${name}” (${code}): ${en}`),
});

export const lostParent = (organization: Named, parentId: string) =>
  about(
    organization,
    said(`上级单位 ${parentId} 不存在`, `the organization ${parentId} that it is said to be below is not there`),
  );

export const inCircle = (organization: Named) =>
  about(
    organization,
    said('上下级关系成了一个圈，到不了最上级', 'those above it lead back to themselves, and to no top'),
  );

export const otherStand = (
  organization: Named & { readonly level: number; readonly path: string },
  computed: { readonly level: number; readonly path: string },
) =>
  about(
    organization,
    said(
      `存储的层级和路径是 ${organization.level} ${organization.path}，按上级计算是 ${computed.level} ${computed.path}`,
      `its stored level and path are ${organization.level} ${organization.path}; by those above it they are ${computed.level} ${computed.path}`,
    ),
  );

export const mergedIntoNone = (organization: Named, mergedIntoId: string) =>
  about(
    organization,
    said(
      `并入的单位 ${mergedIntoId} 不存在，或者又并回了它自己`,
      `the organization ${mergedIntoId} that it was merged into is not there, or leads back to it`,
    ),
  );
