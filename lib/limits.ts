/** How many requests one client may send to the open interface in a minute. */
export const REQUESTS_PER_MINUTE = 300;
