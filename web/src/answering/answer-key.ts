import type { PaperQuestion } from './paper-questions.ts';

export type KeyAct = { readonly do: 'choose'; readonly letter: string } | { readonly do: 'next' | 'previous' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'repeat' | 'target'>;

/** What a key means while a question is in sight: its letters choose, arrows and Enter turn the page. */
export function answerKey(pressed: Pressed, question: PaperQuestion): KeyAct | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return null;
  if (pressed.key === 'ArrowRight') return { do: 'next' };
  if (pressed.key === 'ArrowLeft') return { do: 'previous' };
  // On a button or a link Enter means that one.
  if (pressed.key === 'Enter') return isPressable(pressed.target) ? null : { do: 'next' };
  // Held down, a letter would come and go.
  if (pressed.repeat) return null;
  const letter = pressed.key.toUpperCase();
  return question.options.some((option) => option.letter === letter) ? { do: 'choose', letter } : null;
}

function isPressable(target: EventTarget | null): boolean {
  return target !== null && (target as Element).closest('button, a') !== null;
}
