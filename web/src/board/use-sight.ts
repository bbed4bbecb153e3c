import { onBeforeUnmount, onMounted, type Ref } from 'vue';
import type { Sight } from './use-board.ts';

/** After a touch somebody still reads where the finger was. */
const TOUCH_LASTS_MS = 4000;
const NEAR_TOP_PX = 120;

/** How the lines in an element are looked at: what of them is in sight, and whether something points at them. */
export function useSight(area: Ref<HTMLElement | undefined>): Sight {
  let hovered = false;
  let touchedAt = -Infinity;
  const inArea = (event: PointerEvent) => area.value?.contains(event.target as Node) ?? false;
  const onPointer = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') hovered = inArea(event);
    else if (inArea(event)) touchedAt = performance.now();
  };
  const onLeave = () => (hovered = false);
  const kinds = ['pointermove', 'pointerdown', 'pointerup', 'pointercancel'] as const;
  onMounted(() => {
    for (const kind of kinds) document.addEventListener(kind, onPointer, { passive: true });
    document.documentElement.addEventListener('pointerleave', onLeave);
  });
  onBeforeUnmount(() => {
    for (const kind of kinds) document.removeEventListener(kind, onPointer);
    document.documentElement.removeEventListener('pointerleave', onLeave);
  });
  return {
    pointing: () => hovered || performance.now() - touchedAt < TOUCH_LASTS_MS,
    scrolled: () => scrollY > NEAR_TOP_PX,
    numbers: () =>
      [...(area.value?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].filter(isInSight).map(numberOf),
  };
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function numberOf(element: HTMLElement): number {
  return Number(element.dataset.line);
}
