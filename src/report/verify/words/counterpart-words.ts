/**
 * Words of which one is easily told for the other: contraries ("increase", "reduce") and halves of one whole ("mitigation",
 * "adaptation"), in the six languages.
 *
 * Source: the vocabulary of replies of Governments and of reports on them, from general knowledge; no dictionary was copied. Two
 * lines are a pair, an empty line stands between pairs; each line has its words in English, French, Spanish, Russian, Chinese,
 * Arabic between strokes; "*" after a beginning, "_" for a space.
 */
import type { LanguageTag } from '#un'
import { AMONG_READINGS, listOf, readingsOf } from './concept-words.ts'
import { everyWordFinder, type FoundWord } from './word-table.ts'
import type { Unit } from './word-units.ts'

const PAIRS = `
increas* rise rises rose risen rising grow* grew climb* surg* rais* exacerbat* intensif* escalat* aggravat* doubl* tripl* heighten* / augment* accr* hausse* croiss* croît exacerb* intensif* aggrav* élev* doubl* tripl* / aument* increment* agrav* crec* alza suba subi* exacerb* intensific* agudiz* elev* duplic* triplic* / увелич* рост* раст* возраст* возрос* вырос* повыш* повыс* обостр* усугуб* удво* утро* / 增加 增长 增大 提高 上升 加剧 扩大 升高 翻番 加重 / زياد* تزيد يزيد تزايد* زاد* تزداد يزداد ازدياد ارتفاع* ارتفع* ترتفع يرتفع نمو تفاقم* تضاعف* رفع
decreas* reduc* declin* go_down goes_down went_down gone_down fall falls fell fallen falling drop dropped drops lowered lowering lowers shrink* shrank shrunk diminish* lessen* alleviat* eas* cut cuts cutting halv* minimiz* minimis* / diminu* rédui* réduct* baiss* recul* allég* soulag* abaiss* minimis* / disminu* reduc* reduj* reduz* baj* descen* atenu* alivi* aminor* minimiz* / сокращ* сократ* сниж* сниз* уменьш* спад* паден* упал* ослаб* облегч* / 减少 减低 降低 下降 缩小 缩减 削减 减轻 缓解 下滑 缩短 / خفض* تخفيض* تخفض انخفاض* انخفض* ينخفض تنخفض تقليل* تقلص* يقلل تقلل تقلص تراجع* نقصان هبوط* تناقص* الحد

strengthen* reinforc* enhanc* consolidat* improv* strong stronger bolster* upgrad* better / renforc* amélior* consolid* fort forts forte fortes solide* meilleur* / fortalec* reforz* refuerz* mejor* consolid* fuerte* sólid* robust* / укреп* усил* улучш* повыш* сильн* прочн* совершенств* / 加强 增强 强化 改善 改进 提升 巩固 提高 健全 完善 / تعزيز* تعزز يعزز تحسين* تحسن* تقوي* قوي قويه متين* تدعيم
weaken* undermin* erod* deteriorat* worsen* weak weaker weakness* degrad* fragil* poor poorly worse / affaibli* aggrav* détérior* dégrad* faible* sap* fragil* pire* / debilit* débil* deterior* empeor* degrad* socav* frágil* fragil* peor* / ослаб* ухудш* слаб* подры* деград* хрупк* / 削弱 减弱 恶化 薄弱 弱化 退化 破坏 / إضعاف تضعف يضعف ضعف ضعيف* تدهور* هش* تردي* تقويض

higher greater more_than / supérieur* plus_élevé* / mayor mayores superior* / выше более_высок* / 高于 更高 大于 / اعلي_من اكبر_من اكثر_من
lower lesser less_than / inférieur* moins_élevé* / menor menores inferior* / ниже более_низк* / 低于 更低 小于 / ادني_من اقل_من اصغر_من

high highly considerabl* significant* substantial* major large largely great greatly severe severely heavy heavily vast extensive* / élevé* haut hauts haute hautes hautement considérabl* significati* important* majeur* grande grand grands grandes fortement très / alto altos alta altas altamente considerabl* significativ* sustancial* important* gran grande grandes elevad* sumamente / высок* значительн* существенн* крупн* больш* серьезн* весьма очень / 高 高度 大 大幅 显著 重大 严重 极其 非常 / عالي* مرتفع* كبير* هام* شديد* ملحوظ* بالغ* جسيم*
low insignificant* negligibl* limited minor small slight* minimal* modest* little marginal* scant* / bas basse basses faible* faiblement insignifian* négligeabl* limité* mineur* petit* minim* modest* marginal* / bajo bajos baja bajas insignificant* despreciabl* limitad* menor* pequeñ* mínim* modest* escas* marginal* / низк* незначительн* ограниченн* мал малая малый малое малые малых мелк* минимальн* скромн* небольш* / 低 小 微小 轻微 微不足道 有限 极小 少量 / منخفض* ضئيل* محدود* صغير* طفيف* قليل* متواضع* ضعيف*

beyond exceed* outside surpass* / au-delà dépass* hors excéd* / exced* super* rebas* fuera / превыш* превыс* за_пределами вне / 超出 超过 之外 / يتجاوز تتجاوز تجاوز* خارج يفوق تفوق
within inside / dans_les_limites dans_la_limite à_la_portée / dentro al_alcance / в_пределах в_рамках внутри / 之内 范围内 以内 / ضمن داخل في_حدود

open openly transparen* public publicly / ouvert* ouvertement transparen* public* publiqu* / abiert* transparen* públic* / открыт* прозрачн* публичн* гласн* / 公开 开放 透明 / مفتوح* علن* شفاف*
closed secret* confidential* private privately / fermé* huis_clos secret* confidentiel* privé* / cerrad* secret* confidencial* privad* / закрыт* тайн* секретн* конфиденц* частн* / 秘密 闭门 封闭 保密 不公开 / مغلق* سري سريه بسريه

developed_country developed_countries developed_state developed_states developed_part* developed_nation* developed_world industrialized industrialised / pays_développé pays_développés pays_industrialis* états_développés / país_desarrollado países_desarrollados países_industrializados estados_desarrollados / развитая_страна развитые_страны развитых_стран* развитым_странам развитыми_странами развитые_государства развитых_государств* развитым_государствам промышленно_развит* / 发达国家 工业化国家 / البلدان_المتقدمه الدول_المتقدمه بلدان_متقدمه دول_متقدمه البلد_المتقدم
developing_country developing_countries developing_state developing_states developing_part* developing_nation* developing_world / pays_en_développement états_en_développement / país_en_desarrollo países_en_desarrollo estados_en_desarrollo / развивающаяся_страна развивающиеся_страны развивающихся_стран* развивающимся_странам развивающимися_странами развивающиеся_государства развивающихся_государств* развивающимся_государствам / 发展中国家 / البلدان_الناميه الدول_الناميه بلدان_ناميه دول_ناميه البلد_النامي

conditional conditionally conditioned / conditionnel conditionnelle conditionnels conditionnelles / condicional condicionales condicionad* / условный условная условное условные условного условной условных обусловленн* / 有条件 / مشروط* المشروط*
unconditional unconditionally / inconditionnel* / incondicional* no_condicionad* / безусловн* безоговорочн* / 无条件 / غير_مشروط* غير_المشروط*

mitigation mitigat* / atténuation attén* / mitigación mitig* / смягчен* митигац* предотвращени* / 减缓 / تخفيف التخفيف
adaptation adapt* / adaptation adapt* / adaptación adapt* / адаптац* адаптир* / 适应 / تكيف التكيف

import imports imported importing importation* importer* / import* / import* / импорт* / 进口 / استيراد* واردات وارد* مستورد* يستورد تستورد
export exports exported exporting exportation* exporter* / export* / export* / экспорт* / 出口 / تصدير* صادرات مصدر مصدره يصدر تصدر

urban city cities town towns / urbain* ville villes / urban* ciudad ciudades / городск* город города городах городов / 城市 城镇 / حضري* مدينه مدن
rural countryside village* / rural* campagne* village* / rural* aldea* / сельск* дерев* сел / 农村 乡村 / ريفي* ريف قري قريه

women woman female females / femme* féminin* / mujer* femenin* / женщин* женск* / 妇女 女性 女 / نساء نسائي* المراه مراه اناث
men man male males / homme* masculin* / hombre* masculin* varon* / мужчин* мужск* / 男子 男性 男 / رجال رجل ذكور

girl girls / fille* / niñas niña / девоч* девуш* / 女孩 女童 / فتيات فتاه بنات
boy boys / garçon* / niños_varones / мальчик* юнош* / 男孩 男童 / فتيان صبيان اولاد

short-term near-term short_term immediate* / court_terme immédiat* / corto_plazo inmediat* / краткосрочн* ближайш* / 短期 近期 / قصير_الاجل القصير_الاجل القريب_العاجل الاجل_القصير قصيره_الاجل المدي_القصير
long-term medium-term long_term medium_term / long_terme moyen_terme / largo_plazo mediano_plazo medio_plazo / долгосрочн* среднесрочн* / 长期 中期 中长期 / طويل_الاجل الطويل_الاجل متوسط_الاجل الاجل_الطويل طويله_الاجل المدي_الطويل المدي_المتوسط

permit* allow* authoriz* authoris* legaliz* / autoris* perme* permi* légalis* / permit* permis* autoriz* legaliz* / разреш* позвол* допуск* / 允许 准许 许可 授权 / سمح* تسمح يسمح سماح* تجيز يجيز اجاز* ترخيص*
prohibit* forbid* forbade ban bans banned banning prevent* preclud* disallow* outlaw* / interdi* prohib* empêch* / prohib* prohíb* impid* imped* / запре* препятств* / 禁止 不准 阻止 / حظر* تحظر يحظر محظور* منع* تمنع يمنع

encourag* promot* foster* stimulat* facilitat* incentiv* / encourag* promouv* promotion* promeu* stimul* facilit* incit* favoris* / alent* alient* foment* promov* promuev* estimul* facilit* incentiv* / поощр* стимулир* содейств* способств* / 鼓励 促进 推动 激励 / شجع* تشجيع* تشجع يشجع تحفيز* تعزيز*
discourag* restrict* curb* contain* inhibit* hinder* imped* obstruct* deter* control* limit limits limiting / décourag* restrein* restrict* frein* entrav* enray* dissuad* limit* contrôl* / desalent* desalient* restring* frenar* frena frenan frenó frenaba* freno frenos frenad* obstaculiz* entorpec* disuad* limit* control* / препятств* сдержив* ограничива* ограничи* контрол* пресек* / 遏制 抑制 限制 严控 控制 约束 阻碍 / كبح* تقييد* عرقل* ردع* ضبط* احتواء تثبيط* الحد_من

continu* begin* began begun start* launch* initiat* resum* accelerat* expedit* / poursui* continu* commenc* début* lanc* démarr* entam* accélér* repren* repris* / continu* prosegu* prosigu* comenz* comienz* inici* emprend* aceler* reanud* / продолж* начал* начин* начат* запуст* запуск* ускор* возобнов* / 继续 开始 启动 加快 加强 推广 开展 恢复 推进 / مواصل* تواصل* استمر* يستمر تستمر بدا* بدء اطلاق* اطلق* تسريع* استئناف*
stop stops stopped stopping ceas* end ends ended ending halt* terminat* discontinu* suspend* abandon* slow slows slowed slowing delay* / arrêt* cess* mettre_fin mis_fin suspend* abandon* interromp* ralent* retard* / deten* detien* ces* pon*_fin puso_fin suspend* abandon* interrump* desaceler* retras* / прекра* остан* приостан* заверш* отказ* замедл* / 停止 终止 中止 暂停 放弃 放缓 结束 取消 / وقف توقف* ايقاف* انهاء* انهي* تعليق* تخلي* تباطؤ ابطاء

accept* approv* adopt* endors* / accept* approuv* adopt* / acept* aprob* adopt* / приня* приним* одобр* утверд* / 接受 批准 通过 采纳 / قبل* قبول* تقبل يقبل موافق* وافق* اعتمد* اقرار اقر*
reject* refus* disapprov* turned_down / rejet* refus* désapprouv* / rechaz* deneg* / отверг* отклон* отказ* / 拒绝 否决 驳回 不接受 / رفض* ترفض يرفض

support* favour* favor* back backs backed backing / appu* souten* soutien* favorabl* / apoy* respald* favor* / поддерж* / 支持 赞成 赞同 / تؤيد يؤيد تأييد* ايد* تدعم يدعم دعم دعمت
oppos* resist* object objects objected objecting / oppos* résist* hostil* / opon* opus* resist* / возраж* выступ*_против противодейств* сопротивл* / 反对 抵制 / تعارض يعارض معارض* عارض* تعترض يعترض

includ* cover covers covered covering compris* encompass* / inclu* compren* compri* couvr* couv* englob* / inclu* abarc* compren* cubr* cubier* / включ* охват* / 包括 包含 涵盖 纳入 / تشمل يشمل شمل* تتضمن يتضمن تضمن* ادراج*
exclud* omit* leave*_out left_out / exclu* omet* omis* écart* / excluy* exclui* omit* descart* / исключ* не_включ* / 排除 不包括 剔除 / استبعد* استبعاد* تستبعد يستبعد استثن* لا_تشمل لا_يشمل

success* succeed* achiev* accomplish* / réussi* succès / éxito* exitos* logr* / успе* удал* достиг* / 成功 取得 / نجاح* نجح* ناجح*
fail* unsuccess* / échou* échec* / fracas* / неуда* провал* / 失败 未能 / فشل* اخفاق* اخفق*

possibl* feasibl* able capable / possibl* réalisabl* capabl* en_mesure / posibl* viabl* factibl* capa* / возможн* осуществим* способн* / 可能 可行 能够 / ممكن* يمكن قادر* مجد
impossibl* unfeasibl* infeasibl* unable incapabl* too_great too_large too_heavy / impossibl* irréalisabl* incapabl* / imposibl* inviabl* incapa* / невозможн* неосуществим* неспособн* / 不可能 不可行 无法 / مستحيل* غير_ممكن تعذر* عاجز*

voluntar* optional* / volontair* facultati* / voluntari* facultativ* / доброволь* факультатив* / 自愿 可选 / طوعي* اختياري*
mandatory compulsor* obligatory binding / obligatoir* contraignant* / obligatori* vinculant* / обязательн* принудительн* / 强制 必须 约束力 / الزامي* اجباري* ملزم*

before prior_to ahead_of in_advance_of / avant préalablement_à / antes_de antes_del antes_que / до перед прежде / 之前 以前 / قبل
after subsequent_to / après à_la_suite_de / después_de después_del después_que tras / после вслед_за / 之后 以后 / بعد عقب

most / plus / más / наиболее самый самая самых / 最 / اكثر الاكثر اشد
least / moins / menos / наименее / 最不 最少 / اقل الاقل

positiv* benefi* favourabl* favorabl* advantag* / positi* bénéfi* favorabl* avantag* / positiv* benefi* favorabl* ventaj* / положительн* позитивн* благоприятн* выгод* преимущ* / 积极 有利 受益 惠益 / ايجابي* مفيد* مؤات* فوائد منافع
negativ* harm* unfavourabl* unfavorabl* advers* detriment* disadvantag* / négati* nuisi* défavorabl* néfast* désavantag* préjudiciabl* / negativ* perjudic* desfavorabl* advers* noci* desventaj* / отрицательн* негативн* неблагоприятн* вредн* пагубн* / 消极 不利 有害 负面 / سلبي* ضار* معاكس* اضرار

majority / majorité / mayoría / большинств* / 多数 / اغلبيه غالبيه
minority / minorité / minoría / меньшинств* / 少数 / اقليه

temporar* interim provisional* / temporair* provisoir* intérimair* / temporal* provisional* interin* / временн* / 临时 暂时 / مؤقت*
permanent* definitiv* / permanent* définitif définitive* / permanent* definitiv* / постоянн* окончательн* / 永久 常设 固定 / دائم* نهائي*

rich wealthy affluent / riche* aisé* / ric* acomodad* / богат* состоятельн* / 富裕 富 / غني* اغنياء ثري*
poor impoverished low-income / pauvre* démuni* / pobre* / бедн* малоимущ* / 贫困 贫穷 / فقير* فقراء

sell sells sold selling sale sales / vend* vente* / vend* venta ventas / прода* / 出售 销售 卖 / بيع يبيع تبيع باع*
buy buys bought buying purchas* acquir* / achet* achat* acquér* acqui* / compra* adqui* / покуп* куп* закуп* приобрет* / 购买 采购 收购 / شراء يشتري تشتري اشتر* اقتناء

direct directly / direct* / direct* / прям* непосредственн* / 直接 / مباشر*
indirect indirectly / indirect* / indirect* / косвенн* опосредованн* / 间接 / غير_مباشر* غير_المباشر*

internal domestic / interne* intérieur* domestiqu* / intern* interior* / внутренн* / 国内 内部 / داخلي* محلي*
external foreign overseas / externe* extérieur* étrang* / extern* exterior* extranjer* / внешн* иностран* зарубежн* / 国外 外部 外国 / خارجي* اجنبي*

upper maximum ceiling* / plafond* maximum maximal* / máxim* techo* tope* / максимальн* верхн* / 上限 最高 最大 / اقصي الاقصي سقف حد_اعلي
minimum floor* lower_bound lower_limit / plancher* minimum minimal* / mínim* piso / минимальн* нижн* / 下限 最低 最小 / ادني الادني حد_ادني

federal central centralized / fédéral* central* / federal* central* / федеральн* центральн* / 联邦 中央 / اتحادي* مركزي*
provincial territorial municipal* decentralized / provinci* territori* municip* décentralis* / provincial* territorial* municipal* descentraliz* / провинци* территориальн* муниципальн* / 省级 地方 / اقليمي* بلدي* لامركزي*

civilian civilians / civil civils civile civiles / civil civiles / гражданск* / 平民 民用 / مدني*
military / militair* / militar* / военн* / 军事 军用 / عسكري*

employer employers / employeur* / empleador* / работодател* / 雇主 / ارباب_العمل اصحاب_العمل صاحب_العمل
worker workers employee employees / travailleu* employé* salarié* / trabajador* emplead* / работник* трудящ* / 工人 雇员 劳动者 / عمال العاملين عامل موظف*

producer producers supplier* / producteur* fournisseu* / productor* proveedor* / производител* поставщик* / 生产者 供应商 / منتج* مورد موردي*
consumer consumers user users / consommateur* utilisateur* / consumidor* usuari* / потребител* пользовател* / 消费者 用户 / مستهلك* مستخدم*

victim* survivor* / victim* / víctim* / жертв* потерпевш* / 受害者 受害人 / ضحاي* ضحيه
perpetrator* offender* / auteur* coupabl* délinquant* / autor* infractor* perpetrador* / виновн* правонарушител* преступник* / 犯罪者 施害者 犯罪人 / مرتكب* جناه جاني

north northern / nord / norte septentrional* / север* / 北方 北部 北 / شمال*
south southern / sud / sur meridional* / юг юга юге южн* / 南方 南部 南 / جنوب*

east eastern / est oriental* / este oriental* / восток* восточн* / 东部 东方 / شرق*
west western / ouest occidental* / oeste occidental* / запад* / 西部 西方 / غرب*

flood* / inond* / inunda* / наводн* паводк* / 洪水 洪涝 / فيضان*
drought* / sécheresse* / sequía* / засух* / 干旱 / جفاف

surplus* excess* abundan* / excéd* excès abondan* / excedent* exces* abundan* / избыт* излиш* изобил* / 过剩 盈余 充足 丰富 / فائض* وفر* وفير*
deficit* shortage* scarc* shortfall* / déficit* pénur* rar* / déficit* escas* carest* / дефицит* нехватк* недостат* / 短缺 赤字 稀缺 匮乏 / عجز* نقص* شح* ندر*

easy easily simple simpl* / facil* simpl* / fácil* facil* simpl* sencill* / легк* прост* / 容易 简便 简化 / سهل* بسيط* تبسيط* تسهيل*
difficult* complex* complicat* / difficil* difficult* complex* compliqu* / difícil* dificult* complej* complic* / трудн* сложн* усложн* / 困难 复杂 / صعب* صعوب* معقد* تعقيد*

join joined joining acced* enter* entry / adhér* adhés* entr* rejoin* / adher* adhesi* ingres* incorpor* / присоедин* вступ* вход* / 加入 进入 / انضم* انضمام* دخول دخل*
leav* withdr* exit* denounc* / quitt* retir* dénonc* sort* / abandon* retir* denunci* sali* / выход* выш* покин* денонс* / 退出 离开 / انسحب* انسحاب* خروج خرج* غادر*

welcom* prais* commend* / salu* félicit* lou* / acog* beneplácito celebr* elogi* / приветств* / 欢迎 赞扬 赞赏 / رحب* ترحيب* اشاد* ثناء
regret* deplor* condemn* criticiz* criticis* / regrett* déplor* condamn* critiqu* / lament* deplor* conden* critic* / сожале* осужд* осуди* критик* / 遗憾 谴责 批评 / اسف* ادان* ندد* شجب* انتقد*
`

const findListed = everyWordFinder(listOf(PAIRS), AMONG_READINGS)

/** The words of a text that have a counterpart; `kind` is the number of their side, the two sides of a pair follow each other. */
export function findCounterparts(
  units: readonly Unit[],
  language: LanguageTag,
): readonly FoundWord<string>[] {
  const found = findListed(readingsOf(units, language), language)
  return found.filter((word) => !found.some((other) => isPair(word, other) && isWithin(word, other)))
}

function isPair(one: FoundWord<string>, other: FoundWord<string>): boolean {
  return pairOf(one) === pairOf(other)
}

function pairOf({ kind }: FoundWord<string>): number {
  return Math.floor(Number(kind) / 2)
}

/** "Not conditional" holds "conditional". */
function isWithin(word: FoundWord<string>, other: FoundWord<string>): boolean {
  return other.to - other.from > word.to - word.from && other.from <= word.from && other.to >= word.to
}
