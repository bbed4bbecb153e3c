import { watch } from 'vue';

/** Names the page in the browser's tab, its history, and whatever a chat app shows of it. */
export function usePageTitle(title: () => string | undefined): void {
  watch(title, (now) => now && (document.title = now), { immediate: true });
}
