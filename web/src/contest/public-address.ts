/** The part of a document that is asked. */
type Head = { querySelector(selector: string): { getAttribute(name: string): string | null } | null };

/** Whether only the device that shows this address can open it: it names the device itself. */
export function opensOnlyHere(address: string): boolean {
  return /^https?:\/\/([^/]*\.)?(localhost|127(\.\d+){3}|\[::1\])(:\d+)?(\/|$)/.test(address);
}

/**
 * The address of a page for others, as on a code to scan: at the server's public address (PUBLIC_URL, which the server
 * writes into the page), because whoever shows it may have come by another, such as localhost; else where this page is.
 *
 * @param path begins with `/`
 */
export function publicAddress(path: string, head: Head = document, origin: string = location.origin): string {
  const own = head.querySelector('meta[name="zhisai-public-url"]')?.getAttribute('content');
  return `${own || origin}${path}`;
}
