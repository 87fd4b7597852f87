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
      'in cases of|in cases where|in cases involving|if|only if|provided|provided that|providing that|on condition that|on the condition that|conditional on|conditional upon|conditioned on|conditioned upon|contingent on|contingent upon|subject to|subjected to|depending on|dependent on|dependent upon|in the event that|in the event of|in case|in case of|as long as|so long as|to the extent|to the extent that|insofar as|in so far as|assuming|assuming that|on the understanding that|only when|only where|only after|until|pending|where possible|when possible|as far as possible|once|where resources permit|where resources permitted|where this is|where it is|where it was|where these are|where compatible|where there is|where there are|where the requesting|where the requested|where the state|where such|where they|where no|where both|where a risk|where justified|where warranted|where authorized|where the law|where the conditions|where the circumstances|where this was|where resources allow|resources permitting|funds permitting|if resources allow|once the|based on the availability|only by|only on the basis|only with|only by decision|only upon|contingent|provided always|with the proviso that|with the proviso|as resources permit|as funds permit|as circumstances permit|as resources allow|as funding permits|where funding permits|where funding allows|where circumstances permit|where circumstances allow|where conditions allow|where conditions permit|where feasible|where practicable|when feasible|when practicable|funding permitting|budget permitting|resources allowing|circumstances permitting|within available resources|within existing resources|within the limits of|within the limits|in the case of a|in the case that|given sufficient|given adequate|if and when|if and only if|should there be|should the|should it|should these|should they|were the|hinges on|hinge on|hinged on|premised on|predicated on|depends on|depend on|depended on|depends upon|dependent|conditional|conditionally|conditioned|upon receipt of|upon approval|upon request|upon completion of|upon the|pending the|pending confirmation|pending approval|following approval|following the approval|following confirmation|after approval|with the consent of|with the approval of|with the agreement of|with parliamentary approval|with court approval|if necessary|if needed|if required|where required|where needed|when needed|when required|when necessary|whenever|whenever possible|wherever feasible|as long|as appropriate|as needed|as required|to the degree possible|as and when|only once|on the basis of the availability|upon availability|upon the availability|insofar|if adequate|if sufficient|should sufficient|should adequate|should such|should any|should a|should an|should this|should resources|should funds|should funding',
    exception:
      'excepted|without a licence|without a license|without a permit|without permission|without approval|without their approval|unless|except|except for|except where|except in|excepting|excluding|with the exception of|save|save for|other than|apart from|but not|without consent|without the consent|without their consent|without authorization|without a warrant|without a judicial|without a court|without prior|without the decision|without the approval|other than by|barring|short of|save in|save that|except when|except as|except by|except to|except under|except with|with the sole exception|with certain exceptions|with some exceptions|with one exception|aside from',
    innocent:
      'if they wish|if they so wish|if they so desire|if it wishes|if it so wishes|if desired|if they choose|not subject to|as if|even if|what if|provided by|provided to|provided for|provided in|provided with|provided a|provided the|be provided|been provided|is provided|are provided|was provided|were provided|provided under|provided through|provided from|provided as|provided at|provided on|provided an|has provided|have provided|had provided|which provided|government provided|if any|if not|save the|save lives|save energy|to save|at once|once again|once more|more than once|only once|once every|subject to review|asked if|see if|as to whether|subject to the law|excluding lulucf|including if|once a|once per|once in|once each|once weekly|once annually|until now|until recently|until then|until today|until the end|until 2',
  },
  fr: {
    condition:
      'si|s’il|s’ils|à condition|à la condition|sous réserve|pourvu|pour autant que|dans la mesure où|au cas où|en cas de|à supposer|sous condition|conditionné à|conditionnée à|conditionnés à|conditionnées à|tant que|dès lors que|jusqu’à ce que|subordonn* à|dépend de|dépendent de|dépendra de|dépendront de|dépendrait de|moyennant|dans la mesure du possible|une fois que|seulement si|uniquement si|seulement après|uniquement après|qu’après|si les ressources|selon les ressources|sous réserve des|en fonction de|en fonction des|dans la mesure de|que sur décision|que sur autorisation|avec le consentement|pour autant|si les|si le|si la|s’il y a|à la condition que|à condition que|à condition de|sous réserve que|sous réserve de|sous réserve d’|dans les limites|dans la limite|lorsque les conditions|lorsque les ressources|si les moyens|si les financements|selon la disponibilité|en présence de|avec l’accord|avec l’autorisation|après autorisation|après approbation|sur autorisation|sur décision|conditionnel*|conditionné*|subordonné*|tributaire*|pour peu que|dès que|une fois',
    exception:
      'sauf|sauf si|à moins|à moins que|à l’exception|hormis|excepté|exception faite|à l’exclusion|sans l’accord|sans autorisation|sans le consentement|sans décision|sans mandat|sans ordonnance|sans l’autorisation|à moins qu’|sauf dans|sauf en|sauf lorsque|excepté pour|à l’exception de|hors cas|en dehors de',
    innocent:
      's’ils le souhaitent|si elles le souhaitent|s’ils le désirent|si elles le désirent|au moins|même si|en tant que|en tant qu’|même s’il|même s’ils|comme si|ainsi si|si bien que|si possible|à moins de la|à moins de|si important*|si tant',
  },
  es: {
    condition:
      'si|siempre que|siempre y cuando|a condición|con la condición|con sujeción a|sujeto a|sujeta a|sujetos a|sujetas a|en caso de|en casos de|en los casos de|en el caso de que|en la medida en que|con tal de|con tal que|supeditad*|condicionad*|dependiendo|depender*|depende de|dependen de|mientras no|hasta que|solo si|sólo si|en la medida de lo posible|una vez que|a reserva de|solo después|sólo después|únicamente después|en función de|según los recursos|con el consentimiento|dentro de los límites|siempre que se|con la condición de|a condición de|si se|si los|si las|si el|si la|cuando los recursos|según la disponibilidad|en función de la disponibilidad|previa autorización|previo consentimiento|previa aprobación|con el acuerdo|con la autorización|mediante autorización|por decisión|condicional*|en tanto|tan pronto como|en cuanto|cuando superen|cuando exist*|cuando haya|cuando sea|cuando lo|supedita',
    exception:
      'salvo|salvo que|excepto|a menos que|a no ser que|con excepción|con la excepción|a excepción|exceptuando|excluyendo|con exclusión|sin el consentimiento|sin consentimiento|sin autorización|sin orden judicial|sin la autorización|sin el acuerdo|salvo en|salvo cuando|excepto en|excepto cuando|a excepción de|con la salvedad|fuera de los casos',
    innocent:
      'en cuanto a|en cuanto al|si lo desean|si así lo desean|si lo desea|como si|incluso si|aun si|si bien|sí|si no|a si mism*|si mism*|por si',
  },
  ru: {
    condition:
      'если|в случаях|при условии|при условии что|лишь если|только если|в случае|в случае если|в зависимости|с учетом наличия|при наличии|поскольку это|в той мере|в той мере в какой|постольку|до тех пор пока|пока не|лишь при|только при|обусловлен*|зависит от|зависят от|при том понимании|с оговоркой|только после|лишь после|по решению суда|только по|лишь по|исходя из наличия|в случае выделения|с согласия|если будет|если будут|если это|если позволят|при обеспечении|в пределах|в рамках имеющихся|с разрешения|с санкции|по согласованию|с одобрения|после одобрения|после утверждения|до утверждения|когда это возможно|когда позволяют|где это возможно|если имеется|если имеются|условн*|обусловл*|по мере поступления|как только|лишь в случае|только в случае',
    exception:
      'кроме|за исключением|исключая|помимо случаев|кроме как|разве что|без согласия|без разрешения|без решения|без санкции|иначе как|без постановления|кроме случаев|за исключением случаев|если только|если не|если … не|исключая случаи|не считая',
    innocent:
      'если пожелают|если они того пожелают|по желанию|даже если|как если бы|кроме того|как в случае|если не считать',
  },
  zh: {
    condition:
      '如果|若|如|倘若|假如|只要|只有|前提|前提是|以…为前提|以…为条件|在…条件下|在…情况下|条件是|取决于|视…而定|须经|一旦|除非|直到|尽可能|在可能的情况下|视情况而定|须视|视…程度|根据…程度|到位的情况下|情况下，|才能|后才|视…而|经…同意|前提条件|前提下|在获得|在具备|条件允许|资源允许|资金允许|视资源|视资金|视具体|取决|待…后|经批准|经授权|经法院|经法官|在…的情况下|当…时|若能|如能|如果能|只有在|仅在|须得',
    exception:
      '除外|例外|除…外|除…之外|除…以外|不包括|未经|没有…同意|除非|除…另有|另有规定|另有决定|例外情况',
    innocent:
      '例如|诸如|比如|如何|如下|如上|如此|如期|如实|譬如|正如|犹如|一如|如同|即使|若干|除此之外|除了|如图|如表|假如此|在这种情况下|如：|，如|般若',
  },
  ar: {
    condition:
      'إذا|لو|شريطة|بشرط|بشرط أن|على أن|رهنا|رهن|في حال|في حالة|طالما|ما دام|ما دامت|بقدر ما|حسب الاقتضاء|متي|بمجرد|إلى أن|مشروط*|مرهون*|مرهون|يتوقف على|تتوقف على|يعتمد على|حيثما أمكن|قدر الإمكان|إلي حين|تبعا|حسب خطوره|بحسب خطوره|إلا بعد|بعد موافقه|بناء على طلب|بناء على موافقه|بناء على إذن|بناء على قرار|بناء على توافر|بناء على توفر|متى|وفقا لخطوره|حسب خطورة|إذا توافر*|إذا توفر*|شريطه أن|بشرط توافر|شريطه توافر|رهنا بتوافر|رهنا بتوفر|في حال توافر|في حال توفر|في ضوء توافر|في حدود|بموافقه|بإذن|بعد الحصول على|متى توافر*|متى أمكن|حيثما|حسب توافر|عند توافر|عند توفر|عند توفير|بعد توفير|بعد توفر|في حال تم|عند الحصول|بعد إقرار|ما دام*|طالما أن|لدى توافر|بمجرد أن|شرط|متى توافر|متى توفر|إذا توفر',
    exception:
      'ما لم|إلا إذا|باستثناء|عدا|ما عدا|فيما عدا|سوى|إلا في|إلا أن يكون|دون موافقه|دون إذن|إلا بموافقه|إلا بإذن|من دون موافقه|بدون موافقه|إلا بقرار|إلا في حال|إلا عند|بخلاف|دون الحصول على|من دون إذن',
    innocent:
      'بالإضافة إلى أن|إضافة إلى أن|نظرا إلى أن|استنادا إلى أن|أشار إلى أن|أشارت إلى أن|يشير إلى أن|تشير إلى أن|مشيرا إلى أن|مشيرة إلى أن|لفت إلى أن|لفتت إلى أن|نبه إلى أن|خلص إلى أن|خلصت إلى أن|ذهب إلى أن|توصل إلى أن|توصلت إلى أن|يعود إلى أن|يرجع إلى أن|كما لو|حتى لو|ولو أن|حتى وإن|في حالات|ينص … على أن|تنص … على أن|نص … على أن|نصت … على أن|النص على أن|أكد … على أن|أكدت … على أن|يؤكد … على أن|تؤكد … على أن|التأكيد … على أن|شدد … على أن|شددت … على أن|يشدد … على أن|تشدد … على أن|التشديد على أن|اتفق … على أن|اتفقت … على أن|يدل … على أن|تدل … على أن|يشهد … على أن|الحرص على أن|تحرص … على أن|يحرص … على أن|حرصت … على أن|علاوة على أن|دليل على أن|العمل على أن|تعمل على أن',
  },
}

/** Finds the conditions among the units of a text. */
export const findConditions = wordFinder(CONDITION_WORDS)
