/** One sentence in the product's two languages. Chinese is the first. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh' | 'en';

export const said = (zh: string, en: string): Said => ({ zh, en });

/** Several sentences as one: Chinese needs no space between them. */
export function joined(sentences: readonly Said[]): Said {
  return said(sentences.map(({ zh }) => zh).join(''), sentences.map(({ en }) => en).join(' '));
}

/**
 * The language that an `Accept-Language` header asks for; Chinese unless English is preferred to it.
 * Example: `en-GB,en;q=0.9,zh;q=0.5` → `en`; `fr` → `zh`.
 */
export function preferredLanguage(header: string | undefined): Language {
  if (!header) return 'zh';
  const weight = (tag: string) =>
    Math.max(
      0,
      ...header
        .split(',')
        .map((part) => part.trim().split(';'))
        .filter(([range = '']) => range.toLowerCase() === tag || range.toLowerCase().startsWith(`${tag}-`))
        .map(
          (part) =>
            Number(
              part
                .find((piece) => piece.trim().startsWith('q='))
                ?.trim()
                .slice(2) ?? 1,
            ) || 0,
        ),
    );
  return weight('en') > weight('zh') ? 'en' : 'zh';
}
