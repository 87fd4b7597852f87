import { expect, test } from 'vitest'
import { drawProgress } from './progress.ts'

function play(isTTY: boolean): string {
  let clock = 0
  let drawn = ''
  const progress = drawProgress({ isTTY, columns: 60, write: (text) => (drawn += text) }, () => clock)
  progress.stage('reading replies', 4)
  for (let done = 1; done <= 4; done++) {
    clock += 1500
    progress.step(done, `file-${done}.pdf`)
  }
  progress.stage('writing')
  clock += 100
  progress.end()
  return drawn
}

test('plain lines say count, rate and time left, and no line is rewritten', () => {
  const drawn = play(false)
  expect(drawn).toBe(
    'reading replies 2/4, 0.7/s, 3 s left · file-2.pdf\nreading replies 4/4, 0.7/s · file-4.pdf\nreading replies 4 (6.0 s)\nwriting (0.1 s)\n',
  )
})

test('on a terminal the line rewrites itself and never passes the width', () => {
  const drawn = play(true)
  expect(drawn).toContain('\r\u001b[2Kreading replies 1/4')
  for (const line of drawn.replaceAll('\r\u001b[2K', '\n').split('\n')) expect(line.length).toBeLessThan(60)
})
