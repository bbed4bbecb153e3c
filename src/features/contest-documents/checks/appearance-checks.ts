import { type DocumentCheck, fault } from './document-check.js';

const COLOUR = /^#[0-9a-f]{6}$/i;

export const appearanceChecks: readonly DocumentCheck[] = [
  {
    reads: ['/appearance/accent'],
    run: ({ appearance: { accent } }) =>
      accent === undefined || COLOUR.test(accent)
        ? []
        : [
            fault(
              '/appearance/accent',
              '颜色请写成 # 加六位十六进制数字，例如 "#b3261e"（在 YAML 里要加引号）。',
              'Write the colour as # and six hexadecimal digits, for example "#b3261e" (in quotes in YAML).',
            ),
          ],
  },
];
