/** What a password may have, in characters as typed on a plain keyboard (NFKC). */
export const PASSWORD_LENGTH = { least: 8, most: 128 };
