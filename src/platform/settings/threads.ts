/** How many threads libuv gives to hashing passwords and to reading files, unless the operator sets it. */
export const THREADS = Number(process.env.UV_THREADPOOL_SIZE) || 4;
