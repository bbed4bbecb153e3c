import type { Page } from 'playwright-core';

/** In CSS pixels: what a thumb can hit (WCAG 2.5.5). */
const THUMB = 44;

/** In CSS pixels: rounding, and what reaches over a line without being seen. */
const SLACK = 2;

/** Parts of a page that are brought one by one come within this time of each other, in milliseconds. */
const AT_REST_MS = 100;

/** Nothing comes any more, and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    let timer;
    const done = () => (watch.disconnect(), resolve());
    const again = () => (clearTimeout(timer), (timer = setTimeout(done, ${AT_REST_MS})));
    const watch = new MutationObserver(again);
    watch.observe(document.body, { childList: true, subtree: true });
    again();
    setTimeout(done, 5000);
  })`);
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((a) => a.effect.getTiming().iterations !== Infinity).map((a) => a.finished))',
  );
}

/** What makes the page wider than the window: the innermost that reach over its edge. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reaching = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
    return reaching
      .filter((element) => !reaching.some((other) => other !== element && element.contains(other)))
      .map((element) => element.outerHTML.slice(0, 160));
  })()`);
}

/** What can be pressed and is too small for a thumb. Links within a sentence may be as small as the sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`
    [...document.querySelectorAll('button, a[href], input:not(.unseen), select, summary, label:has(input.unseen)')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.skip, .introduction'))
      .map((element) => ({ element: element.closest('label') ?? element }))
      .filter(({ element }) => { const { width, height } = element.getBoundingClientRect(); return width < ${THUMB} || height < ${THUMB}; })
      .map(({ element }) => element.outerHTML.slice(0, 160))
  `);
}

/**
 * Text that can't be read whole: it reaches over the window's edge or over the edge of the box that it stands in, something
 * cuts it off, or other text stands on it. Bars that stay in place are above the rest, so what is under them is not meant.
 */
export async function spoiltText(page: Page): Promise<string[]> {
  await page.evaluate(
    `scrollTo(0, 0); document.querySelectorAll('dialog, dialog *').forEach((part) => (part.scrollTop = 0))`,
  );
  return page.evaluate<string[]>(`(() => {
    const modal = document.querySelector('dialog[open]');
    const lines = textLines(modal ?? document.body);
    return [...new Set([...lines.flatMap(overEdge), ...crowded(lines)])];

    function textLines(root) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent.trim();
        if (!text || !isSeen(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const rect of range.getClientRects()) if (rect.width > 0) found.push({ element, text, rect, layer: layerOf(element) });
      }
      return found;
    }
    function isSeen(element) {
      if (element.closest('.unseen, .skip, caption, option')) return false;
      return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    }
    function layerOf(element) {
      for (let up = element; up && up !== modal; up = up.parentElement)
        if (['sticky', 'fixed'].includes(getComputedStyle(up).position)) return up;
      return null;
    }
    function named({ text, element }) {
      return element.tagName.toLowerCase() + '.' + element.className + ' "' + text.slice(0, 40) + '"';
    }
    function overEdge(line) {
      const { rect, element } = line;
      const out = (box, what) =>
        rect.left < box.left - ${SLACK} || rect.right > box.right + ${SLACK} ? [named(line) + ' reaches over ' + what] : [];
      const over = out({ left: 0, right: document.documentElement.clientWidth }, 'the window');
      const box = element.closest('button, .button, .panel, .option, dialog, td, th');
      if (box) over.push(...out(box.getBoundingClientRect(), 'its box'));
      for (let up = element; up && up !== document.body; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.overflowX === 'visible' || getComputedStyle(up).display === 'inline') continue;
        over.push(...out(up.getBoundingClientRect(), 'what cuts it off'));
        // What can be scrolled is not lost.
        if (['auto', 'scroll'].includes(style.overflowY)) break;
        const frame = up.getBoundingClientRect();
        const cuts = ['hidden', 'clip'].includes(style.overflowY);
        if (cuts && (rect.bottom - rect.height / 6 > frame.bottom + ${SLACK} || rect.top + rect.height / 6 < frame.top - ${SLACK}))
          over.push(named(line) + ' is cut off');
      }
      return over;
    }
    // A line is higher than what is drawn of its letters; and what is scrolled away stands on nothing.
    function glyphsOf({ element, rect }) {
      const [top, bottom] = [rect.top + rect.height / 6, rect.bottom - rect.height / 6];
      let up = element;
      while (up && !['auto', 'scroll'].includes(getComputedStyle(up).overflowY)) up = up.parentElement;
      if (!up || up === document.documentElement) return { top, bottom };
      const frame = up.getBoundingClientRect();
      return { top: Math.max(top, frame.top), bottom: Math.min(bottom, frame.bottom) };
    }
    function crowded(all) {
      const found = [];
      const seen = all.map((line) => ({ ...line, glyphs: glyphsOf(line) })).filter(({ glyphs }) => glyphs.bottom > glyphs.top);
      seen.forEach((one, index) => {
        for (const other of seen.slice(index + 1)) {
          if (one.layer !== other.layer || one.element === other.element) continue;
          const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
          const down = Math.min(one.glyphs.bottom, other.glyphs.bottom) - Math.max(one.glyphs.top, other.glyphs.top);
          if (across > ${SLACK} && down > ${SLACK}) found.push(named(one) + ' and ' + named(other) + ' stand on each other');
        }
      });
      return found;
    }
  })()`);
}

/** Which part of the window's height (or an open dialog's) is left between the bars that stay in place. */
export function roomBetweenBars(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const modal = document.querySelector('dialog[open]');
    const inner = modal?.querySelector('.inner');
    // A short dialog shows all it has, however little that is.
    if (inner) return inner.scrollHeight > inner.clientHeight ? inner.clientHeight / modal.clientHeight : 1;
    const bars = [...document.body.querySelectorAll('*')].filter((element) => {
      const { position, bottom, top } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, .skip')) return false;
      return ['sticky', 'fixed'].includes(position) && width > innerWidth / 2 && height < innerHeight && (bottom === '0px' || top === '0px');
    });
    return 1 - bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0) / innerHeight;
  })()`);
}
