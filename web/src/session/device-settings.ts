/** Small choices that stay on this device. Where the device keeps nothing, they last as long as the page. */
type Name = 'language' | 'large' | 'one-by-one' | 'go-on' | 'signed-in';

const passing = new Map<Name, string>();

export function readSetting(name: Name): string | null {
  try {
    return passing.get(name) ?? localStorage.getItem(`zhisai.${name}`);
  } catch {
    return passing.get(name) ?? null;
  }
}

export function writeSetting(name: Name, value: string | null): void {
  passing.delete(name);
  try {
    if (value === null) localStorage.removeItem(`zhisai.${name}`);
    else localStorage.setItem(`zhisai.${name}`, value);
  } catch {
    if (value !== null) passing.set(name, value);
  }
}
