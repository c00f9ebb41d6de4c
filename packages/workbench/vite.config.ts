import { defineConfig } from 'vite'

export default defineConfig({
  resolve: { conditions: ['zc-source', 'module', 'browser', 'production', 'default'] },
  esbuild: { jsx: 'automatic' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    // The engine of the sheet is one chunk of several megabytes, loaded once and kept.
    chunkSizeWarningLimit: 12_000,
    rollupOptions: {
      input: ['index.html', 'bare.html'],
      onwarn(warning, warn) {
        // 'use client' is for servers that render; here everything is the client.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
})
