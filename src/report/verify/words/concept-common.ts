/**
 * Words of everyday official speech that mean one thing in the six languages; see concept-acts.ts for how they are written.
 *
 * Source: the words that stand oftenest in national replies and that the other lists have not; their equals from general
 * knowledge; no dictionary was copied. Words of weight (must, may, hope, all, only) are no matter and have tables of their own.
 */
export const COMMON = `
change changes changing / changement* chang* / cambio* cambi* / изменен* / 变化 改变 / تغير* تغيير*
action actions activit* / action* activité* / acción acciones actividad* / действ* деятельност* / 行动 活动 / اعمال نشاط انشطه عمل
effort efforts / effort* / esfuerzo* / усил* / 努力 / جهود جهد
level levels / niveau* / nivel niveles / уровень уровн* / 水平 级 / مستوي مستويات
process processes / processus / proceso* / процесс* / 进程 过程 / عمليه عمليات
need needs / besoin* / necesidad* necesita* / нужд* потребност* нуждает* / 需要 需求 / حاجه احتياج* يحتاج حاجات
party_to parties / partie_à parties / parte_en partes / сторон сторона стороны / 缔约方 各方 / اطراف طرف
source sources / source* / fuente* / источник* / 来源 源头 / مصادر مصدر
natural nature / nature* naturel* / natural* naturaleza / природ* естественн* / 自然 天然 / طبيعي* طبيعه
potential / potentiel* / potencial* / потенциал* / 潜力 / امكانات امكانيات
current* / actuel* / actual* / нынешн* текущ* современн* / 目前 当前 现行 / حاليه حالي حاليا
existing exist exists / existant* existe* / existent* existe* / существующ* существует имеющ* / 现有 存在 / قائمه قائم موجود*
future / futur* avenir / futur* / будущ* / 未来 / مستقبل*
responsib* / responsab* / responsab* / ответственност* отвеча* / 责任 / مسؤولي* مسئولي*
period periods / période* / período* periodo* / период* / 期间 时期 / فتره فترات مده
method* / méthod* / método* metodol* / метод* / 方法 / منهجي* طرق اسلوب اساليب
approach approaches / approche* démarche* / enfoque* / подход* / 办法 做法 / نهج منهج
human humans / humain* / human* / человек* человеч* людск* / 人类 人力 / بشري* انسان*
local locally / local* locaux / local* / местн* / 地方 当地 / محلي*
early / précoce* rapide / tempran* / ранн* / 早期 及早 / مبكر*
vision / vision* / visión / видени* / 愿景 / رؤيه
context circumstanc* / contexte* circonstance* / contexto* circunstanci* / контекст* обстоятельств* услови* / 背景 国情 情况 / سياق ظروف
option options alternativ* / option* alternativ* / opción opciones alternativ* / вариант* альтернатив* / 选择 备选 / خيار* بدائل بديل*
analys* analyz* / analys* / anális* analiz* / анализ* / 分析 / تحليل* تحليلي
model models / modèle* modél* / modelo* / модел* / 模型 模式 / نموذج نماذج
ambition ambitious / ambition ambitieu* / ambici* / амбиц* / 雄心 力度 / طموح*
damage damages harm harms harmful / dommage* dégât* préjudic* / daño* perjudic* perjuici* / ущерб* вред* / 损害 危害 损失 / اضرار ضرر ضار*
guid* / orient* guide* directive* / orientaci* directriz directrices guía* / руковод* ориентир* / 指导 指南 / توجيه* ارشاد*
average averages / moyen* / promedio media medio / средн* / 平均 / متوسط
assumption* / hypothès* / supuest* hipótesis / допущен* предположен* / 假设 / افتراض*
detail* / détail* / detall* / подробн* детальн* / 详细 细节 / تفصيل* تفاصيل
structure* structural / structur* / estructur* / структур* / 结构 / هيكل* بنيه
value values / valeur* / valor valores / ценност* стоимост* / 价值 / قيمه قيم
success* / réussi* succès / éxito* exitos* / успех* успешн* / 成功 / نجاح* ناجح*
trend* tendency / tendance* / tendencia* / тенденц* / 趋势 / اتجاه* توجهات
approve* approval / approuv* approbation / aprob* aprueb* / одобр* утвержд* утвержден* / 批准 核准 审批 / موافق* اقر* اقرار
role roles / rôle* / papel papeles rol / роль роли / 作用 角色 / دور ادوار
recover* / relance* reprise* rétabli* / recuper* / восстанов* / 恢复 复苏 / تعافي انتعاش استعاد*
example* / exemple* / ejemplo* / пример* / 例如 例子 / مثال امثله
tool tools / outil* / herramienta* / инструмент* / 工具 / ادوات اداه
performance / performance* rendement / rendimiento desempeño / результативност* эффективност* показател* / 绩效 性能 / اداء
calculat* comput* / calcul* / calcul* cómput* / расч* подсчит* вычисл* / 计算 测算 / حساب* احتساب
mobiliz* mobilis* / mobilis* / moviliz* / мобилиз* / 动员 调动 筹集 / حشد تعبئه
start starts started begin* began / commenc* début* / comenz* comienz* inici* empez* / начал* начин* начат* / 开始 启动 / بدا* بدء بدات بدايه
frequen* / fréquen* / frecuen* / част* частот* / 频率 频繁 / تواتر تكرار متكرر*
pathway* trajector* roadmap* / trajectoire* feuille_de_route / trayectoria* hoja_de_ruta / траектор* дорожн*_карт* / 路径 路线图 / مسار* خارطه_الطريق خريطه_الطريق
solution* / solution* / solucion* solución / решени* / 解决办法 解决方案 / حل حلول
gap gaps / lacune* écart* / brecha* laguna* / пробел* разрыв* / 差距 缺口 / فجوه فجوات ثغرات
smart intelligent / intelligent* / inteligent* / умн* интеллект* / 智能 智慧 / ذكي*
verif* / vérif* / verific* / провер* верифик* / 核实 核查 验证 / تحقق
select* choice choose* chosen / sélect* choix choisi* / selecci* eleg* elección / выбор* выбра* отбор* отобр* / 选择 选定 甄选 / اختيار اختار ختيار
regulat* / réglement* régul* / reglament* regul* / регулир* регламент* / 法规 管理条例 监管 / لوائح تنظيمي* ضوابط
history historic* / histori* / histori* históric* / истор* / 历史 / تاريخي* تاريخ
political* / politique* / polític* / политическ* / 政治 / سياسي*
predict* forecast* projections / prévision* prévu* projection* / previs* pronóstic* proyecciones / прогноз* / 预测 预报 / تنبؤ* توقعات
scheme* / régime* dispositif* / plan* esquema* régimen / схем* режим* / 机制 制度 / مخطط* نظام
special specific* / spécial* spécifi* / especial* específic* / особ* конкретн* специальн* / 具体 特别 专门 特殊 / خاصه خاص محدده محدد
multilateral* / multilatéral* / multilateral* / многосторон* / 多边 / متعدد_الاطراف متعدده_الاطراف
agenda / agenda ordre_du_jour programme / agenda programa / повестк* / 议程 / جدول_اعمال خطه
element* component* / élément* composant* / elemento* component* / элемент* компонент* составляющ* / 要素 组成部分 内容 / عناصر عنصر مكون*
material* / matéri* / material* / материал* / 材料 物资 / مواد ماده
balanc* / équilibr* / equilibr* / баланс* сбалансир* равновес* / 平衡 均衡 / توازن متوازن*
double doubled / doubl* / duplic* doble / удво* двойн* вдвое / 翻一番 倍 / ضعف مضاعف*
benefit* beneficiar* / avantage* bénéfici* bienfait* / benefici* ventaj* / выгод* польз* преимуществ* бенефициар* / 受益 惠益 效益 利益 / منافع فوائد استفاد* مستفيد*
modern* / modern* / modern* / модерн* современн* / 现代 / حديث* تحديث
launch* / lanc* / lanz* puso_en_marcha puesta_en_marcha / запус* запуст* / 发起 启动 推出 / اطلق* اطلاق
complement* supplement* / complément* complet* / complement* suplement* / дополн* / 补充 / تكميل* تكامل*
rapid* quick* fast swift* / rapide* accélér* / rápid* aceler* / быстр* ускор* оперативн* / 迅速 快速 加快 加速 / سريع* تسريع سرعه
accelerat* / accélér* / aceler* / ускор* / 加快 加速 / تسريع
living lived live lives life / vie vies vit / vida vidas vivir / жизн* живут прожива* / 生活 生命 / حياه يعيش معيش*
status situation* state_of / situation* état / situación estado / положен* ситуац* состоян* статус* / 状况 形势 局势 / حاله وضع اوضاع حالات
scarc* / rareté pénurie* rare* / escas* / дефицит* нехватк* скудн* / 匮乏 短缺 稀缺 / ندره شح شحه
attract* / attir* attrac* / atra* atrac* / привлеч* привлек* / 吸引 / جذب استقطاب
cover covers covered coverage / couvr* couvert* / abarc* cubr* cobertura cubier* / охват* покрыв* / 涵盖 覆盖 / غطي* تغطي* شمل* يشمل
include includes included including / inclu* compren* compris* / inclu* compren* abarc* / включ* в_том_числе / 包括 包含 / تضمن* يشمل شمل بما_في_ذلك متضمن*
stage stages phase phases / étape* phase* / etapa* fase* / этап* стади* фаз* / 阶段 / مرحله مراحل
clear clarity clarif* / clair* clarté clarifi* / clar* aclar* / ясн* четк* уточн* / 明确 清晰 / واضح* وضوح توضيح
voluntar* / volontair* bénévol* / voluntari* / добровольн* / 自愿 / طوعي* تطوع*
outcome* / résultat* issue / resultado* / итог* результат* / 成果 结果 / نتائج نتيجه مخرجات
uncertain* / incertitud* incertain* / incert* / неопредел* неясн* / 不确定 / عدم_اليقين شكوك
platform* / plateforme* plate-forme / plataforma* / платформ* / 平台 / منصه منصات
compet* / compét* concurren* / compet* / конкур* / 竞争 / منافس* تنافس*
procedure* / procédure* / procedimiento* / процедур* порядк* / 程序 手续 / اجراءات
traditional* / tradition* / tradicional* / традицион* / 传统 / تقليدي*
positive* / positi* / positiv* / положительн* позитивн* / 积极 正面 / ايجابي*
negative* adverse* / négati* néfaste* défavorable* / negativ* advers* / негативн* отрицательн* неблагоприятн* / 不利 负面 消极 / سلبي* سالب
aspect* / aspect* / aspecto* / аспект* / 方面 / جوانب جانب
degree degrees / degré* / grado* / градус* степен* / 度 程度 / درجه درجات
sensitiv* / sensib* / sensib* / чувствит* восприимчив* / 敏感 / حساس*
pressure* / pression* / presión presiones / давлен* нагрузк* / 压力 / ضغط ضغوط
decentraliz* decentralis* / décentralis* / descentraliz* / децентрализ* / 权力下放 分散 / لامركزي*
disseminat* spread* / diffus* diffuser / difund* difusi* divulg* / распростран* / 传播 推广 / نشر
harmoni* / harmoni* / armoni* / гармониз* согласован* / 统一 协调 和谐 / مواءم* تنسيق
operation* operat* / opération* opér* fonctionne* / operaci* oper* funcion* / операц* эксплуатац* функционир* / 运作 运行 业务 行动 / تشغيل* عمليات عملي*
force forces in_force / vigueur force* / vigor fuerza* / сил силу сила силы / 生效 力量 / نفاذ قوه قوات
academ* / universitaire* académi* / académ* / академ* / 学术 学术界 / اكاديمي*
accura* precis* exact* / exact* précis* / exact* precis* / точн* / 准确 精确 / دقه دقيق*
burden* / charge* fardeau* / carga* / бремя бремен* / 负担 / عبء اعباء
quantit* volume* / quantité* volume* / cantidad* volumen / количеств* объем* / 数量 规模 / كميه كميات حجم
surface / superficie* surface* / superficie* / площад* поверхност* / 面积 表面 / مساحه سطح
call_for called_for calls_for appeal* urge urged urges / appel* exhort* / llamamiento exhort* instó instaron / призыв* призвал* / 呼吁 敦促 / دعا دعوه حث ناشد
maximum peak peaks / maximum maximal* pic / máxim* pico / максим* пик* / 最大 峰值 最高 / اقصي ذروه
minimum / minimum minimal* / mínim* / минимум минимальн* / 最低 最小 / ادني
explain* explan* / expliqu* explic* / explic* / объясн* поясн* разъясн* / 解释 说明 / شرح اوضح* ضح* تفسير
describ* descri* / décri* descri* / describ* descri* / описа* описыв* охарактериз* / 描述 / وصف*
consider_that believ* opinion_that / estim* considér* juge* / consider* opin* estim* / счита* полага* мнен* / 认为 主张 / اعتبر* عتبر* راي
stress* emphasi* underlin* underscor* highlight* / soulign* insist* / subray* recalc* destac* hincapié / подчерк* отмет* акцент* / 强调 指出 / شدد* كد* اكد* اشار* نوه*
reaffirm* reiterat* / réaffirm* réitér* / reafirm* reiter* / подтверд* вновь_заяв* / 重申 / كرر* جدد* اعاد_تاكيد
identif* / identifi* recens* / identific* determin* detect* / выяв* определ* идентиф* / 确定 查明 识别 / حدد* تحديد* عرف*
determin* / détermin* / determin* / определ* / 确定 决定 / حدد* تحديد*
enhanc* / renforc* amélior* accroît* / mejor* fortalec* aument* reforz* / повыш* укреп* усил* / 加强 提高 增强 / عزز* تعزيز تحسين
address_the tackle* deal_with / remédi* trait* affront* / abord* enfrent* hacer_frente / реш* преодол* борьб* / 应对 解决 处理 / عالج* معالجه تصدي مواجه*
cope coping withstand* / faire_face résist* / hacer_frente afront* / справ* противосто* / 应对 抵御 / مواجهه تحمل
allocat* earmark* / allou* alloc* affect* / asign* destin* / выделен* выделя* ассигн* / 拨款 分配 划拨 / خصص* تخصيص*
rely relies reliance depend* / dépend* / depend* / завис* / 依赖 取决于 依靠 / عتمد* اعتماد
link links linked related relat* / lien* lié* / vínculo* vincul* relacion* / связ* / 联系 有关 相关 / صله رابط* رتبط* علاق* متعلق*
combin* / combin* / combin* / сочет* комбинир* / 结合 综合 / جمع دمج مزيج
convert* conversion / convert* conversion* transform* / convert* conversi* / преобраз* превращ* конверс* / 转化 转换 / تحويل
pursue* pursuing / poursuiv* / prosegu* persegu* / стрем* продолж* пресл* / 继续推进 争取 / سعي* واصل*
continu* / continu* poursui* / continu* segui* sigue* / продолж* / 继续 持续 / استمر* ستمر* واصل*
remain* / demeur* rest* / permanec* sigue segu* / оста* сохраня* / 仍然 仍 / ظل بقي* ما_زال
accompan* / accompagn* / acompañ* / сопровожд* сопутств* / 陪同 伴随 配套 / رافق* مصاحب*
analog* similar* / similaire* semblable* analogue* / similar* semejante* análog* / аналогич* подобн* сходн* / 类似 相似 / مماثل* مشابه*
compare compared comparison / compar* rapport_à / compar* relación_con respecto_a / сравн* / 相比 比较 / مقارن* بالمقارنه
exceed* surpass* / dépass* excéd* / exced* super* sobrepas* / превы* превос* / 超过 超出 / تجاوز* زاد_عن
double_that twice / double* / doble / вдвое / 两倍 / ضعفي
arrival* arriv* reach_the / arriv* / lleg* / прибы* / 到达 抵达 / وصول وصل
leave leaves left / quitt* laiss* / dej* abandon* / оставл* остав* покин* / 离开 留下 / ترك* غادر*
bring brings brought / apport* amen* / tra* llev* / привод* принес* / 带来 / جلب* دي_الي
accident* / accident* / accident* / аварии авари* несчастн* / 事故 / حوادث حادث
crisis crises / crise* / crisis / кризис* / 危机 / ازمه ازمات
`
