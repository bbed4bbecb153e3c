import { breakLines } from './break-lines.ts';

/** What the image says; all of it is also on the page. */
export interface ShareTexts {
  readonly title: string;
  readonly organizers: string;
  readonly when: string;
  readonly scan: string;
  readonly address: string;
}

export interface ShareColours {
  readonly fill: string;
  readonly onFill: string;
}

export interface ShareQr {
  readonly path: string;
  readonly size: number;
}

const WIDTH = 1080;
const EDGE = 88;
const INNER = WIDTH - 2 * EDGE;
const QR = 420;
const INK = '#1b2430';
const SECOND = '#55616f';
const FONT = '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
const MOST_TITLE_LINES = 4;

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly step: number;
}

/**
 * A picture of a contest to be passed on: a banner with title, organizers and dates, a QR code below. As high as its text
 * needs. @returns null where the browser can't draw
 */
export function drawShareImage(texts: ShareTexts, colours: ShareColours, qr: ShareQr): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const blocks = [titleBlock(pen, texts.title), ...smallBlocks(pen, texts)];
  const banner = EDGE * 2 + blocks.reduce((sum, { lines, step }) => sum + lines.length * step, 0) + 28;
  canvas.width = WIDTH;
  canvas.height = banner + EDGE + QR + 190;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  drawBanner(pen, colours, banner);
  writeBlocks(pen, blocks);
  drawQr(pen, qr, banner + EDGE);
  writeBelow(pen, texts, banner + EDGE + QR);
  return canvas;
}

function titleBlock(pen: CanvasRenderingContext2D, title: string): Block {
  for (const size of [84, 72, 60, 50]) {
    const lines = measured(pen, title, size, 700);
    if (lines.length <= MOST_TITLE_LINES || size === 50) return { lines, size, weight: 700, step: size * 1.35 };
  }
  throw new Error('unreachable');
}

function smallBlocks(pen: CanvasRenderingContext2D, { organizers, when }: ShareTexts): Block[] {
  return [organizers, when]
    .filter((text) => text !== '')
    .map((text) => ({ lines: measured(pen, text, 38, 400), size: 38, weight: 400, step: 60 }));
}

function measured(pen: CanvasRenderingContext2D, text: string, size: number, weight: number): string[] {
  pen.font = `${weight} ${size}px ${FONT}`;
  return breakLines(text, INNER, (part) => pen.measureText(part).width);
}

/** The same circles of a seal as on the page. */
function drawBanner(pen: CanvasRenderingContext2D, { fill, onFill }: ShareColours, height: number): void {
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, WIDTH, height);
  pen.clip();
  pen.fillStyle = fill;
  pen.fillRect(0, 0, WIDTH, height);
  pen.strokeStyle = pen.fillStyle = onFill;
  pen.globalAlpha = 0.13;
  pen.lineWidth = 4;
  for (let radius = 60; radius < WIDTH * 1.5; radius += 60) {
    pen.beginPath();
    pen.arc(WIDTH, 0, radius, 0, Math.PI * 2);
    pen.stroke();
  }
  pen.restore();
  pen.fillStyle = onFill;
}

function writeBlocks(pen: CanvasRenderingContext2D, blocks: readonly Block[]): void {
  let y = EDGE;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  blocks.forEach(({ lines, size, weight, step }, index) => {
    pen.font = `${weight} ${size}px ${FONT}`;
    if (index === 1) y += 28;
    for (const line of lines) {
      pen.fillText(line, EDGE, y + step / 2);
      y += step;
    }
  });
}

function drawQr(pen: CanvasRenderingContext2D, { path, size }: ShareQr, top: number): void {
  pen.save();
  pen.translate((WIDTH - QR) / 2, top);
  pen.scale(QR / size, QR / size);
  pen.fillStyle = '#000000';
  pen.fill(new Path2D(path));
  pen.restore();
}

function writeBelow(pen: CanvasRenderingContext2D, { scan, address }: ShareTexts, top: number): void {
  pen.textAlign = 'center';
  pen.fillStyle = INK;
  pen.font = `600 40px ${FONT}`;
  pen.fillText(scan, WIDTH / 2, top + 60);
  pen.fillStyle = SECOND;
  pen.font = `400 28px ${FONT}`;
  pen.fillText(address, WIDTH / 2, top + 112, INNER);
}
