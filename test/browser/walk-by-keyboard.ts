import type { CDPSession, Page } from 'playwright-core';

/** What a walk from the first thing to the last by Tab has met. */
export interface KeyboardWalk {
  /** In words, what was wrong on the way. */
  readonly faults: readonly string[];
  readonly steps: number;
}

/** Sent to the page once: what Tab has to come to, in the order of the document, and how each looks without the focus. */
const PREPARE = `(() => {
  const modal = document.querySelector('dialog[open]');
  const ASKED = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const groups = new Set();
  const stops = [...(modal ?? document).querySelectorAll(ASKED)].filter((element) => {
    if (element.tabIndex < 0 || element.disabled || element.closest('[inert]')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.type !== 'radio') return true;
    // One stop for a group: its chosen one, or its first.
    const chosen = document.querySelector('input[type=radio]:checked[name="' + element.name + '"]');
    if (chosen ? chosen !== element : groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
  const shownAs = (element) => (element.classList.contains('unseen') ? (element.closest('label') ?? element) : element);
  const look = (element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(shownAs(element));
    return (outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : outlineWidth + outlineColor) + ' ' + boxShadow;
  };
  const named = (element) => (element?.outerHTML ?? 'nothing').replaceAll(/ data-v-\\w+=""/g, '').slice(0, 110);
  document.activeElement?.blur();
  window.__walk = { stops, shownAs, look, named, plain: new Map(stops.map((stop) => [stop, look(stop)])) };
  stops[0]?.focus();
  return stops.length;
})()`;

/** What has the focus: which of the stops, and what is wrong with how it can be seen. */
const HERE = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const { stops, shownAs, look, named, plain } = window.__walk;
  const element = document.activeElement;
  if (!element || element === document.body) return resolve({ index: -1, faults: [] });
  const faults = [];
  if (plain.get(element) === look(element)) faults.push('shows no focus: ' + named(element));
  const shown = shownAs(element);
  const rect = [...shown.getClientRects()].reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  const middle = (from, to, limit) => (Math.max(0, from) + Math.min(limit, to)) / 2;
  const hasSight = rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth;
  const on = document.elementFromPoint(middle(rect.left, rect.right, innerWidth), middle(rect.top, rect.bottom, innerHeight));
  if (!hasSight) faults.push('is out of sight: ' + named(element));
  else if (!shown.contains(on) && !element.labels?.values().some((label) => label.contains(on)))
    faults.push('is covered: ' + named(element) + ' by ' + named(on));
  resolve({ index: stops.indexOf(element), faults, name: named(element) });
})))`;

interface Stop {
  readonly index: number;
  readonly faults: readonly string[];
  readonly name?: string;
}

/**
 * Goes from the first thing that can be reached by Tab to the last: each is reached, in the order of the document, shows
 * that it has the focus, and nothing stands over it. In an open dialog that is all there is.
 */
export async function walkByKeyboard(page: Page): Promise<KeyboardWalk> {
  const count = await page.evaluate<number>(PREPARE);
  const faults: string[] = [];
  // To the first by keyboard too: a browser shows the focus to those who use one.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  for (let index = 0; index < count; index++) {
    const here = await page.evaluate<Stop>(HERE);
    faults.push(...here.faults);
    if (here.index !== index) {
      const missed = await page.evaluate<string>(`window.__walk.named(window.__walk.stops[${index}])`);
      faults.push(`Tab came to ${here.name ?? 'nothing'} and not to ${missed}`);
      break;
    }
    if (index < count - 1) await page.keyboard.press('Tab');
  }
  return { faults, steps: count };
}

/** What listens to these and is none of `REACHED` is there for a pointer only. */
const POINTED = ['click', 'mousedown', 'pointerdown', 'touchstart'];

/** Reached by Tab themselves, or (a label, a form) standing for something that is. The ground of a dialog closes it, as Escape does. */
const REACHED = ['A', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'SUMMARY', 'LABEL', 'FORM', 'DIALOG'];

/** What answers to a click and can't be reached by keyboard. */
export async function forPointersOnly(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.body' });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
    depth: -1,
  });
  const found: string[] = [];
  for (const { type, backendNodeId } of listeners) {
    if (!POINTED.includes(type) || backendNodeId === undefined) continue;
    const name = await nodeName(session, backendNodeId);
    if (!REACHED.includes(name)) found.push(`${type} on ${name}`);
  }
  await session.detach();
  return found;
}

async function nodeName(session: CDPSession, backendNodeId: number): Promise<string> {
  const { node } = await session.send('DOM.describeNode', { backendNodeId });
  return node.nodeName;
}
