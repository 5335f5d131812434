import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled, so that a command begins in half the time from the second on.
enableCompileCache();
await import('./terminal.ts');
