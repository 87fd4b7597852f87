/**
 * Words for what is done that mean one thing in the six languages, so that sentences in two of them can be laid side by side.
 *
 * Source: the vocabulary of replies of Governments and of reports on them, from general knowledge; no dictionary was copied.
 * A line is a meaning; its words in English, French, Spanish, Russian, Chinese, Arabic, between strokes; "*" after a beginning,
 * "_" for a space. They show where a sentence comes from, and translate nothing: near meanings share a line.
 */
export const ACTS = `
ratif* / ratif* / ratific* / ратифи* / 批准 / صادق* صدق* مصادق* تصديق*
acced* accession join joins joined joining / adhér* adhés* rejoin* joindre / adher* adhesi* sumarse sumó unirse unió unirá unido / присоедин* вступ* / 加入 / انضم* نضم* انضمام*
sign signed signs signing signat* / sign* / firm* suscri* / подпис* / 签署 签字 / وقع* توقيع*
adopt* / adopt* / adopt* aprob* / приня* приним* / 通过 采取 采纳 / اعتمد* عتمد* اعتماد*
amend* revis* modif* / modif* amend* révis* / modific* enmend* reform* revis* / поправ* измен* пересм* / 修改 修订 修正 / عدل* تعديل* نقيح* عاد_النظر
establish* establishment set_up sets_up setting_up creat* found* / cré* établi* instaur* mis_en_place mettre_en_place mise_en_place / cre* establec* constitu* / созда* учрежд* / 设立 建立 成立 创建 / انشا* نشا* نشئ* اسس* اسيس*
submit* submission present presents presented / présent* soumet* soumis* / present* somet* / представ* внес* вносит* / 提交 递交 / قدم* تقديم* عرض*
extend* extension expand* broaden* enlarg* widen* / étend* extension élargi* / ampli* extend* extensi* / расшир* распростран* продл* / 扩大 扩展 推广 延长 / وسيع* وسع* تمديد* مدد*
host hosts hosted hosting organiz* organis* / accueil* organis* / acog* organiz* celebr* / принять_у принимает_у провед* провод* организ* / 主办 举办 承办 / ستضيف* استضاف* نظم* تنظيم*
consult* / consult* / consult* / консульт* / 协商 磋商 征求意见 / شاور* تشاور* شاورات*
train trains trained training capacity-building / form* formation* renforcement_des_capacités / capacit* form* / обуч* подготов* квалифик* / 培训 能力建设 / درب* تدريب* بناء_القدرات
share shares shared sharing exchang* / partag* échang* / compart* intercambi* / обмен* дели* / 分享 交换 交流 共享 / تبادل* شارك* اقاسم*
cooperat* collaborat* / coopér* collabor* / cooper* colabor* / сотруднич* взаимодейств* / 合作 协作 / عاون* تعاون*
assist* aid support_to help helps helped / aide* assist* / asist* ayud* apoy* / помощ* помог* содейств* / 援助 协助 帮助 / ساعد* مساعد*
financ* fund funds funded funding money resourc* / financ* ressourc* fonds / financ* recurs* fond* / финанс* ресурс* средств* фонд* / 资金 资助 融资 供资 资源 基金 / مول* تمويل* موارد صندوق
provide* provision supply supplies supplied offer* grant* deliver* / fourni* accord* offr* offert* octroi* / proporcion* prest* ofrec* otorg* suministr* brind* / предостав* оказ* обеспеч* / 提供 给予 供应 / قدم* وفر* توفير* منح*
contribut* / contribu* / contribu* aport* / взнос* вклад* внести внесл* внос* / 捐款 捐助 贡献 / ساهم* اسهام* مساهم*
publish* publication releas* / publi* diffus* / public* divulg* / опублик* публик* издан* / 发布 出版 公布 / نشر* ينشر
implement* execut* carry_out carried_out apply applies applied application / applic* appliqu* mise_en_œuvre mettre_en_œuvre mis_en_œuvre exécut* / aplic* implement* ejecu* / осуществл* примен* выполн* реализ* внедр* / 执行 实施 落实 适用 / نفذ* تنفيذ* طبق* تطبيق*
punish* sanction* penalt* fine fines fined / puni* sanction* peine* amend* / sancion* pena* castig* mult* / наказ* санкц* штраф* / 惩罚 处罚 制裁 罚款 刑罚 / عقوب* عاقب* غرام* جزاء*
criminaliz* criminalis* offence offences offense* crime crimes criminal* / incrimin* infraction* crime* crimin* délit* pénal* délinquan* / tipif* delito* crimen* delictiv* penal* delincuen* / преступ* уголовн* правонаруш* криминал* / 犯罪 罪行 刑事 / جريم* جرائم جرم* تجريم* جنائ*
cybercrim* / cybercriminal* / ciberdelincuen* ciberdelito* / киберпреступ* / 网络犯罪 / السيبراني*
harass* / harcèl* / acos* / домогател* преслед* травл* / 骚扰 / تحرش* مضايق*
investigat* / enquêt* / investig* / расслед* / 调查 侦查 / حقق* تحقيق*
prosecut* / poursui* procureur* parquet / enjuici* fiscal* / прокур* преслед* / 检察 起诉 / نياب* ادعاء* مدع* ملاحق*
judge judges judicial* judicia* court courts magistrat* tribunal* / jug* judiciair* tribun* magistrat* cour / jue* judicial* tribunal* magistrad* / суд* судь* судеб* / 法院 法庭 法官 司法 / محكم* محاكم قاض* قضائ* قضاء
police / poli* / polic* / полиц* / 警察 警方 / شرط*
report_the reporting reported_cases reports notification* notify notif* / signal* notif* rapport* / denunci* notific* inform* / сообщен* уведомл* / 举报 通报 报案 报告 / ابلاغ* بلاغ* بلغ*
collect* gather* / collect* recueil* / recopil* recog* recab* / сбор* собира* собра* / 收集 采集 / جمع*
retain* retention store stores stored storage keep_data conserv* preserv* / conserv* rétention / conserv* retenci* almacen* / хран* сохран* / 保存 保留 存储 / حتفاظ احتفاظ* حفظ* تخزين*
data / donnée* / dato datos / данн* / 数据 / بيانات
traffic / trafic connexion / tráfico / трафик* / 流量 / حركه مرور
message* communicat* / message* communicat* / mensaj* comunicac* / сообщени* связ* / 通信 信息 / رسائل اتصال*
intercept* / intercept* / intercept* / перехват* / 拦截 截取 / عتراض اعتراض_الات*
access* / accès accéd* accédent / acces* acced* / доступ* / 进入 访问 获取 接入 / وصول* نفاذ* حصول
obtain* receiv* get gets / obten* reçoi* reçu* recev* / obten* recib* / получ* / 得到 获得 收到 / حصل* يتلق* تلق* حصول
internet online digital* / internet ligne numéri* / internet línea digital* / интернет* цифров* онлайн* / 互联网 在线 数字 联网 / انترنت الانترنت رقم*
connect* / connect* raccord* / conect* conexi* / подключ* соедин* / 连接 接入 / اتصال متصل* ربط*
amount number numbers rate rates / nombre taux / número tasa* / числ* количеств* показател* уровн* / 数量 比率 率 / عدد معدل*
increase* ris* rose grow* growth / augment* hauss* accroiss* croiss* / aument* increment* crec* alza / рост* увелич* повыш* выраст* / 增加 增长 上升 / رتفاع ارتفاع* رتفع* زياد* زاد* زداد* نمو*
decreas* reduc* declin* fall* fell lower* cut / rédui* réduct* baiss* diminu* / reduc* redu* disminu* baj* / сокращ* сниж* сниз* уменьш* / 减少 降低 下降 削减 / خفض* انخفاض* تخفيض* تقليل* قلص* خفض
improv* better / amélior* meilleur* / mejor* / улучш* повыш* / 改善 提高 改进 / تحسن* تحسين* حسن*
strengthen* reinforc* / renforc* / fortalec* reforz* refuerz* / укреп* усил* / 加强 强化 巩固 / عزز* تعزيز*
protect* / protég* protect* / proteg* protec* / защит* охран* / 保护 / حمي* حماي*
guarante* ensur* / garanti* assur* / garant* asegur* / гарант* обеспеч* / 保障 保证 确保 / ضمن* ضمان* كفل*
respect* / respect* / respet* / уваж* соблюд* / 尊重 / حترم* احترام*
compatib* consist* / compatib* / compatib* / совмест* / 符合 一致 / توافق* متوافق*
particip* take_part / particip* / particip* / участ* / 参与 参加 / شارك* مشارك*
negotiat* / négoci* / negoci* / перегов* / 谈判 / فاوض* تفاوض* مفاوض*
develop* elaborat* draft* drawing_up draw_up drawn_up prepar* formulat* / élabor* rédig* prépar* / elabor* prepar* redact* formul* desarroll* / разраб* подгот* состав* / 制定 拟订 起草 编制 编写 拟定 / عداد اعد* اعداد* صياغ* وضع*
conclud* conclusion complet* finish* finaliz* / conclu* achev* termin* / conclu* termin* finaliz* complet* / заверш* законч* заключ* / 完成 结束 缔结 / ابرام* برم* اكمل* انجز* اختتم* انته*
review* evaluat* assess* / évalu* exam* / evalu* examin* revis* valor* / оцен* обзор* пересм* / 评估 审查 评价 / قيم* تقييم* ستعراض استعراض* عاده_النظر
monitor* surveillance supervis* oversight / surveil* suivi contrôl* supervis* / vigilan* supervis* seguimiento* monitor* / мониторинг* наблюд* надзор* контрол* / 监测 监督 监控 监管 / رصد* مراقب* شراف اشراف*
use uses used using usage utiliz* resort* / utilis* emplo* recour* recouri* / utiliz* us* emple* / использ* примен* / 使用 利用 / ستخدم* استخدام* ستعمال*
open opens opened opening / ouvr* ouver* / abr* apert* abiert* / откры* / 开设 开放 开办 / فتح* افتتاح*
lower_their lower_rates interest_rate* / taux_d / tasa_de_inter* / ставк* / 利率 / فائده
amendment* / amendement* / enmienda* / поправк* / 修正案 / تعديلات
appoint* design* / désign* nomm* / design* nombr* / назнач* / 任命 指定 / عين* تعيين*
introduc* / introdu* instaur* / introdu* / введ* ввод* внедр* / 引入 实行 采用 / ادخال* ادخل* استحداث*
tax taxes taxation levy / taxe* impôt* fiscal* / impuesto* fiscal* tribut* / налог* / 税 / ضريب* ضرائب
meet meeting meetings session* / réunion* session* / reuni* sesi* / совещ* заседан* сесси* встреч* / 会议 / اجتماع* دوره
campaign* awareness / campagne* sensibilis* / campaña* sensibiliz* conciencia* / кампани* осведомл* / 宣传 意识 运动 / حمل* وعي* توعي*
inform* information / inform* renseign* / inform* / информац* информир* / 信息 通知 情报 / معلومات
transfer* transmi* / transfér* transmi* transfert* / transfer* transmi* / передач* передав* переда* / 转移 传输 转让 / نقل* حول* تحويل*
exclud* exclusion rule_out rules_out ruled_out / exclu* écart* / exclu* descart* / исключ* / 排除 / ستبعد* استبعد* استبعاد* تستبعد يستبعد
oblig* duty duties mandatory compulsory bound requires requiring impos* / oblig* tenu tenus tenues tenue astreint* impos* exig* / oblig* deber impon* impuso impusieron exig* / обязан* обязат* / 义务 强制 / ملزم* الزام* التزام* لزم*
permi* allow* authoriz* authoris* consent* / autoris* perme* permis* consent* / autoriz* permi* consent* / разреш* позвол* согласи* допуск* / 允许 许可 授权 同意 准许 / سمح* سماح* اذن* ترخيص* وافق* موافق* جاز* اجاز*
ban bans banned prohibit* forbid* forbidden / interdi* prohib* / prohib* prohíb* / запре* / 禁止 / حظر* محظور* منع*
reject* refus* / rejet* refus* / rechaz* / отверг* отказ* / 拒绝 / رفض*
interfer* intervention / ingéren* interven* / injeren* interven* / вмешат* / 干涉 干预 / تدخل*
object* oppos* / oppos* objection* / opon* opus* objet* oposi* / возраж* против / 反对 异议 / عترض* اعتراض* عارض* معارض*
support_* endors* / appui* soutien* souten* / respald* apoy* / поддерж* / 支持 / ايد* تأييد* دعم*
`
