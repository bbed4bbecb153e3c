import type zh from '../zh/entering.ts';

const en: typeof zh = {
  title: 'Enter the contest',
  optional: ' (optional)',
  code: 'Contest code',
  codeHint: 'You get it from the organizer or from where you work.',
  field: {
    phone: 'Phone number',
    employeeNumber: 'Employee number',
    idCardLast4: 'Last four characters of your ID card',
    department: 'Department',
    region: 'Region',
  },
  do: 'Enter',
};

export default en;
