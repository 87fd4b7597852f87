/** The words of names and first lines that say what a file is among its sender's files. */
import type { FileRole } from './submission.ts'

/** Tried in order on a file's own name, signs made spaces, small letters. */
export const NAME_ROLES: readonly (readonly [RegExp, FileRole])[] = [
  [/\btranslat(?:ion|ed)\b|\btraduc|перевод|ترجم|译[文本]|翻译/u, 'translation'],
  [/\bcorr(?:igend(?:um|a)|ected|ection)?\b|\brectif|исправл|تصويب|更正|勘误/u, 'correction'],
  [
    /\b(?:revised|resubmi(?:ssion|tted)|rev\s?\d+|updated?|final version 2)\b|\brévisée?(?!\p{L})|\brevisad[oa]\b|пересмотр|منقح|修订/u,
    'correction',
  ],
  [/\badd(?:endum|enda)?\s?\d*\b|\badditif\b|\badenda\b|добавлен|إضافة|增编/u, 'addendum'],
  [
    /\b(?:cover(?:ing)?|transmittal)\s?(?:letter|note)?\b|\bnote verbale\b|\bverbal note\b|\bnv\b|\bletter\b|\blettre\b|\bnota verbal\b|\bcarta\b|\boficio\b|вербальн|сопроводит|письмо|مذكرة|كتاب تغطية|رسالة|照会|附函|来函/u,
    'covering-note',
  ],
  [/\b(?:executive )?summary\b|\brésumé(?!\p{L})|\bresumen\b|резюме|ملخص|موجز|摘要/u, 'executive-summary'],
  [/\bannex(?:e|es)?\b|\battachments?\b|\bappendix\b|\banexos?\b|приложен|مرفق|附件/u, 'attachment'],
]

/** Words on the first or last lines of a translation. */
export const TRANSLATION_WORDS =
  /\b(?:unofficial|courtesy|informal|non-official|official|working|free) translation\b|\btranslated from (?:the )?\p{L}+|^\W*\(?translation\)?\W*$|\btraduction (?:non officielle|de courtoisie|officielle|libre)|\btraduit (?:de|du)\b|\btraducción (?:no oficial|de cortesía|oficial|libre)|\btraducido del\b|(?:не)?официальный перевод|перевод с \p{L}+|^\W*\(?перевод\)?\W*$|ترجمة (?:غير )?رسمية|مترجم(?:ة)? (?:عن|من)|^\W*\(?ترجمة\)?\W*$|非官方译文|非正式译文|非正式翻译|译自|中文译本/imu

/** A heading line that makes the file a summary, a correction or an addendum to another. */
export const HEADING_ROLES: readonly (readonly [RegExp, FileRole])[] = [
  [/^\W*(?:corrigendum|corrigenda|rectificatif|corrección|исправление|تصويب|更正)\W*\d*\W*$/iu, 'correction'],
  [/^\W*(?:addendum|additif|adición|добавление|إضافة|增编)\W*\d*\W*$/iu, 'addendum'],
  [
    /^\W*(?:executive summary|summary|résumé(?: analytique| exécutif)?|resumen(?: ejecutivo)?|(?:рабочее |краткое )?резюме|ملخص(?: تنفيذي)?|موجز(?: تنفيذي)?|(?:内容|执行)?摘要)\W*$/iu,
    'executive-summary',
  ],
]
