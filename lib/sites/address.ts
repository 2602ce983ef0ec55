/** Parts of a job's address, as the sites' files name them. Nothing here asks the network. */

/** The n-th part of the path, decoded as far as it can be; empty where there is none. */
export function pathPart(url: URL, n: number): string {
  const part = url.pathname.split('/').filter((each) => each !== '')[n] ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A broken percent escape leaves the part as it is.
  }
}

/** The first name of the host: `acme` in acme.example.com. */
export const hostPart = (url: URL): string => url.hostname.split('.', 1)[0] ?? '';

/** The address without the frame's own settings: those that only hide menus inside a frame. */
export function withoutSettings(url: URL, ...names: string[]): string {
  const own = new URL(url);
  for (const name of names) own.searchParams.delete(name);
  own.hash = '';
  return own.href;
}

/** Letters, digits, `-` and `_` only, and not too many: what boards allow in the names that they put into addresses. */
export const isPlain = (text: string, most = 60): boolean =>
  text !== '' && text.length <= most && !/[^\w-]/.test(text);
