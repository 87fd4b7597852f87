/** The types of n-grams.mjs, for the bench, which bundles its own worker. */
import type { Plugin } from 'esbuild'

export function nGramsAsText(): Plugin
