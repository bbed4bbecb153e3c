import { onBeforeUnmount, shallowRef } from 'vue';
import { isSignedOut, type Problem, type Trouble, troubleOf } from '../api/trouble.ts';
import { useAccent } from '../appearance/wear-accent.ts';
import { signedOutByServer } from '../session/session.ts';
import { type AttemptContest, loadAttemptContest } from './load-result.ts';

/** What a page about an attempt asks the server for. */
interface Asking<Answer> {
  readonly ask: (id: string) => Promise<Answer>;
  /** Codes of refusals that are states of an attempt, not troubles: they are said calmly, with the way on. */
  readonly states: readonly string[];
}

/** What the server says about one attempt, or why it says nothing, in the colour of its contest. */
export function useAttemptPage<Answer extends { readonly contest: AttemptContest }>(
  id: string,
  { ask, states }: Asking<Answer>,
) {
  const answer = shallowRef<Answer | null>(null);
  const contest = shallowRef<AttemptContest | null>(null);
  const without = shallowRef<Problem | null>(null);
  const trouble = shallowRef<Trouble | null>(null);
  const wear = useAccent();
  let gone = false;
  onBeforeUnmount(() => (gone = true));

  function belongTo(found: AttemptContest): void {
    if (gone) return;
    contest.value = found;
    wear(found.appearance?.accent);
  }

  /** Null: there is no answer, and one of the others says why. */
  async function load(): Promise<Answer | null> {
    trouble.value = without.value = null;
    try {
      const came = (answer.value = await ask(id));
      belongTo(came.contest);
      return came;
    } catch (error) {
      const reason = troubleOf(error);
      if (isSignedOut(reason)) signedOutByServer();
      if (reason.kind === 'problem' && states.includes(reason.code)) await stand(reason);
      else trouble.value = reason;
      return null;
    }
  }

  /** Its contest too is known then, which the way back needs. */
  async function stand(reason: Problem): Promise<void> {
    await loadAttemptContest(id).then(belongTo, () => undefined);
    without.value = reason;
  }

  return { answer, contest, without, trouble, load };
}
