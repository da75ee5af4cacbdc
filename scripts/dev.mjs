// `npm run dev`: the same server with Next's development mode, which builds each page when it is asked for.
process.argv.push('--development');
await import('./start.mjs');
