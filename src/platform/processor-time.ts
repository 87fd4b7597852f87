/** The processor's time that this process has used: a measure of work that a crowded machine does not lengthen. */

/** Milliseconds, of all threads, in its own code and in the system's. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
