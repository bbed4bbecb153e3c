import { onBeforeUnmount } from 'vue';
import { accentColours } from './accent.ts';

const NAMES = { accent: '--accent', fill: '--accent-fill', onFill: '--on-accent', soft: '--accent-soft' } as const;
const PAPER = { light: '#ffffff', dark: '#171d26' };

/**
 * Dresses the page in a contest's colour, readable on light and dark paper; undone when the component goes. A colour that
 * arrives after that is not worn.
 */
export function useAccent(): (hex: string | undefined) => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const { style } = document.documentElement;
  let worn: string | undefined;
  let gone = false;
  const wear = () => {
    const colours = worn && accentColours(worn, dark.matches ? PAPER.dark : PAPER.light);
    for (const [part, name] of Object.entries(NAMES)) {
      if (colours) style.setProperty(name, colours[part as keyof typeof NAMES]);
      else style.removeProperty(name);
    }
  };
  dark.addEventListener('change', wear);
  onBeforeUnmount(() => {
    gone = true;
    dark.removeEventListener('change', wear);
    worn = undefined;
    wear();
  });
  return (hex) => {
    if (gone) return;
    worn = hex;
    wear();
  };
}
