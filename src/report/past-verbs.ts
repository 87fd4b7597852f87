/** Governing verbs of operative paragraphs in the past, as an introduction says them: data, by language. */
import { isOfficialLanguage, type Language, type LanguageTag } from '#un'

/** Small letters; Arabic verbs feminine, for the Assembly; Chinese verbs have no past and stay as they are. */
const PAST: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    requests: 'requested',
    invites: 'invited',
    encourages: 'encouraged',
    urges: 'urged',
    decides: 'decided',
    'calls upon': 'called upon',
    'calls for': 'called for',
    asks: 'asked',
    recommends: 'recommended',
    welcomes: 'welcomed',
    authorizes: 'authorized',
    reiterates: 'reiterated',
    appeals: 'appealed',
  },
  fr: {
    prie: 'a prié',
    invite: 'a invité',
    encourage: 'a encouragé',
    engage: 'a engagé',
    exhorte: 'a exhorté',
    demande: 'a demandé',
    décide: 'a décidé',
    recommande: 'a recommandé',
    autorise: 'a autorisé',
    réitère: 'a réitéré',
  },
  es: {
    solicita: 'solicitó',
    pide: 'pidió',
    invita: 'invitó',
    alienta: 'alentó',
    insta: 'instó',
    exhorta: 'exhortó',
    decide: 'decidió',
    recomienda: 'recomendó',
    autoriza: 'autorizó',
    reitera: 'reiteró',
  },
  ru: {
    просит: 'просила',
    предлагает: 'предложила',
    рекомендует: 'рекомендовала',
    призывает: 'призвала',
    постановляет: 'постановила',
    уполномочивает: 'уполномочила',
    поручает: 'поручила',
  },
  zh: {
    请: '请',
    又请: '又请',
    还请: '还请',
    邀请: '邀请',
    鼓励: '鼓励',
    敦促: '敦促',
    促请: '促请',
    吁请: '吁请',
    决定: '决定',
    建议: '建议',
    授权: '授权',
  },
  ar: {
    تطلب: 'طلبت',
    تدعو: 'دعت',
    تشجع: 'شجعت',
    تحث: 'حثت',
    تهيب: 'أهابت',
    تقرر: 'قررت',
    توصي: 'أوصت',
    تأذن: 'أذنت',
  },
}

/** "Also requests" → "also requested"; null for a verb the table does not know, or a language that is none of the six. */
export function pastOf(verb: string, language: LanguageTag): string | null {
  if (!isOfficialLanguage(language)) return null
  const words = verb.toLowerCase().split(/\s+/)
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const past = PAST[language][words.slice(from, to).join(' ')]
      if (past !== undefined) return [...words.slice(0, from), past, ...words.slice(to)].join(' ')
    }
  }
  return null
}
