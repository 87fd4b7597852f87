/**
 * The set words of thematic sections in six languages: data.
 * Source: "without prejudice to their individual positions" and "consolidated summary of elements" from A/76/77 (English); the
 * other languages and the sentences on method are ours and were not seen in an issued document.
 */
import type { Language } from '#un'
import { formulaeOf } from '../formulae-of.ts'

export interface ThematicWords {
  /** Beside the replies: which sections summarize. The list is of section numbers, as a sentence names them. */
  readonly summarized: (sections: string, isOne: boolean) => string
  /** In the place of the replies. */
  readonly synthesized: (sections: string, isOne: boolean) => string
  /** In the summary on the first page, by type. */
  readonly inSummary: Readonly<Record<'hybrid' | 'synthesis', string>>
  /** How words of number are used; the parts are printed by `level`. */
  readonly scale: (parts: string) => string
  readonly level: (word: string, bounds: string) => string
  readonly least: (count: number) => string
  readonly most: (count: number) => string
  readonly share: (from: number, to: number) => string
  /** Marks behind a sentence that cannot be cleared yet. */
  readonly toConfirm: string
  readonly notProved: string
  /** As printed before a heading of the second and third level. */
  readonly letter: (section: number) => string
  readonly figure: (section: number) => string
}

function latinLetter(section: number): string {
  return `${String.fromCharCode(64 + Math.min(section, 26))}.`
}

const CYRILLIC = 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'
const ARABIC = [
  'ألف',
  'باء',
  'جيم',
  'دال',
  'هاء',
  'واو',
  'زاي',
  'حاء',
  'طاء',
  'ياء',
  'كاف',
  'لام',
  'ميم',
  'نون',
]

/** As numbers of paragraphs are printed; Arabic has its own digits. */
function paragraphFigure(language: Language): (section: number) => string {
  return (section) => formulaeOf(language).paragraphNumber(section)
}

function arabicFigures(count: number): string {
  return formulaeOf('ar')
    .paragraphNumber(count)
    .replace(/[^٠-٩]/gu, '')
}

export const THEMATIC_WORDS: Readonly<Record<Language, ThematicWords>> = {
  en: {
    summarized: (sections, isOne) =>
      `${isOne ? 'Section' : 'Sections'} ${sections} below ${isOne ? 'contains' : 'contain'} a summary of elements from the replies, arranged by theme, without prejudice to the individual positions of Member States.`,
    synthesized: (sections, isOne) =>
      `${isOne ? 'Section' : 'Sections'} ${sections} below ${isOne ? 'contains' : 'contain'} a consolidated summary of elements from the replies, without prejudice to the individual positions of Member States. The replies are not reproduced; each sentence that gives a view can be traced to the passages on which it rests.`,
    inSummary: {
      hybrid:
        'The report also contains a summary of elements from the replies, arranged by theme, without prejudice to the individual positions of Member States.',
      synthesis:
        'The report contains a consolidated summary of elements from the replies received, without prejudice to the individual positions of Member States.',
    },
    scale: (parts) => `Words of number stand for the following numbers or shares of the replies: ${parts}.`,
    level: (word, bounds) => `“${word}” (${bounds})`,
    least: (count) => `at least ${count}`,
    most: (count) => (count === 0 ? 'nobody' : `at most ${count}`),
    share: (from, to) => (from === to ? `${from} per cent` : `${from} to ${to} per cent`),
    toConfirm: '[to be confirmed]',
    notProved: '[not proved]',
    letter: latinLetter,
    figure: paragraphFigure('en'),
  },
  fr: {
    summarized: (sections, isOne) =>
      `${isOne ? 'La section' : 'Les sections'} ${sections} ci-après ${isOne ? 'présente' : 'présentent'}, par thème, un résumé d’éléments tirés des réponses, sans préjudice des positions individuelles des États Membres.`,
    synthesized: (sections, isOne) =>
      `${isOne ? 'La section' : 'Les sections'} ${sections} ci-après ${isOne ? 'présente' : 'présentent'} un résumé récapitulatif d’éléments tirés des réponses, sans préjudice des positions individuelles des États Membres. Les réponses ne sont pas reproduites ; chaque phrase qui rend compte d’une opinion renvoie aux passages sur lesquels elle repose.`,
    inSummary: {
      hybrid:
        'Le rapport présente également, par thème, un résumé d’éléments tirés des réponses, sans préjudice des positions individuelles des États Membres.',
      synthesis:
        'Le rapport présente un résumé récapitulatif d’éléments tirés des réponses reçues, sans préjudice des positions individuelles des États Membres.',
    },
    scale: (parts) =>
      `Les termes de quantité correspondent aux nombres ou aux proportions de réponses ci-après : ${parts}.`,
    level: (word, bounds) => `« ${word} » (${bounds})`,
    least: (count) => `au moins ${count}`,
    most: (count) => (count === 0 ? 'personne' : `au plus ${count}`),
    share: (from, to) => (from === to ? `${from} pour cent` : `de ${from} à ${to} pour cent`),
    toConfirm: '[à confirmer]',
    notProved: '[non établi]',
    letter: latinLetter,
    figure: paragraphFigure('fr'),
  },
  es: {
    summarized: (sections, isOne) =>
      `En ${isOne ? 'la sección' : 'las secciones'} ${sections} que figura${isOne ? '' : 'n'} a continuación se resumen por temas elementos de las respuestas, sin perjuicio de las posiciones individuales de los Estados Miembros.`,
    synthesized: (sections, isOne) =>
      `En ${isOne ? 'la sección' : 'las secciones'} ${sections} que figura${isOne ? '' : 'n'} a continuación se presenta un resumen consolidado de elementos de las respuestas, sin perjuicio de las posiciones individuales de los Estados Miembros. Las respuestas no se reproducen; cada frase que recoge una opinión remite a los pasajes en que se basa.`,
    inSummary: {
      hybrid:
        'En el informe también se resumen por temas elementos de las respuestas, sin perjuicio de las posiciones individuales de los Estados Miembros.',
      synthesis:
        'El informe contiene un resumen consolidado de elementos de las respuestas recibidas, sin perjuicio de las posiciones individuales de los Estados Miembros.',
    },
    scale: (parts) =>
      `Las palabras que indican cantidad corresponden a los siguientes números o proporciones de respuestas: ${parts}.`,
    level: (word, bounds) => `“${word}” (${bounds})`,
    least: (count) => `al menos ${count}`,
    most: (count) => (count === 0 ? 'nadie' : `como máximo ${count}`),
    share: (from, to) => (from === to ? `el ${from} por ciento` : `del ${from} al ${to} por ciento`),
    toConfirm: '[por confirmar]',
    notProved: '[no demostrado]',
    letter: latinLetter,
    figure: paragraphFigure('es'),
  },
  ru: {
    summarized: (sections, isOne) =>
      `В ${isOne ? 'разделе' : 'разделах'} ${sections} ниже по темам приводится резюме элементов ответов без ущерба для индивидуальных позиций государств-членов.`,
    synthesized: (sections, isOne) =>
      `В ${isOne ? 'разделе' : 'разделах'} ${sections} ниже приводится сводное резюме элементов ответов без ущерба для индивидуальных позиций государств-членов. Сами ответы не воспроизводятся; каждое предложение, в котором излагается мнение, может быть прослежено до отрывков, на которых оно основано.`,
    inSummary: {
      hybrid:
        'В докладе также по темам приводится резюме элементов ответов без ущерба для индивидуальных позиций государств-членов.',
      synthesis:
        'В докладе приводится сводное резюме элементов полученных ответов без ущерба для индивидуальных позиций государств-членов.',
    },
    scale: (parts) =>
      `Слова, обозначающие количество, соответствуют следующим числам или долям ответов: ${parts}.`,
    level: (word, bounds) => `«${word}» (${bounds})`,
    least: (count) => `не менее ${count}`,
    most: (count) => (count === 0 ? 'никто' : `не более ${count}`),
    share: (from, to) => (from === to ? `${from} процентов` : `${from}–${to} процентов`),
    toConfirm: '[требует подтверждения]',
    notProved: '[не доказано]',
    letter: (section) => `${CYRILLIC[section - 1] ?? section}.`,
    figure: paragraphFigure('ru'),
  },
  zh: {
    summarized: (sections) => `下文第${sections}节按主题摘要介绍各份答复的要点，不影响会员国各自的立场。`,
    synthesized: (sections) =>
      `下文第${sections}节载有各份答复要点的综合摘要，不影响会员国各自的立场。本报告不转载答复全文；凡介绍意见的句子，均可追溯到其所依据的段落。`,
    inSummary: {
      hybrid: '报告还按主题摘要介绍各份答复的要点，不影响会员国各自的立场。',
      synthesis: '报告载有所收到答复要点的综合摘要，不影响会员国各自的立场。',
    },
    scale: (parts) => `表示数量的词语与答复的数目或比例对应如下：${parts}。`,
    level: (word, bounds) => `“${word}”（${bounds}）`,
    least: (count) => `至少${count}份`,
    most: (count) => (count === 0 ? '无' : `至多${count}份`),
    share: (from, to) => (from === to ? `${from}%` : `${from}%至${to}%`),
    toConfirm: '[待确认]',
    notProved: '[未证实]',
    letter: latinLetter,
    figure: paragraphFigure('zh'),
  },
  ar: {
    summarized: (sections, isOne) =>
      `${isOne ? 'يتضمن الفرع' : 'تتضمن الفروع'} ${sections} أدناه موجزا لعناصر من الردود مرتبة حسب المواضيع، دون المساس بالمواقف الفردية للدول الأعضاء.`,
    synthesized: (sections, isOne) =>
      `${isOne ? 'يتضمن الفرع' : 'تتضمن الفروع'} ${sections} أدناه موجزا موحدا لعناصر من الردود، دون المساس بالمواقف الفردية للدول الأعضاء. ولا تُستنسخ الردود نفسها؛ ويمكن تتبع كل جملة تعرض رأيا إلى الفقرات التي تستند إليها.`,
    inSummary: {
      hybrid:
        'ويتضمن التقرير أيضا موجزا لعناصر من الردود مرتبة حسب المواضيع، دون المساس بالمواقف الفردية للدول الأعضاء.',
      synthesis:
        'ويتضمن التقرير موجزا موحدا لعناصر من الردود الواردة، دون المساس بالمواقف الفردية للدول الأعضاء.',
    },
    scale: (parts) => `وتقابل ألفاظ العدد أعداد الردود أو نسبها التالية: ${parts}.`,
    level: (word, bounds) => `”${word}“ (${bounds})`,
    least: (count) => `${arabicFigures(count)} على الأقل`,
    most: (count) => (count === 0 ? 'لا أحد' : `${arabicFigures(count)} على الأكثر`),
    share: (from, to) =>
      from === to
        ? `${arabicFigures(from)} في المائة`
        : `من ${arabicFigures(from)} إلى ${arabicFigures(to)} في المائة`,
    toConfirm: '[بانتظار التأكيد]',
    notProved: '[غير مثبت]',
    letter: (section) => `${ARABIC[section - 1] ?? section} -`,
    figure: paragraphFigure('ar'),
  },
}
