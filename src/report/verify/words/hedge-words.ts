/**
 * Words that hold back what a sentence says, in the six languages.
 *
 * Source: the usual classes of hedges (approximators, words of likelihood, of degree, of opinion) in the linguistics of
 * academic and legal writing, written from general knowledge; the words of stage ("is considering", "plans to") from
 * reading replies of Governments, where they separate what is done from what is only thought of.
 */
import { type WordFinder, type WordList, wordFinder } from './word-table.ts'
import { isMonth } from './word-units.ts'

/**
 * `approximate` and `bounded` stand at a figure; `likely`, `partly` and `held` (an opinion) at a statement; `considered`
 * and `planned` say that a thing is not done yet.
 */
export type Hedge = 'approximate' | 'bounded' | 'likely' | 'partly' | 'held' | 'considered' | 'planned'

const HEDGE_WORDS: WordList<Hedge> = {
  en: {
    approximate:
      'approximately|approx|about|around|roughly|nearly|almost|circa|some|estimated|an estimated|close to|in the order of|in the region of|close on',
    bounded:
      'up to|at least|at most|more than|less than|over|under|below|above|fewer than|a maximum of|a minimum of|no more than|no less than|not more than|not less than|as much as|as many as|between|not exceeding',
    likely:
      'may|might|could|perhaps|possibly|possible|probably|probable|likely|unlikely|presumably|apparently|seems|seem|seemed|appears to|appear to|appeared to|appears|appear|potentially|potential|tentatively|tentative|provisionally|provisional|preliminary|tends to|tend to|suggests that|arguably|ostensibly|allegedly|alleged|reportedly|purportedly|it is hoped|not certain|uncertain|expected|anticipated|foreseen|appeared|would seem|it would seem|suggest that|suggested that|in all likelihood|supposedly|indicative|initial findings',
    partly:
      'partially|partial|partly|in part|in principle|to some extent|to a certain extent|to a limited extent|to a large extent|to an extent|largely|mainly|mostly|chiefly|primarily|generally|in general|usually|normally|typically|often|sometimes|occasionally|as a rule|broadly|relatively|fairly|rather|somewhat|in most cases|in some cases|in certain cases|virtually|practically|more or less|substantially|for the most part|on the whole|where appropriate|as appropriate|wherever possible|where possible|as far as possible|to the extent possible|gradually|initially|temporarily|provisional basis|limited|in certain instances|in some instances|in some circumstances|in certain circumstances|in urgent cases|in emergencies|in part due|where applicable|where necessary|as necessary|where relevant|as applicable|when appropriate|if appropriate|in exceptional cases|to the extent feasible|by and large|at times|in many cases|on occasion|in most instances|in general terms',
    held: 'considers|consider that|believe|believes|believed|in its view|in our view|in its opinion|in our opinion|is of the view|are of the view|is of the opinion|are of the opinion|thinks|think that|assumes|feels that|we feel|to our knowledge|to its knowledge|as far as we know|as far as is known|holds that',
    considered:
      'considering|is considering|are considering|was considering|were considering|under consideration|is exploring|are exploring|exploring|explore|explores|studying|is studying|are studying|under study|under discussion|under review|examining|is examining|are examining|looking into|contemplat*|is discussing|are discussing|being considered|being discussed|being examined|being studied|consideration is being given|envisag*|weighing|feasibility|was examining|were examining|was exploring|was studying|would consider|could consider|should consider|might consider|open to considering',
    planned:
      'plans to|plan to|is planning|are planning|planning to|intends to|intend to|intention to|aims to|aim to|aims at|hopes to|hope to|hoping to|expects to|expect to|seeks to|seek to|proposes to|propose to|is to be|are to be|draft|in the process of|being drafted|being prepared|being developed|in preparation|under preparation|under development|underway|under way|is preparing|are preparing|is working towards|are working towards|working towards|efforts to|attempts to|tries to|scheduled to|striving to|strives to|endeavours to|endeavouring to|planned to|intended to|hoped to|sought to|aimed to|was planning|were planning|had the intention|expressed its intention|was preparing|were preparing|piloting|is piloting|was piloting',
    innocent:
      'in about|about the|about how|about what|about its|information about|concern* about|bring about|brought about|bringing about|brings about|talk about|think about|all around|around the world|over the|over time|over a|above all|the above|mentioned above|as above|see above|described above|above mentioned|below the|under the|under its|under this|under a|under article|under law|under national|under domestic|under international|under which|under these|see below|between the|between states|between countries|between men|rather than|or rather|in may|all over|limited to|will of|political will|the will|more than ever|handed over|under no|as shown below|some of|the potential|potential for|potential of|potential to|mitigation potential|potential impacts|seem to be no|often as not|likely to be affected|under water|under siege|between and|about by|about climate|some States|some countries|some sectors|some regions|some areas|some cases|some progress|some measures|limited liability|limited company',
  },
  fr: {
    approximate:
      'environ|approximativement|à peu près|près de|quelque|presque|autour de|aux alentours|de l’ordre de|estimé*|une estimation|quasi|quasiment',
    bounded:
      'jusqu’à|au moins|au plus|plus de|moins de|au maximum|au minimum|supérieur*|inférieur*|entre|tout au plus|pas moins de|pas plus de',
    likely:
      'peut-être|probablement|probable*|vraisemblablement|éventuellement|éventuel*|possible|possibles|possiblement|semble|semblent|semblerait|semblait|paraît|paraissent|apparemment|potentiel*|potentiellement|sans doute|pourrait|pourraient|peut|peuvent|provisoire*|à titre provisoire|préliminaire*|tend à|tendent à|présumé*|supposé*|incertain*|susceptible*|semblaient|paraissait|pouvait|pouvaient|selon toute probabilité|vraisemblable|sans doute pour partie',
    partly:
      'partiel*|en partie|partiellement|en principe|dans une certaine mesure|dans une large mesure|largement|principalement|essentiellement|surtout|généralement|en général|d’une manière générale|habituellement|normalement|souvent|parfois|quelquefois|en règle générale|relativement|assez|plutôt|dans certains cas|dans la plupart des cas|pratiquement|plus ou moins|pour l’essentiel|dans l’ensemble|le cas échéant|selon qu’il convient|si possible|dans la mesure du possible|progressivement|temporairement|initialement|limité*|pour partie|dans les cas d’urgence|en cas d’urgence|dans certaines circonstances|dans les grandes lignes|en majeure partie|au besoin|selon les besoins|selon que de besoin|du moins',
    held: 'considère|considèrent|estime|estiment|estime que|croit|croient|pense|pensent|à son avis|à notre avis|selon elle|selon lui|est d’avis|sont d’avis|juge|jugent|à sa connaissance|à notre connaissance|trouve que|avis',
    considered:
      'envisage|envisagent|envisagé*|envisager|à l’étude|étudie|étudient|examine|examinent|réfléchit|réfléchissent|réflexion|en cours d’examen|est examiné*|explore|explorent|en discussion|discute*|faisabilité|envisageait|envisageaient|étudiait|étudiaient|examinait|examinaient|réfléchissait|était à l’étude|étudier la possibilité|étudier l’opportunité',
    planned:
      'prévoit de|prévoient de|prévoyons de|est prévu de|était prévu de|entend|entendent|compte|comptent|a l’intention|ont l’intention|se propose*|vise à|visent à|projet de|projet d’|projette*|en préparation|s’efforce*|s’apprête*|s’emploie*|cherche à|espère*|souhaite|souhaitent|en voie de|prévoyait de|prévoyaient de|entendait|entendaient|comptait|comptaient|avait l’intention|avaient l’intention|se proposait|visait à|projetait|souhaitait|s’efforçait|avait pour projet|compte adhérer',
    innocent:
      'entre le|entre les|entre la|entre l’|au cours|au cours de|en tenant compte|en compte|compte tenu|tient compte|tenir compte|pour le compte|sans compter|compte rendu|entre en vigueur|potentiel d’|le potentiel|un potentiel|de plus|en plus de|plus de la|peut compter|les mesures prévues|avis de|avis des|assez de|jusqu’à présent|en plus|le potentiel de|avis juridique|quelque chose|quelque peu',
  },
  es: {
    approximate:
      'aproximadamente|alrededor de|cerca de|unos|unas|casi|en torno a|estimad*|se estima*|del orden de|más o menos|cercano a|aproximad*',
    bounded:
      'hasta|al menos|por lo menos|como máximo|como mínimo|más de|menos de|superior a|inferior a|entre|a lo sumo|no más de|no menos de',
    likely:
      'quizá|quizás|tal vez|acaso|posiblemente|posible|posibles|probablemente|probable|probables|parece|parecen|parecía|parecería|al parecer|aparentemente|presuntamente|presunt*|potencial|potenciales|potencialmente|podría|podrían|puede|pueden|pudiera|provisional*|preliminar*|tiende a|tienden a|eventual*|supuest*|inciert*|podía|podían|parecían',
    partly:
      'parcial*|en parte|parcialmente|en principio|hasta cierto punto|en cierta medida|en gran medida|mayormente|principalmente|fundamentalmente|sobre todo|generalmente|en general|por lo general|habitualmente|normalmente|a menudo|a veces|en ocasiones|por regla general|relativamente|bastante|más bien|en algunos casos|en ciertos casos|en la mayoría de los casos|prácticamente|en lo esencial|en conjunto|según proceda|cuando proceda|en la medida de lo posible|si es posible|gradualmente|temporalmente|inicialmente|limitad*|de manera general|suele|suelen|solía|solían|algunas veces|en caso de urgencia|en casos de urgencia|según corresponda|cuando corresponda|si procede|en determinados casos|en lo posible',
    held: 'considera|consideran|estima que|estiman que|cree|creen|piensa|piensan|opina|opinan|a su juicio|a nuestro juicio|en su opinión|en nuestra opinión|juzga|que sepamos|entiende que|entendemos',
    considered:
      'está considerando|están considerando|considerando|está estudiando|están estudiando|estudia|estudian|estudiando|examina|examinan|examinando|en estudio|en consideración|baraja|explora|exploran|explorando|analiza la posibilidad|analizan la posibilidad|contempla|contemplan|se discute|factibilidad|analiza|analizan|valora la posibilidad|estaba considerando|estaba estudiando|estudiaba|examinaba|consideraba la posibilidad|considera la posibilidad|estudia la posibilidad|estudiaría',
    planned:
      'planea*|se prevé|se prevén|tiene previst*|proyecta|proyectan|se propone|se proponen|tiene la intención|intención de|intenta*|tiene previsto|tienen previsto|pretende*|espera|esperan|proyecto de|en proceso de|en preparación|en elaboración|está preparando|está elaborando|está trabajando|procura*|aspira*|busca|buscan|preveía|preveían|planeaba|proyectaba|proyectaban|se proponía|tenía la intención|tenía intención|tiene intención|tenían intención|pretendía|esperaba|aspiraba|estaba preparando|estaba elaborando|se está elaborando|se estaba elaborando|se están elaborando|buscaba',
    innocent:
      'entre los|entre las|entre el|entre la|entre otros|entre otras|hasta la fecha|hasta ahora|hasta el momento|a parte|en lo posible|por parte|considera como|potencial de|el potencial|un potencial|en consideración a|teniendo en consideración|más de la|hasta que|entre ellos|entre ellas|considera importante',
  },
  ru: {
    approximate:
      'примерно|приблизительно|около|порядка|почти|ориентировочно|приблиз*|по оценкам|по оценке|оценочно|практически',
    bounded:
      'до|не менее|не более|более|менее|свыше|как минимум|как максимум|по меньшей мере|по крайней мере|максимум|минимум|не свыше|не выше|не ниже|от',
    likely:
      'возможно|возможн*|вероятно|вероятн*|видимо|по-видимому|по всей видимости|по всей вероятности|кажется|представляется|похоже|может|могут|мог бы|могли бы|могла бы|потенциальн*|предположительно|якобы|предварительн*|быть может|предполагаем*|вряд ли|судя по всему|могло бы|могла|могло|могли|казалось|представлялось',
    partly:
      'частично|частичн*|отчасти|в принципе|в определенной мере|в некоторой степени|в определенной степени|в значительной степени|в значительной мере|в основном|главным образом|преимущественно|обычно|как правило|в целом|зачастую|часто|иногда|порой|относительно|сравнительно|довольно|скорее|в отдельных случаях|в некоторых случаях|в большинстве случаев|более или менее|по возможности|при необходимости|в соответствующих случаях|постепенно|временно|ограниченн*|в ряде случаев|в срочных случаях|в неотложных случаях|по мере необходимости|по мере возможности|в случае необходимости|в известной мере|бывает',
    held: 'считает|считают|полагает|полагают|по мнению|по ее мнению|по его мнению|по нашему мнению|думает|думают|на наш взгляд|на ее взгляд|насколько известно|придерживается мнения|мнени*|находит',
    considered:
      'рассматривает|рассматривают|рассматривается|рассматриваются|рассматривал*|изучает|изучают|изучается|изучаются|обсуждает|обсуждают|обсуждается|обсуждаются|на рассмотрении|прорабатыва*|анализирует возможность|обдумыва*|возможность|изучал*|обсуждал*|рассматривалась|прорабатывал*',
    planned:
      'планиру*|запланиров*|намерен*|намерева*|собирается|собираются|предполагает|предполагают|предполагается|стремится|стремятся|проект закона|проект|готовит|готовится|разрабатывает|разрабатывается|разрабатываются|в процессе|ведется|ведутся|предстоит|надеется|надеются|рассчитыва*|намечен*|в стадии|планиров*|предполагал*|собирал*|готовил*|разрабатывал*|стремил*|надеял*|намечал*',
    innocent:
      'от имени|от лица|до сих пор|до настоящего|более того|тем более|все более|наиболее|не более чем|в отличие от|зависимости от|в зависимости от|с целью|относительно того|мнение о|обмен мнениями|от их|от его|тем не менее|до конца|от последств*|от чрезвычайных|проект на|проекты',
  },
  zh: {
    approximate: '约|大约|左右|近|将近|接近|大致|估计|几乎|上下|约为|大概',
    bounded: '多|余|至少|最多|至多|超过|不超过|以上|以下|不少于|不低于|高达|多达|不足|最高|最低',
    likely:
      '可能|也许|或许|似乎|看来|大概|恐怕|或|据称|据报|疑似|潜在|初步|暂时|暂定|未必|有望|貌似|或将|可能会|似',
    partly:
      '部分|一定程度|某种程度|原则上|基本上|基本|主要|大体|总体|总的来说|一般|通常|往往|有时|经常|相对|较为|逐步|酌情|尽可能|在可能情况下|多半|大部分|在很大程度上|有限|在某些情况下|在个别情况下|某些情况|一定程度上|在紧急情况下|紧急情况下|多数情况下|视情况|酌量|必要时',
    held: '认为|觉得|相信|看法|据我们所知|在我们看来|主张',
    considered: '考虑|正在考虑|研究|正在研究|探讨|正在探讨|审议|审查|探索|讨论|可行性|酝酿',
    planned:
      '计划|打算|拟|拟议|准备|预计|争取|力争|草案|正在起草|正在制定|正在拟订|筹备|起草|着手|旨在|努力|设想|有意|希望',
    innocent:
      '可能性|或者|合约|条约|公约|节约|约束|约定|预约|附近|近年|近期|最近|邻近|接近完成|大会审议|研究所|研究院|研究人员|科学研究|研究表明|研究与|研究和|部分成员|主要是为|基本法|基本权|基本原则|将其|将来|行动计划|规划|以下简称|如下|以下|以上|以下方面|以上各|以上所|近距离|主要污染|一般性|反应|响应|适应|供应|效应|相应|对应|应对|应用|应急|或是|考虑到|五年计划|基本公共|基本情况|主要领域|基本建立|远近|研究开发|基本国策|主要作物|主要举措|制约|集约|誓约|违约|签约|纽约',
  },
  ar: {
    approximate: 'حوالي|زهاء|قرابه|تقريبا|ما يقارب|نحو|يقدر|تقدر|بما يقارب|قرابة|ما يقرب|يناهز|تقديري*',
    bounded:
      'حتى|ما لا يقل|لا يقل|لا تقل|على الأقل|على الأكثر|أكثر من|أقل من|يزيد على|تزيد على|ما يزيد|لا يتجاوز|لا تتجاوز|كحد أقصي|كحد أدني|بحد أقصي|بحد أدني|ما لا يزيد|تصل إلى|يصل إلى|ما بين',
    likely:
      'قد|ربما|لعل|يمكن|محتمل*|من المحتمل|احتمال*|يحتمل|يبدو|تبدو|على ما يبدو|على الأرجح|من المرجح|مرجح*|أولي*|مؤقت*|يزعم|مزعوم*|يرجح|ترجح',
    partly:
      'جزئيا|جزئي*|إلى حد ما|إلى حد كبير|من حيث المبدأ|مبدئيا|بوجه عام|بصفه عامه|بشكل عام|عموما|عاده|غالبا|في الغالب|أحيانا|في بعض الأحيان|أساسا|بالأساس|بصوره رئيسيه|نسبيا|في بعض الحالات|في معظم الحالات|حسب الاقتضاء|عند الاقتضاء|قدر الإمكان|تدريجيا|معظم*|محدود*|بدرجه ما|في المقام الأول|في جزء منه|في جزء منها|في الحالات العاجلة|في حالات الطوارئ|عند اللزوم',
    held: 'ترى|يرى|ترى أن|تعتبر|يعتبر|تعتقد|يعتقد|في رأي*|برأي*|من رأي*|حسب علم*|على حد علم*|نرى|نعتقد|نعتبر',
    considered:
      'تنظر في|ينظر في|تدرس|يدرس|قيد النظر|قيد الدراسه|قيد البحث|تبحث|يبحث|تستكشف|يستكشف|تناقش|يناقش|قيد المناقشه|دراسة إمكاني*|امكانيه|إمكانيه|تفكر|يجري النظر|جدوي|درست|نظرت في|كانت تدرس|كانت تنظر في|في إمكانية|النظر في',
    planned:
      'تعتزم|يعتزم|نعتزم|تخطط|يخطط|تنوي|ينوي|من المقرر|من المزمع|المزمع|مشروع قانون|مشروع|مشاريع|قيد الإعداد|قيد الإنشاء|قيد الصياغه|قيد التطوير|تسعى|يسعى|نسعي|تهدف|يهدف|تأمل|يأمل|بصدد|تعمل على|يعمل على|تستعد|من المتوقع|مقترح*|اعتزمت|اعتزم|تخطيط|كانت تعتزم|خططت',
    innocent:
      'على نحو|بنحو|نحو تحقيق|نحو الأفضل|وقد|لقد|فقد|ستين|ستة|سياس*|سيما|سياق*|سيار*|سير*|سيطر*|سيول|سياد*|سياح*|سيد|ستراتيج*|سيناريو*|ست|سي|سيئ*|حتى الآن|حتى تاريخه|المؤقته|نحو التالي|النحو التالي|حتى عام',
  },
}

const findWords = wordFinder(HEDGE_WORDS)

/** Finds the hedges among the units of a text. */
export const findHedges: WordFinder<Hedge> = (units, language) =>
  findWords(units, language).filter((word) => !isMonth(units, word))
