/** The machine a measurement was made on, and how busy it was. */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** One sentence: processor, memory, system, Node; and the load at the start, which makes figures rough above 1. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() || process.arch
  const load = loadavg()[0] ?? 0
  const busy =
    load > 0.7
      ? ` The machine was busy with other work (load ${load.toFixed(1)}): the figures are rough.`
      : ''
  return `${model}, ${availableParallelism()} processors, ${Math.round(totalmem() / 1e9)} GB; ${process.platform} ${process.arch}, Node ${process.versions.node}.${busy}`
}
