/** What every refusal is called outside: its status, the command line's exit code, and a sentence in six languages. */
import { type RefusalWords, row } from './refusal-row.ts'
import { ROOM_REFUSALS, type RoomRefusalKey } from './room-refusals.ts'

/** The rules of the interface itself. */
export type ApiCode =
  | 'address-too-long'
  | 'answer-not-kept'
  | 'body-not-json'
  | 'body-too-long'
  | 'changed-since'
  | 'characters-refused'
  | 'cross-site'
  | 'cursor-invalid'
  | 'file-missing'
  | 'file-too-long'
  | 'form-unreadable'
  | 'intake-ended'
  | 'invalid-request'
  | 'key-in-flight'
  | 'key-missing'
  | 'key-reused'
  | 'media-type-unknown'
  | 'method-not-allowed'
  | 'not-allowed'
  | 'not-found'
  | 'not-signed-in'
  | 'database-away'
  | 'stopping'
  | 'too-many-requests'
  | 'fault'

/** A refusal of the interface, or of a room as `<room>/<code>`. */
export type RefusalKey = ApiCode | RoomRefusalKey

const API_REFUSALS: Readonly<Record<ApiCode, RefusalWords>> = {
  'address-too-long': row(414, {
    en: 'The address is longer than {limit} characters.',
    fr: "L'adresse dépasse {limit} caractères.",
    es: 'La dirección supera los {limit} caracteres.',
    ru: 'Адрес длиннее {limit} знаков.',
    ar: 'يتجاوز العنوان {limit} حرف.',
    zh: '地址超过 {limit} 个字符。',
  }),
  'answer-not-kept': row(409, {
    en: 'This was done; its answer holds a secret and is not kept. Ask again under a new key.',
    fr: "C'est déjà fait ; la réponse contient un secret et n'est pas conservée. Refaites la demande avec une nouvelle clé.",
    es: 'Ya se hizo; la respuesta contiene un secreto y no se conserva. Vuelva a pedirlo con una clave nueva.',
    ru: 'Это уже сделано; ответ содержит секрет и не хранится. Повторите запрос с новым ключом.',
    ar: 'تم ذلك بالفعل؛ وتتضمن الإجابة سرا ولا تُحفظ. أعد الطلب بمفتاح جديد.',
    zh: '此操作已完成；答复含有机密内容，不予保存。请使用新的键重新提交。',
  }),
  'body-not-json': row(400, {
    en: 'The body is not JSON that can be read.',
    fr: "Le corps de la demande n'est pas du JSON lisible.",
    es: 'El cuerpo de la solicitud no es JSON legible.',
    ru: 'Тело запроса не является читаемым JSON.',
    ar: 'متن الطلب ليس بصيغة JSON قابلة للقراءة.',
    zh: '请求正文不是可读取的 JSON。',
  }),
  'body-too-long': row(413, {
    en: 'The body is longer than {limit} bytes.',
    fr: 'Le corps de la demande dépasse {limit} octets.',
    es: 'El cuerpo de la solicitud supera los {limit} bytes.',
    ru: 'Тело запроса превышает {limit} байт.',
    ar: 'يتجاوز متن الطلب {limit} بايت.',
    zh: '请求正文超过 {limit} 字节。',
  }),
  'changed-since': row(412, {
    en: 'It was changed since you read it. Read it again and decide anew.',
    fr: "L'élément a été modifié depuis votre lecture. Relisez-le, puis décidez de nouveau.",
    es: 'El elemento ha cambiado desde que lo leyó. Léalo de nuevo y vuelva a decidir.',
    ru: 'Объект изменён после того, как вы его прочитали. Прочитайте его снова и примите решение заново.',
    ar: 'تغيّر هذا العنصر منذ أن قرأته. اقرأه من جديد ثم قرر مرة أخرى.',
    zh: '您读取之后该内容已被更改。请重新读取后再作决定。',
  }),
  'characters-refused': row(422, {
    en: 'A text holds U+0000, or half of a character. Take it out; “errors” says where it stands.',
    fr: 'Un texte contient U+0000 ou un demi-caractère. Retirez-le ; « errors » indique où il se trouve.',
    es: 'Un texto contiene U+0000 o la mitad de un carácter. Quítelo; «errors» indica dónde está.',
    ru: 'В тексте есть U+0000 или половина знака. Уберите её; в «errors» указано, где она стоит.',
    ar: 'يحتوي أحد النصوص على U+0000 أو على نصف محرف. احذفه؛ انظر الحقل «errors».',
    zh: '某个文本含有 U+0000 或半个字符。请将其删除；“errors”指出所在位置。',
  }),
  'cross-site': row(403, {
    en: 'The request came from another site. Begin it from this one.',
    fr: "La demande provient d'un autre site. Faites-la à partir de celui-ci.",
    es: 'La solicitud procede de otro sitio. Hágala desde este.',
    ru: 'Запрос пришёл с другого сайта. Отправьте его с этого сайта.',
    ar: 'ورد الطلب من موقع آخر. ابدأه من هذا الموقع.',
    zh: '请求来自其他网站。请从本网站发起。',
  }),
  'cursor-invalid': row(400, {
    en: 'The cursor is not one of this list. Begin again without it.',
    fr: "Le curseur n'appartient pas à cette liste. Recommencez sans curseur.",
    es: 'El cursor no pertenece a esta lista. Empiece de nuevo sin él.',
    ru: 'Курсор не относится к этому списку. Начните заново без него.',
    ar: 'المؤشر لا يخص هذه القائمة. ابدأ من جديد بدونه.',
    zh: '该游标不属于此列表。请去掉游标重新开始。',
  }),
  'file-missing': row(400, {
    en: 'No file was sent. Send one, as the body itself or as the one file of a form.',
    fr: "Aucun fichier n'a été envoyé. Envoyez-en un, comme corps de la demande ou comme seul fichier d'un formulaire.",
    es: 'No se ha enviado ningún archivo. Envíe uno, como cuerpo de la solicitud o como único archivo de un formulario.',
    ru: 'Файл не отправлен. Отправьте один файл: телом запроса или единственным файлом формы.',
    ar: 'لم يُرسل أي ملف. أرسل ملفا واحدا، إما متنا للطلب أو ملفا وحيدا في استمارة.',
    zh: '未发送文件。请发送一个文件，作为请求正文或表单中的唯一文件。',
  }),
  'file-too-long': row(413, {
    en: 'The file is longer than {limit} bytes.',
    fr: 'Le fichier dépasse {limit} octets.',
    es: 'El archivo supera los {limit} bytes.',
    ru: 'Файл превышает {limit} байт.',
    ar: 'يتجاوز الملف {limit} بايت.',
    zh: '文件超过 {limit} 字节。',
  }),
  'form-unreadable': row(400, {
    en: 'The form cannot be read, or has too many parts.',
    fr: 'Le formulaire est illisible ou comporte trop de parties.',
    es: 'El formulario es ilegible o tiene demasiadas partes.',
    ru: 'Форма не читается или содержит слишком много частей.',
    ar: 'تعذرت قراءة الاستمارة أو أن أجزاءها كثيرة جدا.',
    zh: '无法读取表单，或表单部分过多。',
  }),
  'intake-ended': row(409, {
    en: 'The intake is being taken in already; open a new one for what is still to come.',
    fr: "L'enregistrement de cet envoi est déjà en cours ; ouvrez-en un nouveau pour la suite.",
    es: 'El registro de este envío ya está en curso; abra uno nuevo para lo que falte.',
    ru: 'Приём этой подборки уже начат; для остального откройте новую.',
    ar: 'بدأ بالفعل تسجيل هذه الدفعة؛ افتح دفعة جديدة لما تبقى.',
    zh: '该批文件已在登记中；其余文件请另开一批。',
  }),
  'invalid-request': row(400, {
    en: 'The request is not as this operation takes it; “errors” says where.',
    fr: "La demande n'a pas la forme attendue par cette opération ; « errors » indique où.",
    es: 'La solicitud no tiene la forma que admite esta operación; «errors» indica dónde.',
    ru: 'Запрос не соответствует этой операции; в «errors» указано, где именно.',
    ar: 'الطلب ليس بالشكل الذي تقبله هذه العملية؛ انظر الحقل «errors».',
    zh: '请求不符合此操作的要求；“errors”指出何处有误。',
  }),
  'key-in-flight': row(409, {
    en: 'A request with this idempotency key is still under way. Wait and ask again.',
    fr: "Une demande portant cette clé d'idempotence est encore en cours. Attendez, puis réessayez.",
    es: 'Una solicitud con esta clave de idempotencia sigue en curso. Espere y vuelva a intentarlo.',
    ru: 'Запрос с этим ключом идемпотентности ещё выполняется. Подождите и повторите.',
    ar: 'لا يزال طلب بمفتاح التكرار هذا قيد التنفيذ. انتظر ثم أعد المحاولة.',
    zh: '使用此幂等键的请求仍在处理中。请稍候再试。',
  }),
  'key-missing': row(400, {
    en: 'A POST needs an Idempotency-Key of 1 to 200 visible characters, chosen anew for each act.',
    fr: 'Une requête POST exige un en-tête Idempotency-Key de 1 à 200 caractères visibles, nouveau pour chaque acte.',
    es: 'Una solicitud POST necesita un encabezado Idempotency-Key de 1 a 200 caracteres visibles, nuevo para cada acto.',
    ru: 'Для POST нужен заголовок Idempotency-Key из 1–200 видимых знаков, новый для каждого действия.',
    ar: 'يحتاج طلب POST إلى ترويسة Idempotency-Key من 1 إلى 200 حرف مرئي، تُختار من جديد لكل إجراء.',
    zh: 'POST 请求需要 Idempotency-Key 标头，长度为 1 至 200 个可见字符，每次操作须重新选定。',
  }),
  'key-reused': row(422, {
    en: 'This idempotency key was used for another request. Choose a new one.',
    fr: "Cette clé d'idempotence a servi pour une autre demande. Choisissez-en une nouvelle.",
    es: 'Esta clave de idempotencia se usó para otra solicitud. Elija una nueva.',
    ru: 'Этот ключ идемпотентности уже использован для другого запроса. Выберите новый.',
    ar: 'استُخدم مفتاح التكرار هذا لطلب آخر. اختر مفتاحا جديدا.',
    zh: '此幂等键已用于另一请求。请另选一个。',
  }),
  'media-type-unknown': row(415, {
    en: 'This operation does not take a body of this media type; it takes {expected}.',
    fr: "Cette opération n'accepte pas ce type de contenu ; elle accepte {expected}.",
    es: 'Esta operación no admite ese tipo de contenido; admite {expected}.',
    ru: 'Операция не принимает содержимое этого типа; принимается {expected}.',
    ar: 'لا تقبل هذه العملية هذا النوع من المحتوى؛ وهي تقبل {expected}.',
    zh: '此操作不接受该媒体类型；可接受 {expected}。',
  }),
  'method-not-allowed': row(405, {
    en: 'This address does not take this method.',
    fr: "Cette adresse n'accepte pas cette méthode.",
    es: 'Esta dirección no admite ese método.',
    ru: 'Этот адрес не принимает такой метод.',
    ar: 'لا يقبل هذا العنوان هذه الطريقة.',
    zh: '此地址不接受该方法。',
  }),
  'not-allowed': row(403, {
    en: 'You are not permitted to do this.',
    fr: "Vous n'êtes pas autorisé à effectuer cet acte.",
    es: 'No está autorizado para realizar este acto.',
    ru: 'У вас нет разрешения на это действие.',
    ar: 'ليس مسموحا لك بهذا الإجراء.',
    zh: '您无权进行此操作。',
  }),
  'not-found': row(404, {
    en: 'There is nothing here that you may see.',
    fr: "Il n'y a rien ici que vous puissiez consulter.",
    es: 'No hay aquí nada que pueda consultar.',
    ru: 'Здесь нет ничего, что вы могли бы видеть.',
    ar: 'لا يوجد هنا ما يمكنك الاطلاع عليه.',
    zh: '此处没有您可以查看的内容。',
  }),
  'not-signed-in': row(401, {
    en: 'Sign in first.',
    fr: "Connectez-vous d'abord.",
    es: 'Inicie sesión primero.',
    ru: 'Сначала войдите в систему.',
    ar: 'سجّل الدخول أولا.',
    zh: '请先登录。',
  }),
  'database-away': row(503, {
    en: 'The record cannot be reached at the moment. Nothing was half done. Ask again in {seconds} seconds.',
    fr: "Le registre est momentanément inaccessible. Rien n'a été fait à moitié. Réessayez dans {seconds} secondes.",
    es: 'En este momento no se puede acceder al registro. Nada quedó a medio hacer. Vuelva a intentarlo dentro de {seconds} segundos.',
    ru: 'Реестр сейчас недоступен. Ничего не сделано наполовину. Повторите через {seconds} с.',
    ar: 'لا يمكن الوصول إلى السجل حاليا. لم يُنفَّذ أي شيء جزئيا. أعد المحاولة بعد {seconds} ثانية.',
    zh: '目前无法访问记录。没有任何操作只完成一半。请在 {seconds} 秒后再试。',
  }),
  stopping: row(503, {
    en: 'The server is stopping or not ready yet. Ask again in a moment.',
    fr: "Le serveur s'arrête ou n'est pas encore prêt. Réessayez dans un instant.",
    es: 'El servidor se está deteniendo o aún no está listo. Vuelva a intentarlo en un momento.',
    ru: 'Сервер останавливается или ещё не готов. Повторите запрос через некоторое время.',
    ar: 'الخادم قيد التوقف أو لم يصبح جاهزا بعد. أعد المحاولة بعد قليل.',
    zh: '服务器正在停止或尚未就绪。请稍后再试。',
  }),
  'too-many-requests': row(429, {
    en: 'Too many requests. Ask again in {seconds} seconds.',
    fr: 'Trop de demandes. Réessayez dans {seconds} secondes.',
    es: 'Demasiadas solicitudes. Vuelva a intentarlo dentro de {seconds} segundos.',
    ru: 'Слишком много запросов. Повторите через {seconds} с.',
    ar: 'طلبات كثيرة جدا. أعد المحاولة بعد {seconds} ثانية.',
    zh: '请求过多。请在 {seconds} 秒后再试。',
  }),
  fault: row(500, {
    en: 'The server failed. Nothing was half done. Tell the office this number: {request}.',
    fr: "Le serveur a connu une défaillance. Rien n'a été fait à moitié. Communiquez ce numéro au bureau : {request}.",
    es: 'El servidor ha fallado. Nada quedó a medio hacer. Comunique este número a la oficina: {request}.',
    ru: 'Сбой сервера. Ничего не сделано наполовину. Сообщите этот номер службе: {request}.',
    ar: 'تعطل الخادم. لم يُنجز أي شيء بصورة منقوصة. أبلغ المكتب بهذا الرقم: {request}.',
    zh: '服务器发生故障。没有任何操作只完成一半。请将此编号告知办公室：{request}。',
  }),
}

/** The one table of refusals. */
export const REFUSALS: Readonly<Record<RefusalKey, RefusalWords>> = { ...API_REFUSALS, ...ROOM_REFUSALS }
