import { ref } from 'vue';
import { readSetting, writeSetting } from '../session/device-settings.ts';

/** 大字: everything 1.35 times as large, and what isn't needed away. */
export const largeType = ref(readSetting('large') !== null);

export function applyLargeType(): void {
  document.documentElement.toggleAttribute('data-large', largeType.value);
}

export function switchLargeType(): void {
  largeType.value = !largeType.value;
  writeSetting('large', largeType.value ? 'yes' : null);
  applyLargeType();
}
