import { said, type Said } from '../../../platform/http/said.js';

/** What people call the fields that the contest document names itself. */
const NAMES: Readonly<Record<string, Said>> = {
  phone: said('手机号', 'phone number'),
  employeeNumber: said('工号', 'employee number'),
  idCardLast4: said('身份证号后四位', 'last four characters of your ID card'),
  department: said('部门', 'department'),
  region: said('地区', 'region'),
};

/** A field of an entry as contestants read it: by its label, by the name that everybody has for it, or as it is. */
export function askedName({ name, label }: { readonly name: string; readonly label?: string }): Said {
  if (label !== undefined) return said(label, label);
  return Object.hasOwn(NAMES, name) ? (NAMES[name] as Said) : said(name, name);
}
