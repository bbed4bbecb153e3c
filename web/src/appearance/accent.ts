/** The colour that a contest brings, made readable: contrast is computed by WCAG 2.2 and corrected until it is AA. */
export interface AccentColours {
  /** As text on `paper`. */
  readonly accent: string;
  /** As a ground for `onFill`. */
  readonly fill: string;
  readonly onFill: string;
  /** A tint of `paper`, on which `accent` is still readable. */
  readonly soft: string;
}

type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const AA = 4.5;
const TINT = 0.08;
const STEP = 0.04;

/** @param hex `#rrggbb`; @param paper the colour of the page, `#rrggbb` */
export function accentColours(hex: string, paper: string): AccentColours {
  const wanted = rgbOf(hex);
  const page = rgbOf(paper);
  const away = luminance(page) > 0.5 ? BLACK : WHITE;
  const soft = rounded(mix(page, wanted, luminance(page) > 0.5 ? TINT : TINT * 2));
  const accent = towards(wanted, away, (colour) => contrast(colour, page) >= AA && contrast(colour, soft) >= AA);
  const fill = towards(wanted, BLACK, (colour) => contrast(colour, WHITE) >= AA);
  return { accent: hexOf(accent), fill: hexOf(fill), onFill: hexOf(WHITE), soft: hexOf(soft) };
}

/** The ratio of WCAG 2.2, from 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  return contrast(rgbOf(one), rgbOf(other));
}

function towards(from: Rgb, to: Rgb, enough: (colour: Rgb) => boolean): Rgb {
  for (let share = 0; share < 1; share += STEP) {
    const colour = rounded(mix(from, to, share));
    if (enough(colour)) return colour;
  }
  return to;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [0, 1, 2].map((i) => (from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * share) as unknown as Rgb;
}

function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rounded(colour: Rgb): Rgb {
  return colour.map(Math.round) as unknown as Rgb;
}

function rgbOf(hex: string): Rgb {
  const number = parseInt(hex.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function hexOf(colour: Rgb): string {
  return `#${rounded(colour)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}
