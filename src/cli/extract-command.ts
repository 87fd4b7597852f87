/** `rapporteur extract`: what a reader took from one file. */
import { toTranscriptionContract } from '#extract'
import { fileFindingsOf, readFiles } from '../worker/read-input.ts'
import { describeFindings } from './output.ts'
import { needsPerson } from './read-command.ts'
import type { Session } from './session.ts'
import { withHouse } from './with-house.ts'

/** Reads one file and prints its blocks, or the transcription as JSON. */
export function extractCommand(session: Session, path: string): Promise<number> {
  return withHouse(session, async (house) => {
    const files = await readFiles(session, house, [path])
    for (const file of files) {
      const { transcription } = file
      if (session.isJson) session.print(JSON.stringify(toTranscriptionContract(transcription), null, 2))
      else {
        session.print(
          `${file.name}: ${transcription.kind}, ${transcription.pages.length} pages, language ${transcription.language}, read by ${transcription.reader.name} ${transcription.reader.version}\n`,
        )
        for (const block of transcription.blocks)
          session.print(
            `[p. ${block.page}] ${block.type}${block.marker === undefined ? '' : ` ${block.marker}`}: ${block.text}`,
          )
        const told = describeFindings(transcription.findings, true)
        if (told !== '') session.print(`\n${told}`)
      }
    }
    return needsPerson(files.flatMap(fileFindingsOf))
  })
}
