import { Type, type Static, type TSchema } from 'typebox';
import { PASSWORD_LENGTH } from '../../platform/settings/password-length.js';
import { ROLES } from '../../platform/session/roles.js';
import type { Account } from './account.entity.js';
import { LOGIN_LENGTH, NAME_LENGTH } from './account-details.js';
import type { AccountPage } from './account-directory.js';

/** What is typed into a form before it is normalized; the same bound, so that only one is ever told. */
const Typed = (bounds: { least: number; most: number }, description: string) =>
  Type.String({ minLength: 1, maxLength: bounds.most, description });

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const NewPassword = Type.String({ minLength: PASSWORD_LENGTH.least, maxLength: PASSWORD_LENGTH.most });
const RoleName = Type.Enum([...ROLES]);

/** What is typed to prove who one is: no bounds but the reasonable, so that a wrong one is simply wrong. */
const TypedSecret = Type.String({ minLength: 1, maxLength: 1024 });

export const AccountWire = Type.Object({
  id: Type.String(),
  name: Type.String(),
  login: Type.String({ description: 'as it is stored: small letters, no spaces in phone numbers' }),
  role: RoleName,
  createdAt: Type.String({ format: 'date-time' }),
});

export const ManagedAccountWire = Type.Object({
  ...AccountWire.properties,
  disabledAt: Nullable(Type.String({ format: 'date-time' })),
});

const details = {
  name: Typed(NAME_LENGTH, '1 to 40 characters'),
  login: Typed(LOGIN_LENGTH, '2 to 80 characters: a phone number, employee number or name of one’s own'),
};

/** The contract's `…fields`: what a sign-up form asks besides. It is taken and not kept; a contest asks for it at entering. */
const OTHER_FIELDS = { most: 20, longest: 200 };

export const SignUpWire = Type.Object(
  { ...details, password: NewPassword },
  {
    additionalProperties: Type.String({ maxLength: OTHER_FIELDS.longest }),
    maxProperties: 3 + OTHER_FIELDS.most,
    description: `other fields are texts, ${OTHER_FIELDS.most} at most; nothing becomes of them`,
  },
);

export const AppointmentWire = Type.Object(
  { ...details, role: RoleName, password: Type.Optional(NewPassword) },
  { additionalProperties: false },
);

export const SignInWire = Type.Object(
  { login: Type.String({ minLength: 1, maxLength: 200 }), password: TypedSecret },
  { additionalProperties: false },
);

export const SignedInWire = Type.Object({ account: AccountWire, token: Type.String() });

export const OwnAccountWire = Type.Object({ account: AccountWire });

export const ChangedPasswordWire = Type.Object(
  { current: TypedSecret, next: NewPassword },
  { additionalProperties: false },
);

export const AccountIdWire = Type.Object({ id: Type.String({ maxLength: 36 }) });

/** Accounts on a page that doesn't say how many. */
export const USUAL_PAGE = 50;

export const AccountQueryWire = Type.Object(
  {
    search: Type.Optional(Type.String({ maxLength: 80, description: 'part of the name or of the login' })),
    role: Type.Optional(RoleName),
    after: Type.Optional(Type.String({ maxLength: 36, description: '`next` of the page before' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: USUAL_PAGE })),
  },
  { additionalProperties: false },
);

export const AccountPageWire = Type.Object({
  total: Type.Integer(),
  accounts: Type.Array(ManagedAccountWire),
  next: Nullable(Type.String()),
});

export const RoleWire = Type.Object({ role: RoleName }, { additionalProperties: false });

export const DisabledWire = Type.Object({ disabled: Type.Boolean() }, { additionalProperties: false });

export const ResetPasswordWire = Type.Object({ password: Type.Optional(NewPassword) }, { additionalProperties: false });

export const ManagedWire = Type.Object({ account: ManagedAccountWire });

export const ManagedWithPasswordWire = Type.Object({
  account: ManagedAccountWire,
  password: Nullable(
    Type.String({ description: 'the password that was made up, shown this once; null when one was given' }),
  ),
});

export function accountToWire({ id, name, login, role, createdAt }: Account): Static<typeof AccountWire> {
  return { id, name, login, role, createdAt: createdAt.toISOString() };
}

export function managedToWire(account: Account): Static<typeof ManagedAccountWire> {
  return { ...accountToWire(account), disabledAt: account.disabledAt?.toISOString() ?? null };
}

export function pageToWire({ total, accounts, next }: AccountPage): Static<typeof AccountPageWire> {
  return { total, accounts: accounts.map(managedToWire), next };
}
