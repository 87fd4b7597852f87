/**
 * Words of possibility, advice, plan and duty, in the six languages, and how strong each is.
 *
 * Source: the modal systems of the languages' reference grammars and the drafting convention of resolutions and treaties
 * ("shall" binds, "should" advises, "may" allows); written from general knowledge. A word that drafters use both for
 * advice and for duty ("needs to", "necessary") has a range: it answers a duty, and alone is no more than advice.
 */
import type { Language } from '#un'
import { type FoundWord, type WordFinder, type WordList, wordFinder } from './word-table.ts'
import { isMonth, tongueOf } from './word-units.ts'

/**
 * `able`: can or may of oneself, of which nothing hangs. `expected`: advice or expectation (French “devrait”). `willing`: ready to, hopes to, open to. `reported`: a future or a
 * conditional seen from the past ("would"), anything from possible to planned. `commit`: bound by one's own word. `called`:
 * asked of others; `demanded`: asked with force. `purpose`: what something is for.
 */
export type ModalKind =
  | 'possible'
  | 'able'
  | 'advised'
  | 'expected'
  | 'wanted'
  | 'willing'
  | 'reported'
  | 'planned'
  | 'commit'
  | 'needed'
  | 'called'
  | 'demanded'
  | 'purpose'
  | 'required'

/** Least and most that a word can mean: 1 possible, 2 advised, 3 planned, 4 required. */
export interface Strength {
  readonly least: number
  readonly most: number
}

const MODAL_STRENGTHS: Readonly<Record<ModalKind, Strength>> = {
  possible: { least: 1, most: 1 },
  able: { least: 1, most: 1 },
  advised: { least: 2, most: 2 },
  expected: { least: 2, most: 3 },
  wanted: { least: 1, most: 3 },
  willing: { least: 1, most: 2 },
  reported: { least: 1, most: 3 },
  planned: { least: 3, most: 3 },
  commit: { least: 3, most: 4 },
  needed: { least: 2, most: 4 },
  called: { least: 2, most: 4 },
  demanded: { least: 3, most: 4 },
  purpose: { least: 3, most: 3 },
  required: { least: 4, most: 4 },
}

const MODAL_WORDS: WordList<ModalKind> = {
  en: {
    able: 'be able to|is able to|are able to|was able to|were able to|optional|voluntary|voluntarily|discretion',
    possible:
      'does not rule out|did not rule out|not ruled out|cannot rule out|could not rule out|does not exclude|did not exclude|not excluded|may|might|could|can|allowed to|permitted to|allows|permits|allowing|permitting|enabling|has the right to|free to|able to|reserves the right to|reserve the right to|reserved the right to|reserving the right to|right to|entitled to|authorized to|authorised to|empowered to|has the power to|have the power to|has the option|have the option|option of|option to|possible to|possible for|at liberty to|permissible|permitted|allowed|eligible to|capable of|is open to|may be|can be',
    advised:
      'should|ought to|ought|had better|encourage|encourages|encouraged|encouraging|advisable|desirable|recommend|recommends|recommended|recommending|advise|advises|advised|suggest|suggests|suggested|propose|proposes|proposed|invite|invites|invited|appropriate to|welcome if|would welcome|supposed to|recommendation that|recommendation to|recommendations that|recommendations to|recommendation of the|recommendation by|recommendation made|proposal to|proposal that|proposals to|proposals that|proposing|proposal by|suggesting|suggestion|suggestions|inviting|advising|advocate|advocates|advocated|advocating|favours|favoured|favour|prefers|preferred|prefer|preference for|preferable|better to|would be useful|would be desirable|would be advisable|would be appropriate|would be beneficial|welcomes|welcomed|promotes|promoted|promote|motivate|motivates|motivated|incentive*|asked to|are asked to|is asked to|were asked to|was asked to|asks|asked|might wish to|may wish to|could usefully|is expected|are expected|was expected|were expected',
    wanted: 'seek|seeks|seeking|endeavour*|endeavor*|strive*|striving|aspire*|aim to make',
    willing:
      'want|wants|wanted|wish|wishes|wished|wish to|wishes to|hope|hopes|hoped|hoping|prepared to|ready to|willing to|willingness|readiness|would be prepared to|would be ready to|would be willing to|would be able to|would be open to|would be in a position to|would consider|would like to|open to|interested in|interest in|able to support|could agree|is in a position to|was in a position to',
    reported: 'would',
    planned:
      'will|plan|plans|planned|planning|intend|intends|intended|intending|intention|expect|expects|expected to|going to|set to|projected to|schedule|scheduled|envisage*|foresee*|foreseen|proposes to|had planned|foresaw',
    purpose:
      'aim|aims|aimed|aiming|goal|goals|target|targets|objective|objectives|designed to|determined to|prioriti*|in order to|so as to|with a view to|with the aim of|for the purpose of|in order that',
    commit:
      'committed to|commit|commits|commitment*|is committed|are committed|have committed|has committed|pledge|pledges|pledged|promise*|undertake to|undertakes to|undertaken to|undertook to|resolve to|resolved to|vowed to|guarantee that it will|committing|commitment to|firmly committed|guaranteed that|guarantees that|guarantee that|guaranteed to|assured|assures|assure that|gave an assurance|gave assurances|gives an assurance|vows|vow to|vowed|pledging|decided to|decides to|has decided to|have decided to|had decided to|had decided|has decided|have decided|decided that|decides that|decided|resolved|resolves|determined that|agreed to|agrees to|has agreed to|had agreed to|undertaking to|undertook|undertakes|undertaken|promising|obliged itself|obligated itself|bound itself|is bound to|are bound to|was determined to|is determined to|committed itself to|committed themselves to|committed themselves|committed itself',
    needed:
      'need|needs|needed|necessary|essential|crucial|critical|vital|imperative|important to|important that|indispensable|require|requires|requirement*|due to be|incumbent|key to|prerequisite*|critically|importance|have got to|responsib*|has a duty|duty|it is for',
    called:
      'urge|urges|urged|call for|calls for|called for|call on|calls on|called on|call upon|calls upon|called upon|requested|look to|looks to|looked to|looking to',
    demanded:
      'demand|demands|demanded|insist|insists|insisted|demanding|insisting|insistence|ultimatum|instructs|instructed|orders|ordered|directs|directed to',
    required:
      'must|shall|has to|have to|had to|be required to|is required to|are required to|required to|is required|are required|required|obliged|obligated|obligation*|mandatory|compulsory|bound to|binding|under a duty|compel*|oblige|obliges|legally require*|must be|must not|obligates|obligating|obliging|compelled|compels|forced to|mandates|mandated|mandating|mandate that|binding on|legally bound|legally binding|has no choice|have no choice|had no choice|imposes on|imposing on|impose on|it is obligatory|obligatory|statutory duty|under an obligation|duty-bound|are bound|is bound|was bound|were bound|peremptor*|unavoidabl*|inescapabl*|requires that|requires … to|require … to|requiring … to|required that|required by law|requires|require|were required to|was required to|were required|was required|were obliged|was obliged|were bound to|was bound to',
    innocent:
      'proposed in the|proposed by the|planning process|planning processes|planning for|intended nationally determined|plans to build capacity|can accept|can agree|can go along|can join|can endorse|can subscribe|in may|since may|by may|of may|may day|can be found|as soon as may be|do not have to|does not have to|did not have to|not have to|not required|need not|not obliged|not mandatory|required by the|required for|required to implement|resources required|as required|where required|if required|when required|will of|the will|political will|goodwill|development plan|action plan|plan of|plan for|the plan|a plan|master plan|strategic plan|national plan|plan is|plan was|planned parenthood|family planning|urban planning|land planning|planning and|planning is|planning of|required information|request of|on request|upon request|target group|target groups|should it|should you|should the need|right to be|right to education|right to health|right to life|right to privacy|right to food|right to water|right to work|right to development|able to bodied|is to be welcomed|was due to a|were due to the|is due to the|due to the|due to a|due to their|due to its|due to lack|due to insufficient|due to limited|due to climate|was due to|forced labour|forced labor|forced marriage|armed forces|labour force|task force|police force|security forces|work force|air force|in force|into force|enter into force|entry into force|non-binding|not binding|not legally binding|legally non-binding|no obligation|not compulsory|nor required|without any obligation|mandate of|the mandate|mandate for|mandates of|orders of magnitude|court orders|court order|should be noted|should be recalled|should be stressed|should be mentioned|should be emphasized|should be pointed out|should be underlined|should be added|should be borne in mind|should also be noted|may be noted|may be recalled|must be noted|must be stressed|must be recalled|wishes to stress|wishes to emphasize|wishes to recall|wishes to note|wishes to underline|wishes to underscore|wishes to reiterate|wishes to draw|wishes to express|wishes to state|wishes to inform|wishes to point|wishes to highlight|wishes to add|wishes to submit|wishes to thank|wishes to reaffirm|wishes to convey|wishes to confirm|wish to stress|wish to emphasize|wish to recall|wish to note|wish to reiterate|wish to draw|wish to express|would like to stress|would like to emphasize|would like to recall|would like to note|would like to reiterate|would like to draw|would like to express|would like to underline|would like to point|would like to highlight|would like to state|would like to inform|would like to reaffirm|would like to thank|has the honour|needs to be noted|it is important to note|it is worth noting',
  },
  fr: {
    able: 'facultati*|volontaire*',
    possible:
      'n’exclut pas|n’excluait pas|n’est pas exclu*|n’était pas exclu*|pas à exclure|n’a pas exclu|n’exclut toutefois pas|peut|peuvent|pourrait|pourraient|pouvait|pouvaient|pouvoir|puisse|puissent|permet|permettent|permettrait|autorisé à|loisible|est en mesure|sont en mesure|possibilité de|libre de|libres de|permettait|permettaient|a la possibilité de|avait la possibilité de|autorisait|autorise|autorisent|a le droit de|ont le droit de|avait le droit de|se réserve le droit|se réservait le droit|a la faculté de|habilité à|habilitée à|habilités à|possible de|était possible|est possible',
    advised:
      'conviendrait|convient|encourage|encouragent|encouragé*|encourager|recommande*|recommandation*|conseille*|préconis*|prône*|prôné*|plaide*|plaidé*|suggère*|suggéré*|propose|proposent|proposé*|proposition*|invite|invitent|invité*|souhaitable|opportun de|faudrait|serait bon|gagnerait|gagneraient|il y a lieu|recommandait|recommandaient|encourageait|encourageaient|invitait|invitaient|proposait|suggérait|conseillait|engageait|a recommandé|a encouragé|a invité|a proposé|serait souhaitable|serait utile|serait opportun|souhaitable de|appelé à|appelés à|appelée à|appelées à',
    wanted:
      's’efforce*|s’efforcer*|cherche à|cherchent à|entend aider|vise|visent|visant|s’efforçait|cherchait à|cherchaient à|visait|visaient',
    willing:
      'veut|veulent|voudrait|voudraient|souhaite|souhaitent|souhaiterait|souhaité|désire*|prêt à|prête à|prêts à|serait prêt*|disposé*|serait disposé*|seraient disposé*|espère*|espérait|espéraient|ouvert à|ouverte à|souhaitait|souhaitaient|voulait|voulaient|était prêt*|était disposé*|envisagerait|espoir|souhait|disposée à|disposés à|prêtes à|prêt*|volonté de',
    expected: 'devrait|devraient',
    reported: 'serait|seraient|aurait|auraient|ferait|feraient|irait',
    planned:
      'envisage de|envisagent de|entend|entendent|compte|comptent|a l’intention|ont l’intention|intention|planifi*|projette*|va|vont|sera|seront|aura|auront|fera|feront|mettra|mettront|adoptera|adopteront|appuiera|soutiendra|créera|établira|permettra|permettront|poursuivra|continuera|continueront|contribuera|contribueront|s’attend*|est appelé à|envisageait de|envisageaient de|entendait|entendaient|comptait|comptaient|avait l’intention|avaient l’intention|allait|allaient|se proposait de|projetait*|prévoit|prévoient|prévu|prévue|prévus|prévues|prévoyait|prévoyaient|prévoit de',
    purpose: 'objectif*|but|visera|ambitionne*|afin de|en vue de|dans le but de|pour que',
    commit:
      's’engage*|s’est engagé*|se sont engagé*|engagé à|engagés à|engagée à|engagement*|promet*|promis|s’engageait|s’engageaient|a décidé|ont décidé|avait décidé|résolu à|a promis',
    needed:
      'besoin*|nécessaire*|nécessit*|essentiel*|indispensable*|crucial*|primordial*|important de|important que|impératif*|requiert|requièrent|requis*|importe|importance|responsab*|vital*|prioritaire*|fondamental*|demande|demandent',
    called:
      'prie instamment|demandé*|exhorte*|appelle à|appellent à|engage les|demandait|demandaient|exhortait|appelait à|appelaient à',
    demanded: 'insiste*|exige*|exigé*|exigeait|exigé|exigeaient|exige que|sommé de',
    required:
      'doit|doivent|devra|devront|devait|devaient|est tenu*|sont tenu*|tenu de|tenue de|tenus de|tenues de|obligatoire*|obligation*|obligé*|faut|il faut|faudra|contraint*|contraignant*|impose|imposent|imposant aux|imposant à|imposant au|astreint*|est requis|sont requis|se doit|se doivent|était tenu*|étaient tenu*|fallait|obligeait|imposait|imposaient|obligatoirement|impérativement|dans l’obligation|avait l’obligation|avaient l’obligation|oblige|obligent|oblige à|exige que|contraint de|contrainte de|contraints de|sommé*',
    innocent:
      'ne doit pas nécessairement|n’est pas tenu*|pas obligatoire*|compte tenu|prend en compte|prise en compte|en compte|tenir compte|tient compte|tenant compte|rend compte|se rend compte|compte rendu|pour le compte|pouvoir public|pouvoirs|pouvoir exécutif|le pouvoir|du pouvoir|au pouvoir|dans le but|but lucratif|par exemple|à la demande|la demande|une demande|demande en|demande de|demande énergétique|demande d’|avait prévu|convient de noter|convient de rappeler|convient de souligner|convient de signaler|convient de préciser|convient d’ajouter|il y a lieu de noter|il y a lieu de rappeler|il y a lieu de souligner|souhaite souligner|souhaite rappeler|souhaite réaffirmer|souhaite préciser|souhaite exprimer|souhaite indiquer|souhaite informer|tient à souligner|doit être noté|doit être souligné|faut noter|faut rappeler|faut souligner|voudrait souligner|voudrait rappeler|voudrait insister|contribution prévue|contributions prévues',
  },
  es: {
    able: 'facultativ*|voluntari*',
    possible:
      'no descarta|no descartó|no descartaba|no excluye|no excluyó|no se descarta|no se descartaba|no se excluye|no se excluía|es posible que|puede|pueden|podría|podrían|podrá|podrán|podía|podían|pudiera|pudieran|pueda|puedan|permite|permiten|permitiría|está en condiciones|posibilidad de|autorizad* a|cabe|cabría|permitía|permitían|autorizaba|derecho a|tiene derecho|tienen derecho|tenía derecho|tenían derecho|se reserva el derecho|se reservaba el derecho|facultad de|facultado para|facultada para|facultados para|facultadas para|habilitad* para|autoriza|autorizan|posible que|era posible|es posible',
    advised:
      'debería|deberían|debiera|debieran|convendría|conviene|convenga|alient*|alent*|recomienda*|recomend*|aconseja*|abog*|propugn*|sugier*|sugir*|propon*|propus*|propuest*|invita|invitan|invitó|deseable|sería bueno|habría que|sería conveniente|conveniente|alentaba|recomendaba|invitaba|invitaban|aconsejaba|proponía',
    wanted: 'procura*|se esfuerza*|busca|buscan|aspira*|pretend*|procuraba|buscaba|aspiraba',
    willing:
      'quiere|quieren|desea|desean|quisiera|dispuest*|está dispuest*|estaría dispuest*|estarían dispuest*|estaría en condiciones|estarían en condiciones|vería con agrado|espera|esperan|esperaba|quería|deseaba|esperaban|estaba dispuest*|estaban dispuest*|estaba en condiciones|consideraría|esperanza|deseo de|disposición a|voluntad de|dispuest* a|quisieran|desearía|desearían',
    reported: 'sería|serían|tendría|tendrían|habría|haría|harían',
    planned:
      'planea*|planific*|tiene previsto|tienen previsto|tiene la intención|intención|se propone|se proponen|va a|van a|será|serán|hará|harán|tendrá|tendrán|habrá|adoptará|apoyará|continuará|continuarán|implementará|implementarán|contribuirá|promoverá|promoverán|desarrollará|desarrollarán|realizará|realizarán|permitirá|permitirán|seguirá|proyecta|proyectan|planeaba|planeaban|tenía previsto|tenían previsto|tenía la intención|tenían la intención|tenía intención|tenían intención|tiene intención|tienen intención|se proponía|iba a|iban a|proyectaba|proyectaban|prevé|prevén|previst*|preveía|preveían|prevería',
    purpose:
      'tiene por objeto|objetivo*|meta|metas|a fin de|con miras a|con el fin de|con el objetivo de|con objeto de',
    commit:
      'se compromet*|comprometid*|compromiso*|promete*|prometi*|se comprometía|se comprometían|ha decidido|han decidido|había decidido|decidió|decidieron|resuelto a|resolvió',
    needed:
      'necesita*|necesari*|necesidad*|esencial*|indispensable*|crucial*|imprescindible*|fundamental*|importante que|importancia|es importante|importante|imperativ*|requier*|requerir*|requerid*|responsab*|vital*',
    called:
      'pide|piden|pidió|insta|instan|instó|exhort*|solicita|solicitan|solicitó|hace un llamamiento|llamamiento|urge|pedía|pedían|instaba|exhortaba|solicitaba',
    demanded: 'exige*|exigi*|insiste*|exigía',
    required:
      'debe|deben|deberá|deberán|debía|debían|tiene que|tienen que|tendrá que|tendrán que|tenía que|ha de|han de|habrá de|hay que|está obligad*|están obligad*|obligad*|obligatori*|obligacion*|obligación|preceptiv*|es preciso|precis* que|impone|imponen|imponiendo|impongan|imponga|imponer|se requiere|vinculante*|tenían que|habían de|había de|obligaba|imponía|estaba obligad*|estaban obligad*|había que|obligatoriamente|en la obligación|tenía la obligación|tenían la obligación|obliga|obligan|obliga a|exige que|forzos*|ineludible*|imperativamente|imprescindible que',
    innocent:
      'no está obligad*|no obligatori*|no tiene que|no es obligatori*|debe a|se debe a|se deben a|debido a|deberes|solicitud|objetivos de desarrollo|a petición|tiene que ver|tienen que ver|cabe señalar|cabe destacar|cabe mencionar|cabe recordar|cabe subrayar|cabe precisar|cabe añadir|conviene señalar|conviene recordar|conviene destacar|debe señalarse|debe destacarse|debe recordarse|desea subrayar|desea destacar|desea señalar|desea recordar|desea reiterar|desea expresar|desea informar|quisiera subrayar|quisiera destacar|quisiera señalar|quisiera recordar|quisiera expresar|hay que señalar|hay que recordar|es preciso señalar|no cabe duda|cabe duda|no cabe|contribución prevista|contribuciones previstas|contribuciones nacionales previstas|contribución nacional prevista',
  },
  ru: {
    able: 'факультативн*|добровольн*',
    possible:
      'не исключен*|не исключа*|не исключил*|может|могут|мог|могла|могло|могли|могли бы|мог бы|может быть|можно|имеет право|имеют право|вправе|позволя*|разреша*|допуска*|в состоянии|возможность|способн*|сможет|смогут|могло бы|возможно|была возможность|оставляет за собой право|оставила за собой право|оставил за собой право|имела право|имел право|имели право|имело право|разрешено|разрешалось|позволено',
    advised:
      'ратует|ратовал*|выступа* за|выступил* за|следует|следовало|следовало бы|желательн*|рекоменд*|поощря*|призна* целесообразным|целесообразн*|предлага*|предлож*|советует|советуют|призывает|призвал*|призывают|было бы полезно|стоит|приглаша*|рекомендовал*|призыва*|предлагал*|поощрял*',
    wanted: 'стремится|стремятся|стремлен*|старается|пыта*',
    willing:
      'хочет|хотят|хотел*|желает|желают|готов|готова|готово|готовы|готовность|надеется|надеются|надеялась|была бы готова|был бы готов|было бы готово|были бы готовы|надежд*|надеялись|выразил* надежду|желание|готовности|хотела бы|хотел бы|хотели бы',
    reported: 'бы',
    planned:
      'будет|будут|планиру*|запланиров*|намерен*|намерева*|собирается|собираются|предполага*|ожида*|рассчитыва*|план|планы|планов|предстоит|станет|станут|планиров*|предполаг*|намерев*|собирал*|планируется|предусматрива*|предусмотр*',
    purpose: 'цел*|с целью|в целях|чтобы',
    commit:
      'обязуется|обязуются|обязал*|обязательств*|обеща*|взял* обязательство|обязалась|обязался|обязались|принял* решение|решил*|постановил*|взяла на себя',
    needed:
      'нужно|нужен|нужна|нужны|необходим*|важно|важн*|требован*|существенно|нужда*|насущн*|крайне важно|потребн*|ответствен*',
    called: 'настоятельно|просит|просил*',
    demanded: 'требует*|требуют*|требовал*|настаива*',
    required:
      'должен|должна|должно|должны|обязан|обязана|обязано|обязаны|обязательн*|обязательно|надлежит|подлежит|подлежат|вынужден*|приходится|придется|требуется, чтобы|непременно|обязыва*|обязующ*|обяжет|обяжут|возлага* обязанность|надо|требовалось|обязывал*|предписыва*|непременн*|неизбежно|обязал*|вынуждены|обязательном порядке|в обязательном порядке|должны были|должен был|должна была',
    innocent:
      'не должен обязательно|не обязан|не обязана|не обязаны|не обязательн*|не требуется|целом|в целом|целый|целые|целая|целого|как может показаться|должным образом|должное|должной|должного|должн* внимание|в том числе и|следует отметить|следует подчеркнуть|следует напомнить|следует указать|следует добавить|следует сказать|необходимо отметить|необходимо подчеркнуть|необходимо указать|нужно отметить|важно отметить|важно подчеркнуть|хотела бы отметить|хотел бы отметить|хотела бы подчеркнуть|хотел бы подчеркнуть|желает подчеркнуть|желает отметить|можно отметить|предполага* национально|предполага* определяем*|планирование|планирования|планированию|планированием|планировании|планировк*|планировочн*',
  },
  zh: {
    able: '能够|能|自愿',
    possible:
      '不排除|可以|可能|可|允许|准许|有权|得以|或许|或可|也许|容许|或将|或需|保留…权利|有权利|获准|可酌情',
    advised: '应该|应当|应|宜|建议|鼓励|提议|倡导|邀请|倡议|最好|可取|劝告|期望|主张',
    wanted: '力求|争取|寻求|谋求|致力于|努力|旨在|以期',
    willing: '愿意|愿|希望能|希望|愿望|有意',
    reported: '',
    planned: '将|会|将会|计划|打算|拟|准备|预计|预期|将要|即将|规划|设想|力争|拟于',
    purpose: '目标|以便|为了|从而',
    commit: '承诺|保证将|誓言|决定|已决定|保证|郑重承诺|担保',
    needed: '需要|需|必要|有必要|至关重要|重要|关键|迫切|亟需|亟待|不可或缺|责任',
    called: '呼吁|敦促|促请|请求',
    demanded: '要求|强烈要求',
    required:
      '必须|须|务必|有义务|义务|不得不|强制|一定要|必需|应予|责成|必将|必定|强制性|强制要求|有责任必须|不可不|一律须|责令|非…不可',
    innocent:
      '可能性|可持续|可再生|能源|能力|功能|性能|能量|节能|智能|核能|太阳能|风能|可靠|可行|可见|机会|社会|委员会|会议|大会|会员国|协会|理事会|国会|议会|反应|响应|适应|供应|效应|相应|对应|应对|应用|应急|能见度|潜能|可观|许可|认可|产能|能效|职能|才能|可预测|可预见|可预期|可量化|可衡量|可复制|可推广|可利用|可获取|可接受|可开采|可减排|可比|可测量|可报告|可核查|可支配|可达|可得|可负担|可获得|可信|可操作|非必须|无须|不需要|将来|将其|将在|必须不|动能|水能|生物质能|可燃|可口|可耕|会计|会谈|会晤|一会|晚会|学会|聚会|工会|商会|基金会|联合会|理会|不一定|会见|将军|行动计划|计划生育|发展规划|规划纲要|重要性|五年规划|规划和|规划》|总体规划|须视|但须视|须经|应当指出|应该指出|应指出|需要指出|需要说明|应当强调|需要强调|应当说明|愿强调|愿指出|希望强调|希望指出|希望重申|愿重申|必须指出|必须强调',
  },
  ar: {
    able: 'اختياري*|طوعي*',
    possible:
      'لا تستبعد|لا يستبعد|غير مستبعد|ليس مستبعدا|ليس من المستبعد|لم تستبعد|لم يستبعد|يمكن|تمكن|قد|يجوز|بإمكان|في وسع|بوسع|يتسني|يسمح|تسمح|يتيح|تتيح|من الممكن|من الجائز|يحق|تستطيع|يستطيع|قادر*|ربما|لعل|يمكنه|يمكنها|يمكن أن|أن يمكن|يحق ل|تحتفظ بحق|احتفظت بحق|احتفظ بحق|مأذون|مصرح|مسموح|مخول*|إمكان|بالإمكان',
    advised:
      'ينبغي|تنبغي|يستحسن|يحبذ|تحبذ|تشجع|يشجع|شجعت|توصي|يوصي|أوصت|توصيه|تقترح|يقترح|اقترحت|اقتراح|تدعو|يدعو|دعت|من المستصوب|من المفيد|من المستحسن|حبذا',
    wanted: 'تسعي|يسعي|نسعي|سعيا|تحاول|تطمح|يطمح|نطمح|حريص*',
    willing:
      'تريد|يريد|ترغب|يرغب|رغبه|رغبتها|تود|يود|مستعد*|استعداد|استعداده*|استعدادا|الاستعداد|على استعداد|تأمل|يأمل|ترجو|أمل*|رغبت|أبدت رغبتها|أبدت استعدادها|تتطلع|يتطلع',
    reported: '',
    planned:
      'سوف|ستقوم|سيقوم|سيتم|ستتم|تعتزم|يعتزم|نعتزم|تخطط|يخطط|من المقرر|المقرر|تنوي|ينوي|من المتوقع|متوقع*|تتوقع|يتوقع|ستعمل|سيعمل|ستواصل|سيواصل|ستكون|سيكون|ستدعم|ستعتمد|ستنفذ|سي*|ست*|خطط',
    purpose: 'تهدف|يهدف|هدف|أهداف|من أجل|بغية|بهدف|لكي|لغرض|بغرض',
    commit:
      'تلتزم|يلتزم|التزم|التزمت|ملتزم*|التزام*|تعهد*|تتعهد|يتعهد|تعهدت|تعهد|قررت|قرر|عقدت العزم|عازم*|وعدت',
    needed:
      'حاجه|بحاجه|تحتاج|يحتاج|من الضروري|ضروري*|ضروره|من المهم|المهم|أهميه|مهم*|حيوي*|يتطلب|تتطلب|أساسي*|يستلزم|مسؤولي*|يستدعي|لازم*',
    called: 'تحث|يحث|حثت|تطلب|يطلب|طلبت|تناشد|تهيب',
    demanded: 'تطالب|يطالب|طالبت',
    required:
      'يجب|وجب|يتعين|يتوجب|لا بد|يلزم|تلزم|ملزم*|إلزامي*|إجباري*|من الواجب|واجب*|عليها أن|عليه أن|مطالب*|يتحتم|تحتم|محتم|من اللازم|حتما|ألزم|ألزمت|ألزمه|ألزمها|ألزمهم|الزام*|يلزم*|ملزمه|ملزمون|يفرض على|تفرض على|على الدول الالتزام|أوجب*|توجب|لزاما|إلزاما|إجبارا|أجبر*',
    innocent:
      'ليس ملزم*|غير ملزم*|غير إلزامي*|لا يلزم|ستين|ستة|سته|سياس*|سيما|سياق*|سيار*|سير*|ستار|سيطر*|سيول|سياد*|سياح*|سيد|السيد|سيده|ستراتيج*|سيناريو*|ست|سي|سينا|بما يجب|سيء|سيئ*|لقد|وقد تم|وقد|فقد|كامل*|لا يجب|ليس من الضروري|ليس ضروريا|تجدر الإشارة|يجدر بالذكر|الجدير بالذكر|ينبغي الإشارة|ينبغي التنويه|ينبغي التأكيد|يجب الإشارة|لا بد من الإشارة|تود أن تؤكد|تود أن تشير|تود أن تذكر|تود التأكيد|تود الإشارة|تود أن تعرب|من المهم الإشارة',
  },
}

const findListed = wordFinder(MODAL_WORDS)

/** Endings of the future, and of the conditional, in which a report tells a future. */
const ENDINGS: Readonly<Partial<Record<Language, readonly (readonly [RegExp, ModalKind])[]>>> = {
  fr: [
    [/\p{L}{3}ront$/u, 'planned'],
    [/\p{L}{3}r(?:ait|aient)$/u, 'reported'],
  ],
  es: [
    [/\p{L}{2}[aei]r(?:á|án)$/u, 'planned'],
    [/\p{L}{2}[aei]r(?:ía|ían)$/u, 'reported'],
  ],
}

/** Finds the modal words among the units of a text, with verbs in the future or the conditional. */
export const findModals: WordFinder<ModalKind> = (units, language) => {
  const listed = findListed(units, language).filter((word) => !isMonth(units, word))
  const endings = ENDINGS[tongueOf(language)]
  if (endings === undefined) return listed
  const taken = new Set(listed.map(({ from }) => from))
  const ended = units.flatMap((unit, from): FoundWord<ModalKind>[] => {
    const kind =
      unit.type === 'word' && !taken.has(from)
        ? endings.find(([ending]) => ending.test(unit.text))?.[1]
        : undefined
    return kind === undefined ? [] : [{ kind, from, to: from + 1, start: unit.start, end: unit.end }]
  })
  return [...listed, ...ended].sort((one, other) => one.from - other.from)
}

/** The strength of a modal found. */
export function strengthOf(modal: FoundWord<ModalKind>): Strength {
  return MODAL_STRENGTHS[modal.kind]
}
