/**
 * Property tests draw from one seed, so that a red run can be repeated and a green one is not luck.
 * `RAPPORTEUR_SEED=<number> npm test` draws others; a seed that finds something belongs into a test of its own.
 */
import fc from 'fast-check'

const DEFAULT_SEED = 20_261_121

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.RAPPORTEUR_SEED ?? DEFAULT_SEED) })
