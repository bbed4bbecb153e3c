/** Nothing that is seen, and no line ends beside it. */
const JOINER = '\u2060';

/** A title as it is shown: years and their spans, such as 2011-2020年, are not torn apart at the end of a line. */
export function titleText(title: string): string {
  return title.replace(/(\d)([-–—~～])(?=\d)/g, `$1${JOINER}$2${JOINER}`).replace(/(\d)(?=[年届])/g, `$1${JOINER}`);
}
