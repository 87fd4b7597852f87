/** Words that turn or weigh a sentence, in the six languages: negation, obligation, hedges and conditions, quantity. */
import type { Language } from '#un'

export const STRENGTHS = ['negation', 'modal', 'hedge', 'condition', 'quantity'] as const
export type Strength = (typeof STRENGTHS)[number]

/**
 * Forms as written, "|" between them; a space in a form is any white space. Arabic forms may carry و or ف before them;
 * Chinese ones stand anywhere. A first list from the grammars of the languages, not from a count of documents.
 */
export const STRENGTH_WORDS: Readonly<Record<Language, Readonly<Record<Strength, string>>>> = {
  en: {
    negation:
      'not|no|never|none|nor|neither|cannot|without|nothing|nobody|hardly|lack|lacks|lacked|fail|fails|failed',
    modal:
      'shall|must|should|will|would|can|could|may|might|ought|need|needs|required|obliged|urges|urge|demands',
    hedge:
      'may|might|could|perhaps|possibly|probably|generally|usually|often|sometimes|largely|approximately|about|appears|seems|likely|relatively|considers|believes',
    condition: 'if|unless|provided|except|only|subject to|where|however|although|until|but',
    quantity:
      'all|every|each|some|many|most|several|few|any|both|half|majority|minority|always|national|global',
  },
  fr: {
    negation: "ne|n’|n'|pas|jamais|aucun|aucune|ni|sans|rien|nul|nulle|non",
    modal:
      'doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourrait|pourraient|faut|faudrait|tenu|tenue|tenus',
    hedge:
      'peut-être|probablement|généralement|souvent|parfois|environ|semble|semblent|pourrait|pourraient|plutôt|estime|considère',
    condition:
      'si|sauf|seulement|à condition|sous réserve|à moins|toutefois|cependant|mais|lorsque|bien que|que si',
    quantity:
      'tous|toutes|tout|toute|chaque|certains|certaines|plusieurs|la plupart|peu|quelques|majorité|toujours',
  },
  es: {
    negation: 'no|nunca|jamás|ningún|ninguna|ninguno|ni|sin|nada|nadie|tampoco',
    modal:
      'debe|deben|deberá|deberán|debería|deberían|puede|pueden|podría|podrían|tiene que|tienen que|es necesario',
    hedge:
      'quizá|quizás|probablemente|generalmente|a menudo|a veces|aproximadamente|parece|podría|podrían|considera',
    condition: 'si|salvo|excepto|solo|sólo|siempre que|a menos que|sin embargo|pero|aunque|con sujeción a',
    quantity: 'todos|todas|todo|toda|cada|algunos|algunas|muchos|muchas|varios|varias|pocos|mayoría|siempre',
  },
  ru: {
    negation: 'не|нет|ни|никогда|никто|ничто|ничего|без|нельзя|отсутствует|отсутствие',
    modal:
      'должен|должна|должно|должны|следует|необходимо|может|могут|мог|могла|могли|обязан|обязана|обязаны|нужно',
    hedge: 'возможно|вероятно|обычно|часто|иногда|примерно|около|по-видимому|как правило|считает',
    condition: 'если|кроме|только|лишь|при условии|однако|но|хотя|за исключением|пока',
    quantity: 'все|всех|всем|каждый|каждая|некоторые|многие|большинство|несколько|мало|всегда|оба',
  },
  ar: {
    negation: 'لا|لم|لن|ليس|ليست|غير|دون|بدون|عدم|ما زال|أبدا',
    modal: 'يجب|ينبغي|يتعين|يمكن|يجوز|لا بد|سوف|يلزم',
    hedge: 'ربما|قد|لعل|عادة|غالبا|أحيانا|حوالي|نحو|يبدو|ترى|تعتبر',
    condition: 'إذا|إلا|فقط|شريطة|بشرط|ما لم|غير أن|ولكن|لكن|رغم|باستثناء|رهنا',
    quantity: 'جميع|كل|كافة|بعض|معظم|عدة|كثير|قليل|دائما|غالبية',
  },
  zh: {
    negation: '不|没有|没|未|无|非|从未|禁止',
    modal: '必须|应当|应该|应|可以|可能|可|须|需要|会|将',
    hedge: '可能|也许|大概|通常|往往|有时|大约|左右|似乎|认为',
    condition: '如果|除非|除|只有|仅|但是|但|然而|前提|尽管|以前',
    quantity: '所有|全部|每|各|一些|某些|许多|大多数|多数|若干|少数|始终|都',
  },
}
