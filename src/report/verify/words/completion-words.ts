/**
 * Words by which a sentence says that something is over or there already, in the six languages.
 *
 * Source: adverbs of phase ("already", "уже") and verbs of completion of the languages' reference grammars; from general knowledge.
 */
import { type WordList, wordFinder } from './word-table.ts'

/** `over`: done to the end. `already`. `there`: what is there, was done or is going on, which answers "already" and claims less. */
export type Completion = 'over' | 'already' | 'there'

const COMPLETION_WORDS: WordList<Completion> = {
  en: {
    over: 'completed|finished|finalized|finalised|concluded|accomplished|closed|ended|expired',
    already: 'already',
    there:
      'existing|existent|current|currently|ongoing|so far|to date|until now|thus far|hitherto|since|in place|in force|past|previous|previously|recent|recently|completion|conclusion|established|adopted|now|present|presently|today|under way|underway',
    innocent:
      'concluded that|have concluded with|had concluded with|concluded with|not already|unless already',
  },
  fr: {
    over: 'achevé|achevée|achevés|achevées|achevait|parachev*|terminé|terminée|terminés|terminées|clos|close|clôtur*|expiré',
    already: 'déjà|désormais|d’ores et déjà',
    there:
      'actuel|actuelle|actuels|actuelles|actuellement|existant*|en cours|en place|en vigueur|jusqu’ici|à ce jour|accompli*|réalisé*|récent*|récemment|constaté*|passé*|depuis|aujourd’hui|achèvement|adopté*',
  },
  es: {
    over: 'concluido|concluida|concluidos|concluidas|finalizado|finalizada|finalizados|finalizadas|ultimado|ultimada|ultimados|ultimadas|culminado|culminada|completado|completada|cerró|vencid*',
    already: 'ya',
    there:
      'actual|actuales|actualmente|existente|existentes|en curso|en marcha|vigente|vigentes|en vigor|hasta la fecha|hasta ahora|realizad*|reciente|recientes|recientemente|desde|finalización|conclusión|adoptad*|pasado|pasada|anterior|anteriores|logrado*|hoy',
    innocent: 'ya que|ya sea|ya sean|ya no|ya se trate',
  },
  ru: {
    over: 'завершил*|завершен|завершена|завершено|завершены|закончил*|окончен|окончена|окончено|окончены|истек*',
    already: 'уже',
    there:
      'существующ*|нынешн*|текущ*|ныне|настоящее время|действующ*|до сих пор|ранее|прошл*|недавн*|имеющ*|завершени*|принят*|осуществленн*|выполненн*|сегодня|проведенн*',
    innocent: 'уже не',
  },
  zh: {
    over: '已建成|建成|已完成|竣工',
    already: '已经|业已',
    there: '已|现有|现行|目前|正在|以来|至今|迄今|历年|取得|得到|了|成就|完成|过去|现在|如今',
    innocent: '建成…社会',
  },
  ar: {
    over: 'انجز|انجزت|استكمل|استكملت|اكتمل|اكتملت|فرغ',
    already: 'بالفعل',
    there:
      'حاليا|الحاليه|الحالي|القائم*|قائمه|الموجود*|الراهن*|حتي الآن|حتى الان|منذ|تم|تمت|سابق*|الماضي|الماضيه|الجاري|الجاريه|قيد|موخرا|اليوم',
  },
}

/** Finds them among the units of a text. */
export const findCompletions = wordFinder(COMPLETION_WORDS)

/** The auxiliary of what was done before what is told: of a sentence that reports, "had been built" was built. */
export const DONE_BEFORE = {
  en: /^had$/u,
  fr: /^av(?:ait|aient)$/u,
  es: /^había[n]?$/u,
  ru: /(?!)/u,
  zh: /(?!)/u,
  ar: /(?!)/u,
} as const
