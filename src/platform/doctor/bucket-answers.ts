/** Looks at a bucket: whether it answers, and lets us look for a file. */
import { type BucketKeys, bucketAt } from '../bucket.ts'
import { type Look, ok, problem } from './look.ts'

const WITHIN_MS = 8000
const ABOUT = 'files'
/** A name that no bytes have. */
const NOBODYS = '0'.repeat(64)

/** Whether a bucket can be asked for a file; nothing is written. Never names its keys. */
export async function bucketAnswers(address: string, keys: BucketKeys | null): Promise<Look> {
  if (keys === null)
    return problem(
      ABOUT,
      `no keys are named for ${address}`,
      'Set RAPPORTEUR_S3_KEY_ID and RAPPORTEUR_S3_KEY.',
    )
  const why = await whySilent(address, keys)
  if (why === null) return ok(ABOUT, `${address} answers`)
  return problem(
    ABOUT,
    `${address}: ${why}`,
    'Check RAPPORTEUR_BLOBS, that this machine may reach it, and that the keys may list, read and write there.',
  )
}

async function whySilent(address: string, keys: BucketKeys): Promise<string | null> {
  const blobs = bucketAt(address, keys)
  if (blobs === null) return 'no address of a bucket'
  const silence = new AbortController()
  try {
    const answered = blobs.has(NOBODYS)
    return await Promise.race([answered.then(() => null), late(silence.signal)])
  } catch (fault) {
    const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault
    if (cause instanceof Error && 'code' in cause) return String(cause.code)
    return cause instanceof Error ? cause.message : 'no answer'
  } finally {
    silence.abort()
  }
}

function late(over: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('no answer'), WITHIN_MS)
    over.addEventListener('abort', () => clearTimeout(timer))
  })
}
