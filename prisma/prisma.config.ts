import { defineConfig } from 'prisma/config';

// `prisma generate` never runs the native schema engine, but insists on downloading it unless a path is given.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'schema.prisma' });
