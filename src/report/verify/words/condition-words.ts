/**
 * Words that make a sentence hold only under a condition, in the six languages.
 *
 * Source: conditional conjunctions and the prepositions of reservation of the languages' reference grammars, and the
 * formulae of reservation in explanations of vote; written from general knowledge, not copied.
 */
import { type WordList, wordFinder } from './word-table.ts'

/** `condition`: what follows must hold. `exception`: what follows does not hold. */
export type Condition = 'condition' | 'exception'

const CONDITION_WORDS: WordList<Condition> = {
  en: {
    condition:
      'if|only if|provided|provided that|providing that|on condition that|on the condition that|conditional on|conditional upon|conditioned on|conditioned upon|contingent on|contingent upon|subject to|depending on|dependent on|dependent upon|in the event that|in the event of|in case|in case of|as long as|so long as|to the extent|to the extent that|insofar as|in so far as|assuming|assuming that|on the understanding that|only when|only where|only after|until|pending|where possible|when possible|as far as possible|once|where resources permit|where resources permitted|where this is|where it is|where it was|where these are|where compatible|where this was|where resources allow|resources permitting|funds permitting|if resources allow|once the|based on the availability|only by|only on the basis|only with|only by decision|only upon|contingent',
    exception:
      'unless|except|except for|except where|except in|excepting|excluding|with the exception of|save|save for|other than|apart from|but not|without consent|without the consent|without their consent|without authorization|without a warrant|without a judicial|without a court|without prior|without the decision|without the approval|other than by',
    innocent:
      'not subject to|as if|even if|what if|provided by|provided to|provided for|provided in|provided with|provided a|provided the|be provided|been provided|is provided|are provided|was provided|were provided|provided under|provided through|provided from|provided as|provided at|provided on|provided an|has provided|have provided|had provided|which provided|government provided|if any|if not|save the|save lives|save energy|to save|at once|once again|once more|more than once|only once|once every|subject to review|asked if|see if|as to whether|subject to the law|excluding lulucf|including if',
  },
  fr: {
    condition:
      'si|s’il|s’ils|à condition|à la condition|sous réserve|pourvu|pour autant que|dans la mesure où|au cas où|en cas de|à supposer|sous condition|conditionné à|conditionnée à|conditionnés à|conditionnées à|tant que|dès lors que|jusqu’à ce que|subordonn* à|dépend de|dépendent de|dépendra de|dépendront de|dépendrait de|moyennant|dans la mesure du possible|une fois que|seulement si|uniquement si|seulement après|uniquement après|qu’après|si les ressources|selon les ressources|sous réserve des|en fonction de|en fonction des|dans la mesure de|que sur décision|que sur autorisation|avec le consentement',
    exception:
      'sauf|sauf si|à moins|à moins que|à l’exception|hormis|excepté|exception faite|à l’exclusion|sans l’accord|sans autorisation|sans le consentement|sans décision|sans mandat|sans ordonnance|sans l’autorisation',
    innocent:
      'au moins|même si|même s’il|même s’ils|comme si|ainsi si|si bien que|si possible|à moins de la|à moins de|si important*|si tant',
  },
  es: {
    condition:
      'si|siempre que|siempre y cuando|a condición|con la condición|con sujeción a|sujeto a|sujeta a|sujetos a|sujetas a|en caso de|en el caso de que|en la medida en que|con tal de|con tal que|supeditad*|condicionad*|dependiendo|depender*|depende de|dependen de|mientras no|hasta que|solo si|sólo si|en la medida de lo posible|una vez que|a reserva de|solo después|sólo después|únicamente después|en función de|según los recursos|con el consentimiento|dentro de los límites',
    exception:
      'salvo|salvo que|excepto|a menos que|a no ser que|con excepción|con la excepción|a excepción|exceptuando|excluyendo|con exclusión|sin el consentimiento|sin consentimiento|sin autorización|sin orden judicial|sin la autorización|sin el acuerdo',
    innocent: 'como si|incluso si|aun si|si bien|sí|si no|a si mism*|si mism*|por si',
  },
  ru: {
    condition:
      'если|при условии|при условии что|лишь если|только если|в случае|в случае если|в зависимости|с учетом наличия|при наличии|поскольку это|в той мере|в той мере в какой|постольку|до тех пор пока|пока не|лишь при|только при|обусловлен*|зависит от|зависят от|при том понимании|с оговоркой|только после|лишь после|по решению суда|только по|лишь по|исходя из наличия|в случае выделения|с согласия',
    exception:
      'кроме|за исключением|исключая|помимо случаев|кроме как|разве что|без согласия|без разрешения|без решения|без санкции|иначе как|без постановления',
    innocent: 'даже если|как если бы|кроме того|как в случае|если не считать',
  },
  zh: {
    condition:
      '如果|若|如|倘若|假如|只要|只有|前提|前提是|以…为前提|以…为条件|在…条件下|在…情况下|条件是|取决于|视…而定|须经|一旦|除非|直到|尽可能|在可能的情况下|视情况而定|须视|视…程度|根据…程度|到位的情况下|情况下，|才能|后才|视…而|经…同意',
    exception: '除外|例外|除…外|除…之外|除…以外|不包括|未经|没有…同意',
    innocent:
      '例如|诸如|比如|如何|如下|如上|如此|如期|如实|譬如|正如|犹如|一如|如同|即使|若干|除此之外|除了|如图|如表|假如此|在这种情况下|如：|，如|般若',
  },
  ar: {
    condition:
      'إذا|لو|شريطة|بشرط|بشرط أن|على أن|رهنا|رهن|في حال|في حالة|طالما|ما دام|ما دامت|بقدر ما|حسب الاقتضاء|متي|بمجرد|إلى أن|مشروط*|مرهون*|مرهون|يتوقف على|تتوقف على|يعتمد على|حيثما أمكن|قدر الإمكان|إلي حين|تبعا|حسب خطوره|بحسب خطوره|إلا بعد|بعد موافقه|بناء على|متى|وفقا لخطوره|حسب خطورة',
    exception:
      'ما لم|إلا إذا|باستثناء|عدا|ما عدا|فيما عدا|سوى|إلا في|إلا أن يكون|دون موافقه|دون إذن|إلا بموافقه|إلا بإذن|من دون موافقه|بدون موافقه|إلا بقرار',
    innocent: 'كما لو|حتى لو|ولو أن|حتى وإن|في حالات',
  },
}

/** Finds the conditions among the units of a text. */
export const findConditions = wordFinder(CONDITION_WORDS)
