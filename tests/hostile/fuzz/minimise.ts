/** Makes a failing file smaller while it still breaks the same rule: ever smaller stretches are taken out. */

/** How many trials are worth it; each is a reading. */
const MOST_TRIALS = 250

/** The smallest file found. `stillFails` reads a trial; `mayGoOn` is false when time is up. */
export async function minimised(
  bytes: Uint8Array,
  stillFails: (trial: Uint8Array) => Promise<boolean>,
  mayGoOn: () => boolean,
): Promise<Uint8Array> {
  let best = bytes
  let trials = 0
  for (
    let size = Math.ceil(bytes.length / 2);
    size >= 1 && trials < MOST_TRIALS;
    size = Math.floor(size / 2)
  ) {
    for (let at = 0; at < best.length && trials < MOST_TRIALS && mayGoOn(); trials++) {
      const trial = Buffer.concat([best.subarray(0, at), best.subarray(at + size)])
      if (await stillFails(trial)) best = trial
      else at += size
    }
  }
  return best
}
